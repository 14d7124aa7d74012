"""The shop that is measured: the sample villages with about a thousand products, made through the doors."""

from __future__ import annotations

import io

from marketplace import catalog
from marketplace.catalog import ListingDraft, categories, keep_photo, render_own
from marketplace.demo.founding import Founded, found_all
from marketplace.demo.goods import samples
from marketplace.demo.pictures import draw
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import transaction
from marketplace.foundation.money import Money
from marketplace.search import reindex

PICTURES = 12
NEWEST_WITH_PICTURE = 60
PRICE = 15_000


def build(products: int) -> dict[str, object]:
    """List them; the newest have pictures. Returns what the visitors need to know."""
    founded, rows = found_all(), samples()
    shelves = {child.name: child.slug for top in categories() for child in top.children}
    for number in range(products - NEWEST_WITH_PICTURE):
        sample = rows[number % len(rows)]
        _list(founded[number % len(founded)], f"{sample.name} {number}", shelves[sample.subcategory], sample.price, 50)
    offers = []
    for number in range(NEWEST_WITH_PICTURE):
        sample, village = rows[number * 3], founded[number % len(founded)]
        public_id = _list(village, sample.name, shelves[sample.subcategory], PRICE, 1_000_000, number % PICTURES)
        offers.append(catalog.listing_page(public_id).offer)
    reindex()
    pages = [f"/produk/{offer.slug}-{offer.public_id}" for offer in offers]
    shelf = next(top.slug for top in categories() if top.name.startswith("Makanan"))
    deep = catalog.in_category(shelf, limit=1)
    return {
        "deep": f"/kategori/{shelf}?setelah={max(deep[0].listing_id * 2 // 3, 30)}" if deep else "/cari",
        "others": [card.url for part in range(20) for card in catalog.newest(products - part * products // 20, 100)],
        "variants": [offer.variant_id for offer in offers],
        "products": pages,
        "category": f"/kategori/{shelf}",
        "total": PRICE,
    }


def _list(village: Founded, name: str, shelf: str, price: int, stock: int, picture: int | None = None) -> str:
    seller_id = next(iter(village.stalls.values()))
    photo = None if picture is None else keep_photo(SYSTEM, seller_id, *_picture(picture)).id
    draft = ListingDraft(
        name,
        shelf,
        Money(price),
        "bungkus",
        "Barang contoh untuk mengukur.",
        grams=300,
        stock=stock,
        halal="dalam_proses",
    )
    with transaction():
        return catalog.publish_listing(SYSTEM, seller_id, draft, photo)


_drawn: dict[int, tuple[bytes, catalog.Rendered]] = {}


def _picture(number: int) -> tuple[bytes, catalog.Rendered]:
    if number not in _drawn:
        sample, file = samples()[number * 15], io.BytesIO()
        draw(sample.name, sample.category, sample.subcategory, sample.unit, 800).save(file, "JPEG", quality=88)
        _drawn[number] = file.getvalue(), render_own(file.getvalue())
    return _drawn[number]
