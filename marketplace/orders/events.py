"""News of orders. Ids and amounts only; rupiah as int."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OrderPlaced:
    order_id: int
    bumdesa_id: int


@dataclass(frozen=True, slots=True)
class OrderPaid:
    """The buyer's money is held for this order."""

    order_id: int
    bumdesa_id: int


@dataclass(frozen=True, slots=True)
class OrderExpired:
    order_id: int
    bumdesa_id: int


@dataclass(frozen=True, slots=True)
class OrderAccepted:
    order_id: int
    bumdesa_id: int


@dataclass(frozen=True, slots=True)
class OrderPacked:
    order_id: int
    bumdesa_id: int


@dataclass(frozen=True, slots=True)
class OrderShipped:
    """Handed to a courier; what the courier was truly paid and from which account (0 and empty: own courier)."""

    order_id: int
    bumdesa_id: int
    courier_cost_rupiah: int
    account_code: str


@dataclass(frozen=True, slots=True)
class OrderReady:
    order_id: int
    bumdesa_id: int


@dataclass(frozen=True, slots=True)
class OrderDelivered:
    order_id: int
    bumdesa_id: int


@dataclass(frozen=True, slots=True)
class OrderCompleted:
    """The buyer is content or the time to complain has passed: shares and commission are earned."""

    order_id: int
    bumdesa_id: int


@dataclass(frozen=True, slots=True)
class OrderCancelled:
    """Ended before completion; ``refund_rupiah`` is what was received and must be returned (0: nothing was)."""

    order_id: int
    bumdesa_id: int
    refund_rupiah: int
