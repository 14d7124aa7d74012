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


class RefundMadeElsewhere(RefundNews):
    """It went back by somebody's hand on the gateway's own pages; nobody asked us."""


@dataclass(frozen=True)
class RefundPaid(RefundNews):
    """It went back, from ``account_code``."""

    account_code: str


@dataclass(frozen=True)
class RefundBounced(RefundNews):
    """It had gone back by card, but the buyer's bank did not keep it: it lies in ``account_code`` and is owed again."""

    account_code: str


@dataclass(frozen=True)
class CardMoneySetAside:
    """Money by card that is not what was agreed: it is at the gateway, whose it is is open."""

    checkout_id: int
    bumdesa_id: int
    amount_rupiah: int
    account_code: str


@dataclass(frozen=True)
class UnknownCardMoney:
    """Money by card for a page we asked for but know nothing of: it is at the gateway, whose it is is open."""

    receipt_id: int
    bumdesa_id: int
    amount_rupiah: int
    account_code: str


@dataclass(frozen=True)
class CardReturnWanted:
    """Doubtful money by card must go back through the gateway."""

    receipt_id: int
    bumdesa_id: int


@dataclass(frozen=True)
class CardReceiptReturned:
    """``amount_rupiah`` of it went back (negative: came back again); ``version`` tells one such move from another."""

    receipt_id: int
    bumdesa_id: int
    amount_rupiah: int
    version: int
    account_code: str


@dataclass(frozen=True)
class CardPaymentEnded:
    """A payment by card that nobody has paid is awaited no more: its page must be closed."""

    payment_id: int
    order_id: int
    bumdesa_id: int


@dataclass(frozen=True)
class CardRefundWanted:
    """Money that came by card must go back the same way."""

    refund_id: int
    bumdesa_id: int


@dataclass(frozen=True)
class GatewayTold:
    """The gateway sent an event; it is stored."""

    event_id: int
    bumdesa_id: int


@dataclass(frozen=True)
class DisputeNews:
    """About money by card that the buyer's bank took back."""

    dispute_id: int
    payment_id: int
    order_id: int
    bumdesa_id: int
    amount_rupiah: int


class DisputeOpened(DisputeNews):
    """It is withdrawn until somebody decides."""


class DisputeWon(DisputeNews):
    """It is back."""


class DisputeLost(DisputeNews):
    """It is gone."""


@dataclass(frozen=True)
class CardMoneyArrived:
    """The gateway paid out to the bank of the Bumdesa."""

    payout_id: int
    bumdesa_id: int
