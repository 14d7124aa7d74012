"""Ending an order before completion: stock back, and exactly the money that was received."""

from __future__ import annotations

from marketplace import catalog, payments
from marketplace.audit import Act, note
from marketplace.foundation.actor import Actor
from marketplace.foundation.errors import Conflict
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .deciding import return_late
from .events import OrderCancelled
from .finding import order_by_id
from .lifecycle import ORDER
from .order import Order

STAFF_MAY = frozenset({"placed", "paid", "accepted", "ready"})


def cancel_order(actor: Actor, order: Order, reason: str) -> None:
    """End it now. Raises Conflict when it has gone too far."""
    if order.state not in STAFF_MAY:
        raise Conflict("Pesanan ini tidak bisa dibatalkan lagi.")
    payments.end_payment(order.id, "cancelled")
    order = order_by_id(order.id)
    paid = _received(order)
    stock_left = order.state != "placed"
    if not ORDER.move(order, "cancel_paid" if paid else "cancel", actor, note=reason, due_at=None):
        return
    if stock_left:
        catalog.restock(order.id)
    else:
        catalog.release_holds(order.id)
    _give_back(actor, order, paid, reason)
    record(OrderCancelled(order.id, order.bumdesa_id, paid.rupiah))


def return_late_money(actor: Actor, order: Order) -> None:
    """Money that came after the end goes back. A second time: nothing. Raises Conflict when none came."""
    late = [payment for payment in payments.all_payments_of(order.id) if payment.state in ("late", "returned")]
    if not late:
        raise Conflict("Tidak ada uang yang datang terlambat untuk pesanan ini.")
    return_late(actor, late[-1])


def _received(order: Order) -> Money:
    """What is still here of it."""
    payment = payments.payments_for([order.id]).get(order.id)
    return payment.received - payment.refunded - payments.lost_money(payment.id) if payment else Money.zero()


def _give_back(actor: Actor, order: Order, paid: Money, reason: str) -> None:
    if paid:
        account = payments.payments_for([order.id])[order.id].account_code
        payments.open_refund(order.id, order.bumdesa_id, paid, account, reason)
        if actor.works_for(order.bumdesa_id):  # a buyer's own cancelling is no decision of the office
            note(actor, order.bumdesa_id, Act.REFUND_OPENED, f"{paid} untuk {order.number}: {reason}")
