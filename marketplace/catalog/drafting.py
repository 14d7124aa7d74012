"""What a seller says of a thing, kept as a listing nobody can buy yet, and said anew later."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from marketplace.foundation import clock
from marketplace.foundation.actor import Actor
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, Invalid, NotFound
from marketplace.foundation.identifiers import public_id as new_public_id
from marketplace.foundation.money import Money, dotted
from marketplace.foundation.outbox import record
from marketplace.foundation.slugs import slugged
from marketplace.sellers import SellerView, sellers_for

from .attaching import attach_photo
from .categories import CategoryView, category_named, every_category
from .events import ListingChanged
from .listing import HALAL, Listing, Variant, lifecycle
from .moving import write_moves
from .pricing import LEAST_PRICE, MOST_PRICE
from .rights import listing_for, may_sell_for
from .stock import StockLevel

DEFAULT_MOST_PER_ORDER = 20
MOST_PER_STALL = 2_000
FREE = Money.zero()


@dataclass(frozen=True, slots=True)
class ListingDraft:
    """What a seller says of one thing. ``grams`` None = the category's weight class; ``stock`` None = "Ada", uncounted."""

    name: str
    category_slug: str
    price: Money
    unit: str
    description: str = ""
    grams: int | None = None
    stock: int | None = None
    most_per_order: int = DEFAULT_MOST_PER_ORDER
    halal: str | None = None
    licence_kind: str = ""
    licence_number: str = ""
    own_goods: bool = False
    unit_cost: Money = FREE


def draft_listing(actor: Actor, seller_id: int, draft: ListingDraft, photo_id: int | None = None) -> str:
    """Keep a listing nobody can buy yet; returns its public id. Raises Invalid, NotFound."""
    seller, category, top = _seller_for(actor, seller_id), *_shelf_named(draft.category_slug)
    check_draft(draft)
    grams = _weight(draft, category)
    _check_room(seller.id)
    row = Listing(
        public_id=new_public_id(), bumdesa_id=seller.bumdesa_id, seller_id=seller.id, village_code=seller.village_code,
        main_category_id=top.id, category_id=category.id, slug=slugged(draft.name, "barang", most=80), name=draft.name, unit=draft.unit,
        description=draft.description, halal=draft.halal, licence_kind=draft.licence_kind,
        licence_number=draft.licence_number, own_goods=draft.own_goods, unit_cost_rupiah=draft.unit_cost.rupiah,
        state="draft", version=1, made_by=actor.person_id, made_at=clock.now(),
    )  # fmt: skip
    db.session.add(row)
    db.session.flush()
    _add_variant(actor, row, draft, grams)
    if photo_id is not None:
        attach_photo(row, photo_id)
    lifecycle.begin(row, actor)
    return row.public_id


def redraft_listing(actor: Actor, public_id: str, draft: ListingDraft, photo_id: int | None = None) -> None:
    """Say everything anew of a listing, in whatever state; price and weight too. Stock is left alone.

    Raises Invalid, NotFound.
    """
    row = listing_for(actor, public_id)
    category, top = _shelf_named(draft.category_slug)
    check_draft(draft)
    grams = _weight(draft, category)
    variant = default_variant(row.id)
    row.main_category_id, row.category_id = top.id, category.id
    row.name, row.slug, row.unit, row.description = (
        draft.name,
        slugged(draft.name, "barang", most=80),
        draft.unit,
        draft.description,
    )
    row.halal = draft.halal
    row.licence_kind, row.licence_number = draft.licence_kind, draft.licence_number
    row.version += 1
    variant.price_rupiah, variant.grams = draft.price.rupiah, grams
    if photo_id is not None:
        attach_photo(row, photo_id)
    db.session.flush()
    if row.state == "published":
        record(ListingChanged(row.id))


