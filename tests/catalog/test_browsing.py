"""Browsing reads in bulk, through indexes, and shows only what can be bought."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event, text

from marketplace import catalog
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import NotFound
from marketplace.foundation.money import Money
from tests.world import MOJOWARNO, PUNJULHARJO, Village, list_goods, open_village


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


@contextmanager
def statements() -> Iterator[list[tuple[str, Any]]]:
    """Every statement sent while inside."""
    sent: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if statement.startswith("SELECT"):
            sent.append((statement, parameters))

    db.session.rollback()
    event.listen(db.engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(db.engine, "before_cursor_execute", note)


def plan_of(statement: str, parameters: Any) -> str:
    """What the database would do, as text; PostgreSQL is told that it has many rows."""
    connection = db.session.connection()
    if db.engine.dialect.name == "sqlite":
        rows = connection.exec_driver_sql("EXPLAIN QUERY PLAN " + statement, parameters)
        return "\n".join(str(row[3]) for row in rows)
    connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
    return "\n".join(str(row[0]) for row in connection.exec_driver_sql("EXPLAIN " + statement, parameters))


def goods(village: Village, count: int) -> list[int]:
    return [list_goods(village, f"Keripik {number}", 1000 + number) for number in range(count)]


def test_pages_follow_each_other_without_gap_or_repeat(village: Village) -> None:
    goods(village, 7)
    seen: list[str] = []
    after = None
    while page := catalog.newest(after, limit=3):
        seen += [card.name for card in page]
        after = page[-1].listing_id
    assert seen == [f"Keripik {number}" for number in reversed(range(7))]


def test_shelves_stalls_and_villages_show_their_own(village: Village) -> None:
    other = open_village("BUMDesa Lain", PUNJULHARJO, stall="Lapak lain")
    goods(village, 2)
    with transaction():
        basket = catalog.ListingDraft("Tikar", "anyaman", Money(90_000), "lembar")
        catalog.publish_listing(SYSTEM, other.seller_id, basket)

    def names(cards: list[catalog.ListingCard]) -> set[str]:
        return {card.name for card in cards}

    food, tikar = {"Keripik 0", "Keripik 1"}, {"Tikar"}
    assert (
        names(catalog.in_category("makanan-dan-camilan")) == names(catalog.in_category("keripik-dan-kerupuk")) == food
    )
    assert names(catalog.in_category("kerajinan")) == names(catalog.of_seller(other.seller_id)) == tikar
    assert names(catalog.of_village(MOJOWARNO)) == food
    assert not catalog.in_category("tidak-ada")


def test_withdrawn_goods_and_drafts_are_not_browsed_but_a_withdrawn_page_stays(village: Village) -> None:
    (variant,) = goods(village, 1)
    offer = catalog.offers_for([variant])[variant]
    with transaction():
        catalog.withdraw_listing(SYSTEM, offer.public_id)
    assert not catalog.newest()
    assert not catalog.listing_page(offer.public_id).on_sale
    assert catalog.offers_for([variant])[variant].most_now == 0
    assert catalog.published_ids() == []


def test_cards_keep_the_order_asked_for_and_say_what_is_sold_out(village: Village) -> None:
    first, second = list_goods(village, "Ada", stock=None), list_goods(village, "Habis", stock=0)
    ids = [catalog.offers_for([one])[one].listing_id for one in (second, first)]
    cards = catalog.cards_for([*ids, 999_999, ids[0]])
    assert list(cards) == ids
    assert [card.state for card in cards.values()] == ["habis", None]
    assert {card.village for card in cards.values()} == {"Desa Mojowarno"}


@pytest.mark.parametrize("public_id", ["aaaaaaaaaa", "", "\x00", "x" * 500, "' OR 1=1 --", "Ａ"])
def test_ids_we_never_gave_are_not_there(village: Village, public_id: str) -> None:
    with pytest.raises(NotFound):
        catalog.listing_page(public_id)


READERS = {
    "newest": lambda ids: catalog.newest(limit=50),
    "deep": lambda ids: catalog.newest(after=ids[-1], limit=50),
    "shelf": lambda ids: catalog.in_category("makanan-dan-camilan", limit=50),
    "part": lambda ids: catalog.in_category("keripik-dan-kerupuk", limit=50),
    "seller": lambda ids: catalog.of_seller(1, limit=50),
    "village": lambda ids: catalog.of_village(MOJOWARNO, limit=50),
    "cards": lambda ids: catalog.cards_for(ids),
    "offers": lambda ids: catalog.offers_for(ids),
    "texts": lambda ids: catalog.listing_texts(ids),
    "goods": lambda ids: catalog.goods_of(bumdesa_id=1),
    "page": lambda ids: catalog.listing_page(str(catalog.cards_for(ids[:1])[ids[0]].public_id)),
}
MOST = {"shelf": 3, "part": 3, "offers": 1, "texts": 1, "goods": 1, "page": 5}


@pytest.mark.parametrize("reader", READERS)
def test_statements_do_not_grow_with_the_goods_and_no_table_is_scanned(village: Village, reader: str) -> None:
    goods(village, 3)
    with statements() as few:
        READERS[reader]([1, 2, 3])
    goods(village, 22)
    with statements() as many:
        READERS[reader](list(range(1, 26)))
    if reader != "deep":
        assert len(many) == len(few) <= MOST.get(reader, 2)
    for statement, parameters in many:
        plan = plan_of(statement, parameters)
        scans = [line for line in plan.splitlines() if "SCAN" in line or "Seq Scan" in line]
        assert not [line for line in scans if not _is_small(line)], f"{statement}\n{plan}"


def _is_small(line: str) -> bool:
    """Reading a whole index in order is how a page of the newest is found."""
    return "USING" in line and "INDEX" in line


def test_categories_are_a_tree_of_data_loaded_as_often_as_wanted(app: Flask) -> None:
    db.session.rollback()
    before = catalog.categories()
    with transaction():
        catalog.load_categories()
        db.session.execute(text("UPDATE category SET name = 'x' WHERE slug = 'minuman'"))
        catalog.load_categories()
    assert catalog.categories() == before
    assert len(before) == 11
    assert sum(len(top.children) for top in before) == 28
    assert catalog.category_named("kopi-dan-teh").parent_slug == "minuman"
    assert [top.slug for top in before if top.asks_halal] == [
        "makanan-dan-camilan", "minuman", "hasil-laut-dan-perikanan", "bumbu-dan-bahan-dapur",
    ]  # fmt: skip
