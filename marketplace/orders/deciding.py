"""Money that came differently from what was agreed: what happened in words, and what may be done about it.

Late money of an order that ended or is paid otherwise, and money by card that is not what was agreed or of which nothing is known.
It goes back whole, or it counts for an order after all: exactly its amount, and only while its goods are still there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from marketplace import catalog, payments
from marketplace.audit import Act, note
from marketplace.foundation.actor import Actor
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict
from marketplace.foundation.money import Money
from marketplace.payments import CardReceiptView, PaymentView

from .finding import order_by_id
from .lifecycle import ORDER
from .order import Order, OrderLine

MAY_TAKE = frozenset({"placed", "expired", "cancelled", "payment_review"})
LATE = "uang datang setelah pesanan berakhir"
HOW = {payments.STRIPE: "Kartu / dompet digital", payments.TRANSFER: "Transfer bank"}


@dataclass(frozen=True, slots=True)
class Decision:
    """``state``: open, returning, done. ``left``: what of it is here; None: no rupiah. ``why_not``: why no order can have it."""

    state: str
    what: str
    said: str
    trouble: str
    order: Order | None
    label: str
    left: Money | None
    expected: Money | None
    how: str
    came_at: datetime | None
    may_accept: bool
    why_not: str
    by_card: bool

    @property
    def nobodys(self) -> bool:
        """Whose it is must be said: nothing is known of its page."""
        return self.order is None


def decide_late(payment: PaymentView) -> Decision:
    """About money that came late."""
    order = order_by_id(payment.order_id)
    may, why_not = _unless_taken(payment.id, _can_take(order, payment.total))
    left = payment.received - payments.lost_money(payment.id)
    state = "open" if payment.state == "late" else "done"
    said = {
        "returned": "Uang ini sudah diputuskan: dikembalikan.",
        "succeeded": "Uang ini sudah diterima untuk pesanannya.",
    }
    return Decision(
        state, _what_of_late(order), said.get(payment.state, ""), "", order, payment.label, left, Money(order.total_rupiah),
        HOW.get(payment.method, "Tunai"), payment.ended_at, may and state == "open", why_not, payment.method == payments.STRIPE,
    )  # fmt: skip


def decide_receipt(receipt: CardReceiptView) -> Decision:
    """About doubtful money by card."""
    order = order_by_id(payments.payment_view(receipt.payment_id).order_id) if receipt.payment_id else None
    may, why_not = _can_take(order, receipt.left) if order else (receipt.left is not None, "")
    if receipt.payment_id:
        may, why_not = _unless_taken(receipt.payment_id, (may, why_not))
    state = {"aside": "open", "returning": "returning"}.get(receipt.state, "done")
    said = {
        "returned": "Uang ini sudah dikembalikan lewat Stripe.",
        "used": "Uang ini sudah diterima untuk pesanannya.",
        "closed": "Uang ini sudah diurus di Stripe.",
        "returning": "Uang ini sedang dikembalikan lewat Stripe. Tidak perlu berbuat apa-apa.",
    }
    return Decision(
        state, receipt.problem, said.get(receipt.state, ""), receipt.trouble, order, receipt.label, receipt.left,
        Money(order.total_rupiah) if order else None, HOW[payments.STRIPE], receipt.seen_at, may and state == "open", why_not, True,
    )  # fmt: skip


def accept_late_money(actor: Actor, payment_id: int) -> None:
    """Its order has it after all. Twice is once. Raises NotFound, NotAllowed, Conflict (goods sold, paid otherwise)."""
    _require_prepaid(order_by_id(payments.payment_view(payment_id).order_id))
    payments.accept_late(actor, payment_id)


def accept_receipt(actor: Actor, receipt_id: int, order: Order) -> None:
    """This order has it. Twice is once. Raises NotFound, NotAllowed, Conflict (another amount, goods sold, paid otherwise)."""
    _require_prepaid(order)
    sellers = db.session.scalars(select(OrderLine.seller_id).where(OrderLine.order_id == order.id).distinct())
    payments.use_receipt(actor, receipt_id, order.id, Money(order.total_rupiah), order.number, list(sellers))


def return_late(actor: Actor, payment: PaymentView) -> None:
    """All of it goes back; an order that waited for this decision ends with it. Twice is once."""
    order = order_by_id(payment.order_id)
    if payment.state == "returned":
        return
    if payment.state != "late":
        raise Conflict("Uang ini sudah diputuskan. Muat ulang halaman untuk melihat yang terbaru.")
    if ORDER.allows(order.state, "return_money"):
        ORDER.move(order, "return_money", actor)
    left = payment.received - payments.lost_money(payment.id)
    payments.open_refund(order.id, order.bumdesa_id, left, payment.account_code, LATE, payment_id=payment.id)
    note(actor, order.bumdesa_id, Act.REFUND_OPENED, f"{left} untuk {order.number}: {LATE}")


def _require_prepaid(order: Order) -> None:
    if order.pay_on != "prepaid":
        raise Conflict("Pesanan ini dibayar tunai saat barang diserahkan. Kembalikan uang ini.")


def _can_take(order: Order, left: Money | None) -> tuple[bool, str]:
    if left is None:
        return False, "Uang ini bukan rupiah."
    if order.pay_on != "prepaid":
        return False, "Pesanannya dibayar tunai saat barang diserahkan."
    if order.state not in MAY_TAKE:
        return False, "Pesanannya sudah dibayar dengan cara lain."
    if left.rupiah != order.total_rupiah:
        return False, "Jumlahnya tidak sama dengan pesanannya."
    if not catalog.has_again(order.id):
        return False, "Barangnya sudah habis."
    return True, ""


def _unless_taken(payment_id: int, can: tuple[bool, str]) -> tuple[bool, str]:
    taken = payments.taken_by_bank(payment_id)
    return (False, f"Bank pembeli sudah menarik {taken} lewat sengketa.") if taken else can


def _what_of_late(order: Order) -> str:
    if order.state == "placed":
        return "Pembeli mengganti cara bayar, lalu uang ini masuk juga. Pesanannya belum dibayar."
    if order.state in MAY_TAKE or order.state in ("refund_due", "refunded"):
        return "Uang ini masuk setelah pesanannya berakhir."
    return "Pesanan ini sudah dibayar. Uang ini datang untuk kedua kali."
