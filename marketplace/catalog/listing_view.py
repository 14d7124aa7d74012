"""One listing whole (its page), and many as text (the search index)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased

from marketplace.foundation.asking import ask
from marketplace.foundation.database import db
from marketplace.foundation.errors import NotFound
from marketplace.foundation.money import Money

from .listing import Category, Listing, Variant
from .offers import Offer, offer_query, read_offer
from .photo import Photo
from .photo_view import PhotoView
from .rights import fits
from .shelf import AVAILABLE, shelf
from .storing import view_of

_MAIN = aliased(Category)
_OF_THE_PAGE = (
    Listing.description, Listing.halal, Listing.licence_kind, Listing.licence_number,
    Category.name.label("category_name"), _MAIN.slug.label("main_category_slug"), _MAIN.name.label("main_category_name"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ListingView:
    """All the product page needs from the catalog. ``offers``: one per variant, the default first."""

    listing_id: int
    public_id: str
    slug: str
    name: str
    description: str
    unit: str
    state: str
    seller_id: int
    bumdesa_id: int
    village_code: str
    category_slug: str
    category_name: str
    main_category_slug: str
    main_category_name: str
    icon: str
    halal: str | None
    licence_kind: str
    licence_number: str
    own_goods: bool
    offers: tuple[Offer, ...]
    photos: tuple[PhotoView, ...]

    @property
    def offer(self) -> Offer:
        return self.offers[0]

    @property
    def variant_id(self) -> int:
        return self.offer.variant_id

    @property
    def on_sale(self) -> bool:
        return self.state == "published"

    @property
    def sold_out(self) -> bool:
        return self.offer.available is not None and self.offer.available <= 0

    @property
    def url(self) -> str:
        return f"/produk/{self.slug}-{self.public_id}"


@dataclass(frozen=True, slots=True)
class ListingText:
    """What the search index knows of a listing."""

    listing_id: int
    name: str
    description: str
    unit: str
    category: str
    main_category: str
    category_slug: str
    main_category_slug: str
    seller_id: int
    bumdesa_id: int
    village_code: str
    price: Money
    published: bool
    sold_out: bool


_OF_THE_ROW = tuple(name for name in ListingView.__dataclass_fields__ if name not in ("offers", "photos"))


def listing_page(public_id: str) -> ListingView:
    """One listing by its public id, in two statements. Drafts are not there. Raises NotFound."""
    rows = ask(_page(), public_id=public_id) if fits(public_id) else []
    if not rows or rows[0].state == "draft":
        raise NotFound("Barang ini tidak ada.")
    return _view(rows)


@cache
def _page() -> Any:
    whole = offer_query().add_columns(*_OF_THE_PAGE).join(_MAIN, _MAIN.id == Listing.main_category_id)
    return whole.where(Listing.public_id == bindparam("public_id")).order_by(Variant.position)


@cache
def _photos() -> Any:
    return select(*Photo.__table__.c).where(Photo.listing_id == bindparam("listing")).order_by(Photo.position)


def listing_texts(ids: Iterable[int]) -> dict[int, ListingText]:
    """Texts by id, in one statement; ids that are gone are left out."""
    wanted = set(ids)
    if not wanted:
        return {}
    main = aliased(Category)
    columns = (
        Listing.id, Listing.name, Listing.description, Listing.unit, Category.name.label("category"),
        main.name.label("main_category"), Category.slug.label("category_slug"), main.slug.label("main_category_slug"),
        Listing.seller_id, Listing.bumdesa_id, Listing.village_code, Variant.price_rupiah, Listing.state, AVAILABLE,
    )  # fmt: skip
    query = shelf(*columns).join(main, main.id == Listing.main_category_id)
    rows = db.session.execute(query.where(Variant.position == 0, Listing.id.in_(wanted)))
    return {row.id: _text(row) for row in rows}


def published_ids(after: int = 0, limit: int = 500) -> list[int]:
    """Ids of published listings in order, from ``after`` on; for building the index anew."""
    query = select(Listing.id).where(Listing.state == "published", Listing.id > after)
    return list(db.session.scalars(query.order_by(Listing.id).limit(limit)))


def _view(rows: Sequence[Any]) -> ListingView:
    row = rows[0]
    same = {name: getattr(row, name) for name in _OF_THE_ROW}
    return ListingView(
        offers=tuple(read_offer(offer) for offer in rows),
        photos=tuple(view_of(photo, row.name) for photo in ask(_photos(), listing=row.listing_id)),
        **same,
    )


def _text(row: Any) -> ListingText:
    fields = ListingText.__dataclass_fields__
    own = {"listing_id", "price", "published", "sold_out"}
    same = {name: getattr(row, name) for name in fields if name not in own}
    available = row.available
    return ListingText(
        listing_id=row.id,
        price=Money(row.price_rupiah),
        published=row.state == "published",
        sold_out=available is not None and available <= 0,
        **same,
    )
