"""Listings as cards in a grid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Select

from marketplace.foundation.database import db
from marketplace.foundation.money import Money
from marketplace.places import places_for

from .listing import Category, Listing, Variant
from .photo_view import PhotoView
from .shelf import AVAILABLE, photo_of, shelf

_COLUMNS = (
    Listing.id, Listing.public_id, Listing.slug, Listing.name, Listing.unit, Listing.seller_id, Listing.bumdesa_id,
    Listing.village_code, Category.icon, Category.slug.label("category_slug"),
    Variant.id.label("variant_id"), Variant.price_rupiah, AVAILABLE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ListingCard:
    """What a card in a grid shows; carries the attributes the product_card component asks for."""

    listing_id: int
    public_id: str
    slug: str
    variant_id: int
    name: str
    price: Money
    unit: str
    seller_id: int
    bumdesa_id: int
    village_code: str
    village: str
    category_slug: str
    photo: PhotoView | None
    icon: str
    sold_out: bool
    badge: tuple[str, str] | None

    @property
    def url(self) -> str:
        return f"/produk/{self.slug}-{self.public_id}"

    @property
    def state(self) -> str | None:
        return "habis" if self.sold_out else None


def cards_for(listing_ids: Iterable[int]) -> dict[int, ListingCard]:
    """Cards by id in the order given, whatever their state; unknown ids are left out. Two statements."""
    wanted = list(dict.fromkeys(listing_ids))
    if not wanted:
        return {}
    found = {card.listing_id: card for card in read_cards(card_query().where(Listing.id.in_(wanted)))}
    return {listing_id: found[listing_id] for listing_id in wanted if listing_id in found}


@cache
def card_query() -> Select[Any]:
    """Select of all cards; ``read_cards`` understands its rows."""
    return shelf(*_COLUMNS).where(Variant.position == 0)


def read_cards(query: Select[Any], given: dict[str, Any] | None = None) -> list[ListingCard]:
    """Run the query with its parameters; villages this process does not know yet are one more statement."""
    rows = db.session.execute(query, {name: value for name, value in (given or {}).items() if value is not None}).all()
    villages = places_for({row.village_code for row in rows})
    return [_card(row, village_label(villages.get(row.village_code))) for row in rows]


def village_label(village: Any) -> str:
    """``Desa Punjulharjo``; kelurahan and desa adat say what they are."""
    if village is None:
        return ""
    kind = {"kelurahan": "Kelurahan", "desa adat": "Desa adat"}.get(village.kind, "Desa")
    return f"{kind} {village.name}"


def _card(row: Any, village: str) -> ListingCard:
    return ListingCard(
        listing_id=row.id, public_id=row.public_id, slug=row.slug, variant_id=row.variant_id, name=row.name,
        price=Money(row.price_rupiah), unit=row.unit, seller_id=row.seller_id, bumdesa_id=row.bumdesa_id,
        village_code=row.village_code, village=village, category_slug=row.category_slug, photo=photo_of(row, row.name),
        icon=row.icon, sold_out=row.available is not None and row.available <= 0,
        badge=None,
    )  # fmt: skip
