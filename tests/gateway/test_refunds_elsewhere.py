"""Refunds made by hand on Stripe's own pages: recognised by webhook and by poll, booked as our own, once."""

from __future__ import annotations

import pytest
from flask import Flask

from marketplace import orders, payments
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain
from marketplace.foundation.errors import Conflict
from marketplace.foundation.money import Money
from marketplace.orders.order import Order
from tests.bookkeeping.trading import (
    accepted_and_packed,
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
from tests.gateway.selling import open_card_village, ordered_by_card, page_of, paid_by_card
from tests.races.together import all_at_once
from tests.world import Village

SOLD = {"1.1.03.03": 100_000, "2.1.05.02": -90_000, "4.1.11.01": -10_000}


@pytest.fixture
def village(app: Flask, fake: Stripe) -> Village:
    return open_card_village(fake)


def heard(village: Village, order: Order) -> str:
    """What no webhook brought is fetched, twice; the state of the order afterwards."""
    for _ in range(2):
        payments.catch_up(village.id)
        drain()
        payments.refresh_refunds_of(payment_of(order).id)
    assert violations() == []
    return fresh(order).state


def left_of(order: Order) -> list[tuple[str, int]]:
    db.session.rollback()
    return [(one.state, one.amount.rupiah) for one in payments.refunds_for([order.id])[order.id]]


@pytest.mark.parametrize("packed", [False, True])
def test_all_of_it_before_completion_ends_the_order_and_the_goods_are_back(
    village: Village, fake: Stripe, packed: bool
) -> None:
    order = paid_by_card(village, fake)
    if packed:
        accepted_and_packed(village, order)
    fake.refund_by_hand()
    assert heard(village, order) == "refunded"
    assert left_of(order) == [("paid", 100_000)]
    assert standing(village) == {}


def test_a_part_before_completion_is_a_gift_and_the_order_goes_on(village: Village, fake: Stripe) -> None:
    """The rest is given back when it is cancelled later, and the gift was none."""
    order, other = paid_by_card(village, fake), paid_by_card(village, fake)
    fake.refund_by_hand(20_000, fake.things("payment_intent")[1]["id"])
    assert heard(village, order) == "paid"
    assert standing(village) == {"1.1.03.03": 180_000, "2.1.05.03": -200_000, "6.3.02.01": 20_000}
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
    drain()
    assert heard(village, order) == "refunded"
    assert left_of(order) == [("paid", 20_000), ("paid", 80_000)]
    assert standing(village) == {"1.1.03.03": 100_000, "2.1.05.03": -100_000}
    assert fresh(other).state == "paid"


def test_after_completion_it_is_taken_from_the_balance_and_the_rest_is_owed(village: Village, fake: Stripe) -> None:
    order = completed(village, handed_over(village, paid_by_card(village, fake)))
    take_from_bank(village, 60_000)
    with transaction():
        from marketplace import bookkeeping

        bookkeeping.pay_in_cash(village.cashier, village.seller_id, Money(60_000), key())
    fake.refund_by_hand(50_000)
    assert heard(village, order) == "completed"
    fake.refund_by_hand(50_000)
    assert heard(village, order) == "completed"
    after = standing(village)
    assert (after.get("2.1.05.02", 0), after["1.1.03.05"], after.get("4.1.11.01", 0)) == (0, 60_000, 0)
    assert left_of(order) == [("paid", 50_000), ("paid", 50_000)]


def test_what_exceeds_the_goods_after_completion_is_shipping_long_spent(village: Village, fake: Stripe) -> None:
    from tests.bookkeeping.trading import placed
    from tests.gateway.selling import refreshed
    from tests.world import list_goods

    order = placed(village, list_goods(village, price=100_000), 100_000, pay="kartu", send="near")
    fake.pay(page_of(order))
    refreshed(order)
    accepted_and_packed(village, order)
    for step in (
        lambda o: orders.ship_order(village.director, o, Money.zero(), "", "1.1.01.01"),
        lambda o: orders.deliver_order(village.director, o),
    ):
        with transaction():
            step(orders.order_by_id(order.id))
    completed(village, order)
    fake.refund_by_hand()
    assert heard(village, order) == "completed"
    after = standing(village)
    assert (after.get("2.1.05.02", 0), after.get("4.1.11.01", 0), after["6.2.99.04"]) == (
        0, 0, order.total_rupiah - 100_000,
    )  # fmt: skip


def test_what_is_owed_already_is_not_owed_twice(village: Village, fake: Stripe) -> None:
    """The gateway could not give it back for us; staff pressed the button there."""
    order = paid_by_card(village, fake)
    charge = fake.things("charge")[0]
    fake.control("change", id=charge["id"], facts={"amount_refunded": charge["amount"]})
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
    drain()
    assert (fresh(order).state, left_of(order)) == ("refund_due", [("opened", 100_000)])
    fake.control("change", id=charge["id"], facts={"amount_refunded": 0})
    fake.refund_by_hand()
    assert heard(village, order) == "refunded"
    assert (left_of(order), standing(village)) == ([("paid", 100_000)], {})


def test_late_money_given_back_there_ends_its_order(village: Village, fake: Stripe) -> None:
    order = ordered_by_card(village)
    fake.pay(page_of(order))
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "berubah pikiran")
    drain()
    assert fresh(order).state == "payment_review"
    fake.refund_by_hand()
    assert heard(village, order) == "refunded"
    assert standing(village) == {}


