"""A refund: money that must go back to a buyer, and how it went."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model, UtcDateTime, whole_number
from marketplace.foundation.lifecycle import Lifecycle

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
