"""The port over real HTTP: what Stripe's library and our adapter make of every answer, and of none."""

from __future__ import annotations

import time
import urllib.parse
import urllib.request
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from marketplace.foundation.money import Money
from marketplace.payments.gateway import Asked, Forged, GatewayCheckout, Refused, Unclear
from marketplace.payments.stripe_gateway import StripeGateway, read_event
from tests.gateway.fake import ASKS, DECLINED, Stripe

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture
def stripe(fake: Stripe) -> StripeGateway:
    return StripeGateway(fake.key, fake.base, patience=(1.0, 1.0))


def asked(amount: int = 118_000, reference: str = "pembayaran-satu") -> Asked:
    until = datetime.now(UTC) + timedelta(hours=2)
    return Asked(reference, "LB-AAAA2222", Money(amount), until, "http://localhost/ya", "http://localhost/tidak")


def bought(stripe: StripeGateway, fake: Stripe, amount: int = 118_000) -> GatewayCheckout:
    opened = stripe.create_checkout(asked(amount))
    fake.pay(opened.ref)
    return stripe.read_checkout(opened.ref)


def test_a_checkout_is_opened_once_and_paid_to_the_rupiah(stripe: StripeGateway, fake: Stripe) -> None:
    request = asked()
    opened = stripe.create_checkout(request)
    assert (opened.state, opened.amount, opened.currency, opened.reference, opened.live) == (
        "open", Money(118_000), "idr", "pembayaran-satu", False,
    )  # fmt: skip
    assert stripe.create_checkout(request).ref == opened.ref
    assert fake.things("checkout.session")[0]["amount_total"] == 11_800_000
    fake.pay(opened.ref)
    paid = stripe.read_checkout(opened.ref)
    assert (paid.state, paid.amount, bool(paid.intent_ref)) == ("paid", Money(118_000), True)
    with pytest.raises(Refused):  # the same key must not mean something else
        stripe.create_checkout(replace(request, amount=Money(1)))
    with pytest.raises(Refused):
        stripe.end_checkout(opened.ref)


def test_a_declined_card_pays_nothing_and_a_card_that_asks_pays_after_the_answer(
    stripe: StripeGateway, fake: Stripe
) -> None:
    opened = stripe.create_checkout(asked())

    def on_the_page(**typed: str) -> str:
        data = urllib.parse.urlencode(typed).encode()
        try:
            with urllib.request.urlopen(opened.url, data) as answer:
                return str(answer.read().decode())
        except urllib.error.HTTPError as refusal:
            return str(refusal.read().decode())
        except urllib.error.URLError:  # sent on to our own address, where nobody listens
            return "sent on"

    assert "Kartu ditolak" in on_the_page(card=DECLINED)
    assert "belum benar" in on_the_page(card="1234")
    assert "Bank Anda bertanya" in on_the_page(card=ASKS)
    assert "tidak menyetujui" in on_the_page(card=ASKS, answer="no")
    assert stripe.read_checkout(opened.ref).state == "open"
    assert on_the_page(card=ASKS, answer="yes") == "sent on"
    assert stripe.read_checkout(opened.ref).state == "paid"


@pytest.mark.parametrize(("lie", "times"), [("drop", 1), ("refuse_before", 2), ("conflict", 2)])
def test_one_stumble_is_healed_by_asking_again_with_the_same_key(
    stripe: StripeGateway, fake: Stripe, lie: str, times: int
) -> None:
    fake.lie(lie, times)
    opened = stripe.create_checkout(asked())
    assert [session["id"] for session in fake.things("checkout.session")] == [opened.ref]


@pytest.mark.parametrize("lie", ["drop", "error", "slow", "half", "garbled"])
def test_a_lost_answer_is_unclear_and_found_again_by_our_reference(
    stripe: StripeGateway, fake: Stripe, lie: str
) -> None:
    fake.lie(lie, 3, seconds=1.3)
    with pytest.raises(Unclear):
        stripe.create_checkout(asked())
    fake.lie(lie, 0)
    found = stripe.find_checkout("pembayaran-satu", LONG_AGO)
    assert found is not None
    assert [session["id"] for session in fake.things("checkout.session")] == [found.ref]
    assert stripe.find_checkout("pembayaran-lain", LONG_AGO) is None


