"""The goods of one stall or one Bumdesa for those who look after them, drafts and withdrawn ones too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from marketplace.foundation.database import db
from marketplace.foundation.money import Money

from .listing import Category, Listing, Variant
from .photo_view import PhotoView
from .shelf import photo_of, shelf
from .stock import StockLevel

_COLUMNS = (
    Listing.id, Listing.public_id, Listing.slug, Listing.name, Listing.unit, Listing.state, Listing.seller_id,
    Listing.own_goods, Category.icon, Variant.id.label("variant_id"), Variant.price_rupiah, Variant.stock_mode,
    StockLevel.on_hand, StockLevel.held,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class GoodsRow:
    """One listing in the seller's or the office's list."""

    listing_id: int
    public_id: str
    slug: str
    variant_id: int
    name: str
    price: Money
    unit: str
    state: str
    seller_id: int
    own_goods: bool
    counted: bool
    on_hand: int
    held: int
    photo: PhotoView | None
    icon: str

    @property
    def available(self) -> int:
        return self.on_hand - self.held

    @property
    def url(self) -> str:
        return f"/produk/{self.slug}-{self.public_id}"


def goods_of(
    *,
    seller_ids: frozenset[int] | None = None,
    bumdesa_id: int | None = None,
    after: int | None = None,
    limit: int = 50,
) -> list[GoodsRow]:
    """Newest first, one statement a page; of these stalls, or of the whole Bumdesa, or of its stalls among them."""
    query = shelf(*_COLUMNS).where(Variant.position == 0)
    if seller_ids is not None:
        query = query.where(Listing.seller_id.in_(seller_ids))
    if bumdesa_id is not None:
        query = query.where(Listing.bumdesa_id == bumdesa_id)
    if after is not None:
        query = query.where(Listing.id < after)
    return [_row(row) for row in db.session.execute(query.order_by(Listing.id.desc()).limit(limit))]


def goods_row(listing_id: int) -> GoodsRow:
    """One of them; the caller has found the listing already."""
    query = shelf(*_COLUMNS).where(Variant.position == 0, Listing.id == listing_id)
    return _row(db.session.execute(query).one())


def _row(row: Any) -> GoodsRow:
    return GoodsRow(
        listing_id=row.id, public_id=row.public_id, slug=row.slug, variant_id=row.variant_id, name=row.name,
        price=Money(row.price_rupiah), unit=row.unit, state=row.state, seller_id=row.seller_id,
        own_goods=row.own_goods, counted=row.stock_mode == "counted", on_hand=row.on_hand, held=row.held,
        photo=photo_of(row, row.name), icon=row.icon,
    )  # fmt: skip
