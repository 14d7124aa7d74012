"""Whatever goes wrong on the way to the gateway, again and again: what it took is what the books hold, and never twice for one order."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta

import pytest
from flask import Flask

from marketplace import orders, payments
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import DomainError
from marketplace.orders.order import Order
from tests.bookkeeping.trading import fresh, payment_of, standing, violations
from tests.gateway.fake import CARD, DECLINED, Stripe, running
from tests.gateway.lying import (
    OF_ANSWERS,
    assert_parts_are_back,
    give_parts_back,
    minutes_until_all_is_back,
    tell,
    the_worker_comes_by,
)
from tests.gateway.selling import HOME, open_card_village, ordered_by_card
from tests.world import Village

PRICE = 100_000


@pytest.fixture
def quiet_fake() -> Iterator[Stripe]:
    """Tells nobody by itself: here only asking counts."""
    with running() as address:
        yield Stripe(address, "berbohong")


@pytest.mark.parametrize("lie", [*OF_ANSWERS, "none", "declined", "all"])
def test_a_payment_and_its_refund_happen_once(
    app: Flask,
    quiet_fake: Stripe,
    chance: random.Random,
    lie: str,
    figure: Callable[[str], None],
    request: pytest.FixtureRequest,
) -> None:
    """The buyer presses on, the worker comes by, staff cancel every second order."""
    fake, village = quiet_fake, open_card_village(quiet_fake)
    runs, kept, waited = request.config.getoption("--payments"), 0, []
    for number in range(runs):
        order = ordered_by_card(village, PRICE, stock=3)
        tell(fake, lie, chance)
        waited.append(until_paid(fake, order, DECLINED if lie == "declined" else CARD))
        if number % 2:
            kept += 1
            continue
        tell(fake, lie, chance)
        with transaction():
            orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
        waited.append(minutes_until_all_is_back(fake, order))
    assert_all_is_once(fake, village, runs, kept)
    figure(f"{runs} payments, {runs - kept} refunds; settled after {max(waited)} minutes at most")


@pytest.mark.parametrize("lie", [*OF_ANSWERS, "none", "all"])
def test_parts_of_a_sale_go_back_once_each(
    app: Flask,
    quiet_fake: Stripe,
    chance: random.Random,
    lie: str,
    figure: Callable[[str], None],
    request: pytest.FixtureRequest,
) -> None:
    """After completion, up to four parts of each sale; the books are right to the rupiah."""
    village = open_card_village(quiet_fake)
    ends = [give_parts_back(village, quiet_fake, lie, chance) for _ in range(request.config.getoption("--payments"))]
    assert_parts_are_back(village, quiet_fake, [parts for parts, _ in ends])
    parts, longest = sum(len(parts) for parts, _ in ends), max(minutes for _, minutes in ends)
    figure(f"{parts} parts of {len(ends)} sales; given back after {longest} minutes at most")


def until_paid(fake: Stripe, order: Order, card: str) -> int:
    """Minutes until the order is paid."""
    payment_id, paid = payment_of(order).id, False
    for minutes in range(0, 60, 3):
        with clock.at(clock.now() + timedelta(minutes=minutes)):
            with suppress(DomainError):
                payments.open_card_page(payment_id, HOME)
            db.session.rollback()
            card_page = payments.card_checkout(payment_id)
            if card_page and card_page.url and not paid:
                for typed in dict.fromkeys((card, CARD)):
                    with suppress(OSError):  # declined: another card
                        paid = fake.pay(card_page.url.rsplit("/", 1)[1], typed) == "paid"
            the_worker_comes_by()
        if fresh(order).state == "paid":
            return minutes
    raise AssertionError(f"not paid within an hour: {payments.card_checkout(payment_id)}")


def assert_all_is_once(fake: Stripe, village: Village, runs: int, kept: int) -> None:
    charges = Counter(intent["metadata"]["payment"] for intent in fake.things("payment_intent"))
    assert (len(charges), max(charges.values())) == (runs, 1)
    refunds = Counter(refund["payment_intent"] for refund in fake.things("refund"))
    assert (len(refunds), max(refunds.values())) == (runs - kept, 1)
    assert standing(village) == {"1.1.03.03": kept * PRICE, "2.1.05.03": -kept * PRICE}
    assert violations() == []
