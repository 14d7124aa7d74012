"""Disputes (J27): the order stands still, the share waits, and what is lost is borne by who should."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import bookkeeping, bumdesa, orders, payments
from marketplace.foundation import clock
from marketplace.foundation.actor import Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain
from marketplace.foundation.errors import Conflict
from marketplace.foundation.money import Money
from marketplace.orders.deciding import accept_late_money, accept_receipt, decide_late
from marketplace.orders.order import Order
from tests.bookkeeping.trading import (
    completed,
    fresh,
    handed_over,
    key,
    payment_of,
    standing,
    take_from_bank,
    violations,
)
from tests.gateway.fake import Stripe
from tests.gateway.selling import doubtful, open_card_village, ordered_by_card, page_of, paid_by_card
from tests.people.making import make_staff, sign_in
from tests.world import Village

PAID = {"1.1.03.03": 100_000, "2.1.05.03": -100_000}
HELD_BACK = {"1.1.03.06": 100_000, "2.1.05.03": -100_000}
SOLD = {"1.1.03.03": 100_000, "2.1.05.02": -90_000, "4.1.11.01": -10_000}
LOST_AFTER = {"6.3.99.04": 100_000, "2.1.05.02": -90_000, "4.1.11.01": -10_000}


@pytest.fixture
def village(app: Flask, fake: Stripe) -> Village:
    return open_card_village(fake)


def asked(order: Order) -> str:
    """The gateway is asked twice; the state of the order afterwards."""
    for _ in range(2):
        payments.refresh_disputes(payment_of(order).id)
    assert violations() == []
    return fresh(order).state


def disputed(fake: Stripe, order: Order, **more: object) -> str:
    dispute: str = fake.control("dispute", intent=fake.intent(), **more)["id"]
    asked(order)
    return dispute


@pytest.mark.parametrize(("goods", "outcome", "state", "after"), [
    ("here", "won", "paid", PAID), ("here", "lost", "lost", {}),
    ("gone", "won", "delivered", PAID), ("gone", "lost", "lost", LOST_AFTER),
    ("completed", "won", "completed", SOLD), ("completed", "lost", "lost", LOST_AFTER),
])  # fmt: skip
def test_a_dispute_stops_the_order_until_it_is_decided(
    village: Village, fake: Stripe, goods: str, outcome: str, state: str, after: dict[str, int]
) -> None:
    order = paid_by_card(village, fake)
    order = order if goods == "here" else handed_over(village, order)
    order = completed(village, order) if goods == "completed" else order
    dispute = disputed(fake, order)
    assert fresh(order).state == "disputed"
    assert standing(village)["1.1.03.06"] == 100_000
    with pytest.raises(Conflict), transaction():
        orders.accept_order(village.director, orders.order_by_id(order.id))
    with pytest.raises(Conflict), transaction():
        orders.complete_order(village.director, orders.order_by_id(order.id))
    with clock.at(clock.now() + timedelta(days=30)):
        assert order.id not in orders.overdue_orders()
    with pytest.raises(Conflict, match="sengketa"), transaction():
        payments.open_refund(order.id, village.id, Money(100_000))
    fake.control("close-dispute", dispute=dispute, outcome=outcome)
    assert asked(order) == state
    assert standing(village) == after
    fake.control("payout")
    payments.settle_payouts(village.id)
    assert "1.1.03.03" not in standing(village)
    assert violations() == []


def test_the_share_of_a_completed_order_is_not_paid_out_while_its_money_is_disputed(
    village: Village, fake: Stripe
) -> None:
    first = completed(village, handed_over(village, paid_by_card(village, fake, 50_000)))
    order = completed(village, handed_over(village, paid_by_card(village, fake)))
    dispute = disputed(fake, order)
    take_from_bank(village, 500_000)
    balance = bookkeeping.seller_balance(village.seller_id)
    assert (balance.available, balance.frozen) == (Money(45_000), Money(90_000))
    with pytest.raises(Conflict, match="ditahan karena sengketa"), transaction():
        bookkeeping.pay_in_cash(village.cashier, village.seller_id, Money(45_001), key())
    with transaction():
        bookkeeping.pay_in_cash(village.cashier, village.seller_id, Money(45_000), key())
    fake.control("close-dispute", dispute=dispute, outcome="lost")
    assert asked(order) == "lost"
    with transaction():
        bookkeeping.pay_in_cash(village.cashier, village.seller_id, Money(90_000), key())
    assert fresh(first).state == "completed"
    assert violations() == []


def test_a_question_of_the_bank_moves_nothing_until_it_becomes_a_dispute(village: Village, fake: Stripe) -> None:
    asks, grows = paid_by_card(village, fake), paid_by_card(village, fake)
    question = disputed(fake, grows, asks=True)
    assert (fresh(grows).state, standing(village)) == ("paid", {name: 2 * amount for name, amount in PAID.items()})
    fake.control("escalate", dispute=question)
    assert asked(grows) == "disputed"
    other = fake.control("dispute", intent=fake.things("payment_intent")[1]["id"], asks=True)["id"]
    fake.control("close-dispute", dispute=other, outcome="warning_closed")
    assert asked(asks) == "paid"
    assert [one.state for one in payments.disputes_for([asks.id])[asks.id]] == ["closed"]


def test_a_part_that_is_lost_ends_nothing(village: Village, fake: Stripe) -> None:
    order = paid_by_card(village, fake)
    dispute = disputed(fake, order, amount=3_000_000)
    assert fresh(order).state == "disputed"
    fake.control("close-dispute", dispute=dispute, outcome="lost")
    assert asked(order) == "paid"
    assert standing(village) == {"1.1.03.03": 70_000, "2.1.05.03": -100_000, "6.3.99.04": 30_000}
    completed(village, handed_over(village, order))
    assert violations() == []


def test_money_a_bank_took_is_not_given_back_by_hand_too(village: Village, fake: Stripe) -> None:
    """A refund was owed when the dispute came."""
    order = paid_by_card(village, fake)
    charge = fake.things("charge")[0]
    fake.control("change", id=charge["id"], facts={"amount_refunded": charge["amount"]})
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
    (refund,) = payments.refunds_for([order.id])[order.id]
    db.session.rollback()
    payments.refresh_refund(refund.id)
    dispute = disputed(fake, order)
    with pytest.raises(Conflict, match="sudah menarik"), transaction():
        payments.pay_refund(village.treasurer, refund.id, "tunai")
    fake.control("close-dispute", dispute=dispute, outcome="lost")
    assert asked(order) == "refunded"  # the bank gave it to her: nobody owes her anything any more
    assert standing(village) == {}
    (refund,) = payments.refunds_for([order.id])[order.id]
    assert (refund.state, refund.how, refund.reference) == ("paid", "stripe", dispute)
    fake.control("payout")
    payments.settle_payouts(village.id)
    assert "1.1.03.03" not in standing(village)
    assert violations() == []


def test_a_refund_the_gateway_refuses_after_a_dispute_is_lost_is_owed_no_more(village: Village, fake: Stripe) -> None:
    """It was still asked for when the bank decided."""
    order = paid_by_card(village, fake)
    charge = fake.things("charge")[0]
    fake.control("change", id=charge["id"], facts={"amount_refunded": charge["amount"]})
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
    dispute = disputed(fake, order)
    fake.control("close-dispute", dispute=dispute, outcome="lost")
    assert asked(order) == "refund_due"
    drain()
    assert (fresh(order).state, standing(village)) == ("refunded", {})
    assert violations() == []


@pytest.mark.parametrize(("outcome", "after"), [("won", PAID), ("lost", {})])
def test_late_money_a_bank_took_counts_for_no_order_and_is_owed_to_nobody_when_it_is_lost(
    village: Village, fake: Stripe, outcome: str, after: dict[str, int]
) -> None:
    order = ordered_by_card(village)
    fake.pay(page_of(order))
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "berubah pikiran")
    drain()
    assert fresh(order).state == "payment_review"
    dispute, payment_id = disputed(fake, order), payment_of(order).id
    with pytest.raises(Conflict, match="sengketa"), transaction():
        accept_late_money(village.director, payment_id)
    fake.control("close-dispute", dispute=dispute, outcome=outcome)
    asked(order)
    if outcome == "won":
        with transaction():
            accept_late_money(village.director, payment_id)
    assert fresh(order).state == {"won": "paid", "lost": "refunded"}[outcome]
    assert standing(village) == after
    assert violations() == []


def test_doubtful_money_a_bank_took_counts_for_no_order(village: Village, fake: Stripe) -> None:
    order = doubtful(fake, ordered_by_card(village), client_reference_id="x" * 22)
    (receipt,) = payments.receipts_in(village.id)
    disputed(fake, order)
    with pytest.raises(Conflict, match="sengketa"), transaction():
        accept_receipt(village.director, receipt.id, orders.order_by_id(order.id))


def test_all_of_it_lost_in_two_parts_ends_the_order(village: Village, fake: Stripe) -> None:
    order = paid_by_card(village, fake)
    for amount, state in ((3_000_000, "paid"), (7_000_000, "lost")):
        dispute = disputed(fake, order, amount=amount)
        fake.control("close-dispute", dispute=dispute, outcome="lost")
        assert asked(order) == state
    assert standing(village) == {}


def test_buyer_and_office_read_what_a_bank_did(village: Village, fake: Stripe, client: FlaskClient, app: Flask) -> None:
    order = handed_over(village, paid_by_card(village, fake))
    question = disputed(fake, order, asks=True)
    make_staff(village.id, Role.DIRECTOR, "direktur")
    assert sign_in(client, "direktur") == 303
    slug = bumdesa.bumdesa_view(village.id).slug
    office, buyer = f"/kantor/{slug}/pesanan/{order.number}", f"/p/{order.token}"

    def both() -> tuple[str, str]:
        return client.get(office).text, app.test_client().get(buyer).text

    told, read = both()
    assert ("Bank pembeli bertanya" in told, "Bank Anda menanyakan" in read) == (True, True)
    fake.control("escalate", dispute=question)
    asked(order)
    told, read = both()
    assert ("Bank pembeli menarik Rp100.000" in told, "Bank Anda menarik Rp100.000" in read) == (True, True)
    assert "Jawab sengketa di Stripe" in client.get(f"/kantor/{slug}/").text
    assert order.number in client.get(f"/kantor/{slug}/pesanan?kelompok=sengketa").text
    fake.control("close-dispute", dispute=question, outcome="lost")
    asked(order)
    told, read = both()
    assert ("menjadi beban BUMDesa" in told, "Uang ditarik bank Anda" in read) == (True, True)


@pytest.mark.parametrize("by_hand", [False, True])
def test_after_a_part_was_lost_the_rest_still_goes_back(village: Village, fake: Stripe, by_hand: bool) -> None:
    """By cancelling, or by somebody on the gateway's own pages: nothing of it is anybody's loss."""
    order = paid_by_card(village, fake)
    dispute = disputed(fake, order, amount=3_000_000)
    fake.control("close-dispute", dispute=dispute, outcome="lost")
    assert asked(order) == "paid"
    if by_hand:
        fake.refund_by_hand(70_000)
        payments.refresh_refunds_of(payment_of(order).id)
    else:
        with transaction():
            orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
        drain()
    assert (fresh(order).state, standing(village)) == ("refunded", {})
    assert violations() == []


def test_after_a_part_of_late_money_was_lost_the_rest_still_goes_back(village: Village, fake: Stripe) -> None:
    order = ordered_by_card(village)
    fake.pay(page_of(order))
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "berubah pikiran")
    drain()
    dispute = disputed(fake, order, amount=3_000_000)
    fake.control("close-dispute", dispute=dispute, outcome="lost")
    assert asked(order) == "payment_review"
    decision = decide_late(payment_of(order))
    assert (decision.left, decision.may_accept) == (Money(70_000), False)
    assert "menarik Rp30.000" in decision.why_not
    with transaction():
        orders.return_late_money(village.director, orders.order_by_id(order.id))
    drain()
    assert (fresh(order).state, standing(village)) == ("refunded", {})
    assert violations() == []
