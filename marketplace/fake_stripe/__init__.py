"""A small Stripe of our own, for development and tests: Checkout, refunds, disputes, payouts, signed webhooks.

It is a process of its own (``python -m marketplace.fake_stripe``) that speaks the part of Stripe's HTTP interface Lumbung uses, with the
standard library only and nothing of ours. It keeps state, honours idempotency keys, declines cards, asks for 3-D Secure, lets
sessions expire — and lies when told to (``lies``): money moved but the line dropped, 500 after the fact, slow answers, events
twice or before the answer. Everything is forgotten when it ends. It refuses to run beside a production installation.

Any secret key ``sk_test_<name>`` opens the account ``acct_<name>``, whose webhooks are signed with ``whsec_<name>``.
"""
