"""Money that came differently from what was agreed pays its order after all. Whether the goods are still there the room above knows."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from marketplace.audit import Act, note
from marketplace.foundation import clock
from marketplace.foundation.actor import MONEY, SYSTEM, Actor
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, NotAllowed
from marketplace.foundation.identifiers import token
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .card_receipt import CARD_RECEIPT, CardReceipt
from .card_tables import CARD_CHECKOUT, CardCheckout
from .disputing import refuse_taken
from .events import PaymentReceived
from .keys import keys_row
from .opening import end_payment
from .payment import CARD_ACCOUNT, PAYMENT, STRIPE, UNKNOWN_MONEY, Payment, row_for
from .returning import own_receipt


def accept_late(actor: Actor, payment_id: int) -> None:
    """Late money counts for its order now; the order takes its goods again or refuses. Accepted already: nothing.

    Records PaymentReceived. Raises NotFound, NotAllowed, Conflict (given back, or the order is paid otherwise).
    """
    row = row_for(actor, payment_id)
    if not actor.may(row.bumdesa_id, *MONEY):
        raise NotAllowed("Hanya direktur atau bendahara yang boleh memutuskan uang ini.")
    if row.state == "succeeded":
        return
    if row.state != "late":
        raise Conflict("Uang ini sudah dikembalikan atau belum masuk. Muat ulang halaman untuk melihat yang terbaru.")
    refuse_taken(row.id)
    _make_way(row.order_id, row.id)
    PAYMENT.move(row, "accept", actor)
    note(actor, row.bumdesa_id, Act.DOUBT_ACCEPTED, f"{Money(row.due_rupiah)} terlambat untuk {row.label}")
    _tell(row)


def use_receipt(
    actor: Actor, receipt_id: int, order_id: int, total: Money, label: str, seller_ids: Collection[int]
) -> None:
    """Doubtful money by card pays this order: exactly its amount, nothing less. Used already: nothing.

    Records PaymentReceived. Raises NotFound, NotAllowed, Conflict.
    """
    receipt = own_receipt(actor, receipt_id)
    if receipt.state == "used":
        return
    if receipt.state != "aside" or receipt.amount_rupiah is None:
        raise Conflict("Uang ini tidak bisa dipakai lagi. Muat ulang halaman untuk melihat yang terbaru.")
    left = Money(receipt.amount_rupiah - receipt.returned_rupiah)
    if left != total:
        raise Conflict(f"Yang masuk {left}, pesanan {label} {total}. Hanya jumlah yang persis sama bisa diterima.")
    payment = _own_payment(receipt, order_id) if receipt.payment_id else None
    _make_way(order_id, payment.id if payment else None)
    payment = payment or _new_payment(receipt, order_id, total, label, seller_ids)
    CARD_RECEIPT.move(receipt, "use", actor, note=label)
    note(actor, receipt.bumdesa_id, Act.DOUBT_ACCEPTED, f"{left} lewat kartu untuk {label}: {receipt.problem}")
    action = "receive" if payment.state == "pending" else "accept"
    PAYMENT.move(payment, action, actor, received_rupiah=payment.due_rupiah, ended_at=clock.now())
    _tell(payment)


def _own_payment(receipt: CardReceipt, order_id: int) -> Payment:
    payment = db.session.get_one(Payment, receipt.payment_id, populate_existing=True, with_for_update=True)
    if payment.order_id != order_id:
        raise Conflict(f"Uang ini datang untuk pesanan {payment.label}. Terima untuk pesanan itu, atau kembalikan.")
    refuse_taken(payment.id)
    return payment


def _make_way(order_id: int, but: int | None) -> None:
    """Only one payment of an order is active: one that is awaited ends, one that is here refuses."""
    active = select(Payment).where(Payment.order_id == order_id, Payment.state.in_(("pending", "succeeded")))
    for row in db.session.scalars(active.execution_options(populate_existing=True)):
        if row.id == but:
            continue
        if row.state == "succeeded":
            raise Conflict("Pesanan ini sudah dibayar dengan cara lain. Kembalikan uang ini.")
        end_payment(order_id, "cancelled")


def _new_payment(receipt: CardReceipt, order_id: int, total: Money, label: str, seller_ids: Collection[int]) -> Payment:
    """As if it had been opened and its page made: refunds, disputes and payouts know it by that page."""
    keys = keys_row(receipt.bumdesa_id)
    row = Payment(
        token=token(), order_id=order_id, bumdesa_id=receipt.bumdesa_id, label=label, seller_ids=sorted(seller_ids), method=STRIPE,
        at_handover=False, state="pending", version=1, total_rupiah=total.rupiah, code_rupiah=0, due_rupiah=total.rupiah,
        received_rupiah=0, refunded_rupiah=0, bank_account_id=None, account_code=CARD_ACCOUNT, until=clock.now(),
        opened_at=clock.now(),
    )  # fmt: skip
    db.session.add(row)
    db.session.flush()
    PAYMENT.begin(row, SYSTEM)
    checkout = CardCheckout(
        payment_id=row.id, bumdesa_id=row.bumdesa_id, state="paid", version=1, account_ref=keys.account_ref if keys else "",
        live=keys.live if keys else False, home="", ref=receipt.ref, intent_ref=receipt.intent_ref, url="", problem="",
        expires_at=clock.now(), asked_at=receipt.seen_at, checks=0, next_check_at=None,
    )  # fmt: skip
    db.session.add(checkout)
    db.session.flush()
    CARD_CHECKOUT.begin(checkout, SYSTEM)
    return row


def _tell(row: Payment) -> None:
    """The books held it as unknown money until now."""
    facts = (row.id, row.order_id, row.bumdesa_id, row.method)
    record(PaymentReceived(*facts, row.total_rupiah, row.code_rupiah, UNKNOWN_MONEY))
