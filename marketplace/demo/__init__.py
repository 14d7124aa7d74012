"""Invented villages, sellers, products and orders to try Lumbung with, made through the doors like everything else.

Promise: the same data each time, marked as samples, in under a minute, never in production.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta

from marketplace.bumdesa import all_bumdesas
from marketplace.config import Config, ConfigRefused
from marketplace.foundation import clock
from marketplace.search import reindex

from .accounts import account_lines
from .cards import take_cards

OPENED = timedelta(days=60)

__all__ = ["demo_accounts", "seed_small", "take_cards"]


def seed_small(
    config: Config,
    *,
    if_empty: bool = False,
    say: Callable[[str], None] = print,
    products: int | None = None,
    orders: bool = True,
) -> None:
    """Eight Bumdesa, thirty stalls, 186 products (or about ``products``), sixty orders (unless ``orders`` is False).

    Raises ConfigRefused in production or on other data.
    """
    from . import founding, goods, trading

    if config.is_production:
        raise ConfigRefused(["Demo data and demo accounts do not belong into production."])
    if all_bumdesas():
        if if_empty:
            return
        raise ConfigRefused(["There is data already. Use an empty VAR_DIR for demo data."])
    began = time.monotonic()
    say("Demo data: drawing 186 products and letting 60 orders happen (under a minute) …")
    with clock.at(clock.now() - OPENED):
        founded = founding.found_all()
        listed = goods.list_all(founded, products)
    placed = trading.trade(founded) if orders else 0
    reindex()
    say(f"{len(founded)} Bumdesa, {listed} products, {placed} orders in {time.monotonic() - began:.0f} s")


def demo_accounts(config: Config) -> list[str]:
    """Lines that name the demo accounts; none in production."""
    return [] if config.is_production else account_lines()
