"""Months. They open by themselves with their first entry and close once, for good, with all months before them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, ScalarSelect, bindparam, func, select, update
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation import clock
from marketplace.foundation.asking import add_rows, ask
from marketplace.foundation.database import Model, db
from marketplace.foundation.errors import Conflict

from .book import business_day
from .columns import STRICT, Key, Whole, instant_text
from .lock import lock_book
from .seal import Seal


class Period(Model):
    """One month of one book. ``closed_seq`` is the last entry of the chain when it closed: nothing after it is in it."""

    __tablename__ = "ledger_period"
    __table_args__ = (
        CheckConstraint("month LIKE '____-__' AND substr(month, 6, 2) BETWEEN '01' AND '12'", name="month"),
        CheckConstraint(
            "(state = 'open' AND closed_at IS NULL AND closed_seq IS NULL) OR "
            "(state = 'closed' AND closed_at IS NOT NULL AND closed_seq IS NOT NULL)",
            name="state",
        ),
        STRICT,
    )
    book_id: Mapped[int] = mapped_column(Whole, ForeignKey("ledger_book.id"), primary_key=True)
    month: Mapped[str] = mapped_column(Key, primary_key=True)
    state: Mapped[str] = mapped_column(Key)
    closed_at: Mapped[str | None] = mapped_column(Key)
    closed_seq: Mapped[int | None] = mapped_column(Whole)


@dataclass(frozen=True, slots=True)
class PeriodView:
    """``month`` is "2026-11"; ``closed`` months take no entry any more."""

    month: str
    closed: bool


def month_of(day: date) -> str:
    """2026-11-21 → "2026-11"."""
    return day.isoformat()[:7]


def first_day_after(month: str) -> date:
    """The first day of the month after ``month``."""
    year, number = int(month[:4]), int(month[5:])
    return date(year + number // 12, number % 12 + 1, 1)


def closed_until(book_id: int) -> str | None:
    """The last closed month ("2026-10"); it and everything before it is closed. None: nothing is."""
    return db.session.scalar(select(last_closed(book_id)))


def last_closed(book_id: Any) -> ScalarSelect[str | None]:
    """The same as a subquery; ``book_id`` may be a column."""
    closed = (Period.book_id == book_id, Period.state == "closed")
    return select(func.max(Period.month)).where(*closed).scalar_subquery()


def periods(book_id: int) -> tuple[PeriodView, ...]:
    """Every month that has been opened, oldest first."""
    until = closed_until(book_id) or ""
    months = db.session.scalars(select(Period.month).where(Period.book_id == book_id).order_by(Period.month))
    return tuple(PeriodView(month, month <= until) for month in months)


def open_period(book_id: int, month: str) -> None:
    """Make the row of a month that gets its first entry."""
    if not ask(_OPENED, book=book_id, month=month):
        add_rows(Period, [{"book_id": book_id, "month": month, "state": "open"}])


_OPENED = select(Period.month).where(Period.book_id == bindparam("book"), Period.month == bindparam("month"))


def close_period(book_id: int, year: int, month: int) -> None:
    """Close a month that is over. Closing it again changes nothing.

    Raises Conflict when the month is not over yet or an earlier month with entries is still open.
    """
    lock_book(book_id)
    wanted = month_of(date(year, month, 1))
    until = closed_until(book_id) or ""
    if wanted <= until:
        return
    if month_of(business_day(book_id)) <= wanted:
        raise Conflict("Bulan ini belum berakhir. Tutup buku bulan ini mulai tanggal 1 bulan depan.")
    earlier = (Period.book_id == book_id, Period.month > until, Period.month < wanted)
    still_open = db.session.scalar(select(func.min(Period.month)).where(*earlier))
    if still_open is not None:
        raise Conflict(f"Bulan {still_open} belum ditutup. Tutup buku bulan itu lebih dulu.")
    open_period(book_id, wanted)
    _close(book_id, wanted)


def _close(book_id: int, month: str) -> None:
    last = select(func.coalesce(func.max(Seal.seq), 0)).where(Seal.book_id == book_id).scalar_subquery()
    it = (Period.book_id == book_id, Period.month == month)
    closing = update(Period).where(*it).values(state="closed", closed_at=instant_text(clock.now()), closed_seq=last)
    db.session.execute(closing, execution_options={"synchronize_session": False})
