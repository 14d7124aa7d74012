"""What the reference knows: goods, orders with their lines and refunds, payouts, lines of the bank, and accounts by their code."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

CASH, BANK, CARD_MONEY, DEBT, DISPUTED = "1.1.01.01", "1.1.01.06", "1.1.03.03", "1.1.03.05", "1.1.03.06"
STOCK, SELLER, GOODS, SHIPPING, BUYER = "1.1.05.01", "2.1.05.02", "2.1.05.03", "2.1.05.04", "2.1.05.05"
UNDER_WAY, UNKNOWN, TRANSPORT, COMMISSION = "2.1.05.06", "2.1.05.07", "4.1.06.01", "4.1.11.01"
OWN_SALES, OWN_RETURNS, COST, LOSS, CARD_FEE = "4.2.01.01", "4.2.01.98", "5.1.01.01", "6.3.99.04", "6.3.99.01"
COURIER_LOSS, CODE, BANK_FEE, COURIER_GAIN = "6.2.99.04", "6.3.99.03", "7.2.01.01", "7.1.99.01"

Account = tuple[str, str]
HOURS = {"transfer": timedelta(hours=48), "tunai": timedelta(hours=48), "kartu": timedelta(hours=24)}


@dataclass
class Goods:
    """One kind of goods. ``pieces`` is what is there, also while it is not counted; ``counted`` whether that limits sales."""

    variant: int
    public_id: str
    village: int
    seller: int
    price: int
    pieces: int
    counted: bool = True
    own: bool = False
    cost: int = 0
    on_sale: bool = True


@dataclass
class Line:
    goods: Goods
    quantity: int
    amount: int
    commission: int
    cost: int
    held: str  # active, consumed, restocked, released, expired; empty: not counted

    @property
    def share(self) -> int:
        return 0 if self.goods.own else self.amount - self.commission


@dataclass
class Refund:
    id: int
    amount: int
    late: bool
    state: str = "opened"
    way: str = ""  # by card: submitted, paid, failed
    ref: str = ""


@dataclass
class Order:
    id: int
    number: str
    token: str
    pay_token: str
    village: int
    lines: list[Line]
    shipping: int
    method: str  # transfer, tunai, kartu
    delivery: str
    own_courier: bool
    due_rupiah: int
    placed_at: datetime
    due_at: datetime | None
    pickup_code: str
    held_until: datetime
    state: str = "placed"
    payment: str = "pending"
    wish: bool = False
    refused: bool = False
    shipping_left: int = 0
    refunds: list[Refund] = field(default_factory=list)
    session: str = ""  # of its page at the gateway
    paid_there: bool = False
    intent: str = ""
    dispute: str = ""
    dispute_ref: str = ""
    before: str = ""  # what it was when the dispute began

    @property
    def goods(self) -> int:
        return sum(line.amount for line in self.lines)

    @property
    def total(self) -> int:
        return self.goods + self.shipping

    @property
    def code(self) -> int:
        return self.total - self.due_rupiah

    @property
    def at_handover(self) -> bool:
        return self.method == "tunai" and self.delivery == "ambil"

    @property
    def received(self) -> int:
        return self.due_rupiah if self.payment in ("succeeded", "late", "returned") else 0

    @property
    def given_back(self) -> int:
        return sum(refund.amount for refund in self.refunds)

    @property
    def key(self) -> str:
        return f"order:{self.id}"


@dataclass
class Payout:
    id: int
    seller: int
    village: int
    amount: int
    how: str
    by: int
    state: str = "requested"
    account: str = ""


@dataclass
class Slip:
    """A line of the bank statement."""

    id: int
    village: int
    amount: int
    state: str = "open"


def half_up(amount: int, basis_points: int) -> int:
    whole, rest = divmod(amount * basis_points, 10_000)
    return whole + (rest >= 5_000)
