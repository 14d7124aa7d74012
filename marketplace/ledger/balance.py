"""Sums kept by the seal trigger, so that no report reads every line. Nobody else can write them (``guards``).

Each row remembers the ``seq`` of the last entry in it; a change is accepted only if it adds exactly the lines of one
later sealed entry. So a row equals the sum of its lines by induction, and ``checks`` recomputes it anyway.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKeyConstraint
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model

from .columns import STRICT, Key, Whole


class Balance(Model):
    """Where an account that has a sub-ledger or must not pass zero stands now, per sub-ledger key ("" without)."""

    __tablename__ = "ledger_balance"
    __table_args__ = (
        ForeignKeyConstraint(
            ["book_id", "account_code", "kept_side"],
            ["ledger_account.book_id", "ledger_account.code", "ledger_account.kept_side"],
        ),
        CheckConstraint("balance * kept_side >= 0", name="kept_side"),
        STRICT,
    )
    book_id: Mapped[int] = mapped_column(Whole, primary_key=True, autoincrement=False)
    account_code: Mapped[str] = mapped_column(Key, primary_key=True)
    sub_ledger: Mapped[str] = mapped_column(Key, primary_key=True)
    kept_side: Mapped[int] = mapped_column(Whole)
    balance: Mapped[int] = mapped_column(Whole)
    seq: Mapped[int] = mapped_column(Whole)


class MonthTotal(Model):
    """What one month moved on one account for one unit: reports add months instead of lines."""

    __tablename__ = "ledger_month_total"
    __table_args__ = (
        ForeignKeyConstraint(["book_id", "account_code"], ["ledger_account.book_id", "ledger_account.code"]),
        CheckConstraint("debit >= 0 AND credit >= 0", name="sides"),
        STRICT,
    )
    book_id: Mapped[int] = mapped_column(Whole, primary_key=True, autoincrement=False)
    account_code: Mapped[str] = mapped_column(Key, primary_key=True)
    month: Mapped[str] = mapped_column(Key, primary_key=True)
    unit: Mapped[str] = mapped_column(Key, primary_key=True)
    debit: Mapped[int] = mapped_column(Whole)
    credit: Mapped[int] = mapped_column(Whole)
    seq: Mapped[int] = mapped_column(Whole)
