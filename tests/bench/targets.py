"""What performance.md asks for, and whether a figure keeps it."""

from __future__ import annotations

import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Target:
    """``most``: the ratio may be that large; else it must be at least ``limit``."""

    limit: float
    most: bool = False

    def is_met(self, figure: float) -> bool:
        return figure <= self.limit if self.most else figure >= self.limit

    def __str__(self) -> str:
        return f"{'<=' if self.most else '>='} {self.limit:g}"


RPS = {
    "home": Target(0.35), "category": Target(0.35), "category, deep": Target(0.35), "product": Target(0.4), "search": Target(0.2),
    "add": Target(0.3), "buy": Target(0.036),  # 100 orders/s beside 2,795 bare pages/s
}  # fmt: skip
CPU = {
    "home": Target(2.9, True),
    "category": Target(2.9, True),
    "category, deep": Target(2.9, True),
    "product": Target(2.5, True),
}
ALONE = {
    "orders placed / bare commits": Target(0.10),
    "ledger entries / bare commits": Target(0.25),
    "photo, all sizes / bare Pillow (CPU)": Target(1.15, True),
    "first answer after a cold start, s": Target(0.6, True),
    "memory of two loaded processes, MiB PSS": Target(110, True),
}


def verdict(target: Target | None, figure: float) -> str:
    return "" if target is None else f"{target} {'yes' if target.is_met(figure) else 'NO'}"


def say(*columns: object) -> None:
    sys.stdout.write(" | ".join(map(str, columns)) + "\n")
    sys.stdout.flush()
