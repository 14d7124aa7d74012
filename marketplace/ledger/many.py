"""Booking many facts of one book in a few statements, for what is taken over or made in bulk.

The entries are the same as one by one, and so are the guards: each row is still weighed by the database.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

from sqlalchemy import func, select

from marketplace.foundation import clock
from marketplace.foundation.asking import add_rows
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict
from marketplace.foundation.numbering import reserve_ids

from .columns import instant_text
from .draft import Draft, require_sound
from .entry import Entry, EntryLine
from .lock import lock_book
from .period import month_of, open_period
from .seal import Seal
from .vetting import require_fitting_lines
from .writing import Standing, content_of, head_of, line_rows, require_happened, seal_of, standing_of


def post_many(book_id: int, drafts: Sequence[Draft]) -> int:
    """Book ``drafts`` in this order; returns how many. None of them may be booked already.

    Raises Invalid (an unsound one, or one of a day that has not come), Conflict (a month that is closed); the database refuses an effect that is booked and
    accounts that would pass zero.
    """
    for draft in drafts:
        require_sound(draft)
    if not drafts:
        return 0
    lock_book(book_id)
    standing = standing_of(book_id)
    require_happened(max(draft.effective_on for draft in drafts), standing.zone)
    months = sorted({month_of(draft.effective_on) for draft in drafts})
    if standing.closed_until and months[0] <= standing.closed_until:
        raise Conflict(f"Bulan {months[0]} sudah ditutup.")
    require_fitting_lines(book_id, [line for draft in drafts for line in draft.lines])
    for month in months:
        open_period(book_id, month)
    _write(book_id, drafts, standing)
    return len(drafts)


def _write(book_id: int, drafts: Sequence[Draft], standing: Standing) -> None:
    numbers = _numbers(book_id, {draft.effective_on.year for draft in drafts})
    posted_at, heads, lines, seals = instant_text(clock.now()), [], [], []
    for entry_id, draft in zip(reserve_ids(Entry.__tablename__, len(drafts)), drafts, strict=True):
        content = content_of(draft, standing, next(numbers[draft.effective_on.year]), posted_at)
        heads.append(head_of(content) | {"id": entry_id, "book_id": book_id, "reverses_id": None})
        lines += line_rows(entry_id, book_id, content)
        seals.append(seal_of(entry_id, book_id, content))
        standing = replace(standing, seq=content.seq, hash=seals[-1]["hash"])
    for table, rows in ((Entry, heads), (EntryLine, lines), (Seal, seals)):
        add_rows(table, rows)


def _numbers(book_id: int, years: set[int]) -> dict[int, count[int]]:
    last = select(Entry.year, func.max(Entry.number)).where(Entry.book_id == book_id, Entry.year.in_(years))
    found = dict(db.session.execute(last.group_by(Entry.year)).all())
    return {year: count(found.get(year, 0) + 1) for year in years}
