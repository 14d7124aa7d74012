"""A wish to cancel, two staff and a buyer who thinks again at the same moment: one answer, and it is the one that is kept."""

from __future__ import annotations

from functools import partial

import pytest
from flask import Flask

from marketplace import catalog, orders
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict
from marketplace.foundation.lifecycle import history
from marketplace.orders.order import Order
from tests.races.together import FETCH, all_at_once, assert_nothing_is_broken, fill_cart, place
from tests.world import Village, list_goods, open_village

ROUNDS = 5
CASH = orders.Wish(FETCH.delivery, "tunai")


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


def act(do: object, order_id: int, actor: object, *more: object) -> None:
    with transaction():
        do(actor, orders.order_by_id(order_id), *more)  # type: ignore[operator]


def test_a_wish_gets_one_answer(app: Flask, village: Village) -> None:
    variant = list_goods(village, price=10_000, stock=100)
    kept = 0
    for number in range(ROUNDS):
        fill_cart(f"pembeli-{number:05d}", {variant: 1})
        id = place(village, number, 10_000, CASH)
        act(orders.accept_order, id, village.director)
        act(orders.cancel_by_buyer, id, orders.BUYER)
        jobs = [
            partial(act, orders.agree_to_cancel, id, village.director),
            partial(act, orders.refuse_to_cancel, id, village.cashier, "sudah dibuat"),
            partial(act, orders.refuse_to_cancel, id, village.treasurer, "hampir selesai"),
            partial(act, orders.drop_cancel, id, orders.BUYER),
            partial(act, orders.pack_order, id, village.director),
        ]
        answers = all_at_once(app, jobs)
        assert all(answer is None or isinstance(answer, Conflict) for answer in answers), answers
        db.session.rollback()
        state = db.session.get_one(Order, id).state
        said = [change.action for change in history("order", id) if "cancel" in change.action]
        assert said in (["ask_cancel", one] for one in ("cancel", "refuse_cancel", "drop_cancel")), said
        assert (state == "cancelled") == (said[-1] == "cancel")
        assert state in ("cancelled", "accepted", "packed")
        kept += state != "cancelled"
    assert catalog.offers_for([variant])[variant].available == 100 - kept
    assert_nothing_is_broken()
