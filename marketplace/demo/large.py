"""A large world to measure with: hundreds of Bumdesa, very many products and orders. Nothing here is meant to be looked at."""

from __future__ import annotations

import random
import time

from marketplace.config import Config
from marketplace.foundation import clock
from marketplace.search import reindex

from .large_goods import found_many, list_goods, show_pictures
from .large_orders import sell
from .seeding import Say, first_of_months, may_begin

HALF_A_YEAR = 8


def seed_large(
    config: Config, *, products: int = 10_000, orders: int = 50_000, bumdesas: int = 300, say: Say = print
) -> None:
    """``products`` and ``orders`` spread over ``bumdesas``, each Bumdesa in one transaction. Raises ConfigRefused.

    Stopped half-way, what is there is whole; going on is not offered: begin again with an empty VAR_DIR.
    """
    may_begin(config)
    began, now, dice = time.process_time(), clock.now(), random.Random(2026)

    def told(what: str) -> None:
        say(f"{what} after {time.process_time() - began:.0f} s of processor time")

    with clock.at(first_of_months(now, HALF_A_YEAR)):
        founded = found_many(bumdesas)
        told(f"{len(founded)} Bumdesa")
        shares = _shares(products, len(founded))
        goods = {village.id: list_goods(village, share, dice) for village, share in zip(founded, shares, strict=True)}
        show_pictures(goods)
    told(f"{products} products")
    for village, share in zip(founded, _shares(orders, len(founded)), strict=True):
        sell(village, goods[village.id], share, dice, now)
    told(f"{orders} orders")
    reindex()
    told("Search index")


def _shares(whole: int, parts: int) -> list[int]:
    """The first Bumdesa is ten times as busy as the others; every one has something."""
    weights = [10, *[1] * (parts - 1)]
    found = [max(1, whole * weight // sum(weights)) for weight in weights]
    found[0] += whole - sum(found)
    return found
