"""Counting what a page asks of the database, and looking at how the database would go about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import event

from marketplace.foundation.database import db

_HOUSEKEEPING = ("PRAGMA", "BEGIN", "COMMIT", "ROLLBACK", "SET ", "EXPLAIN")


@dataclass
class Statements:
    """What was sent between two points, in order."""

    sent: list[tuple[str, Any]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.sent)

    @property
    def texts(self) -> list[str]:
        return [text for text, _ in self.sent]

    def plans(self) -> str:
        """How the database goes about these statements, in its own words."""
        if db.engine.dialect.name == "sqlite":
            asking, before = "EXPLAIN QUERY PLAN", "SELECT 1"
        else:
            asking, before = "EXPLAIN", "SET LOCAL enable_seqscan = off"
        told = []
        with db.engine.connect() as connection:
            connection.exec_driver_sql(before)
            for text, parameters in self.sent:
                told += [str(row[-1]) for row in connection.exec_driver_sql(f"{asking} {text}", parameters)]
        return "\n".join(told)

    def scans(self, allowed: frozenset[str] = frozenset()) -> list[str]:
        """Whole tables the database would have to read for these statements, with the statement; empty is good."""
        tables = set(db.metadata.tables) - allowed
        look = self._scans_sqlite if db.engine.dialect.name == "sqlite" else self._scans_postgresql
        found = []
        for text, parameters in self.sent:
            found += [
                f"{row}: {' '.join(text.split())[:300]}" for table, row in look(text, parameters) if table in tables
            ]
        return found

    @staticmethod
    def _scans_sqlite(text: str, parameters: Any) -> list[tuple[str, str]]:
        with db.engine.connect() as connection:
            plan = [str(row[-1]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", parameters)]
        return [(_real_name(match[1], text), row) for row in plan if (match := re.match(r"SCAN (\w+)", row))]

    @staticmethod
    def _scans_postgresql(text: str, parameters: Any) -> list[tuple[str, str]]:
        """Small tables are always read whole; with that forbidden, what is still read whole has no index for it."""
        if isinstance(parameters, list):
            parameters = parameters[0]
        with db.engine.connect() as connection:
            connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
            plan = [str(row[0]) for row in connection.exec_driver_sql(f"EXPLAIN {text}", parameters)]
        return [(match[1], row.strip()) for row in plan if (match := re.search(r"Seq Scan on (\w+)", row))]


def _real_name(alias: str, text: str) -> str:
    """The table behind an alias in the statement (``place AS place_1``)."""
    match = re.search(rf"(\w+) AS {alias}\b", text)
    return match[1] if match else alias


@contextmanager
def counted() -> Iterator[Statements]:
    """``with counted() as asked: client.get("/")`` then ``len(asked)``. Housekeeping (PRAGMA, BEGIN) does not count."""
    asked = Statements()

    def note(connection: Any, cursor: Any, text: str, parameters: Any, context: Any, many: bool) -> None:
        if not text.lstrip().upper().startswith(_HOUSEKEEPING):
            asked.sent.append((text, parameters))

    event.listen(db.engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(db.engine, "before_cursor_execute", note)
