"""The one join that browsing reads: a listing with its default variant, stock, category and main photo (position 0)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, case, select

from .listing import Category, Listing, Variant
from .photo import Photo
from .photo_view import PhotoView, read_widths
from .stock import StockLevel

AVAILABLE = case((Variant.stock_mode == "counted", StockLevel.on_hand - StockLevel.held), else_=None).label("available")
PHOTO_COLUMNS = (
    Photo.id.label("photo_id"), Photo.print.label("photo_print"), Photo.widths.label("photo_widths"),
    Photo.width.label("photo_width"), Photo.height.label("photo_height"), Photo.colour.label("photo_colour"),
)  # fmt: skip


def shelf(*columns: Any) -> Select[Any]:
    """Select ``columns`` (and the photo's) from the join; the caller adds what it looks for."""
    return (
        select(*columns, *PHOTO_COLUMNS)
        .select_from(Listing)
        .join(Variant, Variant.listing_id == Listing.id)
        .join(StockLevel, StockLevel.variant_id == Variant.id)
        .join(Category, Category.id == Listing.category_id)
        .outerjoin(Photo, (Photo.listing_id == Listing.id) & (Photo.position == 0))
    )


def photo_of(row: Any, alt: str) -> PhotoView | None:
    """The photo of a row of ``shelf``."""
    if row.photo_id is None:
        return None
    return PhotoView(
        id=row.photo_id, alt=alt, width=row.photo_width, height=row.photo_height, colour=row.photo_colour,
        print=row.photo_print, ready=read_widths(row.photo_widths),
    )  # fmt: skip
