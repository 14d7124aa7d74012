"""Money by card that nobody asked for like this: it lies at the gateway, and somebody must decide what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model, UtcDateTime, whole_number
from marketplace.foundation.lifecycle import Lifecycle
from marketplace.foundation.money import Money

CARD_RECEIPT = Lifecycle(
    "card_receipt",
    {
        ("aside", "use"): "used",  # it pays an order after all
        ("aside", "return"): "returning",
        ("returning", "fail"): "aside",  # the gateway would not
        ("aside", "note_back"): "aside",  # a part went back, by the gateway's own pages
        ("returning", "note_back"): "returning",
        ("aside", "note_all_back"): "returned",
        ("returning", "note_all_back"): "returned",
        ("returned", "bounce"): "aside",
        ("aside", "bounce"): "aside",
        ("returning", "bounce"): "returning",
        ("aside", "close"): "closed",  # no rupiah, so the books never knew it
    },
)


class CardReceipt(Model):
    """``payment_id``: the payment its page was made for; empty when we do not know of one (a restored backup is older).

    ``label``: the order's number as the gateway was told. ``amount_rupiah`` empty: it is no whole rupiah of ours.
    """

    __tablename__ = "card_receipt"
    __table_args__ = (
        *whole_number("amount_rupiah", "returned_rupiah"),
        CheckConstraint("state IN ('aside', 'returning', 'returned', 'used', 'closed')", name="state"),
        CheckConstraint("(state = 'returning') = (next_check_at IS NOT NULL)", name="looked_after"),
        CheckConstraint("amount_rupiah IS NULL OR amount_rupiah > 0", name="amount"),
        CheckConstraint("returned_rupiah BETWEEN 0 AND coalesce(amount_rupiah, 0)", name="returned"),
        CheckConstraint("state <> 'returned' OR returned_rupiah = amount_rupiah", name="all_returned"),
        UniqueConstraint("bumdesa_id", "ref"),
        Index("ix_card_receipt_desk", "bumdesa_id", "state"),
        Index("ix_card_receipt_intent", "bumdesa_id", "intent_ref"),
        Index("ix_card_receipt_due", "next_check_at"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    payment_id: Mapped[int | None] = mapped_column(ForeignKey("payment.id"), unique=True)
    ref: Mapped[str] = mapped_column(String(120))
    intent_ref: Mapped[str] = mapped_column(String(120))
    label: Mapped[str] = mapped_column(String(40))
    state: Mapped[str] = mapped_column(String(10))
    version: Mapped[int] = mapped_column(Integer, default=1)
    amount_rupiah: Mapped[int | None] = mapped_column(BigInteger)
    returned_rupiah: Mapped[int] = mapped_column(BigInteger, default=0)
    problem: Mapped[str] = mapped_column(String(200))
    reference: Mapped[str | None] = mapped_column(String(22), unique=True)
    trouble: Mapped[str] = mapped_column(String(200), default="")
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    asked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    checks: Mapped[int] = mapped_column(Integer, default=0)
    next_check_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


@dataclass(frozen=True, slots=True)
class CardReceiptView:
    """``left``: what of it is still here; None when it is no rupiah. ``trouble``: why it could not be given back."""

    id: int
    bumdesa_id: int
    payment_id: int | None
    label: str
    state: str
    amount: Money | None
    left: Money | None
    problem: str
    trouble: str
    seen_at: datetime


def receipt_of(row: CardReceipt) -> CardReceiptView:
    """The frozen view of a row."""
    amount = None if row.amount_rupiah is None else Money(row.amount_rupiah)
    left = None if amount is None else amount - Money(row.returned_rupiah)
    return CardReceiptView(
        row.id,
        row.bumdesa_id,
        row.payment_id,
        row.label,
        row.state,
        amount,
        left,
        row.problem,
        row.trouble,
        row.seen_at,
    )
