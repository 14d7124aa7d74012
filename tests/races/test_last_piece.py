"""The last pieces: as many orders as there are pieces, a clear word for everybody else."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from flask import Flask
from sqlalchemy import func, select

from marketplace import catalog, orders
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict
from marketplace.orders.order import OrderLine
from tests.races.crowds import rush
from tests.races.together import all_at_once, assert_nothing_is_broken, buy, fill_cart, place, words
from tests.world import Village, list_goods, open_village

BUYERS, PIECES = 64, 10


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


def left(variant: int) -> int | None:
    db.session.rollback()
    return catalog.offers_for([variant])[variant].available


def test_sixty_four_buyers_of_ten_pieces_place_exactly_ten_orders(app: Flask, village: Village) -> None:
    variant = list_goods(village, price=10_000, stock=PIECES)
    for number in range(BUYERS):
        fill_cart(f"pembeli-{number:05d}", {variant: 1})
    answers = all_at_once(app, [partial(place, village, number, 10_000) for number in range(BUYERS)])
    refusals = [answer for answer in answers if isinstance(answer, Exception)]
    assert len(answers) - len(refusals) == PIECES, words(answers)
    assert all(isinstance(refusal, Conflict) and "abis" in refusal.message for refusal in refusals), refusals
    assert left(variant) == 0
    assert db.session.scalar(select(func.sum(OrderLine.quantity))) == PIECES
    assert_nothing_is_broken()


def test_a_crowd_in_browsers_is_served_or_told_no(app: Flask, village: Village) -> None:
    rush(app, village, buyers=16, pieces=5)
    rush(app, village, buyers=3, pieces=5)


def test_a_hundred_orders_of_two_things_in_opposite_order_all_go_through(app: Flask, village: Village) -> None:
    first = list_goods(village, "Keripik singkong", price=10_000, stock=1_000)
    second = list_goods(village, "Keripik pisang", price=10_000, stock=1_000)
    for number in range(100):
        pair = (first, second) if number % 2 else (second, first)
        fill_cart(f"pembeli-{number:05d}", dict.fromkeys(pair, 2))
    for start in range(0, 100, 20):
        batch = [partial(place, village, number, 40_000) for number in range(start, start + 20)]
        assert words(all_at_once(app, batch)) == ["ok"] * 20
    assert (left(first), left(second)) == (800, 800)
    assert_nothing_is_broken()


def test_the_next_buyer_takes_what_an_unpaid_order_let_go(app: Flask, village: Village) -> None:
    """Sixteen want the piece whose hold ran out a moment ago; no worker has come by yet."""
    variant = list_goods(village, price=10_000, stock=1)
    earlier = buy(village, 99, variant)
    later = clock.now() + timedelta(days=3)

    def late(number: int) -> int:
        with clock.at(later):
            return buy(village, number, variant)

    answers = all_at_once(app, [partial(late, number) for number in range(16)])
    assert words(answers).count("ok") == 1, answers
    assert all(isinstance(answer, int | Conflict) for answer in answers), answers
    assert left(variant) == 0
    with clock.at(later), transaction():
        assert orders.expire_order(earlier)
    assert left(variant) == 0
    assert_nothing_is_broken()
