"""The buyer's bank takes the money back: the order stands still until it is decided, and ends when it is lost.

What the order was before is in its history. A dispute about a part of the money, once lost, ends nothing: the rest is still here
and the order goes on.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import func, select

from marketplace import catalog, payments
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db
from marketplace.foundation.lifecycle import history
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record
from marketplace.payments import DisputeLost, DisputeOpened, DisputeWon

from .earning import SHARE, WAS_COMPLETED
from .events import OrderLost
from .finding import order_by_id
from .lifecycle import GOODS_ARE_HERE, ORDER
from .order import Order, OrderLine


def note_dispute_opened(event: DisputeOpened) -> None:
    """Nothing is packed, sent or earned until it is decided."""
    order = order_by_id(event.order_id)
    ORDER.move(order, "dispute", SYSTEM, note=f"Bank pembeli menarik {Money(event.amount_rupiah)}")


def note_dispute_won(event: DisputeWon) -> None:
    """The order goes on where it was, unless another dispute of it is open."""
    order = order_by_id(event.order_id)
    if order.state == "disputed" and not payments.has_open_dispute(order.id):
        ORDER.move(order, f"back_to_{_before(order)}", SYSTEM, note="Sengketa dimenangkan")


def note_dispute_lost(event: DisputeLost) -> None:
    """All of the money: the order is lost, or nobody has to decide about it any more. A part of it: it goes on."""
    order, payment = order_by_id(event.order_id), payments.payment_view(event.payment_id)
    lost = payments.lost_money(payment.id)
    if payment.is_late and lost >= payment.received and ORDER.allows(order.state, "return_money"):
        ORDER.move(order, "return_money", SYSTEM, note="Uangnya diambil bank pembeli")
    if order.state != "disputed":
        return
    before = _before(order)
    if lost < payment.received - payment.refunded:
        if not payments.has_open_dispute(order.id):
            words = f"Sengketa kalah sebagian: {Money(event.amount_rupiah)} ditanggung BUMDesa"
            ORDER.move(order, f"back_to_{before}", SYSTEM, note=words)
        return
    kept = before in GOODS_ARE_HERE
    action = "lose_late" if before == "completed" else "lose_kept" if kept else "lose_earned"
    ORDER.move(order, action, SYSTEM, due_at=None)
    if kept:
        catalog.restock(order.id)
    record(OrderLost(order.id, order.bumdesa_id, kept, action == "lose_earned"))


def frozen_shares(seller_ids: Collection[int]) -> dict[int, Money]:
    """Per seller: her part of completed orders whose money a bank took back. It is in her balance and not paid out until decided."""
    mine = (
        OrderLine.seller_id.in_(seller_ids),
        OrderLine.own_goods.is_(False),
        Order.state == "disputed",
        WAS_COMPLETED,
    )
    query = select(OrderLine.seller_id, func.sum(SHARE)).join(Order, Order.id == OrderLine.order_id).where(*mine)
    return {seller: Money(int(share)) for seller, share in db.session.execute(query.group_by(OrderLine.seller_id))}


def _before(order: Order) -> str:
    """The state the order was in when its dispute began."""
    return next(change.from_state for change in reversed(history("order", order.id)) if change.action == "dispute")
