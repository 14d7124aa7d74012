"""A book: whose it is, the zone its days are counted in, its accounts and its business units (unit usaha)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Text, UniqueConstraint, insert, select
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation import clock
from marketplace.foundation.database import Model, db
from marketplace.foundation.errors import Conflict, Invalid, NotFound

from .chart import AccountView, standard_chart
from .columns import STRICT, Key, Whole, instant_text

DEFAULT_UNIT = "marketplace"
DEFAULT_UNIT_NAME = "Marketplace"


class Book(Model):
    __tablename__ = "ledger_book"
    __table_args__ = (UniqueConstraint("owner_key"), STRICT)
    id: Mapped[int] = mapped_column(Whole, primary_key=True)
    owner_key: Mapped[str] = mapped_column(Key)
    name: Mapped[str] = mapped_column(Text)
    zone: Mapped[str] = mapped_column(Text)
    opened_at: Mapped[str] = mapped_column(Text)


class Unit(Model):
    __tablename__ = "ledger_unit"
    __table_args__ = (STRICT,)
    book_id: Mapped[int] = mapped_column(Whole, ForeignKey("ledger_book.id"), primary_key=True)
    code: Mapped[str] = mapped_column(Key, primary_key=True)
    name: Mapped[str] = mapped_column(Text)


class Account(Model):
    """``kept_side`` repeats in each balance row through a foreign key, so that a CHECK can hold it."""

    __tablename__ = "ledger_account"
    __table_args__ = (
        ForeignKeyConstraint(["book_id", "parent_code"], ["ledger_account.book_id", "ledger_account.code"]),
        UniqueConstraint("book_id", "code", "kept_side"),
        CheckConstraint("level BETWEEN 1 AND 4", name="level"),
        CheckConstraint("normal_side IN ('debit', 'credit')", name="normal_side"),
        CheckConstraint("level < 4 OR normal_side IS NOT NULL", name="posted_has_side"),
        CheckConstraint("origin IN ('official', 'addition')", name="origin"),
        CheckConstraint("kept_side IN (-1, 0, 1)", name="kept_side"),
        STRICT,
    )
    book_id: Mapped[int] = mapped_column(Whole, ForeignKey("ledger_book.id"), primary_key=True)
    code: Mapped[str] = mapped_column(Key, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    level: Mapped[int] = mapped_column(Whole)
    parent_code: Mapped[str | None] = mapped_column(Key)
    normal_side: Mapped[str | None] = mapped_column(Text)
    origin: Mapped[str] = mapped_column(Text)
    sub_ledger: Mapped[str | None] = mapped_column(Key)
    kept_side: Mapped[int] = mapped_column(Whole)


def open_book(owner_key: str, name: str, zone: str) -> int:
    """The book of ``owner_key`` ("bumdesa:7") with the standard chart and the unit Marketplace; made if there is none.

    ``zone`` is an IANA name (Asia/Jakarta, Asia/Makassar, Asia/Jayapura). Raises Invalid for an unknown zone and
    Conflict when the book exists with another zone.
    """
    _require_zone(zone)
    there = db.session.execute(select(Book.id, Book.zone).where(Book.owner_key == owner_key)).first()
    if there is not None:
        if there.zone != zone:
            raise Conflict("Buku ini sudah dibuka dengan zona waktu lain.")
        return int(there.id)
    opened = {"owner_key": owner_key, "name": name, "zone": zone, "opened_at": instant_text(clock.now())}
    book_id = int(db.session.execute(insert(Book).values(opened).returning(Book.id)).scalar_one())
    add_accounts(book_id, standard_chart())
    add_unit(book_id, DEFAULT_UNIT, DEFAULT_UNIT_NAME)
    return book_id


def add_accounts(book_id: int, accounts: Iterable[AccountView]) -> None:
    """Put accounts into a book, headers before what they head."""
    db.session.execute(
        insert(Account),
        [
            {
                "book_id": book_id,
                "code": account.code,
                "name": account.name,
                "level": account.level,
                "parent_code": account.parent,
                "normal_side": account.normal_side,
                "origin": account.origin,
                "sub_ledger": account.sub_ledger,
                "kept_side": account.kept_side,
            }
            for account in sorted(accounts, key=lambda account: account.level)
        ],
    )


def add_unit(book_id: int, code: str, name: str) -> None:
    """A business unit lines can be booked on. ``code`` is lower-case letters, digits, hyphens. Raises Invalid, Conflict."""
    if not re.fullmatch(r"[a-z0-9-]{1,40}", code):
        raise Invalid({"unit": "Kode unit hanya huruf kecil, angka, dan tanda hubung. Contoh: air-bersih"})
    if db.session.get(Unit, (book_id, code)) is not None:
        raise Conflict("Kode unit ini sudah dipakai. Pilih kode lain.")
    db.session.execute(insert(Unit).values(book_id=book_id, code=code, name=name))


def book_of(owner_key: str) -> int:
    """The book of an owner. Raises NotFound."""
    book_id = db.session.scalar(select(Book.id).where(Book.owner_key == owner_key))
    if book_id is None:
        raise NotFound("Buku ini belum dibuka.")
    return book_id


def chart(book_id: int) -> tuple[AccountView, ...]:
    """Every account of the book, by code."""
    rows = db.session.scalars(select(Account).where(Account.book_id == book_id).order_by(Account.code))
    return tuple(
        AccountView(
            row.code, row.name, row.level, row.parent_code, row.normal_side, row.origin, row.sub_ledger, row.kept_side
        )
        for row in rows
    )


def business_day(book_id: int, moment: datetime | None = None) -> date:
    """The day of ``moment`` (now) where the book is kept: 23:30 UTC is already tomorrow in Jayapura."""
    zone = db.session.scalar(select(Book.zone).where(Book.id == book_id))
    if zone is None:
        raise NotFound("Buku ini belum dibuka.")
    return (moment or clock.now()).astimezone(ZoneInfo(zone)).date()


def _require_zone(zone: str) -> None:
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        raise Invalid({"zona": "Zona waktu tidak dikenal. Contoh: Asia/Jakarta"}) from None
