"""kill -9 at any moment, again and again, of gunicorn, of one of its processes, of the worker, of both, while a town trades.

After each kill every promise is recomputed from the database as it lies there; at the end everything that somebody was
told is there, once, and the gateway and the books agree.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import text

from marketplace.config import Config
from marketplace.foundation.database import db, engine_name
from marketplace.verifying import verify
from tests.bookkeeping.trading import take_from_bank
from tests.gateway.fake import Stripe
from tests.stress import trading
from tests.stress.crowd import Crowd, Told
from tests.stress.house import BOTH, WEB, WORKER, ServedHouse, closing
from tests.stress.visiting import PATIENCE_SECONDS

VICTIMS = ("a child of the web", WEB, WORKER, "both")


def test_a_town_trades_on_while_its_shop_is_killed(
    app: Flask, kept: Config, fake: Stripe, port: int, tmp_path: Path, chance: random.Random,
    figure: Callable[[str], None], request: pytest.FixtureRequest,
) -> None:  # fmt: skip
    shop = trading.open_shop(fake)
    take_from_bank(shop.village, 50_000_000)
    killed: Counter[str] = Counter()
    with closing(ServedHouse(replace(kept, stripe_api_base=fake.base, backup_dir=None), port, tmp_path)) as house:
        for name in BOTH:
            house.open(name)
        house.wait_until_open()
        crowd = Crowd(house, shop, chance)
        crowd.open()
        slowest = 0.0
        try:
            while sum(killed.values()) < request.config.getoption("--kills") and not crowd.troubles:
                crowd.go_on(chance.randrange(25), seconds=10)
                time.sleep(chance.uniform(0, 0.3))
                victim = chance.choice(VICTIMS)
                kill(house, victim, chance)
                killed[victim] += 1
                if chance.random() < 0.8:  # else the next one falls while it still opens
                    slowest = max(slowest, house.wait_until_open())
            crowd.close()
        finally:
            told = crowd.told
            figure(
                f"{sum(killed.values())} kills {dict(killed)}; {len(told.orders)} orders, {told.paid_by_card} by card, {len(told.steps)} steps, "
                f"{told.cancelled} cancelled, {told.payouts} payouts, {told.listings} listings; open again after {slowest:.1f} s at most, "
                f"nobody pressed for longer than {crowd.longest_wait:.1f} s"
            )
        assert crowd.troubles == []
        trading.until(nothing_is_owed, "everything owed is done", 120)
        told_and_done(told, fake)
        assert slowest <= PATIENCE_SECONDS


def kill(house: ServedHouse, victim: str, chance: random.Random) -> None:
    """And look at what lies there before anybody is started again."""
    if victim == VICTIMS[0]:
        house.kill_a_child()
        assert_every_promise_holds(victim)
        return
    names = BOTH if victim == "both" else (victim,)
    for name in names:
        house.kill(name)
    assert_every_promise_holds(victim)
    time.sleep(chance.uniform(0, 0.5))
    for name in names:
        house.open(name)


def assert_every_promise_holds(after: str) -> None:
    """In one snapshot: who was not killed goes on working."""
    db.session.rollback()
    if engine_name() == "postgresql":
        db.session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
    result = verify()
    db.session.rollback()
    assert result["ok"], (after, [check for check in result["checks"] if not check["ok"]])


def nothing_is_owed() -> bool:
    return not trading.count("SELECT count(*) FROM outbox_delivery WHERE done_at IS NULL") and not trading.count(
        "SELECT count(*) FROM card_refund WHERE state IN ('submitted', 'unknown')"
    )


def told_and_done(told: Told, fake: Stripe) -> None:
    """Nothing acknowledged is lost, nothing is there twice; the gateway took as much as the books say."""
    assert_every_promise_holds("the end")
    numbers = {number for (number,) in rows("SELECT number FROM shop_order")}
    assert {bought.number for bought in told.orders} == numbers
    assert len(told.orders) == len(numbers)
    twice = rows(
        "SELECT subject_id, action, count(*) FROM state_change WHERE machine = 'order' GROUP BY 1, 2 HAVING count(*) > 1"
    )
    assert twice == []
    completed = {number for (number,) in rows("SELECT number FROM shop_order WHERE state = 'completed'")}
    assert {number for number, step in told.steps if step == "/penyelesaian"} <= completed
    assert trading.count("SELECT count(*) FROM payout WHERE state = 'paid'") == told.payouts
    assert trading.count("SELECT count(*) FROM listing WHERE state = 'published'") == told.listings + 1
    charged = Counter(intent["metadata"]["payment"] for intent in fake.things("payment_intent"))
    assert max(charged.values(), default=1) == 1
    assert len(charged) == told.paid_by_card
    received = rows("SELECT token FROM payment WHERE method = 'stripe' AND received_rupiah > 0")
    assert {token for (token,) in received} == set(charged)
    refunded = Counter(refund["payment_intent"] for refund in fake.things("refund"))
    assert max(refunded.values(), default=1) == 1
    assert trading.count("SELECT count(*) FROM outbox_delivery WHERE dead_at IS NOT NULL") == 0


def rows(sql: str) -> list[tuple[object, ...]]:
    db.session.rollback()
    found = [tuple(row) for row in db.session.execute(text(sql))]
    db.session.rollback()
    return found
