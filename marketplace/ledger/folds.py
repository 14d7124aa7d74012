"""Every figure is a fold over postings: whole months from the kept totals, the days at the ends from the lines.

The cost is months plus the lines of at most two months, never all lines.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import case, func, select

from marketplace.foundation.database import db

from .balance import Balance, MonthTotal
from .entry import EntryLine
from .months import cover


@dataclass(frozen=True, slots=True)
class Turnover:
    """What moved on an account, in rupiah, both sides not negative."""

    debit: int = 0
    credit: int = 0

    @property
    def net(self) -> int:
        """Debit positive, credit negative."""
        return self.debit - self.credit

    def __add__(self, other: Turnover) -> Turnover:
        return Turnover(self.debit + other.debit, self.credit + other.credit)


def turnovers(
    book_id: int, since: date | None, until: date | None, unit: str | None = None, code: str | None = None
) -> dict[str, Turnover]:
    """What moved per account code from ``since`` to ``until`` (both included, None: without end). Still accounts are absent."""
    span = cover(since, until)
    found = _of_months(book_id, span.first, span.last, unit, code) if span.has_months else {}
    for start, end in span.edges:
        found = _joined(found, _of_days(book_id, start, end, unit, code))
    return found


def _joined(left: Mapping[str, Turnover], right: Mapping[str, Turnover]) -> dict[str, Turnover]:
    codes = sorted(left.keys() | right.keys())
    return {code: left.get(code, Turnover()) + right.get(code, Turnover()) for code in codes}


def _of_months(book_id: int, first: str, last: str, unit: str | None, code: str | None) -> dict[str, Turnover]:
    query = select(MonthTotal.account_code, func.sum(MonthTotal.debit), func.sum(MonthTotal.credit))
    query = query.where(MonthTotal.book_id == book_id, MonthTotal.month >= first, MonthTotal.month <= last)
    if unit is not None:
        query = query.where(MonthTotal.unit == unit)
    if code is not None:
        query = query.where(MonthTotal.account_code == code)
    rows = db.session.execute(query.group_by(MonthTotal.account_code).order_by(MonthTotal.account_code))
    return {code: Turnover(int(debit), int(credit)) for code, debit, credit in rows}


def _of_days(book_id: int, start: date, end: date, unit: str | None, code: str | None) -> dict[str, Turnover]:
    debit = func.sum(case((EntryLine.amount > 0, EntryLine.amount), else_=0))
    credit = func.sum(case((EntryLine.amount < 0, -EntryLine.amount), else_=0))
    days = (EntryLine.effective_on >= start.isoformat(), EntryLine.effective_on <= end.isoformat())
    query = select(EntryLine.account_code, debit, credit).where(EntryLine.book_id == book_id, *days)
    if unit is not None:
        query = query.where(EntryLine.unit == unit)
    if code is not None:
        query = query.where(EntryLine.account_code == code)
    rows = db.session.execute(query.group_by(EntryLine.account_code).order_by(EntryLine.account_code))
    return {code: Turnover(int(debit), int(credit)) for code, debit, credit in rows}


def balance(book_id: int, code: str, sub_ledger: str | None = None, on: date | None = None) -> int:
    """Where an account, or one sub-ledger key of it, stands at the end of the day ``on`` (now). Debit positive."""
    if sub_ledger is None:
        return turnovers(book_id, None, on, code=code).get(code, Turnover()).net
    if on is None:
        row = (Balance.book_id == book_id, Balance.account_code == code, Balance.sub_ledger == sub_ledger)
        return db.session.scalar(select(Balance.balance).where(*row)) or 0
    lines = (EntryLine.book_id == book_id, EntryLine.account_code == code, EntryLine.sub_ledger == sub_ledger)
    until = EntryLine.effective_on <= on.isoformat()
    return int(db.session.scalar(select(func.sum(EntryLine.amount)).where(*lines, until)) or 0)


def sub_ledger_balances(book_id: int, code: str) -> dict[str, int]:
    """Each key of a control account that does not stand at zero now, by key. Debit positive."""
    rows = db.session.execute(
        select(Balance.sub_ledger, Balance.balance)
        .where(Balance.book_id == book_id, Balance.account_code == code, Balance.balance != 0)
        .order_by(Balance.sub_ledger)
    )
    return {key: amount for key, amount in rows if key}
