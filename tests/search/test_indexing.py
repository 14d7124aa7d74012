"""From the catalog to the index and back to the buyer, through the outbox."""

from __future__ import annotations

import shutil

import pytest
from flask import Flask

from marketplace import catalog, search
from marketplace.catalog import ListingPublished
from marketplace.config import Config
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import transaction
from marketplace.foundation.delivering import drain, outbox_state
from marketplace.foundation.money import Money
from tests.world import Village, list_goods, open_village


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


def listing_of(variant_id: int) -> int:
    return catalog.offers_for([variant_id])[variant_id].listing_id


def mark() -> str:
    fresh = search.freshness()
    assert fresh is not None
    return fresh.mark


def test_a_published_thing_is_found_after_the_worker_came_by(village: Village) -> None:
    assert not search.find("keripik").ready
    variant = list_goods(village, "Keripik sukun")
    drain()
    found = search.find("kripik sukun")
    assert (found.ready, found.listing_ids) == (True, [listing_of(variant)])
    assert search.find("Dapur Bu Sari").listing_ids == found.listing_ids
    assert search.find("mojowarno").listing_ids == found.listing_ids
    assert outbox_state()["dead"] == 0


def test_a_price_a_withdrawal_and_an_empty_shelf_reach_the_index(village: Village) -> None:
    first, second = list_goods(village, "Keripik sukun", 9_000, stock=5), list_goods(village, "Keripik talas", 8_000)
    drain()
    with transaction():
        catalog.change_price(SYSTEM, first, Money(1_000))
    drain()
    assert search.find("keripik", sort="cheapest").listing_ids[0] == listing_of(first)
    with transaction():
        catalog.set_stock(SYSTEM, first, 0)
    drain()
    assert search.find("keripik").listing_ids == [listing_of(second), listing_of(first)]
    with transaction():
        catalog.withdraw_listing(SYSTEM, catalog.offers_for([second])[second].public_id)
    drain()
    assert search.find("keripik").listing_ids == [listing_of(first)]


def test_the_same_news_twice_writes_nothing(village: Village) -> None:
    variant = list_goods(village)
    drain()
    search.index_listing(ListingPublished(listing_of(variant)))
    before = mark()
    search.index_listing(ListingPublished(listing_of(variant)))
    assert mark() == before
    assert search.find("keripik").total == 1


def test_a_pile_of_news_is_one_commit(village: Village) -> None:
    search.reindex()
    drain()
    build, _, generation = mark().rpartition(":")
    for number in range(12):
        list_goods(village, f"Keripik {'abcdefghijkl'[number] * 4}")
    drain()
    assert search.find("keripik").total == 12
    assert mark() == f"{build}:{int(generation) + 1}"


def test_without_an_index_the_shop_answers_and_the_worker_makes_one(village: Village, config: Config) -> None:
    variant = list_goods(village)
    drain()
    shutil.rmtree(config.var / "index")
    found = search.find("keripik")
    assert (found.ready, found.listing_ids) == (False, [listing_of(variant)])
    assert search.find("keripik", category="minuman").listing_ids == []
    search.tend_index()
    assert search.find("keripik").ready


def test_news_for_a_broken_index_makes_it_anew(village: Village, config: Config) -> None:
    list_goods(village, "Keripik lama")
    drain()
    (config.var / "index" / "current.json").write_text("{")
    list_goods(village, "Keripik baru")
    drain()
    assert search.find("keripik").total == 2


def test_other_word_lists_make_a_new_index(village: Village, monkeypatch: pytest.MonkeyPatch) -> None:
    search.reindex()
    before = mark().split(":")[0]
    search.tend_index()
    assert mark().split(":")[0] == before
    monkeypatch.setattr("marketplace.search.indexing.signature", lambda: "another")
    search.tend_index()
    assert mark().split(":")[0] != before


def test_two_processes_index_the_same_shop(village: Village, config: Config) -> None:
    """What another process wrote in between is not mistaken for our own writing."""
    variant = list_goods(village)
    drain()
    search.index_listing(ListingPublished(listing_of(variant)))
    from marketplace.search.whoosh_index import WhooshIndex

    other = WhooshIndex(config.var / "index")
    other.write([], [listing_of(variant)])
    other.close()
    assert search.find("keripik").total == 0
    search.index_listing(ListingPublished(listing_of(variant)))
    assert search.find("keripik").total == 1
    assert search.freshness() is not None
