"""A refund: money that must go back to a buyer, and how it went."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, Integer, String, Text, select
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import Model, UtcDateTime, db, whole_number
from marketplace.foundation.lifecycle import Lifecycle
from marketplace.foundation.money import Money

from .payment import PAYMENT, Payment

REFUND = Lifecycle("refund", {("opened", "pay"): "paid", ("paid", "bounce"): "opened"})


class Refund(Model):
    """``account_code``: where the money came from and, unless staff say otherwise, leaves from."""

    __tablename__ = "refund"
    __table_args__ = (
        *whole_number("amount_rupiah"),
        CheckConstraint("amount_rupiah > 0", name="amount"),
        CheckConstraint("state IN ('opened', 'paid')", name="state"),
        CheckConstraint("how IS NULL OR how IN ('tunai', 'transfer', 'stripe')", name="how"),
        CheckConstraint("(state = 'paid') = (how IS NOT NULL AND paid_at IS NOT NULL)", name="paid"),
        Index("ix_refund_desk", "bumdesa_id", "state", "id"),
        Index("ix_refund_order_id", "order_id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(Integer)
    payment_id: Mapped[int] = mapped_column(ForeignKey("payment.id"))
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    label: Mapped[str] = mapped_column(String(40))
    state: Mapped[str] = mapped_column(String(10))
    version: Mapped[int] = mapped_column(Integer, default=1)
    amount_rupiah: Mapped[int] = mapped_column(BigInteger)
    late: Mapped[bool]  # the money had come after the order ended
    account_code: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str] = mapped_column(Text, default="")
    how: Mapped[str | None] = mapped_column(String(10))
    reference: Mapped[str] = mapped_column(String(80), default="")
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    paid_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


def begin_refund(payment: Payment, amount: Money, account_code: str, reason: str) -> Refund:
    """``amount`` of what this payment brought is owed to its buyer from now on. The payment is locked and has that much left."""
    late = payment.state in ("late", "returned")
    if payment.state == "late":
        PAYMENT.move(payment, "return", SYSTEM, reason)
    payment.refunded_rupiah += amount.rupiah
    row = Refund(
        order_id=payment.order_id, payment_id=payment.id, bumdesa_id=payment.bumdesa_id, label=payment.label, state="opened",
        version=1, amount_rupiah=amount.rupiah, late=late, account_code=account_code, reason=reason, opened_at=clock.now(),
    )  # fmt: skip
    db.session.add(row)
    db.session.flush()
    REFUND.begin(row, SYSTEM, reason)
    return row


def locked_refund(refund_id: int) -> Refund | None:
    """For changing it, locked after its payment: whoever recognises refunds made elsewhere holds that while looking at all of them."""
    payment = select(Payment.id).join(Refund, Refund.payment_id == Payment.id).where(Refund.id == refund_id)
    db.session.execute(payment.with_for_update(of=Payment))
    return db.session.get(Refund, refund_id, populate_existing=True, with_for_update=True)
