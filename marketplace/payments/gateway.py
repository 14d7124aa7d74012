"""The port to a payment gateway: what we ask of one and what it answers, in whole rupiah.

Only ``stripe_gateway`` stands behind it. Nothing here touches the database; asking costs the network, so it happens between
transactions, never inside one. What a gateway says is a claim about money until ``refreshing`` has compared it with ours.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from marketplace.foundation.money import Money


class GatewayError(Exception):
    """It did not do what we asked."""


class Unclear(GatewayError):
    """Nobody knows whether it was done: the line broke or the gateway stumbled. Ask again with the same key."""


class Silent(Unclear):
    """It did not answer in time."""


class Refused(GatewayError):
    """It was not done and will not be, asked like this: wrong key, wrong request, unknown thing."""


class Declined(Refused):
    """Whoever holds the money says no."""


class Forged(GatewayError):
    """An event that does not come from the gateway, or too late."""


@dataclass(frozen=True, slots=True)
class GatewayAccount:
    """Whose keys these are."""

    ref: str
    live: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """A checkout to open. ``reference`` is our payment's token and makes the request the same one when it is repeated;
    ``label`` is the number of its order."""

    reference: str
    label: str
    amount: Money
    expires_at: datetime
    success_url: str
    cancel_url: str


@dataclass(frozen=True, slots=True)
class GatewayCheckout:
    """A checkout as the gateway has it. ``state``: open, paid, under_way, expired. ``amount`` None: not whole rupiah.

    ``ours``: we asked for it, whatever became of our memory of it; ``label``: the order's number we gave it then.
    """

    ref: str
    state: str
    amount: Money | None
    currency: str
    reference: str
    live: bool
    intent_ref: str
    url: str
    ours: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class GatewayRefund:
    """``state``: submitted, paid, failed. ``reference``: our own of it."""

    ref: str
    state: str
    amount: Money | None
    reference: str
    reason: str


@dataclass(frozen=True, slots=True)
class GatewayDispute:
    """``state``: inquiry (a question, no money moves), closed (it was only that), opened (the money is withdrawn), won, lost."""

    ref: str
    state: str
    amount: Money | None


@dataclass(frozen=True, slots=True)
class GatewayPayout:
    """Money the gateway sent to the bank."""

    ref: str
    amount: Money
    arrived_at: datetime


@dataclass(frozen=True, slots=True)
class GatewayLine:
    """One line of a payout: ``net`` = ``amount`` − ``fee`` came to the bank. ``kind``: charge, refund, dispute, fee;
    ``reference``: of the payment we asked for, if we did."""

    ref: str
    kind: str
    intent_ref: str
    amount: Money
    fee: Money
    reference: str = ""

    @property
    def net(self) -> Money:
        return self.amount - self.fee


@dataclass(frozen=True, slots=True)
class GatewayEvent:
    """A hint that something changed. ``about``: checkout, refund, charge, dispute, payout, or empty for what we do not
    follow; ``reference``: our own of it; ``made_at``: by the gateway's clock."""

    key: str
    kind: str
    about: str
    ref: str
    intent_ref: str
    reference: str
    live: bool
    account_ref: str
    made_at: datetime
    body: str


class Gateway(Protocol):
    """One account at a gateway. Every method may raise Unclear or Refused."""

    def account(self) -> GatewayAccount:
        """Proves the key."""

    def create_checkout(self, asked: Asked) -> GatewayCheckout:
        """The same ``asked`` again gives the same checkout."""

    def find_checkout(self, reference: str, since: datetime) -> GatewayCheckout | None:
        """The checkout of a request whose answer was lost; None: there is none."""

    def read_checkout(self, ref: str) -> GatewayCheckout: ...

    def end_checkout(self, ref: str) -> None:
        """Nobody can pay it any more. Raises Refused when it is over already."""

    def refund(self, intent_ref: str, amount: Money, reference: str) -> GatewayRefund:
        """The same ``reference`` again gives the same refund. Raises Declined."""

    def refunds_of(self, intent_ref: str) -> list[GatewayRefund]:
        """All of one payment, whoever made them, oldest first."""

    def read_refund(self, ref: str) -> GatewayRefund: ...

    def disputes(self, intent_ref: str) -> list[GatewayDispute]: ...

    def payouts(self, since: datetime) -> list[GatewayPayout]:
        """Those that arrived, oldest first."""

    def lines_of(self, payout_ref: str) -> list[GatewayLine]: ...

    def events_since(self, since: datetime) -> Iterable[GatewayEvent]:
        """Newest first."""
