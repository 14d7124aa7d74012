"""One order of the large world before it is written, and the rows of many that wait to be."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from marketplace.ledger import Draft, Line

from .buyers import Buyer
from .diary import WEST
from .founding import Founded
from .large_goods import Goods, Rows

WAY = ("placed", "paid", "accepted", "packed", "shipped", "delivered", "completed")
ACTIONS = ("begin", "pay", "accept", "pack", "ship", "deliver", "complete")
# Of a hundred orders, and how many days ago they were placed: from, to.
STATES = {
    "completed": (86, 8, 180), "expired": (6, 4, 180), "delivered": (2, 3, 6), "shipped": (2, 2, 5), "packed": (1, 1, 3),
    "accepted": (1, 1, 2), "paid": (1, 0, 1), "placed": (1, 0, 0),
}  # fmt: skip
SHIPPING, COURIER_COST, CODES = 12_000, 11_000, 999
TABLES = (
    "checkout", "shop_order", "order_line", "payment", "payment_code", "statement_line", "payment_match", "stock_hold",
    "stock_move", "state_change",
)  # fmt: skip


@dataclass
class Pile:
    """Rows that wait to be written together, and what is to be booked when."""

    village: Founded
    terms_id: int
    commission_bp: int
    rows: dict[str, Rows] = field(default_factory=lambda: {table: [] for table in TABLES})
    booked: list[tuple[datetime, Draft]] = field(default_factory=list)
    sold: Counter[int] = field(default_factory=Counter)
    held: Counter[int] = field(default_factory=Counter)

    def add(self, table: str, **facts: Any) -> None:
        self.rows[table].append(facts)

    def book(self, at: datetime, key: str, text: str, *lines: Line) -> None:
        self.booked.append((at, Draft(key, (at + WEST).date(), text, [line for line in lines if line.amount])))


@dataclass(frozen=True, slots=True)
class Sold:
    """One order before it is written."""

    id: int
    number: str
    state: str
    at: datetime
    buyer: Buyer
    goods: tuple[tuple[Goods, int], ...]
    code: int

    @property
    def amount(self) -> int:
        return sum(one.price * many for one, many in self.goods)

    @property
    def total(self) -> int:
        return self.amount + SHIPPING

    @property
    def reached(self) -> int:
        """How far along ``WAY``; an expired one was only placed."""
        return WAY.index(self.state) if self.state in WAY else 0

    def when(self, step: int) -> datetime:
        """An hour or a day after the step before, and over before now."""
        hours = (0, 3, 5, 9, 20, 60, 140)[step]
        return self.at + timedelta(hours=hours if self.state == "completed" else hours / 8)
