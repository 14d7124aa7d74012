"""Buku besar: the lines of one account in order of days, with a balance that runs on over the pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Select, func, or_, select, tuple_
from sqlalchemy.sql.elements import ColumnElement

from marketplace.foundation.database import db
from marketplace.foundation.errors import Invalid, NotFound

from .book import Account
from .entry import Entry, EntryLine
from .folds import balance
from .views import number_text

LONGEST_PAGE = 200
CURSOR = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})\.([0-9]{1,18})\.([0-9]{1,9})")
Mark = tuple[str, int, int]  # day, entry, line: the place after which a page begins


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One line of an account with the balance after it. Amounts: debit positive."""

    entry_id: int
    line_no: int
    number: str
    effective_on: date
    description: str
    source_key: str
    sub_ledger: str | None
    unit: str
    amount: int
    balance: int

    @property
    def debit(self) -> int:
        return max(self.amount, 0)

    @property
    def credit(self) -> int:
        return max(-self.amount, 0)


@dataclass(frozen=True, slots=True)
class AccountStatement:
    """A page of an account. ``opening`` is the balance before its first row; ``next`` goes into ``after``, None at the end."""

    code: str
    name: str
    opening: int
    rows: tuple[StatementRow, ...]
    next: str | None

    @property
    def closing(self) -> int:
        """The balance after the last row of this page."""
        return self.rows[-1].balance if self.rows else self.opening


def account_statement(
    book_id: int,
    code: str,
    since: date | None,
    until: date | None,
    sub_ledger: str | None = None,
    after: str | None = None,
    limit: int = 50,
) -> AccountStatement:
    """The lines of an account between two days (both included), oldest first, with a running balance.

    Pages follow by ``after``; the balance runs on over them. Raises NotFound (no such account), Invalid (cursor).
    """
    limit = max(1, min(limit, LONGEST_PAGE))
    name = _account_name(book_id, code)
    mark = _mark(after) if after else None
    opening = _opening(book_id, code, sub_ledger, since, mark)
    query = _lines(book_id, code, sub_ledger, since, until)
    if mark:
        query = query.where(_place() > tuple_(*mark))
    found = db.session.execute(query.limit(limit + 1)).all()
    rows, running = [], opening
    for line, number, year, description, source_key in found[:limit]:
        running += line.amount
        rows.append(_row(line, number_text(year, number), description, source_key, running))
    more = _cursor(rows[-1]) if len(found) > limit else None
    return AccountStatement(code, name, opening, tuple(rows), more)


def latest_rows(book_id: int, code: str, sub_ledger: str, since: date, limit: int = LONGEST_PAGE) -> list[StatementRow]:
    """The last lines of a sub-ledger key since a day, newest first, however many there ever were."""
    newest = _lines(book_id, code, sub_ledger, since, None).order_by(None)
    newest = newest.order_by(EntryLine.effective_on.desc(), EntryLine.entry_id.desc(), EntryLine.line_no.desc())
    running, rows = balance(book_id, code, sub_ledger), []
    for line, number, year, description, source_key in db.session.execute(newest.limit(limit)):
        rows.append(_row(line, number_text(year, number), description, source_key, running))
        running -= line.amount
    return rows


def _place() -> ColumnElement[bool]:
    return tuple_(EntryLine.effective_on, EntryLine.entry_id, EntryLine.line_no)  # type: ignore[return-value]


def _account_name(book_id: int, code: str) -> str:
    name = db.session.scalar(select(Account.name).where(Account.book_id == book_id, Account.code == code))
    if name is None:
        raise NotFound("Akun ini tidak ada di buku.")
    return name


def _of_account(book_id: int, code: str, sub_ledger: str | None) -> list[ColumnElement[bool]]:
    terms = [EntryLine.book_id == book_id, EntryLine.account_code == code]
    return terms if sub_ledger is None else [*terms, EntryLine.sub_ledger == sub_ledger]


def _lines(
    book_id: int, code: str, sub_ledger: str | None, since: date | None, until: date | None
) -> Select[EntryLine, int, int, str, str]:
    query = (
        select(EntryLine, Entry.number, Entry.year, Entry.description, Entry.source_key)
        .join(Entry, Entry.id == EntryLine.entry_id)
        .where(*_of_account(book_id, code, sub_ledger))
        .order_by(EntryLine.effective_on, EntryLine.entry_id, EntryLine.line_no)
    )
    if since:
        query = query.where(EntryLine.effective_on >= since.isoformat())
    if until:
        query = query.where(EntryLine.effective_on <= until.isoformat())
    return query


def _opening(book_id: int, code: str, sub_ledger: str | None, since: date | None, mark: Mark | None) -> int:
    """The balance before the first row of the page: all earlier days, and of the cursor's own day what is not after it."""
    first = date.fromisoformat(mark[0]) if mark else since
    if first is None:
        return 0
    opening = balance(book_id, code, sub_ledger, on=first - timedelta(days=1))
    if mark:
        day, entry_id, line_no = mark
        passed = or_(EntryLine.entry_id < entry_id, (EntryLine.entry_id == entry_id) & (EntryLine.line_no <= line_no))
        terms = [*_of_account(book_id, code, sub_ledger), EntryLine.effective_on == day, passed]
        opening += int(db.session.scalar(select(func.sum(EntryLine.amount)).where(*terms)) or 0)
    return opening


def _mark(cursor: str) -> Mark:
    parts = CURSOR.fullmatch(cursor)
    try:
        if parts:
            return date.fromisoformat(parts[1]).isoformat(), int(parts[2]), int(parts[3])
    except ValueError:
        pass
    raise Invalid({"halaman": "Halaman ini tidak ada. Mulai lagi dari halaman pertama."})


def _cursor(row: StatementRow) -> str:
    return f"{row.effective_on.isoformat()}.{row.entry_id}.{row.line_no}"


def _row(line: EntryLine, number: str, description: str, source_key: str, running: int) -> StatementRow:
    return StatementRow(
        entry_id=line.entry_id,
        line_no=line.line_no,
        number=number,
        effective_on=date.fromisoformat(line.effective_on),
        description=description,
        source_key=source_key,
        sub_ledger=line.sub_ledger or None,
        unit=line.unit,
        amount=line.amount,
        balance=running,
    )
