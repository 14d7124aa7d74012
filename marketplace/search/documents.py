"""From listings to what is findable of them: the catalog's texts with the names of places and makers."""

from __future__ import annotations

from collections.abc import Collection

from marketplace.catalog import ListingText, listing_texts
from marketplace.places import PlaceView, places_for
from marketplace.sellers import SellerView, sellers_for

from .port import Document


def documents_for(listing_ids: Collection[int]) -> dict[int, Document]:
    """Documents by listing id; listings that are not for sale are left out. Three statements for any number."""
    texts = {key: text for key, text in listing_texts(listing_ids).items() if text.published}
    sellers = sellers_for({text.seller_id for text in texts.values()})
    places = places_for({text.village_code for text in texts.values()})
    return {
        key: _document(text, sellers.get(text.seller_id), places.get(text.village_code)) for key, text in texts.items()
    }


def _document(text: ListingText, seller: SellerView | None, place: PlaceView | None) -> Document:
    area = (place.name, place.district, place.regency, place.province) if place else ()
    maker = (seller.shown_name, seller.stall_name) if seller else ()
    return Document(
        listing_id=text.listing_id,
        name=text.name,
        categories=(text.main_category, text.category),
        category_slugs=(text.main_category_slug, text.category_slug),
        place=" · ".join(area),
        maker=" · ".join(maker),
        description=text.description,
        unit=text.unit,
        village_code=text.village_code,
        price_rupiah=text.price.rupiah,
        newness=text.listing_id,
        sold_out=text.sold_out,
    )
