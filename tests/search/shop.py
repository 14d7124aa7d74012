"""The 186 products of the demo list as documents, without a database."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path
from typing import Any

import marketplace
from marketplace.search.analysis import units_of
from marketplace.search.port import Document, SearchIndex, Wanted

PRODUCTS = Path(marketplace.__file__).parent / "demo" / "data" / "products.csv"


@cache
def products() -> tuple[Document, ...]:
    with PRODUCTS.open(encoding="utf-8", newline="") as lines:
        return tuple(as_document(row) for row in csv.DictReader(lines))


def as_document(row: dict[str, str], **changes: object) -> Document:
    """A document as the catalog would give it: no description, the origin as its place."""
    top, sub = row["kategori"], row["subkategori"]
    values: dict[str, object] = {
        "listing_id": int(row["id"]), "name": row["nama"], "categories": (top, sub), "category_slugs": (slug(top), slug(sub)),
        "place": row["asal"], "maker": "Lapak Sari", "description": "", "unit": row["satuan"], "village_code": "33.17.01.2001",
        "price_rupiah": int(row["harga_rp"]), "newness": int(row["id"]), "sold_out": False,
    }  # fmt: skip
    return Document(**{**values, **changes})  # type: ignore[arg-type]


def slug(text: str) -> str:
    return "-".join(re.findall(r"[a-z]+", text.lower()))


def named(name: str) -> Document:
    """The one product of that name."""
    return next(document for document in products() if document.name == name)


def found(index: SearchIndex, text: str, **more: Any) -> list[int]:
    """Listings that have all the words."""
    return index.search(Wanted(tuple(units_of(text)), limit=500, **more)).listing_ids
