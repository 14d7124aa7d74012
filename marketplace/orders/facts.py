"""What the books need to know of an order, as it was frozen."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select

from marketplace.foundation.database import db
from marketplace.foundation.errors import NotFound
from marketplace.foundation.money import Money

from .order import Order, OrderLine


@dataclass(frozen=True, slots=True)
class LineFacts:
    """One line: whose it is, its amount, the commission in it, and the cost of own goods (rupiah)."""

    line_id: int
    seller_id: int
    name: str
    own_goods: bool
    quantity: int
    amount: Money
    commission: Money
    cost: Money


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """One order; ``total`` = ``goods`` + ``shipping``, whatever the method of payment."""

    order_id: int
    number: str
    bumdesa_id: int
    state: str
    pay_on: str
    pay_method: str
    delivery: str
    own_courier: bool
    goods: Money
    shipping: Money
    total: Money
    lines: tuple[LineFacts, ...]


def order_facts(order_id: int) -> OrderFacts:
    """Facts of one order. Raises NotFound."""
    found = facts_for([order_id])
    if order_id not in found:
        raise NotFound("Pesanan ini tidak ada.")
    return found[order_id]


def facts_for(order_ids: Collection[int]) -> dict[int, OrderFacts]:
    """Facts of many orders in two statements."""
    lines: dict[int, list[LineFacts]] = {}
    for line in db.session.scalars(select(OrderLine).where(OrderLine.order_id.in_(order_ids)).order_by(OrderLine.id)):
        lines.setdefault(line.order_id, []).append(_line_facts(line))
    orders = db.session.scalars(select(Order).where(Order.id.in_(order_ids)))
    return {order.id: _order_facts(order, tuple(lines[order.id])) for order in orders}


def _line_facts(line: OrderLine) -> LineFacts:
    return LineFacts(
        line.id, line.seller_id, line.name, line.own_goods, line.quantity,
        Money(line.amount_rupiah), Money(line.commission_rupiah), Money(line.cost_rupiah),
    )  # fmt: skip


def _order_facts(order: Order, lines: tuple[LineFacts, ...]) -> OrderFacts:
    return OrderFacts(
        order.id, order.number, order.bumdesa_id, order.state, order.pay_on, order.pay_method, order.delivery,
        order.own_courier, Money(order.goods_rupiah), Money(order.shipping_rupiah), Money(order.total_rupiah), lines,
    )  # fmt: skip
