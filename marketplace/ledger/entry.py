"""Entries and their lines as they stand in the book. Written once by ``journal``, never changed."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model

from .columns import STRICT, Key, Whole, real_day


class Entry(Model):
    """One balanced fact. ``effective_on`` is its business day; ``late_for`` the true day when that month was closed.

    The deferred key to ``ledger_seal`` makes a COMMIT without a seal impossible.
    """

    __tablename__ = "ledger_entry"
    __table_args__ = (
        ForeignKeyConstraint(["book_id", "month"], ["ledger_period.book_id", "ledger_period.month"]),
        ForeignKeyConstraint(
            ["id"], ["ledger_seal.entry_id"], name="fk_ledger_entry_sealed", deferrable=True, initially="DEFERRED"
        ),
        UniqueConstraint("id", "book_id", "effective_on"),
        UniqueConstraint("book_id", "year", "number"),
        UniqueConstraint("source_key"),
        UniqueConstraint("reverses_id"),
        *real_day("effective_on"),
        *real_day("late_for"),
        CheckConstraint("month = substr(effective_on, 1, 7)", name="month"),
        Index("ix_ledger_entry_day", "book_id", "effective_on"),
        CheckConstraint("year = CAST(substr(effective_on, 1, 4) AS INTEGER)", name="year"),
        CheckConstraint("substr(late_for, 1, 7) < month", name="late"),
        CheckConstraint("number > 0", name="number"),
        CheckConstraint("length(source_key) BETWEEN 1 AND 200", name="source_key"),
        STRICT,
    )
    id: Mapped[int] = mapped_column(Whole, primary_key=True, autoincrement=True)
    book_id: Mapped[int] = mapped_column(Whole, ForeignKey("ledger_book.id"))
    year: Mapped[int] = mapped_column(Whole)
    number: Mapped[int] = mapped_column(Whole)
    month: Mapped[str] = mapped_column(Key)
    effective_on: Mapped[str] = mapped_column(Key)
    late_for: Mapped[str | None] = mapped_column(Key)
    posted_at: Mapped[str] = mapped_column(Key)
    source_key: Mapped[str] = mapped_column(Key)
    description: Mapped[str] = mapped_column(Text)
    reverses_id: Mapped[int | None] = mapped_column(Whole, ForeignKey("ledger_entry.id"))


class EntryLine(Model):
    """One amount on one account. Repeats the entry's book and day (held equal by keys) so that folds need no join."""

    __tablename__ = "ledger_line"
    __table_args__ = (
        ForeignKeyConstraint(
            ["entry_id", "book_id", "effective_on"],
            ["ledger_entry.id", "ledger_entry.book_id", "ledger_entry.effective_on"],
        ),
        ForeignKeyConstraint(["book_id", "account_code"], ["ledger_account.book_id", "ledger_account.code"]),
        ForeignKeyConstraint(["book_id", "unit"], ["ledger_unit.book_id", "ledger_unit.code"]),
        CheckConstraint("amount <> 0 AND amount BETWEEN -1000000000000000 AND 1000000000000000", name="amount"),
        Index("ix_ledger_line_account", "book_id", "account_code", "effective_on", "entry_id", "line_no"),
        Index("ix_ledger_line_sub_ledger", "book_id", "account_code", "sub_ledger", "effective_on", "entry_id"),
        Index("ix_ledger_line_day", "book_id", "effective_on"),
        STRICT,
    )
    entry_id: Mapped[int] = mapped_column(Whole, primary_key=True, autoincrement=False)
    line_no: Mapped[int] = mapped_column(Whole, primary_key=True, autoincrement=False)
    book_id: Mapped[int] = mapped_column(Whole)
    effective_on: Mapped[str] = mapped_column(Key)
    account_code: Mapped[str] = mapped_column(Key)
    sub_ledger: Mapped[str] = mapped_column(Key)
    unit: Mapped[str] = mapped_column(Key)
    amount: Mapped[int] = mapped_column(Whole)
