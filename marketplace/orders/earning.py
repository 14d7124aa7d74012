"""What sellers have earned or will earn by orders: for the books, which are above this room."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, or_, select

from marketplace.foundation.database import db
from marketplace.foundation.lifecycle import StateChange
from marketplace.foundation.money import Money

from .lifecycle import HOLDS_MONEY
from .order import Order, OrderLine

_PAST = (StateChange.machine == "order", StateChange.subject_id == Order.id)
WAS_COMPLETED = select(StateChange.id).where(*_PAST, StateChange.to_state == "completed").exists()
_EARNED_BY_LOSS = select(StateChange.id).where(*_PAST, StateChange.action == "lose_earned").exists()
_MONEY_IS_HERE: ColumnElement[bool] = or_(
    and_(Order.pay_on == "prepaid", Order.state.in_(HOLDS_MONEY)),
    and_(Order.state == "disputed", ~WAS_COMPLETED),
    and_(Order.pay_on == "handover", Order.state == "delivered"),
)
SHARE = OrderLine.amount_rupiah - OrderLine.commission_rupiah


@dataclass(frozen=True, slots=True)
class SellerLine:
    """One line of an order as its seller sees it. ``share`` is her part of what the buyer pays."""

    order_id: int
    order_number: str
    state: str
    name: str
    quantity: int
    unit: str
    share: Money
    placed_at: datetime


@dataclass(frozen=True, slots=True)
class HeldMoney:
    """What a buyer paid for an order that is not completed."""

    order_id: int
    state: str
    own_courier: bool
    goods: Money
    shipping: Money


def held_for_buyers(bumdesa_id: int) -> list[HeldMoney]:
    """Paid orders of a Bumdesa that are not completed: their money is the buyers' still."""
    columns = (Order.id, Order.state, Order.own_courier, Order.goods_rupiah, Order.shipping_rupiah)
    mine = (Order.bumdesa_id == bumdesa_id, Order.state.in_((*HOLDS_MONEY, "disputed")), _MONEY_IS_HERE)
    rows = db.session.execute(select(*columns).where(*mine))
    return [HeldMoney(id, state, own, Money(goods), Money(shipping)) for id, state, own, goods, shipping in rows]


def goods_completed(bumdesa_id: int) -> dict[int, int]:
    """Order whose shares are earned → what its goods cost the buyer, in rupiah: completed, whatever a bank said later, or lost with
    the goods gone. For the checks of the books."""
    disputed = and_(Order.state.in_(("disputed", "lost")), or_(WAS_COMPLETED, _EARNED_BY_LOSS))
    mine = (Order.bumdesa_id == bumdesa_id, or_(Order.state == "completed", disputed))
    return dict(db.session.execute(select(Order.id, Order.goods_rupiah).where(*mine)).all())


def waiting_shares(seller_ids: Collection[int]) -> dict[int, Money]:
    """Per seller: her part of paid orders that are not completed. One statement; sellers without any are absent."""
    waiting = (OrderLine.seller_id.in_(seller_ids), OrderLine.own_goods.is_(False), _MONEY_IS_HERE)
    query = select(OrderLine.seller_id, func.sum(SHARE)).join(Order, Order.id == OrderLine.order_id).where(*waiting)
    return {seller: Money(int(share)) for seller, share in db.session.execute(query.group_by(OrderLine.seller_id))}


def waiting_lines(seller_id: int, limit: int = 100) -> list[SellerLine]:
    """Lines of paid orders that are not completed, newest first."""
    return _lines(seller_id, _MONEY_IS_HERE, limit)


def lines_in_orders(seller_id: int, order_ids: Collection[int]) -> list[SellerLine]:
    """The seller's lines in these orders, newest first."""
    return _lines(seller_id, Order.id.in_(order_ids), 500)


def _lines(seller_id: int, which: ColumnElement[bool], limit: int) -> list[SellerLine]:
    columns = (
        Order.id, Order.number, Order.state, OrderLine.name, OrderLine.quantity, OrderLine.unit, SHARE, Order.placed_at,
    )  # fmt: skip
    hers = (OrderLine.seller_id == seller_id, OrderLine.own_goods.is_(False), which)
    query = select(*columns).join(Order, Order.id == OrderLine.order_id).where(*hers)
    rows = db.session.execute(query.order_by(OrderLine.id.desc()).limit(limit))
    return [SellerLine(*row[:6], share=Money(row[6]), placed_at=row[7]) for row in rows]
