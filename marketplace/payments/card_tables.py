"""Tables of money that comes through the gateway: checkouts, events, refunds, disputes, payouts.

They hold what the gateway is asked and what it answered; payments and refunds themselves stay what they are for every method.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, Integer, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model, UtcDateTime, whole_number
from marketplace.foundation.lifecycle import Lifecycle

UNFINISHED = ("asked", "open")
WAITING = text("applied_at IS NULL")
CARD_CHECKOUT = Lifecycle(
    "card_checkout",
    {
        ("asked", "open"): "open",
        ("failed", "ask"): "asked",
        ("asked", "fail"): "failed",
        **{(state, "pay"): "paid" for state in UNFINISHED},
        **{(state, "expire"): "expired" for state in UNFINISHED},
        **{(state, "doubt"): "review" for state in UNFINISHED},
    },
)
CARD_REFUND = Lifecycle(
    "card_refund",
    {
        ("submitted", "lose"): "unknown",
        ("paid", "bounce"): "failed",  # the buyer's bank sent it back
        ("unknown", "submit"): "submitted",
        ("failed", "adopt"): "submitted",  # somebody made it on the gateway's own pages
        **{(state, "pay"): "paid" for state in ("submitted", "unknown")},
        **{(state, "fail"): "failed" for state in ("submitted", "unknown")},
    },
)
DISPUTE = Lifecycle(
    "dispute",
    {
        ("inquiry", "open"): "opened",
        ("inquiry", "close"): "closed",
        ("opened", "win"): "won",
        ("opened", "lose"): "lost",
        ("opened", "close"): "closed",
    },
)


class CardCheckout(Model):
    """The page at the gateway where one payment is paid. ``asked``: nobody knows yet whether it exists.

    ``review``: money came that is not what was agreed; ``set_aside_rupiah`` of it is booked as unknown money.
    """

    __tablename__ = "card_checkout"
    __table_args__ = (
        *whole_number("set_aside_rupiah"),
        CheckConstraint("state IN ('asked', 'open', 'paid', 'expired', 'failed', 'review')", name="state"),
        CheckConstraint("(state IN ('asked', 'open')) = (next_check_at IS NOT NULL)", name="looked_after"),
        CheckConstraint("state IN ('asked', 'failed') OR ref IS NOT NULL", name="ref"),
        CheckConstraint("set_aside_rupiah IS NULL OR (state = 'review' AND set_aside_rupiah > 0)", name="set_aside"),
        UniqueConstraint("bumdesa_id", "ref"),
        Index("ix_card_checkout_due", "next_check_at"),
        Index("ix_card_checkout_intent", "bumdesa_id", "intent_ref"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    payment_id: Mapped[int] = mapped_column(ForeignKey("payment.id"), unique=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    state: Mapped[str] = mapped_column(String(10))
    version: Mapped[int] = mapped_column(Integer, default=1)
    account_ref: Mapped[str] = mapped_column(String(120))
    live: Mapped[bool]
    home: Mapped[str] = mapped_column(String(200))
    ref: Mapped[str | None] = mapped_column(String(120))
    intent_ref: Mapped[str] = mapped_column(String(120), default="")
    url: Mapped[str] = mapped_column(Text, default="")
    problem: Mapped[str] = mapped_column(String(200), default="")
    set_aside_rupiah: Mapped[int | None] = mapped_column(BigInteger)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    checks: Mapped[int] = mapped_column(Integer, default=0)
    next_check_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class StoredEvent(Model):
    """What the gateway told, as it told it; each once. ``applied_at`` is set in the commit that looked at it."""

    __tablename__ = "gateway_event"
    __table_args__ = (
        UniqueConstraint("provider", "bumdesa_id", "event_key"),
        Index("ix_gateway_event_waiting", "received_at", sqlite_where=WAITING, postgresql_where=WAITING),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    provider: Mapped[str] = mapped_column(String(10))
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    event_key: Mapped[str] = mapped_column(String(120))
    kind: Mapped[str] = mapped_column(String(80))
    body: Mapped[str] = mapped_column(Text)
    received_at: Mapped[datetime] = mapped_column(UtcDateTime)
    applied_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class CardRefund(Model):
    """A refund on its way through the gateway; ``reference`` makes every try the same one."""

    __tablename__ = "card_refund"
    __table_args__ = (
        CheckConstraint("state IN ('submitted', 'unknown', 'paid', 'failed')", name="state"),
        CheckConstraint("(state IN ('submitted', 'unknown')) = (next_check_at IS NOT NULL)", name="looked_after"),
        Index("ix_card_refund_due", "next_check_at"),
        Index("ix_card_refund_ref", "bumdesa_id", "ref"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    refund_id: Mapped[int] = mapped_column(ForeignKey("refund.id"), unique=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    state: Mapped[str] = mapped_column(String(10))
    version: Mapped[int] = mapped_column(Integer, default=1)
    reference: Mapped[str] = mapped_column(String(22), unique=True)
    ref: Mapped[str] = mapped_column(String(120), default="")
    problem: Mapped[str] = mapped_column(String(200), default="")
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    checks: Mapped[int] = mapped_column(Integer, default=0)
    next_check_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Dispute(Model):
    """A buyer's bank asks (``inquiry``), or took the money back while it looks who is right (``opened``)."""

    __tablename__ = "card_dispute"
    __table_args__ = (
        *whole_number("amount_rupiah"),
        CheckConstraint("state IN ('inquiry', 'opened', 'won', 'lost', 'closed')", name="state"),
        CheckConstraint("amount_rupiah > 0", name="amount"),
        CheckConstraint("(state IN ('inquiry', 'opened')) = (ended_at IS NULL)", name="ended"),
        UniqueConstraint("bumdesa_id", "ref"),
        Index("ix_card_dispute_payment", "payment_id", "state"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    payment_id: Mapped[int] = mapped_column(ForeignKey("payment.id"))
    order_id: Mapped[int] = mapped_column(Integer, index=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    ref: Mapped[str] = mapped_column(String(120))
    state: Mapped[str] = mapped_column(String(10))
    version: Mapped[int] = mapped_column(Integer, default=1)
    amount_rupiah: Mapped[int] = mapped_column(BigInteger)
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class CardPayout(Model):
    """Money the gateway sent to the bank of the Bumdesa; append-only."""

    __tablename__ = "card_payout"
    __table_args__ = (*whole_number("amount_rupiah"), UniqueConstraint("bumdesa_id", "ref"))
    id: Mapped[int] = mapped_column(primary_key=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    ref: Mapped[str] = mapped_column(String(120))
    amount_rupiah: Mapped[int] = mapped_column(BigInteger)
    bank_code: Mapped[str] = mapped_column(String(20))
    arrived_at: Mapped[datetime] = mapped_column(UtcDateTime)
    noted_at: Mapped[datetime] = mapped_column(UtcDateTime)


class CardPayoutLine(Model):
    """One movement inside a payout; with neither ``payment_id`` nor ``receipt_id`` it is not of ours. Append-only."""

    __tablename__ = "card_payout_line"
    __table_args__ = (
        *whole_number("amount_rupiah", "fee_rupiah"),
        CheckConstraint("kind IN ('charge', 'refund', 'dispute', 'fee')", name="kind"),
        UniqueConstraint("bumdesa_id", "ref"),
        Index("ix_card_payout_line_payment", "payment_id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    payout_id: Mapped[int] = mapped_column(ForeignKey("card_payout.id"), index=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    payment_id: Mapped[int | None] = mapped_column(ForeignKey("payment.id"))
    ref: Mapped[str] = mapped_column(String(120))
    kind: Mapped[str] = mapped_column(String(10))
    amount_rupiah: Mapped[int] = mapped_column(BigInteger)
    fee_rupiah: Mapped[int] = mapped_column(BigInteger)
    receipt_id: Mapped[int | None] = mapped_column(ForeignKey("card_receipt.id"))
