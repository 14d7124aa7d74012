"""Orders: from the press on "Pesan" to completed, cancelled or returned money.

Promises: one order per Bumdesa in a checkout, placed once per key; what was agreed is frozen; each change of state
goes through one table and leaves history; what follows (stock, payment, books) is in the same commit.

    place_checkout(cart_key, draft, key) -> token      CheckoutDraft, Wish; raises PriceChanged, SoldOut, Invalid
    order_for(actor, bumdesa_id, number), order_by_token(token); track(order) -> TrackView
    accept_order, pack_order, ship_order, make_ready, hand_over, deliver_order (actor, order, …)
    complete_order, receive_order, cancel_order, return_late_money
    cancel_by_buyer, drop_cancel (the buyer); agree_to_cancel, refuse_to_cancel (staff): an open wish must be answered before packing
    order_facts(order_id), facts_for(ids)              what the books need
    waiting_shares(seller_ids), waiting_lines(seller_id), lines_in_orders(seller_id, ids)
    held_for_buyers(bumdesa_id), goods_completed(bumdesa_id)    for the checks of the books
    note_payment, note_late_payment, note_refund, note_refund_elsewhere, note_bounced_refund,
    note_dispute_opened, note_dispute_won, note_dispute_lost    together-reactions to news of payments
    frozen_shares(seller_ids)                          what of earned shares waits for a bank
    expire_due(limit), time_out_due(limit)             what time itself does; duties of the worker

Events: OrderPlaced, OrderPaid, OrderExpired, OrderAccepted, OrderPacked, OrderShipped, OrderReady, OrderDelivered,
OrderCompleted, OrderCancelled, OrderLost. Errors: Invalid, NotFound, IllegalTransition and Conflict, PriceChanged.
"""

from .asking_to_cancel import agree_to_cancel, cancel_by_buyer, drop_cancel, refuse_to_cancel
from .cancelling import cancel_order, return_late_money
from .checks import checks
from .completing import complete_order, overdue_orders, receive_order, time_out
from .desk import DeskRow, Waiting, recent_rows, waiting_work
from .disputing import frozen_shares, note_dispute_lost, note_dispute_opened, note_dispute_won
from .earning import (
    HeldMoney,
    SellerLine,
    goods_completed,
    held_for_buyers,
    lines_in_orders,
    waiting_lines,
    waiting_shares,
)
from .events import (
    OrderAccepted,
    OrderCancelled,
    OrderCompleted,
    OrderDelivered,
    OrderExpired,
    OrderLost,
    OrderPacked,
    OrderPaid,
    OrderPlaced,
    OrderReady,
    OrderShipped,
)
from .expiring import due_orders, expire_order
from .facts import LineFacts, OrderFacts, facts_for, order_facts
from .finding import order_by_id, order_by_token, order_for, orders_of_checkout
from .fulfilling import accept_order, deliver_order, hand_over, make_ready, pack_order, ship_order
from .order import GUARDS
from .placing import BUYER, CheckoutDraft, PriceChanged, place_checkout
from .quoting import Wish
from .settling import note_bounced_refund, note_late_payment, note_payment, note_refund, note_refund_elsewhere
from .tracking import TrackView, track

__all__ = [
    "BUYER",
    "GUARDS",
    "CheckoutDraft",
    "DeskRow",
    "HeldMoney",
    "LineFacts",
    "OrderAccepted",
    "OrderCancelled",
    "OrderCompleted",
    "OrderDelivered",
    "OrderExpired",
    "OrderFacts",
    "OrderLost",
    "OrderPacked",
    "OrderPaid",
    "OrderPlaced",
    "OrderReady",
    "OrderShipped",
    "PriceChanged",
    "SellerLine",
    "TrackView",
    "Waiting",
    "Wish",
    "accept_order",
    "agree_to_cancel",
    "cancel_by_buyer",
    "cancel_order",
    "checks",
    "complete_order",
    "deliver_order",
    "drop_cancel",
    "due_orders",
    "expire_order",
    "facts_for",
    "frozen_shares",
    "goods_completed",
    "hand_over",
    "held_for_buyers",
    "lines_in_orders",
    "make_ready",
    "note_bounced_refund",
    "note_dispute_lost",
    "note_dispute_opened",
    "note_dispute_won",
    "note_late_payment",
    "note_payment",
    "note_refund",
    "note_refund_elsewhere",
    "order_by_id",
    "order_by_token",
    "order_facts",
    "order_for",
    "orders_of_checkout",
    "overdue_orders",
    "pack_order",
    "place_checkout",
    "receive_order",
    "recent_rows",
    "refuse_to_cancel",
    "return_late_money",
    "ship_order",
    "time_out",
    "track",
    "waiting_lines",
    "waiting_shares",
    "waiting_work",
]
