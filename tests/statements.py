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

    def scans(self, allowed: frozenset[str] = frozenset()) -> list[str]:
        """Whole tables SQLite would read for these statements, with the statement; empty is good."""
        tables = set(db.metadata.tables) - allowed
        found = []
        for text, parameters in self.sent:
            for row in self._plan(text, parameters):
                match = re.match(r"SCAN (\w+)", row)
                if match and _real_name(match[1], text) in tables:
                    found.append(f"{row}: {' '.join(text.split())[:300]}")
        return found

    @staticmethod
    def _plan(text: str, parameters: Any) -> list[str]:
        with db.engine.connect() as connection:
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", parameters)
            return [str(row[-1]) for row in rows]


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
