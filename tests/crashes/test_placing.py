"""kill -9 while an order is placed: all of it or nothing, and the same press afterwards places it once."""

from __future__ import annotations

import os

import pytest
from flask import Flask
from sqlalchemy import func, select

from marketplace import catalog, orders, payments
from marketplace.foundation.database import db, transaction
from marketplace.foundation.idempotency import OnceKey
from marketplace.orders.order import Checkout, Order, OrderLine
from tests.crashes.dying import KILLED, busy_process, do_and_die_at
from tests.races.together import FETCH, assert_nothing_is_broken, fill_cart, phone
from tests.world import PUNJULHARJO, Village, draft, list_goods, open_village

KEY = "kunci-yang-mati"
POINTS = [
    "place.after_idem", "place.after_order", "place.after_reserve", "place.before_commit",
    "place.after_order:2", "place.after_reserve:2",
]  # fmt: skip


class Shop:
    """Two villages, a cart with goods of both."""

    def __init__(self) -> None:
        self.villages = [open_village(), open_village("BUMDesa Karang Jahe", PUNJULHARJO, stall="Lapak Karang Jahe")]
        self.variants = [list_goods(village, price=10_000, stock=5) for village in self.villages]
        fill_cart("keranjang-a", dict.fromkeys(self.variants, 2))

    def press(self) -> str:
        with transaction():
            wishes = {village.id: FETCH for village in self.villages}
            return orders.place_checkout("keranjang-a", draft(wishes, 40_000), KEY)

    def left(self) -> list[int | None]:
        db.session.rollback()
        offers = catalog.offers_for(self.variants)
        return [offers[variant].available for variant in self.variants]


def rows() -> dict[str, int]:
    db.session.rollback()
    tables = (Order, OrderLine, Checkout, OnceKey)
    return {table.__tablename__: db.session.scalar(select(func.count()).select_from(table)) or 0 for table in tables}


NOTHING = {"shop_order": 0, "order_line": 0, "checkout": 0, "once_key": 0}
ONE_PRESS = {"shop_order": 2, "order_line": 2, "checkout": 1, "once_key": 1}


@pytest.fixture
def shop(app: Flask) -> Shop:
    return Shop()


def test_killed_anywhere_while_placing_nothing_happened_and_the_same_press_works(app: Flask, shop: Shop) -> None:
    for point in POINTS:
        assert do_and_die_at(app, point, shop.press) == KILLED, point
        assert rows() == NOTHING, point
        assert shop.left() == [5, 5], point
        assert_nothing_is_broken()
    assert len(orders.orders_of_checkout(shop.press())) == 2
    assert rows() == ONE_PRESS
    assert shop.left() == [3, 3]
    assert_nothing_is_broken()


def test_killed_before_the_answer_went_out_the_same_press_finds_the_order(app: Flask, shop: Shop) -> None:
    assert do_and_die_at(app, "", lambda: (shop.press(), os._exit(KILLED))) == KILLED
    assert rows() == ONE_PRESS
    order_ids = orders.orders_of_checkout(shop.press())
    assert [payments.payments_for(order_ids)[id].is_open for id in order_ids] == [True, True]
    assert rows() == ONE_PRESS
    assert shop.left() == [3, 3]
    assert_nothing_is_broken()


@pytest.mark.parametrize("after", [0.05, 0.2, 0.45])
def test_killed_at_any_moment_no_order_the_buyer_was_told_of_is_lost(app: Flask, after: float) -> None:
    village = open_village()
    variant = list_goods(village, price=10_000, stock=10_000)

    def sell_on_and_on(say: object) -> None:
        for number in range(10_000):
            token = buy(village, variant, number)
            say(token)  # type: ignore[operator]

    with busy_process(app, sell_on_and_on) as kill:
        told = kill(after)
    assert told
    for token in told:
        assert len(orders.orders_of_checkout(token)) == 1
    placed = rows()["shop_order"]
    assert placed in (len(told), len(told) + 1)
    assert catalog.offers_for([variant])[variant].available == 10_000 - placed
    assert_nothing_is_broken()
    again = [buy(village, variant, number) for number in range(len(told) - 1, len(told) + 2)]
    assert again[0] == told[-1]
    assert rows()["shop_order"] == len(told) + 2
    assert_nothing_is_broken()


def buy(village: Village, variant: int, number: int) -> str:
    """Fill a cart and press; a second time the first answer comes back."""
    name = f"pembeli-{number:05d}"
    fill_cart(name, {variant: 1})
    with transaction():
        return orders.place_checkout(name, draft({village.id: FETCH}, 10_000, phone(number)), name)
