"""Onto the shelf where buyers see it, and off again."""

from __future__ import annotations

from sqlalchemy import select

from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Actor
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.foundation.outbox import record
from marketplace.sellers import SellerSuspended, sellers_for

from .attaching import has_photo
from .categories import every_category
from .drafting import ListingDraft, draft_listing
from .events import ListingPublished, ListingWithdrawn
from .listing import HALAL, Listing, lifecycle
from .rights import listing_for


def publish_listing(actor: Actor, seller_id: int, draft: ListingDraft, photo_id: int | None = None) -> str:
    """Draft and publish in one; returns the public id. Raises Invalid, NotFound (also for a foreign photo), Conflict."""
    public_id = draft_listing(actor, seller_id, draft, photo_id)
    put_on_shelf(actor, public_id)
    return public_id


def put_on_shelf(actor: Actor, public_id: str, halal: str | None = None) -> bool:
    """Publish a draft or a withdrawn listing; False when it is published already.

    Food needs the halal answer, here or before (rulings 39). Raises Invalid, NotFound, Conflict (stall suspended).
    """
    row = listing_for(actor, public_id)
    if not sellers_for([row.seller_id])[row.seller_id].may_sell:
        raise Conflict("Lapak ini sedang dihentikan sementara. Hubungi BUMDesa.")
    if halal is not None:
        _check_halal(halal)
        row.halal = halal
        db.session.flush()
    if row.state == "draft" and actor is not SYSTEM:
        _check_complete(row)
    now = clock.now()
    if not lifecycle.move(row, "publish", actor, published_at=row.published_at or now):
        return False
    record(ListingPublished(row.id))
    return True


def withdraw_listing(actor: Actor, public_id: str) -> None:
    """Off the shelf; orders already placed go on. Again: nothing. Raises NotFound, IllegalTransition."""
    row = listing_for(actor, public_id)
    if lifecycle.move(row, "withdraw", actor):
        record(ListingWithdrawn(row.id))


def withdraw_goods_of(event: SellerSuspended) -> None:
    """All goods of the stall go off the shelves in the same commit."""
    shown = (Listing.seller_id == event.seller_id, Listing.state == "published")
    for row in db.session.scalars(select(Listing).where(*shown).order_by(Listing.id)):
        lifecycle.move(row, "withdraw", SYSTEM, note="Lapak dihentikan sementara")
        record(ListingWithdrawn(row.id))


def _check_halal(halal: str) -> None:
    if halal not in HALAL:
        raise Invalid({"halal": "Pilih salah satu: bersertifikat, dalam proses, atau tidak halal."})


def _check_complete(row: Listing) -> None:
    """What a person must have given before others see it."""
    errors = {}
    if not has_photo(row.id):
        errors["foto"] = "Foto barang belum ada. Ambil satu foto dulu."
    if row.halal is None and asks_halal(row.category_id):
        errors["halal"] = "Pilih keterangan halal untuk makanan dan minuman."
    if errors:
        raise Invalid(errors)


def asks_halal(category_id: int) -> bool:
    """Is this shelf food?"""
    return any(category.asks_halal for category in every_category() if category.id == category_id)
