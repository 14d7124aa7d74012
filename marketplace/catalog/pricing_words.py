"""Prices that are probably a slip of the finger."""

from __future__ import annotations

from marketplace.foundation.money import Money

ODDLY_CHEAP, ODDLY_DEAR = Money(500), Money(10_000_000)


def is_odd(price: Money) -> bool:
    """Under Rp500 (somebody typed 45 for 45.000) or over Rp10.000.000: ask once whether it is right."""
    return price < ODDLY_CHEAP or price > ODDLY_DEAR
