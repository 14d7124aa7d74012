"""Orders: from the press on "Pesan" to completed, cancelled or returned money.

Promises: one order per Bumdesa in a checkout, placed once per key; what was agreed is frozen; each change of state
goes through one table and leaves history; what follows (stock, payment, books) is in the same commit.

Events: OrderPlaced, OrderPaid, OrderExpired, OrderAccepted, OrderPacked, OrderShipped, OrderReady, OrderDelivered,
OrderCompleted, OrderCancelled. Errors: Invalid, NotFound, IllegalTransition and Conflict, PriceChanged.
"""

from .events import (
    OrderAccepted,
    OrderCancelled,
    OrderCompleted,
    OrderDelivered,
    OrderExpired,
    OrderPacked,
    OrderPaid,
    OrderPlaced,
    OrderReady,
    OrderShipped,
)
from .facts import LineFacts, OrderFacts, facts_for, order_facts
from .order import GUARDS

__all__ = [
    "GUARDS",
    "LineFacts",
    "OrderAccepted",
    "OrderCancelled",
    "OrderCompleted",
    "OrderDelivered",
    "OrderExpired",
    "OrderFacts",
    "OrderPacked",
    "OrderPaid",
    "OrderPlaced",
    "OrderReady",
    "OrderShipped",
    "facts_for",
    "order_facts",
]
