"""What the list pages show: front, everything, category, stall, village, search. Fixed numbers of statements.

Views hold what the database said; what follows from it is worked out when the page is drawn, and a page is drawn only
when what was said is new (``web/drawing.py``). Shelves are kept by the process, so they are compared but not hashed.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from marketplace import search
from marketplace.bumdesa import BumdesaView, bumdesas_for
from marketplace.catalog import (
    Cards,
    CategoryView,
    ListingCard,
    PhotoView,
    cards_of,
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
    """A page of cards. One card more than is shown was asked for, so that no count is needed to know whether more follow."""

    asked: Cards

    @property
    def cards(self) -> Cards:
        return self.asked[:PAGE]

    @property
    def next_after(self) -> int | None:
        """The last card shown, when more follow."""
        return self.asked[PAGE - 1].listing_id if len(self.asked) > PAGE else None


@dataclass(frozen=True, slots=True)
class VillageCard:
    """A village that sells, as the village_card component wants it, with photos of its newest goods."""

    name: str
    url: str
    place: str
    photos: tuple[PhotoView, ...]


@dataclass(frozen=True, slots=True)
class Front:
    """The newest goods, the shelves, and the villages those goods come from."""

    newest: Cards
    shelves: tuple[CategoryView, ...] = field(hash=False)

    @property
    def cards(self) -> list[ListingCard]:
        """What can be bought comes first."""
        return self._in_order()[:FRONT]

    @property
    def villages(self) -> list[VillageCard]:
        found: dict[str, list[ListingCard]] = {}
        for card in self._in_order():
            found.setdefault(card.village_code, []).append(card)
        return [_village_card(view, found[view.code]) for view in places_for(found).values()][:VILLAGES]

    def _in_order(self) -> list[ListingCard]:
        return sorted(self.newest, key=lambda card: card.sold_out)


@dataclass(frozen=True, slots=True)
class Everything:
    shelf: Shelf
    shelves: tuple[CategoryView, ...] = field(hash=False)


@dataclass(frozen=True, slots=True)
class CategoryPage:
    slug: str
    shelf: Shelf
    category: CategoryView = field(hash=False)
    parent: CategoryView | None = field(hash=False)
    shelves: tuple[CategoryView, ...] = field(hash=False)


@dataclass(frozen=True, slots=True)
class StallPage:
    seller: SellerView
    village: PlaceView
    shelf: Shelf


@dataclass(frozen=True, slots=True)
class VillagePage:
    village: PlaceView
    bumdesas: tuple[BumdesaView, ...]
    shelf: Shelf


@dataclass(frozen=True, slots=True)
class ResultPage:
    """``popular`` is filled only when nothing was found."""

    found: search.Found
    cards: Cards
    popular: Cards
    next_page: int | None
    shelves: tuple[CategoryView, ...] = field(hash=False)


def front() -> Front:
    """The newest goods, and the villages they come from."""
    return Front(newest(limit=PAGE), categories())


def _village_card(view: PlaceView, cards: list[ListingCard]) -> VillageCard:
    photos = [card.photo for card in cards if card.photo]
    where = f"{view.regency.removeprefix('Kab. ')}, {view.province}"
    return VillageCard(cards[0].village, f"/desa/{view.slug}", where, tuple(photos[:SHOWCASE]))


def everything(after: int | None) -> Everything:
    """All goods, newest first, and the shelves to choose from."""
    return Everything(Shelf(newest(after, PAGE + 1)), categories())


def category_page(slug: str, after: int | None) -> CategoryPage:
    """One shelf or a part of one. Raises NotFound."""
    shelves = categories()
    for top in shelves:
        for view in (top, *top.children):
            if view.slug == slug:
                shelf = Shelf(in_category(slug, after, PAGE + 1))
                return CategoryPage(slug, shelf, view, None if view is top else top, shelves)
    raise NotFound("Kategori ini tidak ada. Pilih yang lain dari beranda.")


def stall_page(slug: str, after: int | None) -> StallPage:
    """One stall and what it sells. Raises NotFound; a suspended or closed stall is not there either."""
    seller = seller_by_slug(slug)
    if not seller.may_sell:
        raise NotFound("Lapak ini sedang tidak berjualan.")
    return StallPage(seller, place(seller.village_code), Shelf(of_seller(seller.id, after, PAGE + 1)))


def village_page(slug: str, after: int | None) -> VillagePage:
    """One village, the Bumdesa that sell from there, and what they sell. Raises NotFound."""
    village = place(code_in_slug(slug))
    shelf = Shelf(of_village(village.code, after, PAGE + 1))
    return VillagePage(village, tuple(bumdesas_for({card.bumdesa_id for card in shelf.cards}).values()), shelf)


def results(query: str, category: str | None, sort: str | None, page: int) -> ResultPage:
    """What was found for ``query``, as cards in the order of the search."""
    found = search.find(query, category=category, sort=sort, page=page, per_page=PAGE)
    cards = cards_of(found.listing_ids)
    popular = Cards() if cards else newest(limit=SIMILAR)
    more = found.ready and found.total > page * PAGE
    return ResultPage(found, cards, popular, page + 1 if more else None, categories())
