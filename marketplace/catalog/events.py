"""News of the catalog. The search index and the caches listen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ListingPublished:
    """Can be bought from now on."""

    listing_id: int


@dataclass(frozen=True, slots=True)
class ListingChanged:
    """Price, words or photo are different now."""

    listing_id: int


@dataclass(frozen=True, slots=True)
class ListingWithdrawn:
    """Off the shelf."""

    listing_id: int


@dataclass(frozen=True, slots=True)
class PhotoStored:
    """The original and the 320 px rendition are there; the others are to be made."""

    photo_id: int


@dataclass(frozen=True, slots=True)
class StockChanged:
    """Just sold out, or just available again."""

    listing_id: int
