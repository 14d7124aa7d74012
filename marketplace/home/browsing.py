"""What the list pages show: front, everything, category, stall, village, search. Fixed numbers of statements."""

from __future__ import annotations

from dataclasses import dataclass

from marketplace import search
from marketplace.bumdesa import BumdesaView, bumdesas_for
from marketplace.catalog import (
    CategoryView,
    ListingCard,
    PhotoView,
    cards_for,
    categories,
    in_category,
    newest,
    of_seller,
    of_village,
)
from marketplace.foundation.errors import NotFound
from marketplace.places import PlaceView, code_in_slug, place, places_for
from marketplace.sellers import SellerView, seller_by_slug

PAGE = 24
FRONT = 10  # rows of two on a phone and of five on a desk; only what is on the screen is fetched
VILLAGES = 6
SHOWCASE = 3
SIMILAR = 4


@dataclass(frozen=True, slots=True)
class Shelf:
    """A page of cards; ``next_after`` is the last card when more follow."""

    cards: list[ListingCard]
    next_after: int | None


@dataclass(frozen=True, slots=True)
class VillageCard:
    """A village that sells, as the village_card component wants it, with photos of its newest goods."""

    name: str
    url: str
    place: str
    photos: tuple[PhotoView, ...]


@dataclass(frozen=True, slots=True)
class Front:
    cards: list[ListingCard]
    shelves: tuple[CategoryView, ...]
    villages: list[VillageCard]


@dataclass(frozen=True, slots=True)
class CategoryPage:
    category: CategoryView
    parent: CategoryView | None
    shelf: Shelf
    shelves: tuple[CategoryView, ...]


@dataclass(frozen=True, slots=True)
class StallPage:
    seller: SellerView
    village: PlaceView
    shelf: Shelf


@dataclass(frozen=True, slots=True)
class VillagePage:
    village: PlaceView
    bumdesas: list[BumdesaView]
    shelf: Shelf


@dataclass(frozen=True, slots=True)
class ResultPage:
    """``popular`` is filled only when nothing was found."""

    found: search.Found
    cards: list[ListingCard]
    shelves: tuple[CategoryView, ...]
    popular: list[ListingCard]
    next_page: int | None


def front() -> Front:
    """The newest goods that can be bought, and the villages they come from."""
    cards = sorted(newest(limit=PAGE), key=lambda card: card.sold_out)
    villages: dict[str, list[ListingCard]] = {}
    for card in cards:
        villages.setdefault(card.village_code, []).append(card)
    places = places_for(villages).values()
    return Front(cards[:FRONT], categories(), [_village_card(view, villages[view.code]) for view in places][:VILLAGES])


def _village_card(view: PlaceView, cards: list[ListingCard]) -> VillageCard:
    photos = [card.photo for card in cards if card.photo]
    where = f"{view.regency.removeprefix('Kab. ')}, {view.province}"
    return VillageCard(cards[0].village, f"/desa/{view.slug}", where, tuple(photos[:SHOWCASE]))


def everything(after: int | None) -> tuple[Shelf, tuple[CategoryView, ...]]:
    """All goods, newest first, and the shelves to choose from."""
    return _shelf(newest(after, PAGE + 1)), categories()


def category_page(slug: str, after: int | None) -> CategoryPage:
    """One shelf or a part of one. Raises NotFound."""
    shelves = categories()
    for top in shelves:
        for view in (top, *top.children):
            if view.slug == slug:
                return CategoryPage(
                    view, None if view is top else top, _shelf(in_category(slug, after, PAGE + 1)), shelves
                )
    raise NotFound("Kategori ini tidak ada. Pilih yang lain dari beranda.")


def stall_page(slug: str, after: int | None) -> StallPage:
    """One stall and what it sells. Raises NotFound; a suspended or closed stall is not there either."""
    seller = seller_by_slug(slug)
    if not seller.may_sell:
        raise NotFound("Lapak ini sedang tidak berjualan.")
    return StallPage(seller, place(seller.village_code), _shelf(of_seller(seller.id, after, PAGE + 1)))


def village_page(slug: str, after: int | None) -> VillagePage:
    """One village, the Bumdesa that sell from there, and what they sell. Raises NotFound."""
    village = place(code_in_slug(slug))
    shelf = _shelf(of_village(village.code, after, PAGE + 1))
    return VillagePage(village, list(bumdesas_for({card.bumdesa_id for card in shelf.cards}).values()), shelf)


def results(query: str, category: str | None, sort: str | None, page: int) -> ResultPage:
    """What was found for ``query``, as cards in the order of the search."""
    found = search.find(query, category=category, sort=sort, page=page, per_page=PAGE)
    cards = list(cards_for(found.listing_ids).values())
    popular = [] if cards else newest(limit=SIMILAR)
    more = found.ready and found.total > page * PAGE
    return ResultPage(found, cards, categories(), popular, page + 1 if more else None)


def _shelf(cards: list[ListingCard]) -> Shelf:
    """One card more than a page was asked for, so that no count is needed to know whether more follow."""
    shown = cards[:PAGE]
    return Shelf(shown, shown[-1].listing_id if len(cards) > PAGE else None)
