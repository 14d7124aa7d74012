"""What the cart and the order need to know of a variant, now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from marketplace.foundation.asking import ask, one_of
from marketplace.foundation.money import Money

from .listing import Category, Listing, Variant
from .photo_view import PhotoView
from .shelf import AVAILABLE, photo_of, shelf

MOST_PER_LINE = 10_000
_COLUMNS = (
    Variant.id, Variant.listing_id, Variant.name.label("variant_name"), Variant.price_rupiah, Variant.grams,
    Variant.stock_mode, Variant.most_per_order, Listing.public_id, Listing.slug, Listing.name, Listing.unit,
    Listing.seller_id, Listing.bumdesa_id, Listing.village_code, Listing.own_goods, Listing.unit_cost_rupiah,
    Listing.state, Category.slug.label("category_slug"), Category.icon, AVAILABLE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Offer:
    """One variant as it can be bought now. ``available`` is None when it is not counted ("Ada")."""

    variant_id: int
    listing_id: int
    public_id: str
    slug: str
    name: str
    variant_name: str
    unit: str
    price: Money
    grams: int
    seller_id: int
    bumdesa_id: int
    village_code: str
    own_goods: bool
    unit_cost: Money
    stock_mode: str
    available: int | None
    most_per_order: int
    on_sale: bool
    photo: PhotoView | None
    category_slug: str
    icon: str

    @property
    def url(self) -> str:
        return f"/produk/{self.slug}-{self.public_id}"

    @property
    def most_now(self) -> int:
        """The largest quantity that can be ordered at this moment; 0 when nothing can."""
        if not self.on_sale:
            return 0
        return self.most_per_order if self.available is None else max(0, min(self.available, self.most_per_order))


def offers_for(variant_ids: Iterable[int]) -> dict[int, Offer]:
    """Offers by variant id, for any number of them in one statement; unknown ids are left out."""
    wanted = set(variant_ids)
    if not wanted:
        return {}
    return {row.id: read_offer(row) for row in ask(_by_id(), ids=list(wanted))}


@cache
def _by_id() -> Any:
    return offer_query().where(Variant.id.in_(one_of("ids")))


@cache
def offer_query() -> Any:
    """Select of all offers; ``read_offer`` understands its rows."""
    return shelf(*_COLUMNS)


def read_offer(row: Any) -> Offer:
    """One row of ``offer_query``. Counted goods have no other cap than what is there."""
    counted = row.stock_mode == "counted"
    return Offer(
        variant_id=row.id, listing_id=row.listing_id, public_id=row.public_id, slug=row.slug, name=row.name,
        variant_name=row.variant_name, unit=row.unit, price=Money(row.price_rupiah), grams=row.grams,
        seller_id=row.seller_id, bumdesa_id=row.bumdesa_id, village_code=row.village_code, own_goods=row.own_goods,
        unit_cost=Money(row.unit_cost_rupiah), stock_mode=row.stock_mode, available=row.available,
        most_per_order=MOST_PER_LINE if counted else row.most_per_order, on_sale=row.state == "published",
        photo=photo_of(row, row.name), category_slug=row.category_slug, icon=row.icon,
    )  # fmt: skip
