"""A payment: how one order is paid, what must come in, and what came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, Index, Integer, String, text
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.actor import TELLERS, Actor
from marketplace.foundation.database import Model, UtcDateTime, db, whole_number
from marketplace.foundation.errors import NotAllowed, NotFound
from marketplace.foundation.lifecycle import Lifecycle
from marketplace.foundation.money import Money

TRANSFER, COUNTER, STRIPE = "transfer", "counter", "stripe"
CASH_ACCOUNT = "1.1.01.01"  # Kas Tunai
CARD_ACCOUNT = "1.1.03.03"  # Piutang Payment Gateway/QRIS belum cair
UNKNOWN_MONEY = "2.1.05.07"  # Penerimaan Belum Dikenali
LOSS_ACCOUNT = "6.3.99.04"  # Kerugian Sengketa
MOST_RUPIAH = 10**12
OVER = ("succeeded", "expired", "cancelled", "late", "returned")

PAYMENT = Lifecycle(
    "payment",
    {
        ("pending", "receive"): "succeeded",
        ("pending", "expired"): "expired",
        ("pending", "cancelled"): "cancelled",
        ("expired", "receive"): "late",
        ("cancelled", "receive"): "late",
        ("late", "return"): "returned",
        **{
            (state, "accept"): "succeeded" for state in ("late", "expired", "cancelled")
        },  # staff say that it counts after all
    },
    ignored=frozenset((state, why) for state in OVER for why in ("expired", "cancelled")),
)
ACTIVE = text("state IN ('pending', 'succeeded')")
AWAITED = text("state = 'pending' AND method = 'transfer'")


class Payment(Model):
    """``due`` = ``total`` − ``code``. ``seller_ids``: whose goods are in the order; they do not confirm its money."""

    __tablename__ = "payment"
    __table_args__ = (
        *whole_number("total_rupiah", "code_rupiah", "due_rupiah", "received_rupiah", "refunded_rupiah"),
        CheckConstraint("method IN ('transfer', 'counter', 'stripe')", name="method"),
        CheckConstraint("state IN ('pending', 'succeeded', 'expired', 'cancelled', 'late', 'returned')", name="state"),
        CheckConstraint(f"total_rupiah BETWEEN 1 AND {MOST_RUPIAH}", name="total"),
        CheckConstraint("code_rupiah BETWEEN 0 AND 999", name="code"),
        CheckConstraint("due_rupiah = total_rupiah - code_rupiah AND due_rupiah > 0", name="due"),
        CheckConstraint("(method = 'transfer') = (bank_account_id IS NOT NULL)", name="bank"),
        CheckConstraint("(method = 'transfer') = (code_rupiah > 0)", name="code_of_transfer"),
        CheckConstraint(
            "received_rupiah = CASE WHEN state IN ('succeeded', 'late', 'returned') THEN due_rupiah ELSE 0 END",
            name="received",
        ),
        CheckConstraint("method = 'counter' OR NOT at_handover", name="at_handover"),
        CheckConstraint("refunded_rupiah BETWEEN 0 AND received_rupiah", name="refunded"),
        Index("uq_payment_active", "order_id", unique=True, sqlite_where=ACTIVE, postgresql_where=ACTIVE),
        Index(
            "uq_payment_due",
            "bank_account_id",
            "due_rupiah",
            unique=True,
            sqlite_where=AWAITED,
            postgresql_where=AWAITED,
        ),
        Index("ix_payment_order_id", "order_id"),
        Index("ix_payment_desk", "bumdesa_id", "state", "method", "id"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(String(22), unique=True)
    order_id: Mapped[int] = mapped_column(Integer)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    label: Mapped[str] = mapped_column(String(40))
    seller_ids: Mapped[list[int]] = mapped_column(JSON)
    method: Mapped[str] = mapped_column(String(10))
    at_handover: Mapped[bool]
    state: Mapped[str] = mapped_column(String(12))
    version: Mapped[int] = mapped_column(Integer, default=1)
    total_rupiah: Mapped[int] = mapped_column(BigInteger)
    code_rupiah: Mapped[int] = mapped_column(BigInteger, default=0)
    due_rupiah: Mapped[int] = mapped_column(BigInteger)
    received_rupiah: Mapped[int] = mapped_column(BigInteger, default=0)
    refunded_rupiah: Mapped[int] = mapped_column(BigInteger, default=0)
    bank_account_id: Mapped[int | None] = mapped_column(ForeignKey("bank_account.id"))
    account_code: Mapped[str] = mapped_column(String(20))
    until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    receipt_number: Mapped[str | None] = mapped_column(String(11), unique=True)


@dataclass(frozen=True, slots=True)
class PaymentView:
    """One payment as others see it. ``due`` is what must come in; ``account_code`` is where it comes in;
    ``at_handover``: cash that is taken when the goods are given, not before."""

    id: int
    token: str
    order_id: int
    bumdesa_id: int
    label: str
    method: str
    at_handover: bool
    state: str
    total: Money
    code: Money
    due: Money
    received: Money
    refunded: Money
    bank_account_id: int | None
    account_code: str
    until: datetime | None
    opened_at: datetime
    ended_at: datetime | None
    receipt_number: str | None

    @property
    def is_open(self) -> bool:
        """Still waiting for money."""
        return self.state == "pending"

    @property
    def is_late(self) -> bool:
        """Its money came after the order had ended."""
        return self.state in ("late", "returned")


def view(row: Payment | Any) -> PaymentView:
    """The frozen view of a row (whole, or its columns)."""
    return PaymentView(
        id=row.id, token=row.token, order_id=row.order_id, bumdesa_id=row.bumdesa_id, label=row.label,
        method=row.method, at_handover=row.at_handover, state=row.state, total=Money(row.total_rupiah), code=Money(row.code_rupiah),
        due=Money(row.due_rupiah), received=Money(row.received_rupiah), refunded=Money(row.refunded_rupiah),
        bank_account_id=row.bank_account_id, account_code=row.account_code, until=row.until, opened_at=row.opened_at,
        ended_at=row.ended_at, receipt_number=row.receipt_number,
    )  # fmt: skip


def row_for(actor: Actor, payment_id: int) -> Payment:
    """A payment of a Bumdesa this actor belongs to. Raises NotFound."""
    row = db.session.get(Payment, payment_id, populate_existing=True, with_for_update=True)
    if row is None or not actor.sees(row.bumdesa_id):
        raise NotFound("Pembayaran ini tidak ada.")
    return row


def require_teller(actor: Actor, bumdesa_id: int) -> None:
    """Raises NotAllowed unless the actor may confirm money of this Bumdesa."""
    if not actor.may(bumdesa_id, *TELLERS):
        raise NotAllowed("Hanya direktur, bendahara, atau kasir yang boleh mencatat uang masuk.")


def require_stranger_to_goods(actor: Actor, row: Payment) -> None:
    """Raises NotAllowed when the actor sells something in the order."""
    if actor.stalls.intersection(row.seller_ids):
        raise NotAllowed("Pesanan ini berisi barang dari lapak Anda. Minta petugas lain yang mencatat uangnya.")
