"""News of payouts, for letters to sellers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PayoutPaid:
    """The seller has her money. ``how`` is "tunai" or "bank"."""

    payout_id: int
    bumdesa_id: int
    seller_id: int
    amount_rupiah: int
    how: str


@dataclass(frozen=True, slots=True)
class PayoutReturned:
    """It did not arrive and is on her balance again."""

    payout_id: int
    bumdesa_id: int
    seller_id: int
    amount_rupiah: int
