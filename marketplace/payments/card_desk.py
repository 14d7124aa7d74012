"""What the office sees of money by card: what waits, what is doubtful, what was paid out."""

from __future__ import annotations

from dataclasses import dataclass

from marketplace.foundation.money import Money

from .disputing import disputes_of
from .doubting import receipts_in
from .keys import keys_view
from .payment import STRIPE, PaymentView
from .settling import CardPayoutView, card_payouts
from .showing import labels_of, late_payments, waiting_payments
from .unknown import LongUnknown, long_unknown


@dataclass(frozen=True, slots=True)
class Undecided:
    """Money that came differently from what was agreed; ``amount`` None: no rupiah. ``href``: the page where it is decided."""

    label: str
    amount: Money | None
    what: str
    href: str


@dataclass(frozen=True, slots=True)
class OpenDispute:
    """The buyer's bank took ``amount`` of the order ``label`` back; ``asks``: it only asks."""

    label: str
    amount: Money
    asks: bool


@dataclass(frozen=True, slots=True)
class CardDesk:
    """Everything about cards on the page "Uang masuk"."""

    waiting: list[PaymentView]
    disputes: list[OpenDispute]
    payouts: list[CardPayoutView]
    unknown: list[LongUnknown]


def card_desk(bumdesa_id: int) -> CardDesk | None:
    """None where cards were never set up: most Bumdesa ask the database nothing more."""
    if keys_view(bumdesa_id) is None:
        return None
    undecided = disputes_of(bumdesa_id, "inquiry", "opened")
    labels = labels_of([row.payment_id for row in undecided])
    disputes = [
        OpenDispute(labels[row.payment_id], Money(row.amount_rupiah), row.state == "inquiry") for row in undecided
    ]
    return CardDesk(
        waiting_payments(bumdesa_id, STRIPE),
        disputes,
        card_payouts(bumdesa_id, limit=5),
        long_unknown(bumdesa_id),
    )


def undecided(bumdesa_id: int, base: str) -> list[Undecided]:
    """Everything staff must decide about, under the address ``base`` of the page "Uang masuk"."""
    late = [
        Undecided(
            payment.label,
            payment.received,
            "Masuk setelah pesanan atau cara bayarnya berakhir",
            f"{base}/keputusan/pembayaran/{payment.token}",
        )
        for payment in late_payments(bumdesa_id)
    ]
    doubtful = [
        Undecided(
            one.label,
            one.left,
            "Sedang dikembalikan lewat Stripe" if one.state == "returning" else one.problem,
            f"{base}/keputusan/kartu/{one.id}",
        )
        for one in receipts_in(bumdesa_id, "aside", "returning")
    ]
    return [*doubtful, *late]
