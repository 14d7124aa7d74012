"""The shop that is measured: the sample villages with about a thousand products, made through the doors; or very many, in bulk."""

from __future__ import annotations

import io

from flask import current_app

from marketplace import catalog
from marketplace.catalog import ListingDraft, categories, keep_photo, render_own
from marketplace.demo import seed_large
from marketplace.demo.founding import found_all
from marketplace.demo.goods import samples
from marketplace.demo.pictures import draw
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import transaction
from marketplace.foundation.money import Money
from marketplace.search import reindex

MOST_BY_DOOR = 5_000  # ten minutes for ten times as many
ORDERS = 5_000
PICTURES = 12
NEWEST_WITH_PICTURE = 60
PRICE = 15_000


def build(products: int) -> dict[str, object]:
    """List them; the newest have pictures. Returns what the visitors need to know."""
    rows = samples()
    shelves = {child.name: child.slug for top in categories() for child in top.children}
    stalls = (_in_bulk if products > MOST_BY_DOOR else _by_door)(products - NEWEST_WITH_PICTURE, shelves)
    offers = []
    for number in range(NEWEST_WITH_PICTURE):
        sample, stall = rows[number * 3], stalls[number % len(stalls)]
        public_id = _list(stall, sample.name, shelves[sample.subcategory], PRICE, 1_000_000, number % PICTURES)
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


def _by_door(products: int, shelves: dict[str, str]) -> list[int]:
    """The stalls they are in."""
    rows, stalls = samples(), [next(iter(village.stalls.values())) for village in found_all()]
    for number in range(products):
        sample = rows[number % len(rows)]
        _list(stalls[number % len(stalls)], f"{sample.name} {number}", shelves[sample.subcategory], sample.price, 50)
    return stalls


def _in_bulk(products: int, shelves: dict[str, str]) -> list[int]:
    """The newest stalls of 300 Bumdesa with a history of orders."""
    seed_large(current_app.config["LUMBUNG"], products=products, orders=ORDERS, say=lambda words: None)
    return sorted({card.seller_id for card in catalog.newest(None, 100)})


def _list(seller_id: int, name: str, shelf: str, price: int, stock: int, picture: int | None = None) -> str:
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
