"""Questions that pages ask often: a statement is put together once and asked past the ORM.

Putting a statement together, keying it and passing its rows through the session costs five times what the database
needs for one row. So what hot pages read are statements made once (``@cache`` or at import, with ``bindparam`` where a
value goes in), and rows come as the driver gave them, with our column types. Entities are for what will be changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter, Executable, Row, bindparam

from .database import db


def ask(question: Executable, **given: Any) -> Sequence[Row[Any]]:
    """All rows, as the database has them now; inside ``transaction()`` with everything that was changed in it."""
    session = db.session()
    if session.info.get("writing"):
        session.flush()
    return session.connection().execute(question, given).all()


def one_of(name: str) -> BindParameter[Any]:
    """A place for a list of any length: ``column.in_(one_of("ids"))``, asked with ``ids=[…]``."""
    return bindparam(name, expanding=True)
