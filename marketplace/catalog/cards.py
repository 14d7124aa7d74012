"""Listings as cards in a grid."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from types import SimpleNamespace
from typing import Any, overload

from sqlalchemy import Select

from marketplace.foundation.asking import ask, one_of
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


class Cards(Sequence["ListingCard"]):
    """A sequence of ListingCard, each made when somebody looks at it. Two are equal when the database said the same, so
    a page that was drawn before is known without making one card."""

    __slots__ = ("_rows",)

    def __init__(self, rows: tuple[tuple[Any, ...], ...] = ()) -> None:
        self._rows = rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, where: int) -> ListingCard: ...
    @overload
    def __getitem__(self, where: slice) -> Cards: ...
    def __getitem__(self, where: int | slice) -> ListingCard | Cards:
        return Cards(self._rows[where]) if isinstance(where, slice) else next(_made((self._rows[where],)))

    def __iter__(self) -> Iterator[ListingCard]:
        return _made(self._rows)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Cards) and self._rows == other._rows

    def __hash__(self) -> int:
        return hash(self._rows)


def cards_for(listing_ids: Iterable[int]) -> dict[int, ListingCard]:
    """Cards by id in the order given, whatever their state; unknown ids are left out. Two statements."""
    return {card.listing_id: card for card in cards_of(listing_ids)}


def cards_of(listing_ids: Iterable[int]) -> Cards:
    """The same as a sequence."""
    wanted = list(dict.fromkeys(listing_ids))
    if not wanted:
        return Cards()
    found = {row.id: row for row in ask(_by_id(), ids=wanted)}
    return Cards(tuple(tuple(found[listing_id]) for listing_id in wanted if listing_id in found))


@cache
def card_query() -> Select[Any]:
    """Select of all cards; ``read_cards`` understands its rows."""
    return shelf(*_COLUMNS).where(Variant.position == 0)


@cache
def _by_id() -> Select[Any]:
    return card_query().where(Listing.id.in_(one_of("ids")))


def read_cards(query: Select[Any], **given: Any) -> Cards:
    """Run the query (one of ``card_query``) with its values."""
    return Cards(tuple(map(tuple, ask(query, **given))))


_NAMES = [str(column.key) for column in card_query().selected_columns]


def _made(rows: Iterable[tuple[Any, ...]]) -> Iterator[ListingCard]:
    """Villages this process does not know yet are one statement."""
    facts = [SimpleNamespace(**dict(zip(_NAMES, row, strict=True))) for row in rows]
    villages = places_for({row.village_code for row in facts})
    return (_card(row, village_label(villages.get(row.village_code))) for row in facts)


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
