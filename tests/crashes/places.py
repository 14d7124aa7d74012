"""Every named place where a process may be killed, and who comes by there. A test compares this list with the code."""

from __future__ import annotations

IN_WEB = (
    "place.before", "place.after_idem", "place.after_order", "place.after_reserve", "place.before_commit", "place.after_commit",
    "stripe.before_intent", "stripe.after_intent", "stripe.after_intent_saved",
    "webhook.received", "webhook.verified", "webhook.saved",
    "refund.approved", "refund.posted",
    "complete.moved", "complete.posted",
    "payout.requested", "payout.approved", "payout.reserved", "payout.submitted", "payout.paid", "payout.posted",
    "payout.before_commit", "payout.committed",
    "image.decoded", "image.row_saved",
)  # fmt: skip
IN_WORKER = (
    "outbox.claimed", "outbox.reacted", "outbox.done",
    "payment.checked", "payment.posted", "payment.committed",
    "refund.before_intent", "refund.after_intent", "refund.saved", "refund.paid_posted", "refund.committed",
    "search.read", "search.before_commit", "search.committed", "search.before_swap", "search.swapped",
)  # fmt: skip
IN_BOTH = ("image.temp_written", "image.fsynced", "image.renamed", "image.variant_1")
BY_HAND = (
    "receipt.after_intent", "image.gc", "backup.mid", "backup.named", "restore.mid", "restore.loaded", "restore.noted",
    "migrate.mid", "migrate.done",
)  # fmt: skip  # tests of their own
EVERY = (*IN_WEB, *IN_WORKER, *IN_BOTH, *BY_HAND)
