"""Somebody with a database connection and bad intentions: SQL only, none of our code above it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, text

from marketplace.foundation.database import WRITING, prepare_engine
from marketplace.ledger.seal import GENESIS

_made = itertools.count(1)
RawLine = tuple[str, str, int]  # account code, sub-ledger key, amount


class Raw:
    """One open transaction."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.engine = connection.dialect.name

    def run(self, sql: str, **values: Any) -> Any:
        return self.connection.execute(text(sql), values)

    def one(self, sql: str, **values: Any) -> Any:
        return self.run(sql, **values).scalar()

    def insert(self, table: str, into: str = "INSERT INTO", **row: Any) -> None:
        columns, values = ", ".join(row), ", ".join(f":{name}" for name in row)
        self.run(f"{into} {table} ({columns}) VALUES ({values})", **row)

    def last_seq(self, book: int = 1) -> int:
        return int(self.one("SELECT COALESCE(MAX(seq), 0) FROM ledger_seal WHERE book_id = :book", book=book))

    def entry_id(self, source_key: str) -> int:
        return int(self.one("SELECT id FROM ledger_entry WHERE source_key = :key", key=source_key))

    def forge(self, *lines: RawLine, sealed: bool = True, **changes: Any) -> int:
        """Write an entry as the journal would, except for ``changes``; returns its id."""
        entry_id = self.head(**changes)
        day = changes.get("day", "2026-11-21")
        for number, (code, key, amount) in enumerate(lines, start=1):
            self.line(entry_id, number, code, key, amount, book=changes.get("book", 1), day=day)
        if sealed:
            self.seal(entry_id, **changes)
        return entry_id

    def head(self, book: int = 1, day: str = "2026-11-21", reverses: int | None = None, **changes: Any) -> int:
        last = "SELECT COALESCE(MAX(number), 0) + 1 FROM ledger_entry WHERE book_id = :book AND year = :year"
        number = changes.get("number") or self.one(last, book=book, year=int(day[:4]))
        key = changes.get("source_key", f"forged:{next(_made)}:x")
        row = {
            "book_id": book, "year": int(day[:4]), "number": number, "month": changes.get("month", day[:7]),
            "effective_on": day, "posted_at": "2026-11-21T03:00:00.000000+00:00", "source_key": key,
            "description": "forged", "reverses_id": reverses,
        }  # fmt: skip
        if "entry_id" in changes:
            row["id"] = changes["entry_id"]
        self.insert("ledger_entry", changes.get("into", "INSERT INTO"), **row)
        return self.entry_id(key)

    def line(
        self, entry_id: int, number: int, code: str, key: str, amount: Any, book: int = 1, day: str = "2026-11-21", unit: str = "marketplace"
    ) -> None:  # fmt: skip
        self.insert(
            "ledger_line", entry_id=entry_id, line_no=number, book_id=book, effective_on=day, account_code=code,
            sub_ledger=key, unit=unit, amount=amount,
        )  # fmt: skip

    def seal(self, entry_id: int, book: int = 1, seal_into: str = "INSERT INTO", **changes: Any) -> None:
        seq = changes.get("seq") or self.last_seq(book) + 1
        before = "SELECT hash FROM ledger_seal WHERE book_id = :book AND seq = :seq"
        prev = changes.get("prev_hash") or self.one(before, book=book, seq=seq - 1) or GENESIS
        digest = f"{next(_made):064d}"
        self.insert(
            "ledger_seal", seal_into, entry_id=entry_id, book_id=book, seq=seq, prev_hash=prev, hash=digest, canonical="{}"
        )  # fmt: skip


def engine_for(url: str) -> Engine:
    engine = create_engine(url)
    prepare_engine(engine)
    return engine


@contextmanager
def raw_connection(url: str) -> Iterator[Raw]:
    """A writing transaction on ``url``; commits at the end."""
    engine = engine_for(url)
    try:
        with engine.connect().execution_options(**WRITING) as connection, connection.begin():
            yield Raw(connection)
    finally:
        engine.dispose()


TABLES = (
    "book", "unit", "account", "period", "entry", "line", "seal", "balance", "month_total",
)  # fmt: skip


def picture(url: str) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that stands in the books."""
    with raw_connection(url) as raw:
        return {name: sorted(map(tuple, raw.run(f"SELECT * FROM ledger_{name}")), key=repr) for name in TABLES}
