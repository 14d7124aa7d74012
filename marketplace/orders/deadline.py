"""Until when an order that has only been placed may wait, and for whom: its buyer to pay, or its Bumdesa to accept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from marketplace.payments import PaymentView

from .order import Order


@dataclass(frozen=True, slots=True)
class Deadline:
    """``kind``: transfer or counter (the buyer pays before ``at``), handover (the Bumdesa accepts before ``at``).

    ``ends``: when the order ends by itself; later than ``at`` while staff still look for a transfer sent in time.
    """

    kind: str
    at: datetime
    ends: datetime
    passed: bool


def deadline_of(order: Order, payment: PaymentView | None, now: datetime) -> Deadline | None:
    """The deadline of a placed order; None when nothing runs out."""
    if order.state != "placed" or order.due_at is None:
        return None
    if order.pay_on == "handover":
        return Deadline("handover", order.due_at, order.due_at, order.due_at <= now)
    until = payment.until if payment and payment.until else order.due_at
    return Deadline(payment.method if payment else order.pay_method, until, order.due_at, until <= now)
