"""Neraca saldo: where every account stands, and that both sides are equal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from marketplace.foundation.database import db

from .book import Account
from .folds import turnovers


@dataclass(frozen=True, slots=True)
class TrialRow:
    """An account that moved and where it stands: one of ``debit`` and ``credit`` is zero."""

    code: str
    name: str
    balance: int

    @property
    def debit(self) -> int:
        return max(self.balance, 0)

    @property
    def credit(self) -> int:
        return max(-self.balance, 0)


@dataclass(frozen=True, slots=True)
class TrialBalance:
    """All accounts that ever moved, by code. ``debit`` equals ``credit``, or the book is broken."""

    until: date | None
    rows: tuple[TrialRow, ...]

    @property
    def debit(self) -> int:
        return sum(row.debit for row in self.rows)

    @property
    def credit(self) -> int:
        return sum(row.credit for row in self.rows)


def trial_balance(book_id: int, until: date | None = None) -> TrialBalance:
    """Where every account stands at the end of ``until`` (now)."""
    moved = turnovers(book_id, None, until)
    of_them = (Account.book_id == book_id, Account.code.in_(list(moved)))
    named = db.session.execute(select(Account.code, Account.name).where(*of_them).order_by(Account.code))
    return TrialBalance(until, tuple(TrialRow(code, name, moved[code].net) for code, name in named))
