"""Tables of a Bumdesa: the enterprise itself, its terms by version, its bank accounts."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Integer, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model, UtcDateTime, whole_number
from marketplace.foundation.guards import append_only, refuse

LARGEST_COMMISSION = 5_000  # basis points; half of the price


class Bumdesa(Model):
    """One village enterprise. ``slug``, ``village_code``, ``zone`` and ``book_id`` never change."""

    __tablename__ = "bumdesa"
    __table_args__ = (UniqueConstraint("slug"), UniqueConstraint("book_id"))
    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(80))
    name: Mapped[str] = mapped_column(String(120))
    village_code: Mapped[str] = mapped_column(ForeignKey("place.code"), index=True)
    zone: Mapped[str] = mapped_column(String(40))
    book_id: Mapped[int | None] = mapped_column(ForeignKey("ledger_book.id"))
    unit_code: Mapped[str] = mapped_column(String(40), default="marketplace")
    unit_name: Mapped[str] = mapped_column(String(80), default="Marketplace")
    address: Mapped[str] = mapped_column(String(240), default="")
    phone: Mapped[str | None] = mapped_column(String(20))
    complaint_phone: Mapped[str | None] = mapped_column(String(20))
    counter_open: Mapped[bool] = mapped_column(default=True)
    hours: Mapped[str] = mapped_column(String(120), default="")
    pickup_note: Mapped[str] = mapped_column(Text, default="")
    is_sample: Mapped[bool] = mapped_column(default=False)
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)


class TermsVersion(Model):
    """What the Bumdesa keeps of each sale, from a moment on. Append-only: sales refer to the version they were made under."""

    __tablename__ = "bumdesa_terms"
    __table_args__ = (
        *whole_number("commission_bp"),
        UniqueConstraint("bumdesa_id", "version"),
        CheckConstraint(f"commission_bp BETWEEN 0 AND {LARGEST_COMMISSION}", name="commission_bp"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    version: Mapped[int] = mapped_column(Integer)
    commission_bp: Mapped[int] = mapped_column(Integer)
    effective_from: Mapped[datetime] = mapped_column(UtcDateTime)
    announced_at: Mapped[datetime] = mapped_column(UtcDateTime)
    actor_id: Mapped[int | None] = mapped_column(Integer)
    actor_name: Mapped[str] = mapped_column(String(120))


class BankAccountRow(Model):
    """Where buyers transfer to. The number is encrypted; only its end is readable. Only ``active`` ever changes."""

    __tablename__ = "bank_account"
    __table_args__ = (UniqueConstraint("bumdesa_id", "bank", "number_hash"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"), index=True)
    bank: Mapped[str] = mapped_column(String(40))
    number_secret: Mapped[str] = mapped_column(Text)
    number_hash: Mapped[str] = mapped_column(String(64))
    number_end: Mapped[str] = mapped_column(String(4))
    holder: Mapped[str] = mapped_column(String(120))
    account_code: Mapped[str] = mapped_column(String(20))
    active: Mapped[bool] = mapped_column(default=True)
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)
    actor_id: Mapped[int | None] = mapped_column(Integer)
    actor_name: Mapped[str] = mapped_column(String(120))


_ACCOUNT_FIXED = ("bumdesa_id", "bank", "number_secret", "number_hash", "number_end", "holder", "account_code")
_IDENTITY_CHANGES = (
    "OLD.slug <> NEW.slug OR OLD.village_code <> NEW.village_code OR OLD.zone <> NEW.zone "
    "OR (OLD.book_id IS NOT NULL AND (NEW.book_id IS NULL OR NEW.book_id <> OLD.book_id))"
)
GUARDS = (
    *append_only("bumdesa_terms"),
    refuse("bumdesa", "delete"),
    refuse("bumdesa", "update", only_when=_IDENTITY_CHANGES, columns="slug, village_code, zone, book_id"),
    refuse("bank_account", "delete"),
    refuse("bank_account", "update", columns=", ".join(_ACCOUNT_FIXED)),
)
