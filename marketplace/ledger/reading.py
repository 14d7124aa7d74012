"""The journal as pages, by effect, by number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from sqlalchemy import bindparam, func, select

from marketplace.foundation.asking import ask
from marketplace.foundation.database import db
from marketplace.foundation.errors import NotFound

from .entry import Entry, EntryLine
from .seal import Seal
from .views import EntryView, entries, load

LONGEST_PAGE = 200
NUMBER = re.compile(r"JU-([0-9]{4})-([0-9]{6,9})")


@dataclass(frozen=True, slots=True)
class JournalPage:
    """Entries newest first; ``next`` is what to pass as ``after`` for the next page, None at the end."""

    entries: tuple[EntryView, ...]
    next: int | None


def journal_page(
    book_id: int, after: int | None = None, limit: int = 50, since: date | None = None, until: date | None = None
) -> JournalPage:
    """A page of the journal, in the order it was booked, newest first; ``since`` and ``until`` are business days."""
    limit = max(1, min(limit, LONGEST_PAGE))
    query = entries().where(Seal.book_id == book_id)
    if after is not None:
        query = query.where(Seal.seq < after)
    days = [Entry.effective_on <= until.isoformat()] if until is not None else []
    if since is not None:  # found by their days: the walk down the chain might pass the whole book for a quiet month
        of_days = select(Entry.id).where(Entry.book_id == book_id, Entry.effective_on >= since.isoformat(), *days)
        query = query.where(Entry.id.in_(of_days))
    else:
        query = query.where(*days)
    found = load(query.order_by(Seal.seq.desc()).limit(limit + 1))
    shown = found[:limit]
    return JournalPage(shown, shown[-1].seq if len(found) > limit else None)


def entry_for(source_key: str) -> EntryView | None:
    """The entry of one effect, or None if it has not been booked."""
    booked = ask(_OF_EFFECT, key=source_key)  # nearly always nothing: asked before each booking
    return load(entries().where(Entry.id == booked[0].id))[0] if booked else None


_OF_EFFECT = select(Entry.id).where(Entry.source_key == bindparam("key"))


def entries_for(source_prefix: str) -> tuple[EntryView, ...]:
    """All entries whose source key begins with ``source_prefix`` ("order:41:"), in the order they were booked."""
    if not source_prefix:
        raise ValueError("a prefix is needed")
    after_all = source_prefix[:-1] + chr(ord(source_prefix[-1]) + 1)
    within = (Entry.source_key >= source_prefix, Entry.source_key < after_all)
    return load(entries().where(*within).order_by(Entry.id))


def booked_sums(book_id: int) -> dict[str, int]:
    """Source key → sum of one side in rupiah, of every entry of a book."""
    query = select(Entry.source_key, func.sum(EntryLine.amount)).join(EntryLine, EntryLine.entry_id == Entry.id)
    debits = query.where(Entry.book_id == book_id, EntryLine.amount > 0)
    rows = db.session.execute(debits.group_by(Entry.id, Entry.source_key))
    return {key: int(amount) for key, amount in rows}


def entry_by_number(book_id: int, number: str) -> EntryView:
    """The entry "JU-2026-000123" of a book. Raises NotFound."""
    parts = NUMBER.fullmatch(number)
    if parts:
        it = (Entry.book_id == book_id, Entry.year == int(parts[1]), Entry.number == int(parts[2]))
        found = load(entries().where(*it))
        if found:
            return found[0]
    raise NotFound("Jurnal dengan nomor ini tidak ada.")
