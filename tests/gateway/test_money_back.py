"""Money by card on its way back and to the bank: refunds (J6), settlement (J2), disputes (J27), to the rupiah."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

import pytest
from flask import Flask

from marketplace import orders, payments
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain
from marketplace.foundation.errors import Conflict
from marketplace.foundation.money import Money
from marketplace.orders.order import Order
from marketplace.payments.stripe_gateway import StripeGateway
from tests.bookkeeping.trading import completed, fresh, handed_over, standing, violations
from tests.gateway.fake import Stripe
from tests.gateway.selling import open_card_village, ordered_by_card, page_of, paid_by_card, refreshed
from tests.world import Village

PAID = {"1.1.03.03": 100_000, "2.1.05.03": -100_000}
SOLD = {"1.1.03.03": 100_000, "2.1.05.02": -90_000, "4.1.11.01": -10_000}


@pytest.fixture
def village(app: Flask, fake: Stripe) -> Village:
    return open_card_village(fake)


def cancelled(village: Village, order: Order) -> int:
    """By staff, after it was paid; the id of the refund that follows."""
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "barang habis")
    return the_refund(order)


def the_refund(order: Order) -> int:
    db.session.rollback()
    return payments.refunds_for([order.id])[order.id][-1].id


def way_of(refund_id: int) -> str:
    db.session.rollback()
    way = payments.card_refund(refund_id)
    assert way is not None
    return way.state


def asked_later(minutes: int) -> None:
    with clock.at(clock.now() + timedelta(minutes=minutes)):
        for refund_id in payments.due_refunds():
            with suppress(payments.GatewayError):
                payments.refresh_refund(refund_id)


def test_before_completion_all_of_it_goes_back_to_the_card_once(village: Village, fake: Stripe) -> None:
    """J6. Staff cannot give it back by hand too."""
    order = paid_by_card(village, fake)
    refund_id = cancelled(village, order)
    assert standing(village) == {"1.1.03.03": 100_000, "2.1.05.05": -100_000}
    with pytest.raises(Conflict, match="sedang dikembalikan lewat Stripe"), transaction():
        payments.pay_refund(village.treasurer, refund_id, "tunai")
    drain()
    payments.refresh_refund(refund_id)
    assert [refund["amount"] for refund in fake.things("refund")] == [10_000_000]
    assert (way_of(refund_id), fresh(order).state, payments.refund_view(refund_id).how) == (
        "paid",
        "refunded",
        "stripe",
    )
    assert standing(village) == {}
    assert violations() == []


def test_after_completion_a_part_goes_back_from_seller_and_commission(village: Village, fake: Stripe) -> None:
    order = completed(village, handed_over(village, paid_by_card(village, fake)))
    assert standing(village) == SOLD
    with transaction():
        payments.open_refund(order.id, village.id, Money(30_000), reason="pecah sebagian")
    drain()
    assert [refund["amount"] for refund in fake.things("refund")] == [3_000_000]
    assert fresh(order).state == "completed"
    assert standing(village) == {"1.1.03.03": 70_000, "2.1.05.02": -63_000, "4.1.11.01": -7_000}
    assert violations() == []


def test_a_refund_of_another_amount_is_not_given_back_by_hand_as_well(village: Village, fake: Stripe) -> None:
    order = paid_by_card(village, fake)
    fake.lie("less")
    refund_id = cancelled(village, order)
    drain()
    asked_later(5)
    way = payments.card_refund(refund_id)
    assert way is not None and (way.state, "jumlah lain" in way.problem) == ("unknown", True)
    assert (fresh(order).state, [refund["amount"] for refund in fake.things("refund")]) == ("refund_due", [5_000_000])
    with pytest.raises(Conflict, match="Tunggu jawabannya"), transaction():
        payments.pay_refund(village.treasurer, refund_id, "tunai")
    assert violations() == []


@pytest.mark.parametrize("lie", ["drop", "error"])
def test_a_refund_nobody_answered_is_unknown_until_the_gateway_says(village: Village, fake: Stripe, lie: str) -> None:
    order = paid_by_card(village, fake)
    fake.lie(lie, 3)
    refund_id = cancelled(village, order)
    drain()
    fake.lie(lie, 0)
    assert (way_of(refund_id), fresh(order).state) == ("unknown", "refund_due")
    asked_later(5)
    assert (way_of(refund_id), fresh(order).state, len(fake.things("refund"))) == ("paid", "refunded", 1)
    assert standing(village) == {}
    assert violations() == []


def test_a_refund_that_may_have_been_made_is_not_given_up_because_the_key_is_wrong_now(
    village: Village, fake: Stripe
) -> None:
    """Else staff would give the same money back once more."""
    order = paid_by_card(village, fake)
    fake.lie("error", 3)
    refund_id = cancelled(village, order)
    drain()
    fake.lie("error", 0)
    payments.use_gateway(fake.base, live_only=False)
    for key, state, minutes in (("sk_live_ditolak", "unknown", 10), (fake.key, "paid", 120)):
        with transaction():
            payments.save_keys(village.director, village.id, key, fake.webhook_secret)
        asked_later(minutes)
        assert way_of(refund_id) == state
        if state == "unknown":
            with pytest.raises(Conflict, match="Tunggu jawabannya"), transaction():
                payments.pay_refund(village.treasurer, refund_id, "tunai")
    assert (fresh(order).state, len(fake.things("refund"))) == ("refunded", 1)
    assert violations() == []


def test_what_the_gateway_cannot_give_back_staff_give_back_by_hand(village: Village, fake: Stripe) -> None:
    order = paid_by_card(village, fake)
    charge = fake.things("charge")[0]
    fake.control("change", id=charge["id"], facts={"amount_refunded": charge["amount"]})
    refund_id = cancelled(village, order)
    drain()
    assert (way_of(refund_id), fresh(order).state) == ("failed", "refund_due")
    with transaction():
        payments.pay_refund(village.treasurer, refund_id, "transfer", "TRF-1")
    assert fresh(order).state == "refunded"
    assert standing(village) == {"1.1.03.03": 100_000, "1.1.01.06": -100_000}
    assert violations() == []


def test_a_refund_the_buyers_bank_sends_back_is_owed_again_and_given_by_hand(village: Village, fake: Stripe) -> None:
    order = paid_by_card(village, fake)
    refund_id = cancelled(village, order)
    drain()
    fake.control("fail-refund", refund=fake.things("refund")[0]["id"])
    for _ in range(2):
        payments.catch_up(village.id)
        drain()
    assert (way_of(refund_id), fresh(order).state) == ("failed", "refund_due")
    assert standing(village) == {"1.1.03.03": 100_000, "2.1.05.05": -100_000}
    assert violations() == []
    with transaction():
        payments.pay_refund(village.treasurer, refund_id, "transfer", "TRF-2")
    assert fresh(order).state == "refunded"
    assert standing(village) == {"1.1.03.03": 100_000, "1.1.01.06": -100_000}
    fake.control("payout")
    payments.settle_payouts(village.id)
    assert "1.1.03.03" not in standing(village)
    assert violations() == []


def test_what_the_gateway_pays_out_is_booked_with_its_true_fee_payment_by_payment(
    village: Village, fake: Stripe
) -> None:
    """J2. Two payments, one of them given back, and money of the account we know nothing of."""
    kept, returned = paid_by_card(village, fake, 118_000), paid_by_card(village, fake)
    cancelled(village, returned)
    drain()
    fake.control("payout")
    assert payments.settle_payouts(village.id) == 1
    assert payments.settle_payouts(village.id) == 0
    fees = (118_000 * 29 // 1000 + 2_000) + (100_000 * 29 // 1000 + 2_000)
    assert standing(village) == {"1.1.01.06": 118_000 - fees, "6.3.99.01": fees, "2.1.05.03": -118_000}
    (payout,) = payments.card_payouts(village.id)
    assert (payout.ours, payout.others, payout.fee) == (Money(118_000), Money.zero(), Money(fees))
    assert fresh(kept).state == "paid"
    assert violations() == []


def test_money_of_the_same_account_that_is_not_ours_stays_unknown(village: Village, fake: Stripe) -> None:
    ours = paid_by_card(village, fake)
    stranger = ordered_by_card(village, 50_000)
    fake.pay(page_of(stranger))
    fake.control("change", id=fake.things("charge")[0]["id"], facts={"payment_intent": "pi_orang_lain"})
    fake.control("payout")
    payments.settle_payouts(village.id)
    after = standing(village)
    assert (after["2.1.05.07"], after.get("1.1.03.03", 0)) == (-50_000, 0)
    assert fresh(ours).state == "paid"


def test_a_payout_without_any_money_of_ours_is_not_booked(village: Village, fake: Stripe) -> None:
    """The Bumdesa sells elsewhere through the same account too."""
    order = ordered_by_card(village)
    fake.pay(page_of(order))
    fake.control("change", id=fake.things("charge")[0]["id"], facts={"payment_intent": "pi_toko_lain"})
    fake.control("payout")
    assert payments.settle_payouts(village.id) == 0
    assert standing(village) == {}


def test_doubtful_money_that_staff_return_at_the_gateway_leaves_nothing_behind(village: Village, fake: Stripe) -> None:
    """One rupiah too much came; staff give it back in Stripe itself."""
    order = ordered_by_card(village)
    fake.pay(page_of(order))
    intent = fake.things("payment_intent")[0]["id"]
    for kind, name in (("payment_intent", "amount_received"), ("charge", "amount")):
        fake.control("change", id=fake.things(kind)[0]["id"], facts={name: 10_000_100})
    move = fake.things("balance_transaction")[0]
    fake.control("change", id=move["id"], facts={"amount": 10_000_100, "net": 10_000_100 - move["fee"]})
    refreshed(order)
    assert standing(village) == {"1.1.03.03": 100_001, "2.1.05.07": -100_001}
    StripeGateway(fake.key, fake.base).refund(intent, Money(100_001), "dari-dashboard")
    fake.control("payout")
    payments.settle_payouts(village.id)
    fee = move["fee"] // 100
    assert standing(village) == {"1.1.01.06": -fee, "6.3.99.01": fee}
    assert violations() == []


def test_events_no_webhook_brought_are_fetched_and_applied_once(village: Village, fake: Stripe) -> None:
    order = paid_by_card(village, fake)
    fake.control("dispute", intent=fake.things("payment_intent")[0]["id"])
    fake.control("payout")
    assert payments.catch_up(village.id) > 0
    assert payments.catch_up(village.id) == 0
    drain()
    assert payments.has_open_dispute(order.id)
    after = standing(village)
    assert (after["1.1.03.06"], after.get("1.1.03.03", 0)) == (100_000, 0)
    assert len(payments.card_payouts(village.id)) == 1
    assert violations() == []
    refreshed(order)
