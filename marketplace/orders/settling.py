"""Money arrived or went back: what that means for the order. Called as together-reactions to news of payments."""

from __future__ import annotations

from marketplace import catalog
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.outbox import record
from marketplace.payments import PaymentReceived, PaymentReceivedLate, RefundBounced, RefundPaid

from .events import OrderPaid
from .finding import order_by_id
from .lifecycle import ORDER


def note_payment(event: PaymentReceived) -> None:
    """A prepaid order is paid and its stock is gone; a hand-over order is paid while it is handed over."""
    order = order_by_id(event.order_id)
    if order.pay_on == "prepaid" and ORDER.move(order, "pay", SYSTEM, due_at=None):
        catalog.consume_holds(order.id)
        record(OrderPaid(order.id, order.bumdesa_id))


def note_late_payment(event: PaymentReceivedLate) -> None:
    """The order had ended, the money came all the same: somebody must look and give it back."""
    ORDER.move(order_by_id(event.order_id), "pay_late", SYSTEM)


def note_refund(event: RefundPaid) -> None:
    """The buyer has the money back."""
    ORDER.move(order_by_id(event.order_id), "refund", SYSTEM)


def note_bounced_refund(event: RefundBounced) -> None:
    """The buyer does not have the money after all."""
    ORDER.move(order_by_id(event.order_id), "bounce", SYSTEM)
