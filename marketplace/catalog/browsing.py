"""Published listings, newest first, page by page through an index: two statements a page, however deep."""

from __future__ import annotations

from typing import Any

from marketplace.foundation.database import db

from .cards import ListingCard, card_query, read_cards
from .listing import Category, Listing

LARGEST_PAGE = 100


def newest(after: int | None = None, limit: int = 24) -> list[ListingCard]:
    """The newest of all; ``after`` is the ``listing_id`` of the last card already seen."""
    return _page((), after, limit)


def in_category(slug: str, after: int | None = None, limit: int = 24) -> list[ListingCard]:
    """Of a shelf (with its parts) or of one part; empty for an unknown one."""
    found = db.session.execute(
        Category.__table__.select().with_only_columns(Category.id, Category.parent_id).where(Category.slug == slug)
    ).first()
    if found is None:
        return []
    column = Listing.main_category_id if found.parent_id is None else Listing.category_id
    return _page((column == found.id,), after, limit)


def of_seller(seller_id: int, after: int | None = None, limit: int = 24) -> list[ListingCard]:
    """Of one stall."""
    return _page((Listing.seller_id == seller_id,), after, limit)


def of_village(village_code: str, after: int | None = None, limit: int = 24) -> list[ListingCard]:
    """Of one village, whichever stall or Bumdesa."""
    return _page((Listing.village_code == village_code,), after, limit)


def _page(where: tuple[Any, ...], after: int | None, limit: int) -> list[ListingCard]:
    query = card_query().where(*where, Listing.state == "published").order_by(Listing.id.desc())
    if after is not None:
        query = query.where(Listing.id < after)
    return read_cards(query.limit(min(limit, LARGEST_PAGE)))
