"""Published listings, newest first, page by page through an index: one statement a page, however deep."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam

from marketplace.foundation.errors import NotFound

from .cards import Cards, card_query, read_cards
from .categories import category_named
from .listing import Listing

LARGEST_PAGE = 100


def newest(after: int | None = None, limit: int = 24) -> Cards:
    """The newest of all; ``after`` is the ``listing_id`` of the last card already seen."""
    return _page(after, limit)


def in_category(slug: str, after: int | None = None, limit: int = 24) -> Cards:
    """Of a shelf (with its parts) or of one part; empty for an unknown one."""
    try:
        found = category_named(slug)
    except NotFound:
        return Cards()
    return _page(after, limit, "category_id" if found.parent_slug else "main_category_id", found.id)


def of_seller(seller_id: int, after: int | None = None, limit: int = 24) -> Cards:
    """Of one stall."""
    return _page(after, limit, "seller_id", seller_id)


def of_village(village_code: str, after: int | None = None, limit: int = 24) -> Cards:
    """Of one village, whichever stall or Bumdesa."""
    return _page(after, limit, "village_code", village_code)


def _page(after: int | None, limit: int, column: str = "", wanted: int | str | None = None) -> Cards:
    most = min(limit, LARGEST_PAGE)
    given = {"most": most, "wanted": wanted, "after": after}
    return read_cards(
        _query(column, after is not None), **{name: value for name, value in given.items() if value is not None}
    )


@cache
def _query(column: str, follows: bool) -> Select[Any]:
    """Built once: putting a statement together costs as much as running it."""
    query = card_query().where(Listing.state == "published").order_by(Listing.id.desc()).limit(bindparam("most"))
    if column:
        query = query.where(getattr(Listing, column) == bindparam("wanted"))
    return query.where(Listing.id < bindparam("after")) if follows else query
