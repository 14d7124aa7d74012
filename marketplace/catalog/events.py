"""News of the catalog. The search index and the caches listen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ListingNews:
    """Something about one listing is different."""

    listing_id: int


class ListingPublished(ListingNews):
    """Can be bought from now on."""


class ListingChanged(ListingNews):
    """Price, words or photo are different now."""


class ListingWithdrawn(ListingNews):
    """Off the shelf."""


class StockChanged(ListingNews):
    """Just sold out, or just available again."""


@dataclass(frozen=True)
class PhotoStored:
    """The original and the 320 px rendition are there; the others are to be made."""

    photo_id: int
