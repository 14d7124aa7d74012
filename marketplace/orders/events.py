"""News of orders. Ids and amounts only; rupiah as int."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class OrderNews:
    """Something happened to one order."""

    order_id: int
    bumdesa_id: int


class OrderPlaced(OrderNews):
    """Stock is held; the buyer knows how to pay."""


class OrderPaid(OrderNews):
    """The buyer's money is held for this order."""


class OrderExpired(OrderNews):
    """Nobody paid in time."""


class OrderAccepted(OrderNews):
    """The Bumdesa takes it on; from now on the buyer cannot cancel alone."""


class OrderPacked(OrderNews):
    """Ready to leave the office."""


@dataclass(frozen=True)
class OrderShipped(OrderNews):
    """Handed to a courier; what the courier was truly paid and from which account (0 and empty: own courier)."""

    courier_cost_rupiah: int
    account_code: str


class OrderReady(OrderNews):
    """Waiting at the village hall to be fetched."""


class OrderDelivered(OrderNews):
    """The buyer has it."""


class OrderCompleted(OrderNews):
    """The buyer is content or the time to complain has passed: shares and commission are earned."""


@dataclass(frozen=True)
class OrderLost(OrderNews):
    """The buyer's bank kept all of its money. ``goods_kept``: they never left; ``earned``: shares are earned by this, because they did."""

    goods_kept: bool
    earned: bool


@dataclass(frozen=True)
class OrderCancelled(OrderNews):
    """Ended before completion; ``refund_rupiah`` is what was received and must be returned (0: nothing was)."""

    refund_rupiah: int
