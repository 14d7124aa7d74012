"""Money arrived or went back: what that means for the order. Called as together-reactions to news of payments."""

from __future__ import annotations

from datetime import timedelta

from marketplace import catalog, payments
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.outbox import record
from marketplace.payments import PaymentReceived, PaymentReceivedLate, RefundBounced, RefundMadeElsewhere, RefundPaid

from .events import OrderPaid
from .finding import order_by_id
from .lifecycle import BEFORE_COMPLETION, GOODS_ARE_HERE, ORDER
from .order import Order

ENDED_UNPAID = ("expired", "cancelled", "payment_review")
AT_ONCE = timedelta(minutes=5)  # the hold is consumed in the same commit


def note_payment(event: PaymentReceived) -> None:
    """A prepaid order is paid and its stock is gone; a hand-over order is paid while it is handed over. An order that had ended
    takes its goods again; when they are sold meanwhile all of it is refused (SoldOut)."""
    order = order_by_id(event.order_id)
    if order.pay_on != "prepaid":
        return
    if order.state in ENDED_UNPAID:
        catalog.take_again(order.id, clock.now() + AT_ONCE)
        moved = ORDER.move(order, "take_up", SYSTEM, due_at=None)
    else:
        moved = ORDER.move(order, "pay", SYSTEM, due_at=None)
    if moved:
        catalog.consume_holds(order.id)
        record(OrderPaid(order.id, order.bumdesa_id))


def note_late_payment(event: PaymentReceivedLate) -> None:
    """The order had ended, the money came all the same: somebody must decide. An order that is paid or awaited otherwise goes
    its way; staff see the second money beside it."""
    order = order_by_id(event.order_id)
    if ORDER.allows(order.state, "pay_late"):
        ORDER.move(order, "pay_late", SYSTEM)


def note_refund_elsewhere(event: RefundMadeElsewhere) -> None:
    """Somebody gave money back on the gateway's own pages. All of it: the order ends; a part: it goes on."""
    order, payment = order_by_id(event.order_id), payments.payment_view(_payment_of(event))
    if payment.is_late:
        if ORDER.allows(order.state, "return_money"):
            ORDER.move(order, "return_money", SYSTEM)
    elif payment.received - payments.lost_money(payment.id) == payment.refunded and order.state in BEFORE_COMPLETION:
        goods_are_here = order.state in GOODS_ARE_HERE
        ORDER.move(order, "money_left", SYSTEM, due_at=None)
        if goods_are_here:
            catalog.restock(order.id)


def note_refund(event: RefundPaid) -> None:
    """The buyer has the money back: all that was owed for an order that ended, or only a part, or of a second payment."""
    order = order_by_id(event.order_id)
    owed = [refund for refund in payments.refunds_for([order.id]).get(order.id, []) if refund.state == "opened"]
    if order.state == "refund_due" and not owed:
        ORDER.move(order, "refund", SYSTEM)


def note_bounced_refund(event: RefundBounced) -> None:
    """The buyer does not have the money after all."""
    order: Order = order_by_id(event.order_id)
    if ORDER.allows(order.state, "bounce"):
        ORDER.move(order, "bounce", SYSTEM)


def _payment_of(event: RefundMadeElsewhere) -> int:
    return payments.refund_view(event.refund_id).payment_id
