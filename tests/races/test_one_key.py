"""One press that arrives many times is one order, and every press gets the same answer."""

from __future__ import annotations

from functools import partial

import pytest
from flask import Flask
from sqlalchemy import func, select

from marketplace import catalog, orders, payments
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.orders import Wish
from marketplace.orders.order import Checkout, Order
from tests.races.crowds import double_click
from tests.races.together import FETCH, all_at_once, assert_nothing_is_broken, fill_cart
from tests.world import Village, draft, list_goods, open_village

KEY = "kunci-yang-sama"
PRESSES = 50


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


def count(table: type) -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(table)) or 0


def press(village: Village, wish: Wish = FETCH) -> str:
    with transaction():
        return orders.place_checkout("keranjang-a", draft({village.id: wish}, 20_000), KEY)


def test_fifty_presses_at_once_are_one_order_with_one_answer(app: Flask, village: Village) -> None:
    variant = list_goods(village, price=10_000, stock=1_000)
    fill_cart("keranjang-a", {variant: 2})
    answers = all_at_once(app, [partial(press, village)] * PRESSES)
    assert len(set(map(str, answers))) == 1, answers
    assert isinstance(answers[0], str)
    assert (count(Order), count(Checkout)) == (1, 1)
    assert catalog.offers_for([variant])[variant].available == 998
    (order_id,) = orders.orders_of_checkout(answers[0])
    assert payments.payments_for([order_id])[order_id].total.rupiah == 20_000
    assert_nothing_is_broken()


def test_one_key_with_two_wishes_keeps_the_first_and_refuses_the_other(app: Flask, village: Village) -> None:
    variant = list_goods(village, price=10_000, stock=1_000)
    fill_cart("keranjang-a", {variant: 2})
    wishes = [FETCH, Wish("ambil", "tunai")]
    answers = all_at_once(app, [partial(press, village, wishes[number % 2]) for number in range(20)])
    tokens = {answer for answer in answers if isinstance(answer, str)}
    refusals = [answer for answer in answers if not isinstance(answer, str)]
    assert len(tokens) == 1
    assert len(refusals) == 10
    assert all(isinstance(refusal, Conflict) for refusal in refusals), refusals
    assert count(Order) == 1
    assert_nothing_is_broken()


def test_a_double_click_in_the_browser_leads_to_one_order(app: Flask, village: Village) -> None:
    double_click(app, village, 8)
    assert count(Order) == 1


@pytest.mark.parametrize("stock", [1_000, None])
def test_one_cart_in_two_tabs_is_ordered_once(app: Flask, village: Village, stock: int | None) -> None:
    """Two pages "Pesan" have two keys; whoever comes second finds the cart empty."""
    variant = list_goods(village, price=10_000, stock=stock)
    fill_cart("keranjang-a", {variant: 2})

    def press_in_tab(number: int) -> str:
        with transaction():
            return orders.place_checkout("keranjang-a", draft({village.id: FETCH}, 20_000), f"kunci-tab-{number}")

    answers = all_at_once(app, [partial(press_in_tab, number) for number in range(8)])
    assert sum(isinstance(answer, str) for answer in answers) == 1
    assert all(isinstance(answer, str | Invalid | Conflict) for answer in answers), answers
    assert count(Order) == 1
    assert_nothing_is_broken()
