"""The switchboard: who hears which news. ``together`` is the same commit, ``afterwards`` is the worker's.

Books come last in each line: they take the lock of the book.
"""

from __future__ import annotations

from marketplace import bookkeeping, catalog, orders, payments, search, sellers
from marketplace.foundation.outbox import Reactions

REACTIONS: dict[type, Reactions] = {
    sellers.SellerSuspended: Reactions(together=(catalog.withdraw_goods_of,)),
    sellers.SellerChanged: Reactions(afterwards=(search.index_seller,)),
    catalog.ListingPublished: Reactions(afterwards=(search.index_listing,)),
    catalog.ListingChanged: Reactions(afterwards=(search.index_listing,)),
    catalog.ListingWithdrawn: Reactions(afterwards=(search.index_listing,)),
    catalog.StockChanged: Reactions(afterwards=(search.index_listing,)),
    catalog.PhotoStored: Reactions(afterwards=(catalog.render_rest,)),
    payments.PaymentReceived: Reactions(together=(orders.note_payment, bookkeeping.record_payment)),
    payments.PaymentReceivedLate: Reactions(together=(orders.note_late_payment, bookkeeping.record_late_payment)),
    payments.CardPaymentEnded: Reactions(afterwards=(payments.close_card_page,)),
    payments.CardRefundWanted: Reactions(afterwards=(payments.send_refund,)),
    payments.GatewayTold: Reactions(afterwards=(payments.apply_event,)),
    payments.CardMoneySetAside: Reactions(together=(bookkeeping.record_doubtful_card_money,)),
    payments.CardMoneyArrived: Reactions(together=(bookkeeping.record_card_payout,)),
    payments.UnknownCardMoney: Reactions(together=(bookkeeping.record_unknown_card_money,)),
    payments.CardReturnWanted: Reactions(afterwards=(payments.send_return,)),
    payments.CardReceiptReturned: Reactions(together=(bookkeeping.record_card_money_returned,)),
    payments.DisputeOpened: Reactions(together=(orders.note_dispute_opened, bookkeeping.record_dispute_opened)),
    payments.DisputeWon: Reactions(together=(orders.note_dispute_won, bookkeeping.record_dispute_won)),
    payments.DisputeLost: Reactions(together=(orders.note_dispute_lost, bookkeeping.record_dispute_lost)),
    payments.MoneySetAside: Reactions(together=(bookkeeping.record_unknown_money,)),
    payments.RefundOpened: Reactions(together=(bookkeeping.record_refund_opened,)),
    payments.RefundMadeElsewhere: Reactions(
        together=(orders.note_refund_elsewhere, bookkeeping.record_refund_elsewhere)
    ),
    payments.RefundBounced: Reactions(together=(orders.note_bounced_refund, bookkeeping.record_refund_bounced)),
    payments.RefundPaid: Reactions(together=(orders.note_refund, bookkeeping.record_refund_paid)),
    orders.OrderShipped: Reactions(together=(bookkeeping.record_shipping_cost,)),
    orders.OrderLost: Reactions(together=(bookkeeping.record_order_lost,)),
    orders.OrderCompleted: Reactions(together=(bookkeeping.record_completion,)),
}
