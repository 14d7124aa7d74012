"""Two offices register a "Dapur Bu Sari" at the same moment: both stalls open, each at an address of its own."""

from __future__ import annotations

from functools import partial

import pytest
from flask import Flask

from marketplace import sellers
from marketplace.foundation.database import transaction
from tests.races.together import all_at_once, assert_nothing_is_broken
from tests.world import MOJOWARNO, Village, open_village

MANY = 12


class ChangedMind(Exception):
    pass


def register(village: Village, stall: str, stays: bool = True) -> int:
    with transaction():
        seller_id = sellers.register_seller(village.director, village.id, stall, "Bu Sari", MOJOWARNO)
        if not stays:
            raise ChangedMind
        return seller_id


@pytest.mark.parametrize("stall", ["Warung Tempe", "???"])
def test_many_stalls_of_one_name_open_at_once(app: Flask, stall: str) -> None:
    here, there = open_village(), open_village("BUMDesa Tetangga", stall="Anyaman Pandan")
    ids = all_at_once(app, [partial(register, village, stall) for village in (here, there) * (MANY // 2)])
    assert all(isinstance(seller_id, int) for seller_id in ids), ids
    base = "warung-tempe" if stall == "Warung Tempe" else "lapak"
    slugs = {view.slug for view in sellers.sellers_for(ids).values()}
    assert slugs == {base, *(f"{base}-{number}" for number in range(2, MANY + 1))}
    assert_nothing_is_broken()


def test_an_address_that_was_not_taken_in_the_end_is_free(app: Flask) -> None:
    """Who waited for somebody that gave up gets it; every third one gives up."""
    village = open_village()
    ended = all_at_once(app, [partial(register, village, "Warung Tempe", number % 3 != 0) for number in range(MANY)])
    opened = [seller_id for seller_id in ended if isinstance(seller_id, int)]
    assert len(opened) == MANY - MANY // 3
    assert sum(isinstance(seller_id, ChangedMind) for seller_id in ended) == MANY // 3
    views = sellers.sellers_for(opened).values()
    assert len({view.slug for view in views}) == len(opened)
    assert sellers.seller_by_slug("warung-tempe").id in opened
    assert_nothing_is_broken()
