"""News about sellers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SellerChanged:
    """The name shown or the state is another one now."""

    seller_id: int


@dataclass(frozen=True, slots=True)
class SellerSuspended:
    """May not sell for now; the goods go off the shelves in the same commit."""

    seller_id: int
