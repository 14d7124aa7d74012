"""Whole rupiah. The only type in which amounts travel between rooms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

BASIS = 10_000  # one hundred percent in basis points
LARGEST = 10**17  # beyond the fullest cart of the dearest goods, inside int64


@dataclass(frozen=True, order=True, slots=True)
class Money:
    """An amount of whole rupiah; may be negative. Raises ValueError on anything but an int in range."""

    rupiah: int

    def __post_init__(self) -> None:
        if type(self.rupiah) is not int:
            raise ValueError(f"rupiah must be an int, not {self.rupiah!r}")
        if abs(self.rupiah) > LARGEST:
            raise ValueError("amount out of range")

    @classmethod
    def zero(cls) -> Money:
        return cls(0)

    def __add__(self, other: Money) -> Money:
        return Money(self.rupiah + other.rupiah)

    def __sub__(self, other: Money) -> Money:
        return Money(self.rupiah - other.rupiah)

    def __neg__(self) -> Money:
        return Money(-self.rupiah)

    def __bool__(self) -> bool:
        return self.rupiah != 0

    def times(self, count: int) -> Money:
        """This amount ``count`` times; a count is a whole number."""
        if type(count) is not int:
            raise ValueError("count must be an int")
        return Money(self.rupiah * count)

    def share(self, basis_points: int) -> Money:
        """The part given in basis points (1000 = 10 %), half a rupiah rounded up, away from zero for debts."""
        sign = -1 if self.rupiah < 0 else 1
        return Money(sign * ((abs(self.rupiah) * basis_points * 2 + BASIS) // (2 * BASIS)))

    def split(self, weights: Sequence[int]) -> list[Money]:
        """Parts in proportion to ``weights``; they always sum to the whole (largest remainder first)."""
        total = sum(weights)
        if total <= 0 or any(weight < 0 for weight in weights):
            raise ValueError("weights must be non-negative and not all zero")
        parts = [self.rupiah * weight // total for weight in weights]
        remainders = [self.rupiah * weight % total for weight in weights]
        missing = self.rupiah - sum(parts)
        for index in sorted(range(len(parts)), key=lambda i: (-remainders[i], i))[:missing]:
            parts[index] += 1
        return [Money(part) for part in parts]

    def __str__(self) -> str:
        return f"{'-' if self.rupiah < 0 else ''}Rp{dotted(abs(self.rupiah))}"


def dotted(number: int) -> str:
    """``12.500``: how every whole number is written, on pages and in messages."""
    return f"{number:,}".replace(",", ".")


def total(amounts: Sequence[Money]) -> Money:
    """The sum of many amounts."""
    return Money(sum(amount.rupiah for amount in amounts))
