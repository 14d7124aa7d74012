"""The switchboard: who hears which news. ``together`` is the same commit, ``afterwards`` is the worker's."""

from __future__ import annotations

from marketplace import bookkeeping, orders, payments
from marketplace.foundation.outbox import Reactions

REACTIONS: dict[type, Reactions] = {
    payments.PaymentReceived: Reactions(together=(orders.note_payment, bookkeeping.record_payment)),
    payments.PaymentReceivedLate: Reactions(together=(orders.note_late_payment, bookkeeping.record_late_payment)),
    payments.MoneySetAside: Reactions(together=(bookkeeping.record_unknown_money,)),
    payments.RefundOpened: Reactions(together=(bookkeeping.record_refund_opened,)),
    payments.RefundPaid: Reactions(together=(orders.note_refund, bookkeeping.record_refund_paid)),
    orders.OrderShipped: Reactions(together=(bookkeeping.record_shipping_cost,)),
    orders.OrderCompleted: Reactions(together=(bookkeeping.record_completion,)),
}
