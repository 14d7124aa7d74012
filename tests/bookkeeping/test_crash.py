"""kill -9 between any two steps of a payout or a completion: nothing half-done, nothing acknowledged lost."""

from __future__ import annotations

import pytest
from flask import Flask

from marketplace import bookkeeping, orders
from marketplace.foundation.database import transaction
from marketplace.foundation.money import Money
from tests.bookkeeping.trading import (
    fresh,
    handed_over,
    paid,
    paid_in_cash,
    placed,
    sold,
    standing,
    take_from_bank,
    violations,
)
from tests.crashes.dying import KILLED, do_and_die_at
from tests.world import list_goods, open_village

IN_PAYOUT = [
    f"payout.{name}" for name in ("requested", "approved", "reserved", "submitted", "paid", "posted", "before_commit")
]
IN_COMPLETION = ["complete.moved", "complete.posted"]


def test_a_payout_killed_anywhere_leaves_nothing_and_can_be_done_again(app: Flask) -> None:
    village = open_village()
    variant = list_goods(village, price=100_000, stock=50)
    sold(village, variant, 100_000)
    take_from_bank(village, 90_000)
    paid_in_cash(village.cashier, village.seller_id, 10_000)
    before = standing(village)

    def pay() -> None:
        with transaction():
            bookkeeping.pay_in_cash(village.treasurer, village.seller_id, Money(80_000), "kunci-mati-1")

    for point in IN_PAYOUT:
        assert do_and_die_at(app, point, pay) == KILLED, point
        assert standing(village) == before, point
        assert violations() == [], point
    for _ in range(2):  # the same press again after the restart: paid once
        assert do_and_die_at(app, "", pay) == 0
    assert violations() == []
    assert bookkeeping.seller_balance(village.seller_id).available == Money(0)


@pytest.mark.parametrize("point", IN_COMPLETION)
def test_a_completion_killed_anywhere_is_either_done_or_not(app: Flask, point: str) -> None:
    village = open_village()
    order = handed_over(village, paid(village, placed(village, list_goods(village, price=100_000), 100_000)))
    order_id, before = order.id, standing(village)

    def complete() -> None:
        with transaction():
            orders.complete_order(village.treasurer, orders.order_by_id(order_id))

    assert do_and_die_at(app, point, complete) == KILLED
    order = orders.order_by_id(order_id)
    assert (fresh(order).state, standing(village), violations()) == ("delivered", before, [])
    assert do_and_die_at(app, "", complete) == 0
    assert orders.order_by_id(order_id).state == "completed"
    assert standing(village)["2.1.05.02"] == -90_000
    assert violations() == []
