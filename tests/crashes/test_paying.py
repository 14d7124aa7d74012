"""kill -9 while money is matched or an order ended: the money, the order, the stock and the books move together."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask

from marketplace import catalog, ledger, orders, payments
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.orders.order import Order
from tests.crashes.dying import KILLED, die_at_statement, do_and_die_at
from tests.races.test_opposite_wishes import cancel, match, statement_line
from tests.races.together import assert_nothing_is_broken, buy
from tests.world import Village, list_goods, open_village


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


def state(order_id: int) -> str:
    db.session.rollback()
    return str(db.session.get_one(Order, order_id).state)


def entries(village: Village) -> int:
    return len(ledger.trial_balance(ledger.book_of(f"bumdesa:{village.id}")).rows)


def test_killed_while_matching_the_line_is_still_unmatched_and_can_be_matched(app: Flask, village: Village) -> None:
    variant = list_goods(village, price=10_000, stock=5)
    order_id = buy(village, 1, variant, 2)
    payment_id, line_id = statement_line(village, order_id, clock.now().date())
    booked = entries(village)
    assert do_and_die_at(app, "payment.posted", lambda: match(village, payment_id, line_id)) == KILLED
    assert (state(order_id), entries(village)) == ("placed", booked)
    assert payments.payments_for([order_id])[order_id].is_open
    assert_nothing_is_broken()
    match(village, payment_id, line_id)
    assert state(order_id) == "paid"
    assert catalog.offers_for([variant])[variant].available == 3
    assert_nothing_is_broken()


@pytest.mark.parametrize("how", ["cancel", "expire"])
def test_killed_while_an_order_ends_it_ends_the_next_time(
    app: Flask, village: Village, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The process dies between ending the payment, the order and the stock, at each statement in turn."""
    variant = list_goods(village, price=10_000, stock=5)
    order_id = buy(village, 1, variant, 2)
    later = clock.now() + timedelta(days=3)

    def end() -> None:
        if how == "cancel":
            cancel(order_id)
            return
        with clock.at(later), transaction():
            orders.expire_order(order_id)

    for statement in range(1, 40):
        status = do_and_die_at(app, "", lambda statement=statement: (die_at_statement(statement), end()))
        if status == 0:
            break
        assert status == KILLED
        assert state(order_id) == "placed"
        assert payments.payments_for([order_id])[order_id].is_open
        assert catalog.offers_for([variant])[variant].available == 3
    assert statement > 5
    assert state(order_id) == {"cancel": "cancelled", "expire": "expired"}[how]
    assert catalog.offers_for([variant])[variant].available == 5
    assert_nothing_is_broken()
