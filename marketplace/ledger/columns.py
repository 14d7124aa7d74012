"""Column types of the books. Ledger tables are STRICT on SQLite, so only INTEGER and TEXT exist: days and months are
ISO text (``2026-11-21``, ``2026-11``), which sorts as it reads. On PostgreSQL numbers are BIGINT and texts that are
compared sort by bytes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, Integer, Text

Whole = BigInteger().with_variant(Integer(), "sqlite")
Key = Text(collation="C").with_variant(Text(), "sqlite")
STRICT = {"sqlite_strict": True}


def real_day(column: str) -> tuple[CheckConstraint, ...]:
    """The text in ``column`` is a day that exists in the calendar, or NULL."""
    sqlite = (
        f"{column} IS NULL OR date({column}, '+0 days') IS {column}"  # the modifier turns 31 November into December
    )
    postgresql = f"to_char(to_date({column}, 'YYYY-MM-DD'), 'YYYY-MM-DD') = {column}"
    return (
        CheckConstraint(sqlite, name=f"{column}_real").ddl_if(dialect="sqlite"),
        CheckConstraint(postgresql, name=f"{column}_real").ddl_if(dialect="postgresql"),
    )


def instant_text(moment: datetime) -> str:
    """An instant as the books store it: ISO, UTC, always with microseconds, so that text sorts as time."""
    return moment.isoformat(timespec="microseconds")
