"""The hash chain walked from its first entry: what is stored, what it says, what it should say."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import aliased

from marketplace.foundation.database import db

from .book import Book
from .draft import Line
from .entry import Entry, EntryLine
from .seal import GENESIS, Content, Seal, canonical_v1, hash_of
from .views import number_text

BATCH = 500


def broken_links() -> list[str]:
    """Places where a chain does not continue, and numbers that are missing, per book."""
    return [*_broken_chain(), *_missing_numbers()]


def _broken_chain() -> Iterator[str]:
    query = select(Seal.book_id, Seal.seq, Seal.prev_hash, Seal.hash, Seal.entry_id).order_by(Seal.book_id, Seal.seq)
    for book_id, seals in groupby(db.session.execute(query.execution_options(yield_per=BATCH)), lambda row: row[0]):
        seq, head = 0, GENESIS
        for seal in seals:
            if seal.seq != seq + 1 or seal.prev_hash != head:
                yield f"book {book_id}: entry {seal.entry_id} (seq {seal.seq}) does not follow seq {seq}"
            seq, head = seal.seq, seal.hash


def _missing_numbers() -> Iterator[str]:
    query = select(Entry.book_id, Entry.year, Entry.number).order_by(Entry.book_id, Entry.year, Entry.number)
    numbers = db.session.execute(query.execution_options(yield_per=BATCH))
    for (book_id, year), rows in groupby(numbers, lambda row: (row[0], row[1])):
        for expected, row in enumerate(rows, start=1):
            if row.number != expected:
                yield f"book {book_id}: {number_text(year, expected)} is missing or numbers repeat"
                break


def changed_entries() -> list[str]:
    """Entries whose bytes no longer fit their hash, or whose rows no longer say what the bytes say."""
    wrong = []
    for seal, content in contents():
        if hash_of(seal.canonical) != seal.hash:
            wrong.append(f"{content.source_key} (entry {seal.entry_id}): the sealed bytes were changed")
        elif canonical_v1(content) != seal.canonical:
            wrong.append(f"{content.source_key} (entry {seal.entry_id}): the rows differ from what was sealed")
    return wrong


def contents() -> Iterator[tuple[Any, Content]]:
    """Every sealed entry, rebuilt from its rows."""
    taken_back = aliased(Entry)
    query = (
        select(Seal, Entry, Book.owner_key, taken_back.year, taken_back.number)
        .join(Entry, Entry.id == Seal.entry_id)
        .join(Book, Book.id == Entry.book_id)
        .outerjoin(taken_back, taken_back.id == Entry.reverses_id)
        .order_by(Seal.entry_id)
    )
    last = 0
    while rows := db.session.execute(query.where(Seal.entry_id > last).limit(BATCH)).all():
        last = rows[-1][0].entry_id
        lines = _lines(rows[0][0].entry_id, last)
        for seal, entry, owner_key, year, number in rows:
            reverses = number_text(year, number) if year else None
            yield seal, _content(seal, entry, owner_key, reverses, tuple(lines.get(entry.id, ())))


def _lines(first: int, last: int) -> dict[int, list[Line]]:
    rows = db.session.scalars(
        select(EntryLine).where(EntryLine.entry_id.between(first, last)).order_by(EntryLine.entry_id, EntryLine.line_no)
    )
    return {
        entry_id: [Line(row.account_code, row.amount, row.sub_ledger, row.unit) for row in group]
        for entry_id, group in groupby(rows, lambda row: row.entry_id)
    }


def _content(seal: Seal, entry: Entry, owner_key: str, reverses: str | None, lines: tuple[Line, ...]) -> Content:
    return Content(
        book=owner_key,
        seq=seal.seq,
        prev_hash=seal.prev_hash,
        number=number_text(entry.year, entry.number),
        effective_on=date.fromisoformat(entry.effective_on),
        late_for=date.fromisoformat(entry.late_for) if entry.late_for else None,
        posted_at=entry.posted_at,
        source_key=entry.source_key,
        reverses=reverses,
        description=entry.description,
        lines=lines,
    )
