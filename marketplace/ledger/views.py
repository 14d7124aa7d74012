"""Entries as others read them: frozen, complete, loaded in two statements however many there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import aliased

from marketplace.foundation.database import db

from .book import Account
from .entry import Entry, EntryLine
from .seal import Seal


@dataclass(frozen=True, slots=True)
class LineView:
    """``amount``: debit positive, credit negative."""

    code: str
    name: str
    amount: int
    sub_ledger: str | None
    unit: str

    @property
    def debit(self) -> int:
        return max(self.amount, 0)

    @property
    def credit(self) -> int:
        return max(-self.amount, 0)


@dataclass(frozen=True, slots=True)
class EntryView:
    """One entry. ``late_for`` is the true day of a fact that came after its month was closed; ``reverses`` and
    ``reversed_by`` are numbers of other entries."""

    id: int
    book_id: int
    seq: int
    number: str
    effective_on: date
    late_for: date | None
    posted_at: datetime
    source_key: str
    description: str
    reverses: str | None
    reversed_by: str | None
    hash: str
    lines: tuple[LineView, ...]

    @property
    def total(self) -> int:
        """The sum of one side, in rupiah."""
        return sum(line.debit for line in self.lines)


def number_text(year: int, number: int) -> str:
    """(2026, 123) → "JU-2026-000123"."""
    return f"JU-{year}-{number:06d}"


Back = aliased(Entry)
Forth = aliased(Entry)


def entries() -> Select[Entry, int, str, int, int, int, int]:
    """The columns of entry heads, to be narrowed with ``where`` and ordered by the caller."""
    return (
        select(Entry, Seal.seq, Seal.hash, Forth.year, Forth.number, Back.year, Back.number)
        .join(Seal, Seal.entry_id == Entry.id)
        .outerjoin(Forth, Forth.id == Entry.reverses_id)
        .outerjoin(Back, Back.reverses_id == Entry.id)
    )


def load(query: Select[Entry, int, str, int, int, int, int]) -> tuple[EntryView, ...]:
    """Run a narrowed ``entries()`` and add the lines."""
    heads = db.session.execute(query).all()
    lines = _lines_of([head[0].id for head in heads]) if heads else {}
    return tuple(_view(head, lines.get(head[0].id, ())) for head in heads)


def _view(head: Any, lines: Sequence[LineView]) -> EntryView:
    entry, seq, digest, *others = head
    return EntryView(
        id=entry.id,
        book_id=entry.book_id,
        seq=seq,
        number=number_text(entry.year, entry.number),
        effective_on=date.fromisoformat(entry.effective_on),
        late_for=date.fromisoformat(entry.late_for) if entry.late_for else None,
        posted_at=datetime.fromisoformat(entry.posted_at),
        source_key=entry.source_key,
        description=entry.description,
        reverses=number_text(others[0], others[1]) if others[0] else None,
        reversed_by=number_text(others[2], others[3]) if others[2] else None,
        hash=digest,
        lines=tuple(lines),
    )


def _lines_of(entry_ids: Sequence[int]) -> dict[int, list[LineView]]:
    rows = db.session.execute(
        select(EntryLine, Account.name)
        .join(Account, (Account.book_id == EntryLine.book_id) & (Account.code == EntryLine.account_code))
        .where(EntryLine.entry_id.in_(entry_ids))
        .order_by(EntryLine.entry_id, EntryLine.line_no)
    )
    found: dict[int, list[LineView]] = {}
    for line, name in rows:
        view = LineView(line.account_code, name, line.amount, line.sub_ledger or None, line.unit)
        found.setdefault(line.entry_id, []).append(view)
    return found
