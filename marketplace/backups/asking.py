"""What a database says of itself: its schema, the ends of its chains, how many rows stand in each table."""

from __future__ import annotations

from sqlalchemy import Connection, func, inspect, select, table, text

from marketplace.ledger import chain_ends

from .point import Facts
from .refusing import BackupRefused


def facts_of(connection: Connection) -> Facts:
    """Raises BackupRefused for a database that was never upgraded to any schema of Lumbung."""
    names = sorted(inspect(connection).get_table_names())
    if "alembic_version" not in names:
        raise BackupRefused("The database has no schema of Lumbung yet. Run: flask upgrade")
    revision = connection.scalar(text("SELECT version_num FROM alembic_version")) or ""
    rows = {name: connection.scalar(select(func.count()).select_from(table(name))) or 0 for name in names}
    return Facts(revision, tuple(chain_ends(connection)), rows)


def differences(wanted: Facts, found: Facts) -> list[str]:
    """How a restored database is not the one that was backed up; empty when it is the same."""
    wrong = [] if wanted.revision == found.revision else [f"schema {found.revision}, not {wanted.revision}"]
    if wanted.books != found.books:
        wrong.append("the chains of the books end elsewhere")
    names = sorted(wanted.rows.keys() | found.rows.keys())
    return wrong + [
        f"table {name}: {found.rows.get(name)} rows, not {wanted.rows.get(name)}"
        for name in names
        if wanted.rows.get(name) != found.rows.get(name)
    ]


def is_foreign(now: Facts, before: Facts) -> bool:
    """Was ``before`` said by another database? One restored from an earlier point is not: a first entry never changes."""
    begun = {(ends.book, ends.first) for ends in before.books}
    return bool(begun) and begun.isdisjoint((ends.book, ends.first) for ends in now.books)
