"""One posting at a time per book. Taken last of all locks, held until the commit."""

from __future__ import annotations

from sqlalchemy import text

from marketplace.foundation.database import db, engine_name

LOCK_SPACE = 7281  # first half of the advisory lock key; the second is the book id. The guards take the same lock


def lock_book(book_id: int) -> None:
    """Wait for the book. On SQLite the writer is alone already."""
    if engine_name() == "postgresql":
        db.session.execute(text(f"SELECT pg_advisory_xact_lock({LOCK_SPACE}, :book)"), {"book": book_id})
