"""Two people want opposite things of one order at the same moment: one of them gets it, the books agree."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from flask import Flask

from marketplace import catalog, orders, payments
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict
from marketplace.foundation.money import Money
from marketplace.orders.order import Order, OrderLine
from marketplace.orders.placing import BUYER
from tests.races.together import all_at_once, assert_nothing_is_broken, buy, fill_cart, place
from tests.world import Village, list_goods, open_village

RACES = 50
TOGETHER = 5  # pairs that race at the same time


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


def statement_line(village: Village, order_id: int, day: Any) -> tuple[int, int]:
    """The buyer's transfer as it stands in the bank statement: payment id and line id."""
    payment = payments.payments_for([order_id])[order_id]
    with transaction():
        line = payments.type_statement_line(
            village.treasurer,
            village.id,
            village.bank_account_id,
            payment.due,
            day,
            f"RINA {order_id}",
            f"baris-{order_id:08d}",
        )
    return payment.id, line.id


def match(village: Village, payment_id: int, line_id: int) -> None:
    with transaction():
        payments.match_payment(village.treasurer, payment_id, line_id)


def cancel(order_id: int) -> None:
    with transaction():
        orders.cancel_by_buyer(BUYER, orders.order_by_id(order_id))


def expire(order_id: int, at: Any) -> None:
    with clock.at(at), transaction():
        orders.expire_order(order_id)


def state(order_id: int) -> str:
    db.session.rollback()
    return str(db.session.get_one(Order, order_id).state)


def test_cancelling_and_matching_never_both_win(app: Flask, village: Village) -> None:
    """Cancelled first: the money is late and must go back. Paid first: the cancellation gives it back."""
    variant = list_goods(village, price=10_000, stock=1_000)
    today = clock.now().date()
    placed = [buy(village, number, variant) for number in range(RACES)]
    lines = {order_id: statement_line(village, order_id, today) for order_id in placed}
    ends: dict[int, str] = {}
    for start in range(0, RACES, TOGETHER):
        batch = placed[start : start + TOGETHER]
        jobs = [job for id in batch for job in (partial(match, village, *lines[id]), partial(cancel, id))]
        answers = all_at_once(app, jobs)
        assert all(answer is None or isinstance(answer, Conflict) for answer in answers), answers
        ends.update({id: state(id) for id in batch})
    assert set(ends.values()) <= {"paid", "refund_due", "payment_review"}, ends
    for order_id, end in ends.items():
        refunds = payments.refunds_for([order_id]).get(order_id, [])
        received = payments.payments_for([order_id])[order_id].received
        assert received.rupiah > 0
        assert [refund.amount for refund in refunds] == ([received] if end == "refund_due" else [])
    kept = sum(end == "paid" for end in ends.values())
    assert catalog.offers_for([variant])[variant].available == 1_000 - kept
    assert_nothing_is_broken()


def test_running_out_and_matching_never_both_win(app: Flask, village: Village) -> None:
    variant = list_goods(village, price=10_000, stock=1_000)
    later = clock.now() + timedelta(days=2, minutes=1)
    placed = [buy(village, number, variant) for number in range(20)]
    with clock.at(later):
        lines = {order_id: statement_line(village, order_id, later.date()) for order_id in placed}
    ends = []
    for start in range(0, len(placed), TOGETHER):
        batch = placed[start : start + TOGETHER]
        jobs = [job for id in batch for job in (partial(match, village, *lines[id]), partial(expire, id, later))]
        answers = all_at_once(app, jobs)
        assert all(answer is None or isinstance(answer, Conflict) for answer in answers), answers
        ends += [state(id) for id in batch]
    assert set(ends) <= {"paid", "payment_review"}, ends
    assert catalog.offers_for([variant])[variant].available == 1_000 - ends.count("paid")
    assert_nothing_is_broken()


def test_an_order_has_the_old_price_or_the_new_one_and_nothing_between(app: Flask, village: Village) -> None:
    """The buyer saw 30.000 for three; while the press is under way the stall asks 20.000 a piece."""
    for number in range(RACES):
        variant = list_goods(village, f"Keripik {number}", price=10_000, stock=10)
        fill_cart(f"pembeli-{number:05d}", {variant: 3})

        def raise_price(variant: int = variant) -> None:
            with transaction():
                catalog.change_price(village.director, variant, Money(20_000))

        placed, raised = all_at_once(app, [partial(place, village, number, 30_000), raise_price])
        assert raised is None
        if isinstance(placed, Exception):
            assert isinstance(placed, orders.PriceChanged), placed
            assert (placed.seen, placed.now) == (Money(30_000), Money(60_000))
            continue
        order = db.session.get_one(Order, placed)
        line = db.session.query(OrderLine).filter_by(order_id=placed).one()
        assert (order.goods_rupiah, line.price_rupiah, line.amount_rupiah, line.commission_rupiah) == (
            30_000,
            10_000,
            30_000,
            3_000,
        )
        assert payments.payments_for([placed])[placed].total.rupiah == 30_000
    assert_nothing_is_broken()
