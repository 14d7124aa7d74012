"""The head of each chain, written daily outside the database.

Whoever can rewrite the whole database can also compute new hashes. What they cannot do is make the new chain fit heads
that were written elsewhere before: a cut tail lacks the anchored entry, a re-hashed chain has another hash there.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy import Connection, func, select
from sqlalchemy.orm import aliased

from marketplace.foundation import clock
from marketplace.foundation.database import db

from .book import Book
from .columns import instant_text
from .seal import Seal

FILE = "anchors.jsonl"
_kept_in: Path | None = None


def keep_anchors_in(folder: Path) -> None:
    """Set the folder of this process; called once by the app factory."""
    global _kept_in
    _kept_in = folder


def anchor_folder() -> Path | None:
    """Where anchors are kept, None when nobody said."""
    return _kept_in


@dataclass(frozen=True, slots=True)
class Anchor:
    """At ``at`` the chain of ``book`` ended with entry ``seq`` and this hash."""

    at: str
    book: str
    seq: int
    hash: str


def write_anchors(folder: Path | None = None) -> int:
    """Append the head of every chain that grew to ``anchors.jsonl``; returns how many. Only one process may write."""
    folder = folder or _kept_in
    if folder is None:
        raise RuntimeError("no folder for anchors is set")
    known = {anchor.book: anchor.seq for anchor in read_anchors(folder)}
    fresh = [anchor for anchor in _heads() if anchor.seq > known.get(anchor.book, 0)]
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / FILE).open("a", encoding="utf-8") as file:
        for anchor in fresh:
            file.write(json.dumps({"v": 1, **asdict(anchor)}) + "\n")
        file.flush()
        os.fsync(file.fileno())
    return len(fresh)


def _heads() -> list[Anchor]:
    now = instant_text(clock.now())
    return [Anchor(now, ends.book, ends.seq, ends.hash) for ends in chain_ends(db.session.connection())]


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


def read_anchors(folder: Path) -> list[Anchor]:
    """Every anchor ever written to ``folder``, oldest first."""
    path = folder / FILE
    if not path.exists():
        return []
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [Anchor(line["at"], line["book"], line["seq"], line["hash"]) for line in lines]


def broken_anchors(folder: Path) -> list[str]:
    """Anchors that are no longer part of their chain, one sentence each."""
    wrong = []
    for anchor in read_anchors(folder):
        it = (Book.owner_key == anchor.book, Seal.seq == anchor.seq)
        found = db.session.scalar(select(Seal.hash).join(Book, Book.id == Seal.book_id).where(*it))
        if found is None:
            wrong.append(f"{anchor.book}: entry {anchor.seq} was there at {anchor.at} and is gone")
        elif found != anchor.hash:
            wrong.append(f"{anchor.book}: entry {anchor.seq} or one before it was rewritten after {anchor.at}")
    return wrong
