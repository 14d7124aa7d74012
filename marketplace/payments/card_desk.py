"""What the office sees of money by card: what waits, what is doubtful, what was paid out."""

from __future__ import annotations

from dataclasses import dataclass

from marketplace.foundation.money import Money

from .card_paying import doubtful_checkouts
from .disputing import disputes_of
from .keys import keys_view
from .payment import STRIPE, PaymentView
from .settling import CardPayoutView, card_payouts
from .showing import waiting_payments


@dataclass(frozen=True, slots=True)
class Doubt:
    """Money that is not what was agreed, for the order called ``label``."""

    label: str
    problem: str


@dataclass(frozen=True, slots=True)
class OpenDispute:
    """The buyer's bank took ``amount`` back."""

    amount: Money


@dataclass(frozen=True, slots=True)
class CardDesk:
    """Everything about cards on the page "Uang masuk"."""

    waiting: list[PaymentView]
    doubtful: list[Doubt]
    disputes: list[OpenDispute]
    payouts: list[CardPayoutView]


def card_desk(bumdesa_id: int) -> CardDesk | None:
    """None where cards were never set up: most Bumdesa ask the database nothing more."""
    if keys_view(bumdesa_id) is None:
        return None
    doubtful = [Doubt(label, checkout.problem) for label, checkout in doubtful_checkouts(bumdesa_id)]
    disputes = [OpenDispute(Money(row.amount_rupiah)) for row in disputes_of(bumdesa_id, "opened")]
    return CardDesk(waiting_payments(bumdesa_id, STRIPE), doubtful, disputes, card_payouts(bumdesa_id, limit=5))
