"""Bookkeeping: the translator between trade and the books.

Promises: whatever moves money in the shop is booked in the same commit, once, by the recipes in ``rules``; what is held
for buyers equals the open paid orders and what sellers have equals the books, at every moment. Villagers are paid what
they have and no more: bank payouts and cash above ten million by two people, smaller cash by one against a receipt.

Events: PayoutPaid, PayoutReturned. Errors: Invalid, NotFound, NotAllowed, Conflict.

    record_payment, record_late_payment, record_unknown_money, record_shipping_cost, record_completion,
    record_refund_opened, record_refund_paid, record_card_payout, record_doubtful_card_money,
    record_dispute_opened, record_dispute_won, record_dispute_lost, record_order_lost, record_refund_bounced,
    record_refund_elsewhere, record_unknown_card_money, record_card_money_returned
                                                        together-reactions; they take the lock of the book, so list them last
    seller_balance(seller_id) -> Balance                available, waiting, debt, parts, moves, payouts
    sellers_money(bumdesa_id) -> [SellerMoney]
    pay_in_cash(actor, seller_id, amount, key)          one step
    request_payout(actor, seller_id, amount, how, key), approve_payout(actor, id), pay_payout(actor, id, reference, fee),
    return_payout(actor, id, reason), cancel_payout(actor, id)
    move_cash(actor, bumdesa_id, "ambil" | "setor", amount, key)
"""

from .balances import Balance, SellerMoney, open_payout_count, payouts_of, seller_balance, sellers_money
from .cash_moves import move_cash
from .events import PayoutPaid, PayoutReturned
from .payout import GUARDS, PayoutView
from .payouts import approve_payout, cancel_payout, pay_in_cash, pay_payout, request_payout, return_payout
from .proving import checks
from .recording import (
    record_completion,
    record_late_payment,
    record_payment,
    record_refund_bounced,
    record_refund_elsewhere,
    record_refund_opened,
    record_refund_paid,
    record_shipping_cost,
    record_unknown_money,
)
from .recording_cards import (
    record_card_money_returned,
    record_card_payout,
    record_dispute_lost,
    record_dispute_opened,
    record_dispute_won,
    record_doubtful_card_money,
    record_order_lost,
    record_unknown_card_money,
)

__all__ = [
    "GUARDS",
    "Balance",
    "PayoutPaid",
    "PayoutReturned",
    "PayoutView",
    "SellerMoney",
    "approve_payout",
    "cancel_payout",
    "checks",
    "move_cash",
    "open_payout_count",
    "pay_in_cash",
    "pay_payout",
    "payouts_of",
    "record_card_money_returned",
    "record_card_payout",
    "record_completion",
    "record_dispute_lost",
    "record_dispute_opened",
    "record_dispute_won",
    "record_doubtful_card_money",
    "record_late_payment",
    "record_order_lost",
    "record_payment",
    "record_refund_bounced",
    "record_refund_elsewhere",
    "record_refund_opened",
    "record_refund_paid",
    "record_shipping_cost",
    "record_unknown_card_money",
    "record_unknown_money",
    "request_payout",
    "return_payout",
    "seller_balance",
    "sellers_money",
]
