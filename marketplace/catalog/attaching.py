"""A stored photo becomes the picture of a listing."""

from __future__ import annotations

from sqlalchemy import or_, select, update

from marketplace.foundation.database import db
from marketplace.foundation.errors import NotFound

from .listing import Listing
from .photo import Photo


def attach_photo(listing: Listing, photo_id: int) -> None:
    """Make it the main photo (position 0); the one it replaces waits to be forgotten. Raises NotFound for a foreign photo."""
    free = or_(Photo.listing_id.is_(None), Photo.listing_id == listing.id)
    query = select(Photo).where(Photo.id == photo_id, Photo.seller_id == listing.seller_id, free)
    photo = db.session.scalar(query)
    if photo is None:
        raise NotFound("Foto ini tidak ada. Ambil foto lagi.")
    if photo.listing_id == listing.id and photo.position == 0:
        return
    before = update(Photo).where(Photo.listing_id == listing.id, Photo.position == 0)
    db.session.execute(before.values(listing_id=None))
    photo.listing_id, photo.position = listing.id, 0
    db.session.flush()


def has_photo(listing_id: int) -> bool:
    """Is there any picture of it?"""
    return db.session.scalar(select(Photo.id).where(Photo.listing_id == listing_id).limit(1)) is not None
