"""The chart of accounts every book starts with: Kepmendesa PDTT 136/2022 as corrected in ``data/chart_of_accounts.csv``.

326 accounts; only level 4 is posted. ``addition`` marks our own accounts, always under an official header so that the
official statements still roll up.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).parent / "data" / "chart_of_accounts.csv"
POSTED_LEVEL = 4
SIDES = {"debit": "debit", "kredit": "credit", "": None}

SUB_LEDGERS = {
    "1.1.03.04": "courier",
    "1.1.03.05": "seller",
    "2.1.05.02": "seller",
    "2.1.05.03": "order",
    "2.1.05.04": "order",
    "2.1.05.05": "refund",
    "2.1.05.06": "payout",
}
"""Control accounts and the kind of key each line on them must carry."""

NEVER_BELOW_ZERO = (
    "1.1.01.01",
    "2.1.05.02",
    "2.1.05.03",
    "2.1.05.04",
    "2.1.05.05",
    "2.1.05.06",
    "2.1.06.01",
    "2.1.06.02",
    "2.1.06.03",
)
"""Accounts that never stand on the wrong side, per sub-ledger key where they have one. Banks may (overdraft)."""


@dataclass(frozen=True, slots=True)
class AccountView:
    """One account of a book.

    ``normal_side`` is ``debit``, ``credit`` or None for headers. ``kept_side`` is +1 when the balance may never turn
    credit, -1 when it may never turn debit, 0 when both are allowed.
    """

    code: str
    name: str
    level: int
    parent: str | None
    normal_side: str | None
    origin: str
    sub_ledger: str | None
    kept_side: int

    @property
    def postable(self) -> bool:
        return self.level == POSTED_LEVEL


@cache
def standard_chart() -> tuple[AccountView, ...]:
    """All accounts of the standard chart, by code."""
    with SOURCE.open(encoding="utf-8", newline="") as file:
        return tuple(_account(row) for row in csv.DictReader(file))


def _account(row: dict[str, str]) -> AccountView:
    code, side = row["kode"], SIDES[row["saldo_normal"]]
    keeps = {"debit": 1, "credit": -1}[side or "debit"] if code in NEVER_BELOW_ZERO else 0
    return AccountView(
        code=code,
        name=row["nama"],
        level=int(row["level"]),
        parent=row["induk"] or None,
        normal_side=side,
        origin="official" if row["status"] == "resmi" else "addition",
        sub_ledger=SUB_LEDGERS.get(code),
        kept_side=keeps,
    )
