"""The switchboard: who hears which news. ``together`` is the same commit, ``afterwards`` is the worker's."""

from __future__ import annotations

from marketplace import orders, payments
from marketplace.foundation.outbox import Reactions

REACTIONS: dict[type, Reactions] = {
    payments.PaymentReceived: Reactions(together=(orders.note_payment,)),
    payments.PaymentReceivedLate: Reactions(together=(orders.note_late_payment,)),
    payments.RefundPaid: Reactions(together=(orders.note_refund,)),
}
