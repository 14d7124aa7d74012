"""Payments: one payment per order, by bank transfer or in cash at the counter.

Promises: an order has at most one active payment; the total is the same for every method (a transfer is told apart by
a few rupiah *less*, never more); money counts only when staff saw it: a transfer when its line of the bank statement,
typed by staff, is matched to the rupiah, each line once; cash when the cashier took it. Who keeps a stall whose goods
are in the order does not confirm its money. Money that comes after an order ended is never lost: it is late money and
goes back. No more is ever returned than was received. This room knows orders only by their number.

Events: PaymentReceived, PaymentReceivedLate, MoneySetAside, RefundOpened, RefundPaid (amounts in rupiah).
Errors: Invalid, NotFound, NotAllowed, Conflict, Unavailable.

    open_payment(order_id, bumdesa_id, total, method, until, bank_account=None, *, label="", seller_ids=(), at_handover=False)
                        -> PaymentView      method TRANSFER or COUNTER; inside the transaction that places the order
    end_payment(order_id, why)              "expired" or "cancelled"; money already here: nothing happens
    lock_payments_of(order_id)              payment before order: the one order of locks
    payments_for(order_ids), payment_by_token(token)
    type_statement_line(...), match_payment(...), set_aside(...), discard_line(...), suggestions_for(bumdesa_id)
    take_cash(actor, payment_id) -> PaymentView with .receipt_number
    open_refund(order_id, bumdesa_id, amount, account_code=None, reason=""), pay_refund(...), refunds_for(order_ids)
"""

from .cash import take_cash
from .events import MoneySetAside, PaymentReceived, PaymentReceivedLate, RefundOpened, RefundPaid
from .guards import GUARDS
from .keys import KeysView, bumdesas_with_keys, keys_view, least_by_card, save_keys, switch_cards
from .matching import match_payment, suggestions_for
from .opening import end_payment, lock_payments_of, open_payment
from .payment import CARD_ACCOUNT, CASH_ACCOUNT, COUNTER, STRIPE, TRANSFER, UNKNOWN_MONEY, PaymentView
from .proving import checks
from .refunding import RefundView, all_refunds, open_refund, pay_refund, refund_view, refunds_for
from .showing import awaited_count, payment_by_token, payment_view, payments_for, received_payments
from .statement import StatementLineView, discard_line, set_aside, type_statement_line

__all__ = [
    "CARD_ACCOUNT",
    "CASH_ACCOUNT",
    "COUNTER",
    "GUARDS",
    "STRIPE",
    "TRANSFER",
    "UNKNOWN_MONEY",
    "KeysView",
    "MoneySetAside",
    "PaymentReceived",
    "PaymentReceivedLate",
    "PaymentView",
    "RefundOpened",
    "RefundPaid",
    "RefundView",
    "StatementLineView",
    "all_refunds",
    "awaited_count",
    "bumdesas_with_keys",
    "checks",
    "discard_line",
    "end_payment",
    "keys_view",
    "least_by_card",
    "lock_payments_of",
    "match_payment",
    "open_payment",
    "open_refund",
    "pay_refund",
    "payment_by_token",
    "payment_view",
    "payments_for",
    "received_payments",
    "refund_view",
    "refunds_for",
    "save_keys",
    "set_aside",
    "suggestions_for",
    "switch_cards",
    "take_cash",
    "type_statement_line",
]
