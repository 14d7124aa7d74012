"""News of payments. Ids and whole rupiah only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaymentReceived:
    """The buyer's money is here: ``total_rupiah`` counts for the order, ``code_rupiah`` less came in.

    ``account_code`` is where it lies: bank, cash, or 2.1.05.07 when the books already held it as unknown money.
    """

    payment_id: int
    order_id: int
    bumdesa_id: int
    method: str
    total_rupiah: int
    code_rupiah: int
    account_code: str


@dataclass(frozen=True, slots=True)
class PaymentReceivedLate:
    """The same, but the order had expired or was cancelled before."""

    payment_id: int
    order_id: int
    bumdesa_id: int
    method: str
    total_rupiah: int
    code_rupiah: int
    account_code: str


@dataclass(frozen=True, slots=True)
class MoneySetAside:
    """A line of the bank statement nobody can explain yet: the money is in the bank, whose it is is open."""

    line_id: int
    bumdesa_id: int
    amount_rupiah: int
    account_code: str


@dataclass(frozen=True, slots=True)
class RefundOpened:
    """Money must go back to the buyer."""

    refund_id: int
    order_id: int
    bumdesa_id: int
    amount_rupiah: int


@dataclass(frozen=True, slots=True)
class RefundPaid:
    """It went back, from ``account_code``."""

    refund_id: int
    order_id: int
    bumdesa_id: int
    amount_rupiah: int
    account_code: str
