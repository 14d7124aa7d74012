"""Which line of the bank statement paid what."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model, UtcDateTime


class PaymentMatch(Model):
    """Which line paid what; append-only, each side once."""

    __tablename__ = "payment_match"
    id: Mapped[int] = mapped_column(primary_key=True)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    payment_id: Mapped[int] = mapped_column(ForeignKey("payment.id"), unique=True)
    statement_line_id: Mapped[int] = mapped_column(ForeignKey("statement_line.id"), unique=True)
    matched_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    matched_at: Mapped[datetime] = mapped_column(UtcDateTime)
