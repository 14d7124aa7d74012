"""Booking: a draft becomes an entry once, in order, under the lock of its book; an entry is taken back by its mirror."""

from __future__ import annotations

from datetime import date

from marketplace.foundation.errors import Conflict, NotFound

from .book import DEFAULT_UNIT
from .draft import Draft, Line, require_sound
from .entry import Entry
from .lock import lock_book
from .reading import entry_for
from .views import EntryView, entries, load
from .writing import describe, write


def post(book_id: int, draft: Draft) -> EntryView:
    """Book ``draft``, or return the entry of the same effect if it is there already.

    A fact of a closed month is booked on the first day of the first open one and says so. Raises Invalid (unsound
    draft, a day still to come, unknown account or unit, wrong sub-ledger key), Conflict (same source key, other content), Overdrawn.
    """
    require_sound(draft)
    lock_book(book_id)
    there = entry_for(draft.source_key)
    if there is None:
        return write(book_id, draft)
    return _same(there, book_id, draft)


def reverse(entry: int | str, source_key: str, effective_on: date, reason: str) -> EntryView:
    """Take an entry back by its exact mirror; ``entry`` is an id or a source key. Again with the same key: no effect.

    Raises NotFound, Conflict (already reversed, or itself a reversal), Overdrawn.
    """
    lock_book(_original(entry).book_id)
    original = _original(entry)  # as it stands now that we have the book
    draft = _mirror(original, source_key, effective_on, reason)
    require_sound(draft)
    there = entry_for(source_key)
    if there is not None:
        return _same(there, original.book_id, draft)
    if original.reversed_by or original.reverses:
        raise Conflict(f"Jurnal {original.number} sudah dibalik atau merupakan jurnal balik.")
    return write(original.book_id, draft, reverses=original)


def _original(entry: int | str) -> EntryView:
    key = Entry.id if isinstance(entry, int) else Entry.source_key
    found = load(entries().where(key == entry))
    if not found:
        raise NotFound("Jurnal yang akan dibalik tidak ada.")
    return found[0]


def _mirror(original: EntryView, source_key: str, effective_on: date, reason: str) -> Draft:
    lines = tuple(Line(line.code, -line.amount, line.sub_ledger, line.unit) for line in original.lines)
    return Draft(source_key, effective_on, f"Balik {original.number}: {reason}", lines)


def _same(there: EntryView, book_id: int, draft: Draft) -> EntryView:
    booked = [(line.code, line.amount, line.sub_ledger, line.unit) for line in there.lines]
    wanted = [(line.code, line.amount, line.sub_ledger, line.unit or DEFAULT_UNIT) for line in draft.lines]
    day = there.late_for or there.effective_on
    text = describe(draft, there.late_for is not None)
    if (there.book_id, booked, day, there.description) != (book_id, wanted, draft.effective_on, text):
        raise Conflict(f"Kejadian {draft.source_key} sudah dibukukan dengan isi lain ({there.number}).")
    return there
