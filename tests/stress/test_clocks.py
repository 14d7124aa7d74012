"""T6: web and worker open again and again while the clock of the machine jumps: days ahead, back a day, ten minutes to and fro.

Between two starts people order, pay, pack and hand over. Whatever the clock said, nothing ends early, nothing due is
forgotten, nothing is lost or done twice, and the books are right to the rupiah.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import text

from marketplace import orders
from marketplace.config import Config
from marketplace.foundation import clock
from marketplace.foundation.database import db
from marketplace.orders.order import Order
from tests.bookkeeping.trading import paid
from tests.clocks.days import Days
from tests.gateway.fake import Stripe
from tests.stress import trading
from tests.stress.house import ServedHouse, closing
from tests.stress.visiting import PATIENCE_SECONDS, LineBroke, Person

MINUTES = 10 / (24 * 60)
JUMPS = (-1.0, -MINUTES, MINUTES, 1.0, 1.0, 3.0)
WAYS = ("kartu", "transfer", "transfer")


def test_a_month_of_clocks_that_jump(
    app: Flask, kept: Config, fake: Stripe, port: int, tmp_path: Path, chance: random.Random,
    figure: Callable[[str], None], request: pytest.FixtureRequest,
) -> None:  # fmt: skip
    shop = trading.open_shop(fake)
    told: list[trading.Bought] = []
    with closing(ServedHouse(replace(kept, stripe_api_base=fake.base, backup_dir=None), port, tmp_path)) as house:
        days, day = Days(house, fake), 0.0
        for turn in range(request.config.getoption("--jumps")):
            days.begin(day)
            trade(shop, days, told, chance, turn)
            days.time_has_done_its_work()
            days.assert_right()
            assert_all_are_there(told)
            day += chance.choice(JUMPS)
        days.begin(day + 40)
        days.time_has_done_its_work()
        days.begin(0)
        days.time_has_done_its_work()
        days.assert_right()
    ends = assert_all_are_there(told)
    assert ends.keys() <= {"completed", "expired", "paid", "accepted", "packed", "ready"}, ends
    figure(f"{len(told)} orders over {day:.1f} days of jumps: {dict(ends)}")


def trade(shop: trading.Shop, days: Days, told: list[trading.Bought], chance: random.Random, turn: int) -> None:
    """Three orders, of which some are paid; staff do the next thing for up to six that wait."""
    staff = trading.sign_in(Person(days.house.home, f"10.4.{turn}.1"))
    for number in range(3):
        buyer = Person(days.house.home, f"10.4.{turn}.{number + 2}")
        way = chance.choice(WAYS)
        told.append(trading.order(buyer, shop, f"0812{turn:04d}{number:04d}", way))
        if way == "kartu":
            buyer.patience = 0.1
            with suppress(LineBroke):  # the gateway opens a page only while our clocks nearly agree
                trading.pay_by_card(buyer, told[-1])
            buyer.patience = PATIENCE_SECONDS
        elif chance.random() < 0.6:
            with clock.at(days.now):
                paid(shop.village, order_called(told[-1].number))
    for bought in chance.sample(told, min(6, len(told))):
        while trading.step_on(staff, shop, bought) not in ("", "/penyerahan") and chance.random() < 0.8:
            pass


def order_called(number: str) -> Order:
    db.session.rollback()
    found = db.session.scalar(text("SELECT id FROM shop_order WHERE number = :it"), {"it": number})
    return orders.order_by_id(int(found or 0))


def assert_all_are_there(told: list[trading.Bought]) -> Counter[str]:
    """Every order that was acknowledged, once; how many ended how."""
    db.session.rollback()
    found = [tuple(row) for row in db.session.execute(text("SELECT number, state FROM shop_order"))]
    db.session.rollback()
    assert sorted(number for number, _ in found) == sorted(bought.number for bought in told)
    return Counter(state for _, state in found)
