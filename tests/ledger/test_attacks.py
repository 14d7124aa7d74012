"""Raw SQL against the books: refused for everybody, by the database, on both engines; and no guard could be left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import insert, text
from sqlalchemy.exc import DBAPIError

from marketplace import ledger
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.guards import missing, remove
from marketplace.ledger import add_unit, close_period, credit, debit, open_book, post, write_anchors
from marketplace.ledger.book import Book, add_accounts
from marketplace.ledger.chain import contents
from marketplace.ledger.chart import AccountView
from marketplace.ledger.seal import GENESIS, canonical_v1, hash_of
from tests import databases

from .attacks import ATTACKS, Attack
from .conftest import (
    BANK,
    CASH,
    COMMISSION,
    PAYABLE,
    SALES,
    TODAY,
    at_work,
    book_it,
    create_ledger,
    entry,
    small_app,
    violations,
)  # fmt: skip
from .raw import picture, raw_connection


@pytest.fixture(scope="module")
def templates() -> Callable[[str], str]:
    """Filled books instead of empty ones."""
    return cache(lambda engine: databases.template("books", engine, create_ledger, fill))


def fill(url: str, folder: Path) -> None:
    """Book 1 with three entries and a closed October; book 2 empty, October closed; book 3 without anything."""
    app = small_app(url)
    with at_work(app), transaction():
        one, two = (open_book(f"bumdesa:{n}", "Contoh", "Asia/Jakarta") for n in (7, 8))
        add_unit(two, "wisata", "Wisata")
        add_accounts(two, [AccountView("3.1.01.09", "Modal Desa I", 4, "3.1.01.00", "credit", "addition", None, 0)])
        post(one, entry(debit(CASH, 1), credit(SALES, 1), on=date(2026, 10, 20)))
        close_period(one, 2026, 10)
        close_period(two, 2026, 10)
        sold = (debit(CASH, 100_000), credit(PAYABLE, 90_000, "seller:1"), credit(COMMISSION, 10_000))
        post(one, entry(*sold, key="order:1:completed"))
        post(one, entry(debit(BANK, 5_000), credit(SALES, 5_000), key="order:2:completed"))
        db.session.execute(insert(Book).values(owner_key="bumdesa:9", name="Kosong", zone="UTC", opened_at="2026"))


@pytest.fixture
def books(database_url: str) -> Iterator[Flask]:
    """The filled books with the app at work on them."""
    app = small_app(database_url)
    with at_work(app):
        yield app


def everything(attack: Attack) -> list[object]:
    return [pytest.param(attack, engine, id=f"{attack.name}-{engine}") for engine in attack.engines]


CASES = [case for attack in ATTACKS for case in everything(attack)]


@pytest.fixture(scope="module")
def standing(templates: Callable[[str], str]) -> Callable[[str], dict[str, str]]:
    """URLs of filled books by role, one database per engine: what is refused leaves it as it was."""

    def urls(engine: str) -> dict[str, str]:
        url = databases.copy_of(templates(engine), engine, "standing")
        return {"app": url, "owner": url.replace("lumbung_app@", "lumbung_owner@")}

    return cache(urls)


@pytest.mark.parametrize(("attack", "engine"), CASES)
def test_the_app_role_is_refused_and_so_is_the_owner(
    attack: Attack, engine: str, standing: Callable[[str], dict[str, str]]
) -> None:
    urls = standing(engine)
    before = picture(urls["app"])
    for role in ("app", "owner") if attack.owner_too else ("app",):
        with pytest.raises(DBAPIError), raw_connection(urls[role]) as raw:
            attack.do(raw)
    assert picture(urls["app"]) == before


GUARDED = [case for case in CASES if case.values[0].guard]  # type: ignore[attr-defined]


@pytest.mark.parametrize(("attack", "engine"), GUARDED)
def test_without_its_guard_the_attack_succeeds_and_a_check_names_it(
    attack: Attack, books: Flask, owner_url: str
) -> None:
    guard = next(guard for guard in ledger.GUARDS if guard.name == attack.guard)
    with raw_connection(owner_url) as raw:
        remove(raw.connection, guard)
    with raw_connection(owner_url) as raw:
        attack.do(raw)
    if attack.noticed:
        assert any(line.startswith(f"{attack.noticed} ") for line in violations())


def test_every_guard_has_an_attack_that_needs_it(engine: str) -> None:
    needed = {attack.guard for attack in ATTACKS if engine in attack.engines}
    there = {guard.name for guard in ledger.GUARDS if getattr(guard, engine)}
    assert there - needed == set()


def test_the_database_has_exactly_the_guards_we_know(books: Flask, engine: str, owner_url: str) -> None:
    listed = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'ledger_%'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgrelid::regclass::text LIKE 'ledger_%'",
    }
    with raw_connection(owner_url) as raw:
        there = {row[0] for row in raw.connection.execute(text(listed[engine]))}
        assert missing(raw.connection, ledger.GUARDS) == []
    assert there == {guard.name for guard in ledger.GUARDS if getattr(guard, engine)}


@pytest.mark.parametrize("engine", ["sqlite"])
def test_tables_of_the_books_are_strict(books: Flask, engine: str) -> None:
    loose = "SELECT name FROM pragma_table_list WHERE name LIKE 'ledger_%' AND NOT strict AND type = 'table'"
    assert db.session.execute(text(loose)).all() == []


def test_the_app_role_holds_no_more_rights_than_it_needs(books: Flask, engine: str, owner_url: str) -> None:
    if engine == "sqlite":
        return
    asked = (
        "SELECT DISTINCT privilege_type FROM information_schema.role_table_grants "
        "WHERE grantee = 'lumbung_app' AND table_name LIKE 'ledger_%'"
    )
    with raw_connection(owner_url) as raw:
        assert {row[0] for row in raw.run(asked)} == {"SELECT", "INSERT"}


def unguarded(owner_url: str) -> None:
    """What somebody does first who owns everything."""
    db.session.rollback()
    with raw_connection(owner_url) as raw:
        for guard in ledger.GUARDS:
            remove(raw.connection, guard)


def test_a_cut_tail_is_noticed_by_the_anchors(books: Flask, owner_url: str, tmp_path: Path) -> None:
    assert write_anchors(tmp_path) == 1
    assert write_anchors(tmp_path) == 0
    book_it(1, debit(BANK, 5), credit(SALES, 5))
    assert violations(anchors=tmp_path) == []
    unguarded(owner_url)
    with raw_connection(owner_url) as raw:
        for source_key in ("test", "order:2"):
            ids = [
                row[0]
                for row in raw.run(
                    f"SELECT id FROM ledger_entry WHERE source_key LIKE '{source_key}%' AND month = '2026-11'"
                )
            ]
            for entry_id in ids:
                for table, key in (("line", "entry_id"), ("entry", "id"), ("seal", "entry_id")):
                    raw.run(f"DELETE FROM ledger_{table} WHERE {key} = :id", id=entry_id)
        raw.run("DELETE FROM ledger_month_total")
        raw.run("DELETE FROM ledger_balance")
    found = violations(anchors=tmp_path)
    assert any(line.startswith("L6 bumdesa:7: entry 3 was there") for line in found)
    assert not any(line.startswith(("L1 ", "L2 ", "L5 ")) for line in found)  # the rest looks whole


def test_a_chain_that_was_hashed_anew_is_noticed_by_the_anchors(books: Flask, owner_url: str, tmp_path: Path) -> None:
    write_anchors(tmp_path)
    unguarded(owner_url)
    with raw_connection(owner_url) as raw:
        raw.run("UPDATE ledger_entry SET description = 'tidak pernah' WHERE source_key = 'order:1:completed'")
    with transaction():
        sealed = [(seal.entry_id, content) for seal, content in contents()]
    head = GENESIS
    with raw_connection(owner_url) as raw:
        for entry_id, content in sealed:
            canonical = canonical_v1(replace(content, prev_hash=head))
            values = {"prev": head, "hash": hash_of(canonical), "canonical": canonical, "id": entry_id}
            raw.run(
                "UPDATE ledger_seal SET prev_hash=:prev, hash=:hash, canonical=:canonical WHERE entry_id=:id", **values
            )
            head = hash_of(canonical)
    found = violations(anchors=tmp_path)
    assert found == [line for line in found if line.startswith("L6 ")] != []
    assert violations() == []


def test_anchors_grow_day_by_day(books: Flask, tmp_path: Path) -> None:
    write_anchors(tmp_path)
    with clock.at(datetime(2026, 11, 22, tzinfo=UTC)):
        book_it(1, debit(BANK, 5), credit(SALES, 5), on=TODAY)
        assert write_anchors(tmp_path) == 1
    assert (tmp_path / "anchors.jsonl").read_text().count("\n") == 2
    assert violations(anchors=tmp_path) == []
