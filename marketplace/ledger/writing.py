"""The one place where entries are written: entry, lines, seal, in the order the guards expect."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, func, select

from marketplace.foundation import clock
from marketplace.foundation.asking import add_row, add_rows, ask
from marketplace.foundation.errors import Invalid, NotFound

from .book import DEFAULT_UNIT, Book
from .columns import instant_text
from .draft import Draft, Line
from .entry import Entry, EntryLine
from .period import first_day_after, last_closed, month_of, open_period
from .seal import GENESIS, Content, Seal, canonical_v1, hash_of
from .vetting import accounts_for
from .views import EntryView, LineView, number_text


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a book stands: the head of its chain and its last closed month."""

    owner_key: str
    seq: int
    hash: str
    closed_until: str | None
    zone: str


def write(book_id: int, draft: Draft, reverses: EntryView | None = None) -> EntryView:
    """Write a sound draft whose effect is not booked yet. Needs the lock of the book. Raises Invalid (also
    for a day that has not come where the book is kept), Overdrawn."""
    standing = standing_of(book_id)
    require_happened(draft.effective_on, standing.zone)
    accounts = accounts_for(book_id, draft.lines)
    content = _content(book_id, draft, standing, reverses)
    open_period(book_id, month_of(content.effective_on))
    entry_id = _insert(book_id, content, reverses.id if reverses else None)
    return _view(entry_id, book_id, content, accounts)


def require_happened(day: date, zone: str) -> None:
    """Raises Invalid for a day that has not come in ``zone``."""
    today = clock.now().astimezone(ZoneInfo(zone)).date()
    if day > today:
        raise Invalid({"tanggal": f"Tanggal {day:%d/%m/%Y} belum tiba. Buku hanya mencatat yang sudah terjadi."})


def describe(draft: Draft, late: bool) -> str:
    """The text of the entry: a late fact names its true day."""
    return f"{draft.description} [terlambat: {draft.effective_on.isoformat()}]" if late else draft.description


def standing_of(book_id: int) -> Standing:
    """Raises NotFound."""
    rows = ask(_STANDING, book=book_id)
    if not rows:
        raise NotFound("Buku ini belum dibuka.")
    row = rows[0]
    return Standing(row.owner_key, row.seq or 0, row.hash or GENESIS, row.closed, row.zone)


_HEAD = select(func.max(Seal.seq)).where(Seal.book_id == bindparam("book")).correlate(None).scalar_subquery()
_STANDING = (
    select(Book.owner_key, Book.zone, Seal.seq, Seal.hash, last_closed(Book.id).label("closed"))
    .outerjoin(Seal, (Seal.book_id == Book.id) & (Seal.seq == _HEAD))
    .where(Book.id == bindparam("book"))
)


def _content(book_id: int, draft: Draft, standing: Standing, reverses: EntryView | None) -> Content:
    closed, day = standing.closed_until, draft.effective_on
    late = closed is not None and month_of(day) <= closed
    if late and closed:
        day = first_day_after(closed)
    number, reversed_number = _next_number(book_id, day.year), reverses.number if reverses else None
    moved = replace(draft, effective_on=day, description=describe(draft, late))
    told = content_of(moved, standing, number, instant_text(clock.now()), reversed_number)
    return replace(told, late_for=draft.effective_on if late else None)


def content_of(draft: Draft, standing: Standing, number: int, posted_at: str, reverses: str | None = None) -> Content:
    """All that the next entry of a book says. Pure."""
    lines = [replace(line, unit=line.unit or DEFAULT_UNIT, sub_ledger=line.sub_ledger or "") for line in draft.lines]
    return Content(
        book=standing.owner_key, seq=standing.seq + 1, prev_hash=standing.hash,
        number=number_text(draft.effective_on.year, number), effective_on=draft.effective_on, late_for=None,
        posted_at=posted_at, source_key=draft.source_key, reverses=reverses, description=draft.description,
        lines=tuple(lines),
    )  # fmt: skip


def _next_number(book_id: int, year: int) -> int:
    ((last,),) = ask(_LAST_NUMBER, book=book_id, year=year)
    return (last or 0) + 1


_LAST_NUMBER = select(func.max(Entry.number)).where(Entry.book_id == bindparam("book"), Entry.year == bindparam("year"))


def _insert(book_id: int, content: Content, reverses_id: int | None) -> int:
    head = head_of(content) | {"book_id": book_id, "reverses_id": reverses_id}
    entry_id = add_row(Entry, head)
    add_rows(EntryLine, line_rows(entry_id, book_id, content))
    add_rows(Seal, [seal_of(entry_id, book_id, content)])
    return entry_id


def line_rows(entry_id: int, book_id: int, content: Content) -> list[dict[str, Any]]:
    """The rows of its lines."""
    whose = {"entry_id": entry_id, "book_id": book_id, "effective_on": content.effective_on.isoformat()}
    return [
        whose
        | {
            "line_no": n,
            "account_code": line.code,
            "sub_ledger": line.sub_ledger,
            "unit": line.unit,
            "amount": line.amount,
        }
        for n, line in enumerate(content.lines, start=1)
    ]


def seal_of(entry_id: int, book_id: int, content: Content) -> dict[str, Any]:
    """The row that seals it."""
    canonical = canonical_v1(content)
    chain = {"seq": content.seq, "prev_hash": content.prev_hash, "hash": hash_of(canonical), "canonical": canonical}
    return {"entry_id": entry_id, "book_id": book_id, **chain}


def head_of(content: Content) -> dict[str, Any]:
    """The row of the entry itself, but for whose it is."""
    return {
        "year": content.effective_on.year,
        "number": int(content.number.rsplit("-", 1)[1]),
        "month": month_of(content.effective_on),
        "effective_on": content.effective_on.isoformat(),
        "late_for": _iso(content.late_for),
        "posted_at": content.posted_at,
        "source_key": content.source_key,
        "description": content.description,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _view(entry_id: int, book_id: int, content: Content, accounts: Mapping[str, Any]) -> EntryView:
    return EntryView(
        id=entry_id,
        book_id=book_id,
        seq=content.seq,
        number=content.number,
        effective_on=content.effective_on,
        late_for=content.late_for,
        posted_at=datetime.fromisoformat(content.posted_at),
        source_key=content.source_key,
        description=content.description,
        reverses=content.reverses,
        reversed_by=None,
        hash=hash_of(canonical_v1(content)),
        lines=tuple(_line_view(line, accounts[line.code].name) for line in content.lines),
    )


def _line_view(line: Line, name: str) -> LineView:
    return LineView(line.code, name, line.amount, line.sub_ledger or None, line.unit or DEFAULT_UNIT)
