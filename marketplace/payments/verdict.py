"""What the gateway's word on a checkout means for a payment. Pure: the same word always means the same."""

from __future__ import annotations

from dataclasses import dataclass

from marketplace.foundation.money import Money

from .gateway import GatewayCheckout

RUPIAH = "idr"


@dataclass(frozen=True, slots=True)
class Agreed:
    """What we asked for. ``account_ref``: whose account it was; ``asked_account_ref``: whose answers now."""

    reference: str
    amount: Money
    live: bool
    account_ref: str
    asked_account_ref: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """``action``: open, pay, expire, or doubt with the ``problem`` in words."""

    action: str
    problem: str = ""


def verdict(agreed: Agreed, said: GatewayCheckout) -> Verdict:
    """Only exactly the agreed money pays; any other money needs eyes; without money nothing is doubtful."""
    if said.state == "expired":
        return Verdict("expire")
    if said.state != "paid":
        return Verdict("open")
    return Verdict("doubt", problem) if (problem := _problem(agreed, said)) else Verdict("pay")


def _problem(agreed: Agreed, said: GatewayCheckout) -> str:
    if said.reference != agreed.reference:
        return "Uang ini untuk pembayaran lain."
    if said.live != agreed.live:
        return "Uang ini dari mode uji, bukan uang sungguhan." if agreed.live else "Uang sungguhan di mode uji."
    if agreed.account_ref != agreed.asked_account_ref:
        return "Uang ini masuk ke akun Stripe lain."
    if said.currency != RUPIAH:
        return f"Mata uangnya {said.currency.upper()[:8]}, bukan rupiah."
    if said.amount != agreed.amount:
        return f"Yang masuk {said.amount or 'bukan rupiah bulat'}, seharusnya {agreed.amount}."
    return ""
