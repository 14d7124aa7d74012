"""Whose goods an actor may touch: her own stall's, or as staff those of the Bumdesa. Others' look as if not there."""

from __future__ import annotations

from sqlalchemy import select

from marketplace.foundation.actor import SYSTEM, Actor
from marketplace.foundation.database import db
from marketplace.foundation.errors import NotFound

from .listing import Listing, Variant


def may_sell_for(actor: Actor, seller_id: int, bumdesa_id: int) -> bool:
    """Keeper of the stall, working staff of its Bumdesa, or the system."""
    return actor is SYSTEM or seller_id in actor.stalls or actor.works_for(bumdesa_id)


def listing_for(actor: Actor, public_id: str) -> Listing:
    """The listing, if it is the actor's to change. Raises NotFound."""
    row = db.session.scalar(select(Listing).where(Listing.public_id == public_id)) if fits(public_id) else None
    return _checked(actor, row)


def listing_of_variant(actor: Actor, variant_id: int) -> Listing:
    """The same by one of its variants. Raises NotFound."""
    query = select(Listing).join(Variant, Variant.listing_id == Listing.id).where(Variant.id == variant_id)
    return _checked(actor, db.session.scalar(query))


def fits(public_id: str) -> bool:
    """Could we have given this id? (PostgreSQL refuses NUL in any text.)"""
    return len(public_id) <= 12 and public_id.isascii() and public_id.isalnum()


def _checked(actor: Actor, row: Listing | None) -> Listing:
    if row is None or not may_sell_for(actor, row.seller_id, row.bumdesa_id):
        raise NotFound("Barang ini tidak ada.")
    return row
