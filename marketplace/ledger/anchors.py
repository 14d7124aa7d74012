"""The head of each book's chain, written daily outside the database (``foundation.anchoring`` says why), and both its ends."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import aliased

from marketplace.foundation import anchoring
from marketplace.foundation.anchoring import Head
from marketplace.foundation.database import db

from .book import Book
from .seal import Seal

KIND = "book"


def write_anchors(folder: Path | None = None) -> int:
    """Write down the head of every book that grew; returns how many. Only one process may write."""
    heads = [Head(ends.book, ends.seq, ends.hash) for ends in chain_ends(db.session.connection())]
    return anchoring.append_heads(KIND, heads, folder)


@dataclass(frozen=True, slots=True)
class ChainEnds:
    """The chain of ``book`` begins with the hash ``first`` and ends with entry ``seq`` and ``hash``."""

    book: str
    first: str
    seq: int
    hash: str


def chain_ends(connection: Connection) -> list[ChainEnds]:
    """Both ends of every chain with entries, by book; of the database ``connection`` looks at, which may be a copy."""
    ends = select(Seal.book_id, func.min(Seal.seq).label("low"), func.max(Seal.seq).label("high"))
    of_book = ends.group_by(Seal.book_id).subquery()
    first, last = aliased(Seal), aliased(Seal)
    rows = connection.execute(
        select(Book.owner_key, first.hash, last.seq, last.hash)
        .join(of_book, of_book.c.book_id == Book.id)
        .join(first, (first.book_id == Book.id) & (first.seq == of_book.c.low))
        .join(last, (last.book_id == Book.id) & (last.seq == of_book.c.high))
        .order_by(Book.owner_key)
    )
    return [ChainEnds(*row) for row in rows]


def broken_anchors(folder: Path) -> list[str]:
    """Anchors that are no longer part of their chain, one sentence each."""
    return anchoring.broken_anchors(KIND, folder, _hash_at)


def _hash_at(book: str, seq: int) -> str | None:
    it = (Book.owner_key == book, Seal.seq == seq)
    return db.session.scalar(select(Seal.hash).join(Book, Book.id == Seal.book_id).where(*it))
