"""The end of a good order: the buyer says so, or the time to complain has passed."""

from __future__ import annotations

from sqlalchemy import select

from marketplace import payments
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Actor
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, NotAllowed
from marketplace.foundation.faults import fault_point
from marketplace.foundation.outbox import record

from .events import OrderCompleted
from .fulfilling import deliver_order
from .lifecycle import ORDER
from .order import Order, OrderLine


def complete_order(actor: Actor, order: Order) -> None:
    """Shares and commission are earned now. A second time changes nothing. Raises NotAllowed for one's own goods and
    Conflict while the buyer's bank holds the money back."""
    _require_stranger_to_goods(actor, order)
    if _is_disputed(order):
        raise Conflict("Bank pembeli sedang menahan uangnya (sengketa). Tunggu putusannya.")
    if ORDER.move(order, "complete", actor, due_at=None):
        fault_point("complete.moved")
        record(OrderCompleted(order.id, order.bumdesa_id))


def _is_disputed(order: Order) -> bool:
    return order.pay_method == payments.STRIPE and payments.has_open_dispute(order.id)


def _require_stranger_to_goods(actor: Actor, order: Order) -> None:
    """Who sells something in the order does not decide that its money is earned."""
    mine = (OrderLine.order_id == order.id, OrderLine.seller_id.in_(actor.stalls))
    if actor.stalls and db.session.scalar(select(OrderLine.id).where(*mine).limit(1)) is not None:
        raise NotAllowed("Pesanan ini berisi barang dari lapak Anda. Minta petugas lain yang menyelesaikannya.")


def receive_order(actor: Actor, order: Order) -> None:
    """The buyer says "sudah terima": delivered if nobody said so yet, and completed."""
    if order.state == "shipped":
        deliver_order(actor, order)
    if order.state not in ("delivered", "completed"):
        raise Conflict("Pesanan ini belum sampai. Tombol ini dipakai setelah barang diterima.")
    complete_order(actor, order)


def time_out(order: Order) -> None:
    """What time itself does to a shipped or delivered order whose day has come."""
    if order.due_at is None or order.due_at > clock.now():
        return
    if order.state == "shipped":
        deliver_order(SYSTEM, order)
    elif order.state == "delivered" and _is_disputed(order):  # since before such orders stood still
        ORDER.move(order, "dispute", SYSTEM, note="Bank pembeli menarik uangnya")
    elif order.state == "delivered":
        complete_order(SYSTEM, order)


def overdue_orders(limit: int = 50) -> list[int]:
    """Ids of shipped and delivered orders whose day has come."""
    due = select(Order.id).where(Order.state.in_(("shipped", "delivered")), Order.due_at <= clock.now())
    return list(db.session.scalars(due.order_by(Order.due_at).limit(limit)))
