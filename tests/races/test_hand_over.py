"""Cash at pickup: staff and buyer do different things with one order at the same moment; one of them happens."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from flask import Flask

from marketplace import catalog, ledger, orders, payments
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import DomainError
from marketplace.orders import Wish
from marketplace.orders.order import Order
from marketplace.orders.placing import BUYER
from tests.races.together import all_at_once, assert_nothing_is_broken, fill_cart, place
from tests.world import Village, list_goods, open_village

CASH = Wish("ambil", "tunai")
ROUNDS = 6


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


def act(do: object, order_id: int, actor: object, *more: object) -> None:
    with transaction():
        do(actor, orders.order_by_id(order_id), *more)  # type: ignore[operator]


def code(order_id: int) -> str:
    db.session.rollback()
    return db.session.get_one(Order, order_id).pickup_code


def deeds(village: Village, order_id: int, names: tuple[str, ...]) -> list[object]:
    """What each of them is about to do."""

    def expire() -> None:
        with clock.at(clock.now() + timedelta(days=3)), transaction():
            orders.expire_order(order_id)

    def take_cash() -> None:
        with transaction():
            payments.take_cash(village.cashier, payments.payments_for([order_id])[order_id].id)

    known = {
        "accept": partial(act, orders.accept_order, order_id, village.director),
        "cancel": partial(act, orders.cancel_by_buyer, order_id, BUYER),
        "not collected": partial(act, orders.cancel_order, order_id, village.director, "tidak diambil"),
        "hand over": partial(act, orders.hand_over, order_id, village.cashier, code(order_id)),
        "expire": expire,
        "take cash": take_cash,
    }  # fmt: skip
    return [known[name] for name in names]


@pytest.mark.parametrize(
    ("ready", "names", "ends"),
    [
        (False, ("accept", "cancel", "expire"), {"accepted", "cancelled", "expired"}),
        (False, ("accept", "accept", "accept"), {"accepted"}),
        (True, ("hand over", "not collected"), {"delivered", "cancelled", "refund_due"}),
        (True, ("hand over", "hand over", "take cash"), {"delivered"}),
        (True, ("take cash", "not collected", "hand over"), {"delivered", "cancelled", "refund_due"}),
    ],
)
def test_one_of_them_happens(app: Flask, village: Village, ready: bool, names: tuple[str, ...], ends: set[str]) -> None:
    variant = list_goods(village, price=10_000, stock=100)
    found = []
    for number in range(ROUNDS):
        fill_cart(f"pembeli-{number:05d}", {variant: 1})
        order_id = place(village, number, 10_000, CASH)
        if ready:
            for step in (orders.accept_order, orders.pack_order, orders.make_ready):
                act(step, order_id, village.director)
        answers = all_at_once(app, deeds(village, order_id, names))  # type: ignore[arg-type]
        assert all(answer is None or isinstance(answer, DomainError) for answer in answers), answers
        assert None in answers
        db.session.rollback()
        found.append(db.session.get_one(Order, order_id).state)
    assert set(found) <= ends, found
    gone = sum(state in ("accepted", "delivered", "ready") for state in found)
    assert catalog.offers_for([variant])[variant].available == 100 - gone
    rows = ledger.trial_balance(ledger.book_of(f"bumdesa:{village.id}")).rows
    cash = sum(row.debit - row.credit for row in rows if row.code == "1.1.01.01")
    assert cash == 10_000 * sum(state in ("delivered", "refund_due") for state in found)
    assert_nothing_is_broken()