@pytest.mark.parametrize("lie", ["refuse_before", "conflict", "busy"])
def test_a_gateway_that_refuses_for_now_made_nothing_and_is_asked_again_later(
    stripe: StripeGateway, fake: Stripe, lie: str
) -> None:
    fake.lie(lie, 3)
    with pytest.raises(Unclear):
        stripe.create_checkout(asked())
    fake.lie(lie, 0)
    assert fake.things("checkout.session") == []
    assert stripe.find_checkout("pembayaran-satu", LONG_AGO) is None
    assert stripe.create_checkout(asked()).state == "open"


def test_refunds_full_and_partial_and_never_twice(stripe: StripeGateway, fake: Stripe) -> None:
    intent = bought(stripe, fake).intent_ref
    part = stripe.refund(intent, Money(18_000), "kembali-satu")
    assert (part.state, part.amount) == ("paid", Money(18_000))
    assert stripe.refund(intent, Money(18_000), "kembali-satu").ref == part.ref
    fake.lie("error", 3)
    with pytest.raises(Unclear):
        stripe.refund(intent, Money(100_000), "kembali-dua")
    found = stripe.refunds_of(intent)[-1]
    assert (found.reference, found.state, found.amount) == ("kembali-dua", "paid", Money(100_000))
    with pytest.raises(Refused):
        stripe.refund(intent, Money(1), "kembali-tiga")
    fake.control("fail-refund", refund=found.ref)
    assert stripe.read_refund(found.ref).state == "failed"


def test_disputes_payouts_and_true_fees_are_read_in_whole_rupiah(stripe: StripeGateway, fake: Stripe) -> None:
    intent = bought(stripe, fake).intent_ref
    dispute = fake.control("dispute", intent=intent)
    assert [(one.state, one.amount) for one in stripe.disputes(intent)] == [("opened", Money(118_000))]
    fake.control("close-dispute", dispute=dispute["id"], outcome="won")
    assert [one.state for one in stripe.disputes(intent)] == ["won"]
    fake.control("payout")
    (payout,) = stripe.payouts(LONG_AGO)
    lines = stripe.lines_of(payout.ref)
    assert sorted((line.kind, line.amount.rupiah, line.fee.rupiah) for line in lines) == [
        ("charge", 118_000, 5_422), ("dispute", -118_000, 0), ("dispute", 118_000, 0),
    ]  # fmt: skip
    assert sum(line.net.rupiah for line in lines) == payout.amount.rupiah == 112_578


def test_parts_of_a_rupiah_become_fee_so_that_the_bank_agrees(stripe: StripeGateway, fake: Stripe) -> None:
    bought(stripe, fake)
    move = fake.things("balance_transaction")[0]
    fake.control("change", id=move["id"], facts={"fee": 542_233, "net": move["amount"] - 542_233})
    payout = fake.control("payout")
    (line,) = stripe.lines_of(payout["id"])
    assert (line.amount, line.fee, line.net) == (Money(118_000), Money(5_422), Money(112_578))


def test_a_wrong_key_is_refused_and_a_dead_gateway_is_unclear(fake: Stripe) -> None:
    with pytest.raises(Refused):
        StripeGateway("sk_salah_semua", fake.base).account()
    with pytest.raises(Unclear):
        StripeGateway(fake.key, "http://127.0.0.1:9", patience=(1.0, 1.0)).account()
    assert StripeGateway(fake.key, fake.base).account().ref == f"acct_{fake.account}"


def test_only_events_signed_lately_with_our_secret_are_read(stripe: StripeGateway, fake: Stripe) -> None:
    checkout = bought(stripe, fake)
    (told,) = fake.events("checkout.session.completed")
    body, secret = told["body"].encode(), fake.webhook_secret
    event = read_event(body, told["signature"], secret)
    assert (event.about, event.ref, event.live) == ("checkout", checkout.ref, False)
    assert event.key in {listed.key for listed in stripe.events_since(LONG_AGO)}
    from marketplace.fake_stripe.webhooks import signature

    deep = b'{"data": ' + b"[" * 100_000
    no_name = body.replace(event.key.encode(), b"evt_\\u0000")
    forged = (
        (body, told["signature"], "whsec_other"),
        (body.replace(b"11800000", b"1"), told["signature"], secret),
        (body, signature(body, secret, int(time.time()) - 301), secret),
        (body, signature(body, secret, int(time.time()) + 400), secret),
        (deep, signature(deep, secret), secret),
        (no_name, signature(no_name, secret), secret),
        (body, "", secret),
        (body, "t=abc,v1=", secret),
        (b"{}", signature(b"{}", secret), secret),
        (b"\xff", signature(b"\xff", secret), secret),
    )
    for said, mark, with_secret in forged:
        with pytest.raises(Forged):
            read_event(said, mark, with_secret)
