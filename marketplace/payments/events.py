"""News of payments. Ids and whole rupiah only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PaymentNews:
    """A buyer's money came in: ``total_rupiah`` counts for the order, ``code_rupiah`` less was sent.

    ``account_code`` is where it lies: bank, cash, or 2.1.05.07 when the books already held it as unknown money.
    """

    payment_id: int
    order_id: int
    bumdesa_id: int
    method: str
    total_rupiah: int
    code_rupiah: int
    account_code: str


class PaymentReceived(PaymentNews):
    """The money is here and its order waits for it."""


class PaymentReceivedLate(PaymentNews):
    """The money is here, but the order had expired or was cancelled before."""


@dataclass(frozen=True)
class MoneySetAside:
    """A line of the bank statement nobody can explain yet: the money is in the bank, whose it is is open."""

    line_id: int
    bumdesa_id: int
    amount_rupiah: int
    account_code: str


@dataclass(frozen=True)
class RefundNews:
    """About money that goes back to a buyer."""

    refund_id: int
    order_id: int
    bumdesa_id: int
    amount_rupiah: int


class RefundOpened(RefundNews):
    """It must go back."""


@dataclass(frozen=True)
class RefundPaid(RefundNews):
    """It went back, from ``account_code``."""

    account_code: str
