"""A payout: money that goes to a villager, from asking to the signed receipt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, Integer, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model, UtcDateTime, whole_number
from marketplace.foundation.guards import append_only, refuse
from marketplace.foundation.lifecycle import Lifecycle
from marketplace.foundation.money import Money

IN_CASH, BY_BANK = "tunai", "bank"
ONE_PERSON_MAY = Money(10_000_000)  # cash up to here needs no second person (ruling 7)

PAYOUT = Lifecycle(
    "payout",
    {
        ("requested", "approve"): "approved",
        ("requested", "cancel"): "cancelled",
        ("approved", "pay"): "paid",
        ("approved", "return"): "returned",
        ("paid", "return"): "returned",
        ("paid", "correct"): "paid",  # what was noted of it was wrong; the note before stays
    },
)
OPEN = text("state IN ('requested', 'approved')")


class Payout(Model):
    """``account_code``: what it was paid from. ``destination_secret``: bank, number and holder as they were, encrypted."""

    __tablename__ = "payout"
    __table_args__ = (
        *whole_number("amount_rupiah", "fee_rupiah"),
        CheckConstraint("amount_rupiah > 0 AND fee_rupiah >= 0", name="amount"),
        CheckConstraint("how IN ('tunai', 'bank')", name="how"),
        CheckConstraint("state IN ('requested', 'approved', 'paid', 'returned', 'cancelled')", name="state"),
        CheckConstraint("(state IN ('requested', 'cancelled')) = (approved_by IS NULL)", name="approved"),
        CheckConstraint(
            f"approved_by IS NULL OR approved_by <> requested_by OR (how = 'tunai' AND amount_rupiah <= {ONE_PERSON_MAY.rupiah})",
            name="two_people",
        ),
        CheckConstraint("state <> 'paid' OR (paid_at IS NOT NULL AND account_code IS NOT NULL)", name="paid"),
        CheckConstraint("how = 'tunai' OR destination_secret IS NOT NULL", name="destination"),
        Index("uq_payout_open", "seller_id", unique=True, sqlite_where=OPEN, postgresql_where=OPEN),
        Index("ix_payout_seller", "seller_id", "id"),
        Index("ix_payout_desk", "bumdesa_id", "state", "id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(String(22), unique=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    seller_id: Mapped[int] = mapped_column(ForeignKey("seller.id"))
    payee: Mapped[str] = mapped_column(String(80))
    amount_rupiah: Mapped[int] = mapped_column(BigInteger)
    fee_rupiah: Mapped[int] = mapped_column(BigInteger, default=0)
    how: Mapped[str] = mapped_column(String(10))
    state: Mapped[str] = mapped_column(String(10))
    version: Mapped[int] = mapped_column(Integer, default=1)
    destination_secret: Mapped[str | None] = mapped_column(Text)
    account_code: Mapped[str | None] = mapped_column(String(20))
    receipt_number: Mapped[str] = mapped_column(String(11), unique=True)
    reference: Mapped[str] = mapped_column(String(80), default="")
    requested_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    paid_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    requested_at: Mapped[datetime] = mapped_column(UtcDateTime)
    approved_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    paid_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class CashMove(Model):
    """Own money taken from the bank to pay villagers, or brought there. Append-only."""

    __tablename__ = "cash_move"
    __table_args__ = (
        *whole_number("amount_rupiah"),
        CheckConstraint("amount_rupiah > 0 AND source_code <> target_code", name="amount"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"), index=True)
    amount_rupiah: Mapped[int] = mapped_column(BigInteger)
    source_code: Mapped[str] = mapped_column(String(20))
    target_code: Mapped[str] = mapped_column(String(20))
    moved_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    moved_at: Mapped[datetime] = mapped_column(UtcDateTime)


GUARDS = (
    refuse("payout", "delete"),
    refuse(
        "payout",
        "update",
        columns="amount_rupiah, bumdesa_id, seller_id, how, token, receipt_number, requested_by, requested_at",
    ),
    *append_only("cash_move"),
)


@dataclass(frozen=True, slots=True)
class PayoutView:
    """One payout. ``needs_second``: somebody else than ``requested_by`` must approve it."""

    id: int
    token: str
    bumdesa_id: int
    seller_id: int
    payee: str
    amount: Money
    fee: Money
    how: str
    state: str
    account_code: str | None
    receipt_number: str
    reference: str
    requested_by: int
    approved_by: int | None
    paid_by: int | None
    requested_at: datetime
    approved_at: datetime | None
    paid_at: datetime | None

    @property
    def is_open(self) -> bool:
        return self.state in ("requested", "approved")

    @property
    def needs_second(self) -> bool:
        return needs_second(self.how, self.amount)


def needs_second(how: str, amount: Money) -> bool:
    """Bank payouts, and cash above ten million, need two people."""
    return how == BY_BANK or amount > ONE_PERSON_MAY


def view(row: Payout) -> PayoutView:
    """The frozen view of a row."""
    return PayoutView(
        id=row.id, token=row.token, bumdesa_id=row.bumdesa_id, seller_id=row.seller_id, payee=row.payee,
        amount=Money(row.amount_rupiah), fee=Money(row.fee_rupiah), how=row.how, state=row.state,
        account_code=row.account_code, receipt_number=row.receipt_number, reference=row.reference,
        requested_by=row.requested_by, approved_by=row.approved_by, paid_by=row.paid_by, requested_at=row.requested_at,
        approved_at=row.approved_at, paid_at=row.paid_at,
    )  # fmt: skip
