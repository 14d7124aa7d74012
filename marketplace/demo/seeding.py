"""The order in which a sample world comes about."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from marketplace.bumdesa import all_bumdesas
from marketplace.config import Config, ConfigRefused
from marketplace.foundation import clock
from marketplace.payments import sample_gateways
from marketplace.search import reindex

from . import founding, goods, offices, paydays, trading
from .cards import leave_untried, take_cards_at
from .diary import WEST, Diary
from .founding import Founded

Say = Callable[[str], None]
HALF_A_YEAR, ORDERS_BEFORE = 6, 220
SHORT, SHORT_CLOSED = 3, 1


@dataclass(frozen=True, slots=True)
class World:
    """How long it has been: ``months``, the first ``closed`` of them closed; how much: ``products`` (None: all), ``before``."""

    months: int
    closed: int
    products: int | None
    before: int
    these_days: bool


def seed_small(
    config: Config, *, if_empty: bool = False, say: Say = print, products: int | None = None, orders: bool = True
) -> None:
    """Eight Bumdesa, thirty stalls, 186 products (or about ``products``), sixty orders (unless ``orders`` is False).

    Raises ConfigRefused in production or on other data.
    """
    if not may_begin(config, if_empty):
        return
    say("Demo data: drawing 186 products and letting 60 orders happen (under a minute) …")
    _come_about(say, World(SHORT, SHORT_CLOSED, products, 0, orders))


def seed_demo(
    config: Config,
    *,
    if_empty: bool = False,
    say: Say = print,
    months: int = HALF_A_YEAR,
    products: int | None = None,
    before: int = ORDERS_BEFORE,
    these_days: bool = True,
) -> None:
    """``months`` of trade up to now: ``before`` orders and their money, the books of the offices, then (``these_days``) the
    sixty of seed_small.

    Raises ConfigRefused in production or on other data.
    """
    if not may_begin(config, if_empty):
        return
    say(f"Demo data: {months} months of trade and books (about a minute) …")
    _come_about(say, World(months, months - 2, products, before, these_days))


def may_begin(config: Config, if_empty: bool = False) -> bool:
    """False when there is data and nothing is to be done then. Raises ConfigRefused."""
    if config.is_production:
        raise ConfigRefused(["Demo data and demo accounts do not belong into production."])
    if not all_bumdesas():
        return True
    if if_empty:
        return False
    raise ConfigRefused(["There is data already. Use an empty VAR_DIR for demo data."])


def _come_about(say: Say, world: World) -> None:
    began, now = time.monotonic(), clock.now()
    opened = first_of_months(now, world.months)
    with clock.at(opened):
        founded = founding.found_all()
        listed = goods.list_all(founded, world.products)
    placed = _trade(founded, opened, now, world) if world.before or world.these_days else 0
    reindex()
    say(f"{len(founded)} Bumdesa, {listed} products, {placed} orders in {time.monotonic() - began:.0f} s")


def first_of_months(now: datetime, months: int) -> datetime:
    """Eight in the morning of the first day of the month ``months`` - 1 months ago, in the west."""
    first = (now + WEST).replace(day=1, hour=8, minute=0, second=0, microsecond=0)
    for _ in range(months - 1):
        first = (first - timedelta(days=1)).replace(day=1)
    return first - WEST


def _trade(founded: list[Founded], opened: datetime, now: datetime, world: World) -> int:
    diary = Diary(now)
    for village in founded:
        offices.keep_office(diary, village, opened, world.closed)
        paydays.pay_villagers(diary, village, opened)
    placed = trading.trade_now(diary, founded) if world.these_days else 0
    if not world.before:
        diary.live()
        return placed
    with sample_gateways() as gateways:
        take_cards_at(founded, gateways)
        placed += trading.trade_months(diary, founded, opened + timedelta(days=1), world.before)
        diary.live()
    leave_untried(founded)
    return placed
