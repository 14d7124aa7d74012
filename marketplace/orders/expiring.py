"""Time runs out: unpaid orders let their stock go. Payment first, then order, then stock: one order of locks.

An order whose card payment the gateway has not answered for yet may be paid: it waits, two days at most. Its stock does
not: whoever wants it takes it.
"""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from marketplace import catalog, payments
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db
from marketplace.foundation.outbox import record

from .events import OrderExpired
from .finding import order_by_id
from .lifecycle import ORDER
from .order import Order

ASK_AGAIN = timedelta(minutes=15)
LONGEST_UNANSWERED = timedelta(days=2)


def due_orders(limit: int = 50) -> list[int]:
    """Ids of placed orders whose time is over."""
    due = (
        select(Order.id).where(Order.state == "placed", Order.due_at <= clock.now()).order_by(Order.due_at).limit(limit)
    )
    return list(db.session.scalars(due))


def expire_order(order_id: int) -> bool:
    """End one unpaid order; False when it was paid or ended meanwhile, or when nobody knows yet whether it was paid."""
    order = order_by_id(order_id)
    if order.state == "placed" and _may_be_paid(order):
        order.due_at = clock.now() + ASK_AGAIN
        return False
    payments.end_payment(order_id, "expired")
    order = order_by_id(order_id)
    if order.state != "placed":
        return False
    ORDER.move(order, "expire", SYSTEM, due_at=None)
    catalog.release_holds(order_id)
    record(OrderExpired(order_id, order.bumdesa_id))
    return True


def _may_be_paid(order: Order) -> bool:
    return clock.now() - order.placed_at < LONGEST_UNANSWERED and payments.awaits_answer(order.id)
