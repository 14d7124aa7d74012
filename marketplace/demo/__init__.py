"""Invented villages, sellers, products, orders and books to try Lumbung with, made through the doors like everything else.

Promise: the same world each time, up to today, marked as samples, never in production. ``seed_small`` is what a first start
shows: sixty orders in every state. ``seed_demo`` is half a year of trade before them: paid in every way, cancelled, returned,
disputed, paid out, with capital, costs and closed months in the books. ``seed_large`` is for measuring, written in bulk.

    seed_small(config), seed_demo(config)      if_empty: nothing when there is data; else ConfigRefused
    seed_large(config, products=, orders=, bumdesas=)       only into an empty place
    take_cards(config)                         keys at the fake Stripe of ``make run``
    demo_accounts(config) -> lines to print
"""

from __future__ import annotations

from marketplace.config import Config

from .accounts import account_lines
from .cards import take_cards
from .large import seed_large
from .seeding import seed_demo, seed_small

__all__ = ["demo_accounts", "seed_demo", "seed_large", "seed_small", "take_cards"]


def demo_accounts(config: Config) -> list[str]:
    """Lines that name the demo accounts; none in production."""
    return [] if config.is_production else account_lines()
