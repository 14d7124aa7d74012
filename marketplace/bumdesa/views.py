"""What other rooms see of a Bumdesa."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class BumdesaView:
    """One Bumdesa. Phones are E.164; ``zone`` is an IANA name; ``book_id`` is its book in the ledger."""

    id: int
    slug: str
    name: str
    village_code: str
    village_name: str
    regency_name: str
    province_name: str
    address: str
    phone: str | None
    zone: str
    book_id: int
    unit_code: str
    unit_name: str
    hours: str
    pickup_note: str
    complaint_phone: str | None
    counter_open: bool
    is_sample: bool


@dataclass(frozen=True, slots=True)
class Terms:
    """The Bumdesa keeps ``commission_bp`` basis points (1000 = 10 %) of the price of goods sold from ``effective_from`` on."""

    id: int
    bumdesa_id: int
    version: int
    commission_bp: int
    effective_from: datetime


@dataclass(frozen=True, slots=True)
class BankAccount:
    """Where buyers transfer to. ``account_code`` is the account of the chart on which its money is booked."""

    id: int
    bumdesa_id: int
    bank: str
    number: str
    holder: str
    account_code: str
    active: bool

    @property
    def masked(self) -> str:
        """Only the last four digits."""
        return f"•••• {self.number[-4:]}"
