"""The seal of an entry: its place in the chain of the book, its frozen bytes and their hash.

An entry cannot be committed without one (deferred foreign key), and inserting one makes the database check the entry.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model

from .columns import STRICT, Key, Whole
from .draft import Line

GENESIS = "0" * 64


class Seal(Model):
    __tablename__ = "ledger_seal"
    __table_args__ = (
        UniqueConstraint("book_id", "seq"),
        UniqueConstraint("book_id", "prev_hash"),
        CheckConstraint("seq > 0", name="seq"),
        CheckConstraint("length(hash) = 64 AND length(prev_hash) = 64", name="hashes"),
        STRICT,
    )
    entry_id: Mapped[int] = mapped_column(Whole, primary_key=True, autoincrement=False)
    book_id: Mapped[int] = mapped_column(Whole, ForeignKey("ledger_book.id"))
    seq: Mapped[int] = mapped_column(Whole)
    prev_hash: Mapped[str] = mapped_column(Key)
    hash: Mapped[str] = mapped_column(Key)
    canonical: Mapped[str] = mapped_column(Text)


@dataclass(frozen=True, slots=True)
class Content:
    """All that an entry says. ``book`` is the owner key, ``reverses`` the number of the entry it takes back."""

    book: str
    seq: int
    prev_hash: str
    number: str
    effective_on: date
    late_for: date | None
    posted_at: str
    source_key: str
    reverses: str | None
    description: str
    lines: tuple[Line, ...]


def canonical_v1(content: Content) -> str:
    """The frozen format: JSON, keys in this order, no spaces, not escaped, UTF-8. Never change it; add a v2 beside it."""
    fields: dict[str, Any] = {
        "v": 1,
        "book": content.book,
        "seq": content.seq,
        "prev": content.prev_hash,
        "number": content.number,
        "effective_on": content.effective_on.isoformat(),
        "late_for": content.late_for.isoformat() if content.late_for else None,
        "posted_at": content.posted_at,
        "source": content.source_key,
        "reverses": content.reverses,
        "description": content.description,
        "lines": [[line.code, line.amount, line.sub_ledger, line.unit] for line in content.lines],
    }
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def hash_of(canonical: str) -> str:
    """SHA-256 over the canonical bytes, which hold the previous hash."""
    return hashlib.sha256(canonical.encode("utf-8")).hexdigest()
