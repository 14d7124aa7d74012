"""What a buyer is told of money that goes back: how much, which way and by when; afterwards when and with which reference."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from marketplace import payments
from marketplace.foundation.money import Money
from marketplace.payments import CardRefundView, PaymentView, RefundView

from .complaining import answered_by
from .order import Order


@dataclass(frozen=True, slots=True)
class MoneyBack:
    """``how``: stripe, transfer or tunai; empty while nobody knows yet. ``told_by``: until then the Bumdesa asks where to."""

    amount: Money
    how: str
    reference: str
    paid_at: datetime | None
    told_by: date | None


def money_back(
    orders: Collection[Order], paid: dict[int, PaymentView], zones: dict[int, str], changed: Collection[int] = ()
) -> dict[int, tuple[MoneyBack, ...]]:
    """By order; nothing is asked of the database while nothing goes back. ``zones`` by Bumdesa; ``changed``: orders whose buyer
    pays otherwise than at first, so that there may be a second payment."""
    found: dict[int, tuple[MoneyBack, ...]] = {}
    concerned = [
        order for order in orders if order.id in changed or (order.id in paid and paid[order.id].refunded.rupiah)
    ]
    refunds = payments.refunds_for([order.id for order in concerned]) if concerned else {}
    for order in orders:
        if order.id in refunds:
            found[order.id] = tuple(_of(refund, zones[order.bumdesa_id]) for refund in refunds[order.id])
        elif order.state == "payment_review" and order.id in paid:
            found[order.id] = (MoneyBack(paid[order.id].received, "", "", None, None),)
    return found


def _of(refund: RefundView, zone: str) -> MoneyBack:
    how = refund.how or ("stripe" if _goes_by_itself(payments.card_refund(refund.id)) else "")
    return MoneyBack(refund.amount, how, refund.reference, refund.paid_at, answered_by(refund.opened_at, zone))


def _goes_by_itself(way: CardRefundView | None) -> bool:
    return way is not None and way.state != "failed"