def draft_of(actor: Actor, public_id: str) -> ListingDraft:
    """The listing as its maker said it, for filling the form again. Raises NotFound."""
    row = listing_for(actor, public_id)
    variant = default_variant(row.id)
    slugs = {category.id: category.slug for category in every_category()}
    return ListingDraft(
        name=row.name, category_slug=slugs[row.category_id], price=Money(variant.price_rupiah), unit=row.unit,
        description=row.description, grams=variant.grams, halal=row.halal, licence_kind=row.licence_kind,
        licence_number=row.licence_number, own_goods=row.own_goods, unit_cost=Money(row.unit_cost_rupiah),
    )  # fmt: skip


def default_variant(listing_id: int) -> Variant:
    """The variant every listing has."""
    return db.session.scalars(select(Variant).where(Variant.listing_id == listing_id, Variant.position == 0)).one()


def check_draft(draft: ListingDraft) -> None:
    """Raises Invalid with everything that is wrong, by field name of the form."""
    errors: dict[str, str] = {}
    for field, label, value, most in (
        ("nama", "Nama barang", draft.name, 120),
        ("satuan", "Satuan", draft.unit, 40),
    ):
        if not value.strip():
            errors[field] = f"{label} belum diisi."
        elif len(value) > most:
            errors[field] = f"{label} terlalu panjang. Paling banyak {dotted(most)} huruf."
    if len(draft.description) > 5000:
        errors["keterangan"] = "Keterangan terlalu panjang. Paling banyak 5.000 huruf."
    if not LEAST_PRICE <= draft.price <= MOST_PRICE:
        errors["harga"] = "Harga belum benar. Contoh: 45.000"
    if draft.halal is not None and draft.halal not in HALAL:
        errors["halal"] = "Pilih jawaban halal dari daftar."
    if draft.stock is not None and not 0 <= draft.stock <= 1_000_000:
        errors["stok"] = "Stok diisi dengan angka 0 sampai 1.000.000."
    if draft.grams is not None and not 0 <= draft.grams <= 1_000_000:
        errors["berat"] = "Berat diisi dengan angka 0 sampai 1.000.000 gram."
    if errors:
        raise Invalid(errors)


def _weight(draft: ListingDraft, category: CategoryView) -> int:
    """Grams with packing. Raises Invalid when goods that are sent weigh nothing: 0 is said of visits and services only."""
    if draft.grams is None:
        return category.grams
    if draft.grams == 0 and category.grams:
        raise Invalid(
            {"berat": "Barang ini bisa dikirim, jadi beratnya paling sedikit 1 gram. Kosongkan bila belum tahu."}
        )
    return draft.grams


def _seller_for(actor: Actor, seller_id: int) -> SellerView:
    seller = sellers_for([seller_id]).get(seller_id)
    if seller is None or not may_sell_for(actor, seller.id, seller.bumdesa_id):
        raise NotFound("Lapak ini tidak ada.")
    return seller


def _check_room(seller_id: int) -> None:
    if (db.session.scalar(select(func.count()).where(Listing.seller_id == seller_id)) or 0) >= MOST_PER_STALL:
        raise Conflict(f"Satu lapak memuat paling banyak {dotted(MOST_PER_STALL)} barang. Ubah barang yang sudah ada.")


def _shelf_named(slug: str) -> tuple[CategoryView, CategoryView]:
    """The category and the top-level one it belongs to. Raises Invalid."""
    try:
        category = category_named(slug)
    except NotFound:
        raise Invalid({"kategori": "Pilih jenis barang dari daftar."}) from None
    return category, category_named(category.parent_slug) if category.parent_slug else category


def _add_variant(actor: Actor, row: Listing, draft: ListingDraft, grams: int) -> None:
    variant = Variant(
        bumdesa_id=row.bumdesa_id, listing_id=row.id, name="", position=0, price_rupiah=draft.price.rupiah, grams=grams,
        stock_mode="available" if draft.stock is None else "counted", most_per_order=draft.most_per_order,
    )  # fmt: skip
    db.session.add(variant)
    db.session.flush()
    count = draft.stock or 0
    db.session.add(StockLevel(variant_id=variant.id, bumdesa_id=row.bumdesa_id, on_hand=count, held=0))
    db.session.flush()
    cost = draft.unit_cost.rupiah if draft.own_goods else None
    write_moves("receive", {variant.id: count}, actor=actor, note="Stok pertama", unit_cost=cost)