def test_the_payout_alone_brings_it_to_light(village: Village, fake: Stripe) -> None:
    order = paid_by_card(village, fake)
    fake.refund_by_hand()
    fake.control("payout")
    payments.settle_payouts(village.id)
    assert fresh(order).state == "refunded"
    assert set(standing(village)) == {"1.1.01.06", "6.3.99.01"}
    assert violations() == []


def test_what_a_bank_sent_back_may_be_given_back_there_and_sent_back_again(village: Village, fake: Stripe) -> None:
    """Else staff, who still see it owed, would give it back once more by hand."""
    order = paid_by_card(village, fake)
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
    drain()
    for _ in range(2):
        fake.control("fail-refund", refund=fake.things("refund")[0]["id"])
        assert heard(village, order) == "refund_due"
        assert left_of(order) == [("opened", 100_000)]
        assert standing(village) == {"1.1.03.03": 100_000, "2.1.05.05": -100_000}
        fake.refund_by_hand()
        assert heard(village, order) == "refunded"
        assert left_of(order) == [("paid", 100_000)]
        assert standing(village) == {}


def test_by_hand_and_at_the_gateway_in_the_same_moment_both_are_known(
    village: Village, fake: Stripe, app: Flask
) -> None:
    """The gateway refused, so the treasurer pays by hand while somebody else presses refund there: it went twice, and the books say so."""
    order = completed(village, handed_over(village, paid_by_card(village, fake)))
    charge = fake.things("charge")[0]
    fake.control("change", id=charge["id"], facts={"amount_refunded": charge["amount"]})
    with transaction():
        refund_id = payments.open_refund(order.id, village.id, Money(30_000)).id
    drain()
    fake.control("change", id=charge["id"], facts={"amount_refunded": 0})
    fake.refund_by_hand(30_000)
    payment_id = payment_of(order).id

    def by_hand() -> str:
        with transaction():
            return payments.pay_refund(village.treasurer, refund_id, "transfer", "TRF-1").state

    look = [lambda: payments.refresh_refunds_of(payment_id)] * 3
    answers = all_at_once(app, [*look, by_hand])
    assert [one for one in answers[:3] if one is not None] == []
    assert heard(village, order) == "completed"
    twice = answers[3] == "paid"
    assert left_of(order) == [("paid", 30_000)] * (2 if twice else 1)
    assert twice or isinstance(answers[3], Conflict), answers[3]
