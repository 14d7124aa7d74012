"""The instrument itself: it counts, and it notices a table that is read whole."""

from __future__ import annotations

from flask import Flask
from sqlalchemy import text

from marketplace.foundation.database import db
from tests.statements import counted


def test_statements_are_counted_and_a_search_without_an_index_is_noticed(app: Flask) -> None:
    with counted() as asked:
        db.session.execute(text("SELECT id FROM checkout WHERE token = :it"), {"it": "a"})
        db.session.execute(text("SELECT id FROM checkout WHERE note = :it"), {"it": "a"})
    db.session.rollback()
    assert len(asked) == 2
    (found,) = asked.scans()
    assert "note" in found
    assert asked.scans(frozenset({"checkout"})) == []
