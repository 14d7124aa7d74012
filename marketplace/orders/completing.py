"""The end of a good order: the buyer says so, or the time to complain has passed (PP 80/2019: two working days)."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Actor
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, NotAllowed
from marketplace.foundation.faults import fault_point
from marketplace.foundation.outbox import record

from .events import OrderCompleted
from .lifecycle import ORDER
from .order import Order, OrderLine

SHORTEST = timedelta(hours=72)
WORKING_DAYS = 2


def complaint_window_ends(delivered_at: datetime, zone: str) -> datetime:
    """The later of 72 hours and the end of the second working day after delivery, in the Bumdesa's zone."""
    local = delivered_at.astimezone(ZoneInfo(zone))
    day, left = local.date(), WORKING_DAYS
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5
    end_of_day = datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=ZoneInfo(zone))
    return max(delivered_at + SHORTEST, end_of_day).astimezone(delivered_at.tzinfo)


def complete_order(actor: Actor, order: Order) -> None:
    """Shares and commission are earned now. A second time changes nothing. Raises NotAllowed for one's own goods."""
    _require_stranger_to_goods(actor, order)
    if ORDER.move(order, "complete", actor, due_at=None):
        fault_point("complete.moved")
        record(OrderCompleted(order.id, order.bumdesa_id))


def _require_stranger_to_goods(actor: Actor, order: Order) -> None:
    """Who sells something in the order does not decide that its money is earned."""
    mine = (OrderLine.order_id == order.id, OrderLine.seller_id.in_(actor.stalls))
    if actor.stalls and db.session.scalar(select(OrderLine.id).where(*mine).limit(1)) is not None:
        raise NotAllowed("Pesanan ini berisi barang dari lapak Anda. Minta petugas lain yang menyelesaikannya.")


def receive_order(actor: Actor, order: Order) -> None:
    """The buyer says "sudah terima": delivered if nobody said so yet, and completed."""
    from .fulfilling import deliver_order

    if order.state == "shipped":
        deliver_order(actor, order)
    if order.state not in ("delivered", "completed"):
        raise Conflict("Pesanan ini belum sampai. Tombol ini dipakai setelah barang diterima.")
    complete_order(actor, order)


def time_out(order: Order) -> None:
    """What time itself does to a shipped or delivered order whose day has come."""
    from .fulfilling import deliver_order

    if order.due_at is None or order.due_at > clock.now():
        return
    if order.state == "shipped":
        deliver_order(SYSTEM, order)
    elif order.state == "delivered":
        complete_order(SYSTEM, order)


def overdue_orders(limit: int = 50) -> list[int]:
    """Ids of shipped and delivered orders whose day has come."""
    due = select(Order.id).where(Order.state.in_(("shipped", "delivered")), Order.due_at <= clock.now())
    return list(db.session.scalars(due.order_by(Order.due_at).limit(limit)))
