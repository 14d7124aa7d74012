"""Payments: one payment per order, by bank transfer, by card or in cash at the counter.

Promises: an order has at most one active payment; the total is the same for every method (a transfer is told apart by
a few rupiah *less*, never more). Money counts only when it was seen: a transfer when its line of the bank statement,
typed by staff, is matched to the rupiah, each line once; cash when the cashier took it; a card when the gateway itself says
so with exactly the agreed amount, currency, account and payment of ours — whatever a browser or a webhook claims. Who keeps a
stall whose goods are in the order does not confirm its money. Money that comes after an order ended is never lost: it is late
money and goes back; money by card that is not what was agreed is set aside and shown. No more is ever returned than was
received. The network is asked between transactions, with keys of our own, so that asking again is harmless. This room knows
orders only by their number.

Events: PaymentReceived, PaymentReceivedLate, MoneySetAside, RefundOpened, RefundPaid, RefundBounced, CardMoneySetAside, CardPaymentEnded,
CardRefundWanted, CardReturnWanted, CardReceiptReturned, UnknownCardMoney, RefundMadeElsewhere, CardMoneyArrived, GatewayTold, DisputeOpened, DisputeWon, DisputeLost (amounts in rupiah).
Errors: Invalid, NotFound, NotAllowed, Conflict, Unavailable; GatewayError from what asks the gateway.

    open_payment(order_id, bumdesa_id, total, method, until, bank_account=None, *, label="", seller_ids=(), at_handover=False)
                        -> PaymentView      method TRANSFER, COUNTER or STRIPE; inside the transaction that places the order
    end_payment(order_id, why)              "expired" or "cancelled"; money already here: nothing happens
    lock_payments_of(order_id)              payment before order: the one order of locks
    payments_for(order_ids), payment_by_token(token)
    type_statement_line(...), match_payment(...), set_aside(...), discard_line(...), suggestions_for(bumdesa_id)
    take_cash(actor, payment_id, with_goods=False) -> PaymentView with .receipt_number
    open_refund(order_id, bumdesa_id, amount, account_code=None, reason=""), pay_refund(...), refunds_for(order_ids)

Cards (``gateway`` is the port, ``stripe_gateway`` the only file that knows Stripe)
    least_by_card(bumdesa_ids)              who takes cards, and from which amount
    save_keys, try_keys, switch_cards       of one Bumdesa, by its director
    awaits_answer(order_id)                 nobody knows yet whether its page at the gateway was paid
    shut_card_page(payment_id)              nobody can pay it any more, or it was paid; OUTSIDE
    open_card_page(payment_id, home) -> address at the gateway; card_checkout(payment_id)       OUTSIDE a transaction
    times_asked(said), seconds_until_asking(asked)          the page of who comes back asks by itself, five times
    refresh_payment(id), refresh_refund(id), refresh_disputes(id)    what the gateway says now, applied once; OUTSIDE
    due_checkouts(), due_refunds(), catch_up(bumdesa_id), settle_payouts(bumdesa_id), stale_events(), apply_stale_event(id)
                                            duties of the worker; OUTSIDE. A gateway that stays silent is not asked for a minute.
    close_card_page, send_refund, send_return, apply_event                                      afterwards-reactions
    sample_gateways() -> {bumdesa_id: SampleGateway}        sample data only: cards without a network, inside its block
    has_open_dispute(order_id), disputes_for(order_ids)     its money is held back: nobody's share is earned
    lost_money(payment_id), taken_by_bank(payment_id) -> Money     what a bank took of it for good; or holds as well
    refresh_refunds_of(payment_id)          refunds made on the gateway's own pages are recognised; OUTSIDE
    receipts_in(bumdesa_id, *states), card_receipt(id)      money by card that is not what was agreed, or of which nothing is known
    return_receipt, close_receipt, use_receipt, accept_late what staff decide about it; due_receipts, refresh_receipt the worker
"""

