"""The form of "Jual barang": what may be answered, what was answered, and a listing's answers to begin with."""

from __future__ import annotations

from typing import Any

from marketplace.foundation.money import Money
from marketplace.web.forms import Form

from .categories import CategoryView, categories, every_category
from .drafting import ListingDraft
from .listing import HALAL, Listing
from .pricing import is_odd

UNITS = ("bungkus", "buah", "kg", "ikat", "botol", "lainnya")
HALAL_WORDS = {"bersertifikat": "Bersertifikat", "dalam_proses": "Dalam proses", "tidak_halal": "Tidak halal"}
BLANK = dict.fromkeys(["nama", "kategori", "harga", "satuan", "satuan_lain", "keterangan", "berat", "halal"], "")


def read_draft(form: Form, row: Listing | None) -> ListingDraft:
    """What was typed, as far as it can be read; the form notes what is wrong."""
    in_own_words = form.values.get("satuan") == "lainnya" or not form.values.get("satuan")
    own_words = form.text("satuan_lain", "Satuan", most=40, required=False) if in_own_words else ""
    price = form.money("harga", "Harga")
    named: dict[str, Any] = {
        "name": form.text("nama", "Nama barang", most=120),
        "category_slug": form.choice("kategori", "Jenis barang", {category.slug for category in every_category()}),
        "price": price,
        "unit": own_words or _listed_unit(form),
    }
    if row is None:
        return ListingDraft(**named)
    if row.state != "draft" and "harga" not in form.errors:
        ask_if_odd(form, price)
    return ListingDraft(
        **named,
        description=form.text("keterangan", "Keterangan", most=5000, required=False, lines=True),
        grams=form.whole("berat", "Berat", 0, 1_000_000, missing=-1) if form.values.get("berat") else None,
        halal=form.choice("halal", "Keterangan halal", HALAL, required=False) or None,
        licence_kind=row.licence_kind,
        licence_number=row.licence_number,
    )


def _listed_unit(form: Form) -> str:
    if form.values.get("satuan") == "lainnya":
        form.refuse("satuan_lain", "Satuan belum diisi. Contoh: bungkus 250 g")
        return ""
    return form.choice("satuan", "Satuan", UNITS)


def ask_if_odd(form: Form, price: Money) -> None:
    """Once, before an unusual price is taken."""
    if is_odd(price) and form.values.get("harga_benar") != "ya":
        form.refuse("harga_benar", f"Benar {price}? Centang bila sudah benar, atau ubah harganya.")


def answers_of(draft: ListingDraft) -> dict[str, Any]:
    """The fields filled with what was said before."""
    listed = draft.unit in UNITS
    return {
        "nama": draft.name, "kategori": draft.category_slug, "harga": draft.price.rupiah, "keterangan": draft.description,
        "satuan": draft.unit if listed else "lainnya", "satuan_lain": "" if listed else draft.unit,
        "berat": draft.grams, "halal": draft.halal or "",
    }  # fmt: skip


def shelf_tiles(values: dict[str, Any]) -> list[dict[str, str]]:
    """Picture tiles of the shelves; a part chosen before (by staff, by demo data) stays choosable as its own tile."""
    tiles: list[dict[str, str]] = []
    for top in categories():
        tiles.append(_tile(top))
        tiles += [_tile(part) for part in top.children if part.slug == values.get("kategori")]
    return tiles


def unit_options() -> list[dict[str, str]]:
    return [{"value": unit, "label": unit} for unit in UNITS]


def halal_options() -> list[dict[str, str]]:
    return [{"value": value, "label": words} for value, words in HALAL_WORDS.items()]


def _tile(shelf: CategoryView) -> dict[str, str]:
    return {"value": shelf.slug, "label": shelf.name, "icon": shelf.icon}
