"""Did a request change anything? All rows of all tables, but for the counters of how often somebody tried."""

from __future__ import annotations

import hashlib
import sqlite3

from sqlalchemy import text

from marketplace.foundation.database import db
from marketplace.foundation.keeping import forget_everything

COUNTERS = {"limit_count"}
Row = dict[str, object]
State = dict[str, tuple[int, str]]


class Watch:
    """On SQLite each request is looked at: the file says whether anybody wrote, and can be put back."""

    def __init__(self) -> None:
        self._file = db.engine.url.database if db.engine.dialect.name == "sqlite" else None
        self._peek = sqlite3.connect(self._file, check_same_thread=False) if self._file else None
        self._kept = sqlite3.connect(":memory:")
        if self._peek:
            self._peek.backup(self._kept)
        self._before = self.state()
        self._version = self._clean = self._now()

    def state(self) -> State:
        """Number of rows and a digest of their content, by table."""
        return {table: self._of(table) for table in sorted(db.metadata.tables) if table not in COUNTERS}

    def _of(self, table: str) -> tuple[int, str]:
        if self._peek:
            rows = self._peek.execute(f'SELECT * FROM "{table}"').fetchall()
            return len(rows), hashlib.sha256(repr(rows).encode()).hexdigest()
        db.session.rollback()
        every = "SELECT count(*), md5(coalesce(string_agg(it::text, chr(10) ORDER BY it::text), '')) FROM"
        count, digest = db.session.execute(text(f'{every} "{table}" it')).one()
        return int(count), str(digest)

    def _now(self) -> int:
        return int(self._peek.execute("PRAGMA data_version").fetchone()[0]) if self._peek else 0

    def changed(self) -> list[str]:
        """The tables that differ from the beginning; costs nothing on SQLite while nobody wrote."""
        if self._peek and self._now() == self._version:
            return []
        self._version = self._now()
        now = self.state()
        return [table for table, found in now.items() if found != self._before[table]]

    def put_back(self) -> None:
        """As at the beginning, if anything was written (SQLite)."""
        if self._now() == self._clean:
            return
        db.session.remove()
        here = sqlite3.connect(self._file or "")
        self._kept.backup(here)
        here.close()
        forget_everything(db.engine)
        self._version = self._clean = self._now()

    def rows(self, table: str) -> list[Row]:
        """Every row as the columns have it now (SQLite)."""
        assert self._peek is not None
        return _rows(self._peek, table)

    def both(self, table: str) -> tuple[list[Row], list[Row]]:
        """As it was at the beginning and as it is."""
        return _rows(self._kept, table), self.rows(table)

    def close(self) -> None:
        for connection in (self._peek, self._kept):
            if connection:
                connection.close()


def _rows(connection: sqlite3.Connection, table: str) -> list[Row]:
    found = connection.execute(f'SELECT * FROM "{table}"')
    names = [column[0] for column in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]
