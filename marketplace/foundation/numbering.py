"""Ids for rows that are written many at a time and refer to each other before they are there."""

from __future__ import annotations

from sqlalchemy import text

from .database import db, engine_name

TAKE = "SELECT nextval(pg_get_serial_sequence(:table, 'id')) FROM generate_series(1, :count)"


def reserve_ids(table: str, count: int) -> list[int]:
    """``count`` ids of ``table`` that nobody else gets, rising. Inside a transaction that inserts them all."""
    if engine_name() == "postgresql":
        return sorted(db.session.scalars(text(TAKE), {"table": table, "count": count}))
    last = db.session.scalar(text(f"SELECT COALESCE(MAX(id), 0) FROM {table}")) or 0  # noqa: S608 (a table of ours)
    return list(range(last + 1, last + 1 + count))
