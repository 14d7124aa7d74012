"""Questions that pages ask often: a statement is put together once and asked past the ORM.

Putting a statement together, keying it and passing its rows through the session costs five times what the database
needs for one row. So what hot pages read are statements made once (``@cache`` or at import, with ``bindparam`` where a
value goes in), and rows come as the driver gave them, with our column types. Entities are for what will be changed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Connection, CursorResult, Executable, Insert, bindparam, insert

from .database import Model, db


def ask(question: Executable, **given: Any) -> Sequence[Any]:
    """All rows, as the database has them now; inside ``transaction()`` with everything that was changed in it."""
    return _connection().execute(question, given).all()


def do(deed: Executable, **given: Any) -> CursorResult[Any]:
    """Change rows by a statement made once; only inside ``transaction()``: elsewhere the database itself refuses."""
    return _connection().execute(deed, given)


def add_row(table: type[Model], values: Mapping[str, Any]) -> int:
    """One new row past the ORM, with the defaults of its columns; returns its id."""
    (number,) = _connection().execute(_inserting(table), dict(values)).inserted_primary_key or (0,)
    return int(number)


def add_rows(table: type[Model], rows: Sequence[Mapping[str, Any]]) -> None:
    """Many new rows of one kind, in one statement."""
    if rows:
        _connection().execute(_inserting(table), [dict(row) for row in rows])


@cache
def _inserting(table: type[Model]) -> Insert:
    return insert(table)


def _connection() -> Connection:
    """The session's own; asking the session for it each time costs as much as a small statement."""
    session = db.session()
    info = session.info
    if info.get("writing"):
        session.flush()
    connection: Connection | None = info.get("connection")
    if connection is None or connection.closed:  # the session closes it at the end of each of its transactions
        connection = info["connection"] = session.connection()
    return connection


def one_of(name: str) -> BindParameter[Any]:
    """A place for a list of any length: ``column.in_(one_of("ids"))``, asked with ``ids=[…]``."""
    return bindparam(name, expanding=True)
