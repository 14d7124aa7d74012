"""A gateway without a network, for sample data: cards are taken at it under the clock of their day.

It stands behind the same port as the real one, so what follows from its answers is what follows from Stripe's. Its things are
forgotten with the process; whatever is still to be asked afterwards must be asked of a gateway that lasts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime

from marketplace.foundation import clock
from marketplace.foundation.money import Money

from .gateway import (
    Asked,
    GatewayAccount,
    GatewayCheckout,
    GatewayDispute,
    GatewayEvent,
    GatewayLine,
    GatewayPayout,
    GatewayRefund,
    Refused,
)
from .reaching import answer_with
from .verdict import RUPIAH

FEE_BASIS_POINTS, FEE_FIXED = 290, Money(2_000)


@dataclass
class SampleGateway:
    """One account. ``moves`` are lines that wait for the next payout."""

    name: str
    checkouts: dict[str, GatewayCheckout] = field(default_factory=dict)
    returned: dict[str, GatewayRefund] = field(default_factory=dict)
    of_intent: dict[str, list[str]] = field(default_factory=dict)  # names of refunds
    disputed: dict[str, GatewayDispute] = field(default_factory=dict)
    paid_out: list[tuple[GatewayPayout, list[GatewayLine]]] = field(default_factory=list)
    moves: list[GatewayLine] = field(default_factory=list)

    # What buyers and their banks do

    def take(self, reference: str) -> None:
        """The buyer pays the page of our payment ``reference``."""
        page = self.checkouts[reference]
        intent = f"pi_{self.name}_{len(self.checkouts)}"
        self.checkouts[reference] = replace(page, state="paid", intent_ref=intent, url="")
        amount = page.amount or Money.zero()
        self._move("charge", intent, amount, amount.share(FEE_BASIS_POINTS) + FEE_FIXED)

    def leave(self, reference: str) -> None:
        """The buyer never came back to it."""
        self.checkouts[reference] = replace(self.checkouts[reference], state="expired", url="")

    def dispute(self, reference: str, state: str = "opened") -> None:
        """The buyer's bank takes the money of a payment back; ``state`` won: gives it back again; lost: keeps it."""
        page = self.checkouts[reference]
        intent, amount = page.intent_ref, page.amount or Money.zero()
        if state != "lost":
            self._move("dispute", intent, amount.times(-1 if state == "opened" else 1), Money.zero())
        self.disputed[intent] = GatewayDispute(f"du_{intent}", state, amount)

    def pay_out(self) -> None:
        """What has come together goes to the bank."""
        net = sum(line.net.rupiah for line in self.moves)
        if net <= 0:
            return
        payout = GatewayPayout(f"po_{self.name}_{len(self.paid_out) + 1}", Money(net), clock.now())
        self.paid_out.append((payout, self.moves))
        self.moves = []

    def _move(self, kind: str, intent: str, amount: Money, fee: Money) -> None:
        number = len(self.moves) + sum(len(lines) for _, lines in self.paid_out) + 1
        self.moves.append(GatewayLine(f"txn_{self.name}_{number}", kind, intent, amount, fee))

    # The port

    def account(self) -> GatewayAccount:
        return GatewayAccount(f"acct_{self.name}", False)

    def create_checkout(self, asked: Asked) -> GatewayCheckout:
        ref = f"cs_{self.name}_{len(self.checkouts) + 1}"
        made = GatewayCheckout(
            ref, "open", asked.amount, RUPIAH, asked.reference, False, "", f"https://contoh.invalid/{ref}"
        )
        return self.checkouts.setdefault(asked.reference, made)

    def find_checkout(self, reference: str, since: datetime) -> GatewayCheckout | None:
        return self.checkouts.get(reference)

    def read_checkout(self, ref: str) -> GatewayCheckout:
        for found in self.checkouts.values():
            if found.ref == ref:
                return found
        raise Refused("no such checkout")

    def end_checkout(self, ref: str) -> None:
        self.leave(self.read_checkout(ref).reference)

    def refund(self, intent_ref: str, amount: Money, reference: str) -> GatewayRefund:
        if reference not in self.returned:
            self.returned[reference] = GatewayRefund(
                f"re_{self.name}_{len(self.returned) + 1}", "paid", amount, reference, ""
            )
            self.of_intent.setdefault(intent_ref, []).append(reference)
            self._move("refund", intent_ref, amount.times(-1), Money.zero())
        return self.returned[reference]

    def refunds_of(self, intent_ref: str) -> list[GatewayRefund]:
        return [self.returned[reference] for reference in self.of_intent.get(intent_ref, ())]

    def read_refund(self, ref: str) -> GatewayRefund:
        return next(found for found in self.returned.values() if found.ref == ref)

    def disputes(self, intent_ref: str) -> list[GatewayDispute]:
        return [self.disputed[intent_ref]] if intent_ref in self.disputed else []

    def payouts(self, since: datetime) -> list[GatewayPayout]:
        return [payout for payout, _ in self.paid_out if payout.arrived_at >= since]

    def lines_of(self, payout_ref: str) -> list[GatewayLine]:
        return next(lines for payout, lines in self.paid_out if payout.ref == payout_ref)

    def events_since(self, since: datetime) -> Iterable[GatewayEvent]:
        return ()


@contextmanager
def sample_gateways() -> Iterator[dict[int, SampleGateway]]:
    """Inside the block one of them answers for each Bumdesa, by id, instead of the network."""
    gateways: dict[int, SampleGateway] = {}

    def of(bumdesa_id: int) -> SampleGateway:
        return gateways.setdefault(bumdesa_id, SampleGateway(f"contoh{bumdesa_id}"))

    with answer_with(of):
        yield gateways