from .accepting import accept_late, use_receipt
from .card_paying import CardCheckoutView, awaits_answer, card_checkout, card_money_set_aside, open_card_page
from .card_receipt import CardReceiptView
from .card_refunding import CardRefundView, card_refund, due_refunds, refresh_refund, send_refund
from .cash import take_cash
from .disputing import (
    DisputeView,
    disputes_for,
    disputes_of,
    has_open_dispute,
    lost_money,
    refresh_disputes,
    taken_by_bank,
)
from .doubting import all_receipts, card_receipt, receipt_for_payment, receipts_in
from .events import (
    CardMoneyArrived,
    CardMoneySetAside,
    CardPaymentEnded,
    CardReceiptReturned,
    CardRefundWanted,
    CardReturnWanted,
    DisputeLost,
    DisputeOpened,
    DisputeWon,
    GatewayTold,
    MoneySetAside,
    PaymentReceived,
    PaymentReceivedLate,
    RefundBounced,
    RefundMadeElsewhere,
    RefundOpened,
    RefundPaid,
    UnknownCardMoney,
)
from .gateway import GatewayError, Unclear
from .guards import GUARDS
from .inbox import apply_event, apply_stale_event, catch_up, stale_events
from .keys import KeysView, bumdesas_with_keys, keys_view, least_by_card, save_keys, switch_cards
from .matching import match_payment, suggestions_for
from .opening import end_payment, lock_payments_of, open_payment
from .payment import CARD_ACCOUNT, CASH_ACCOUNT, COUNTER, STRIPE, TRANSFER, UNKNOWN_MONEY, PaymentView
from .proving import checks
from .reaching import gateway_origin, use_gateway
from .refreshing import close_card_page, due_checkouts, refresh_payment, shut_card_page
from .refunding import RefundView, all_refunds, open_refund, pay_refund, refund_view, refunds_for
from .refunds_elsewhere import refresh_refunds_of
from .returning import close_receipt, due_receipts, refresh_receipt, return_receipt, send_return
from .sample_gateway import SampleGateway, sample_gateways
from .settling import CardPayoutView, card_payout, card_payouts, settle_payouts, settled_rupiah
from .showing import (
    all_payments_of,
    awaited_count,
    late_payments,
    payment_by_token,
    payment_view,
    payments_for,
    received_payments,
    unmatched_count,
)
from .statement import StatementLineView, discard_line, set_aside, type_statement_line
from .trying import try_keys
from .waiting import seconds_until_asking, times_asked

__all__ = [
    "CARD_ACCOUNT",
    "CASH_ACCOUNT",
    "COUNTER",
    "GUARDS",
    "STRIPE",
    "TRANSFER",
    "UNKNOWN_MONEY",
    "CardCheckoutView",
    "CardMoneyArrived",
    "CardMoneySetAside",
    "CardPaymentEnded",
    "CardPayoutView",
    "CardReceiptReturned",
    "CardReceiptView",
    "CardRefundView",
    "CardRefundWanted",
    "CardReturnWanted",
    "DisputeLost",
    "DisputeOpened",
    "DisputeView",
    "DisputeWon",
    "GatewayError",
    "GatewayTold",
    "KeysView",
    "MoneySetAside",
    "PaymentReceived",
    "PaymentReceivedLate",
    "PaymentView",
    "RefundBounced",
    "RefundMadeElsewhere",
    "RefundOpened",
    "RefundPaid",
    "RefundView",
    "SampleGateway",
    "StatementLineView",
    "Unclear",
    "UnknownCardMoney",
    "accept_late",
    "all_payments_of",
    "all_receipts",
    "all_refunds",
    "apply_event",
    "apply_stale_event",
    "awaited_count",
    "awaits_answer",
    "bumdesas_with_keys",
    "card_checkout",
    "card_money_set_aside",
    "card_payout",
    "card_payouts",
    "card_receipt",
    "card_refund",
    "catch_up",
    "checks",
    "close_card_page",
    "close_receipt",
    "discard_line",
    "disputes_for",
    "disputes_of",
    "due_checkouts",
    "due_receipts",
    "due_refunds",
    "end_payment",
    "gateway_origin",
    "has_open_dispute",
    "keys_view",
    "late_payments",
    "least_by_card",
    "lock_payments_of",
    "lost_money",
    "match_payment",
    "open_card_page",
    "open_payment",
    "open_refund",
    "pay_refund",
    "payment_by_token",
    "payment_view",
    "payments_for",
    "receipt_for_payment",
    "receipts_in",
    "received_payments",
    "refresh_disputes",
    "refresh_payment",
    "refresh_receipt",
    "refresh_refund",
    "refresh_refunds_of",
    "refund_view",
    "refunds_for",
    "return_receipt",
    "sample_gateways",
    "save_keys",
    "seconds_until_asking",
    "send_refund",
    "send_return",
    "set_aside",
    "settle_payouts",
    "settled_rupiah",
    "shut_card_page",
    "stale_events",
    "suggestions_for",
    "switch_cards",
    "take_cash",
    "taken_by_bank",
    "times_asked",
    "try_keys",
    "type_statement_line",
    "unmatched_count",
    "use_gateway",
    "use_receipt",
]
