"""A photo comes in: looked at, one small rendition at once, files first, then the row.

A crash in between leaves files nobody names (harmless: names are content) and never a row without its files.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from marketplace.foundation import clock
from marketplace.foundation.actor import Actor
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import NotFound
from marketplace.foundation.faults import fault_point
from marketplace.foundation.files import file_store
from marketplace.foundation.identifiers import token
from marketplace.foundation.outbox import record
from marketplace.sellers import sellers_for

from .events import PhotoStored
from .imaging_process import MAX_BYTES, PhotoRefused, Rendered, render_apart
from .photo import ALL_WIDTHS, FIRST_WIDTH, Photo, original_name, public_name
from .photo_view import PhotoView, read_widths, write_widths
from .rights import may_sell_for

RECIPE = b"lumbung-1:"  # other drawing rules need other names, because names are cached for ever


@dataclass(frozen=True, slots=True)
class StoredPhoto:
    """A photo that survives a refused form: ``key`` goes back to the uploader, ``id`` to ``publish_listing``."""

    id: int
    key: str
    view: PhotoView

    @property
    def preview(self) -> str | None:
        return self.view.source(FIRST_WIDTH, "jpg")


def store_photo(actor: Actor, seller_id: int, content: bytes) -> StoredPhoto:
    """Take one photo for a stall. Outside a transaction. The same photo again gives the one already waiting.

    Raises PhotoRefused (an Invalid for field ``foto``), Unavailable, NotFound for a foreign stall.
    """
    if len(content) > MAX_BYTES:
        raise PhotoRefused("too_many_bytes")
    _bumdesa_of(actor, seller_id)
    db.session.rollback()  # no open snapshot while a child process draws
    rendered = render_apart(content, widths=(FIRST_WIDTH,))
    fault_point("image.decoded")
    return keep_photo(actor, seller_id, content, rendered)


def _bumdesa_of(actor: Actor, seller_id: int) -> int:
    seller = sellers_for([seller_id]).get(seller_id)
    if seller is None or not may_sell_for(actor, seller_id, seller.bumdesa_id):
        raise NotFound("Lapak ini tidak ada.")
    return seller.bumdesa_id


def keep_photo(actor: Actor, seller_id: int, content: bytes, rendered: Rendered) -> StoredPhoto:
    """Keep a photo that was rendered already (our own drawn samples come with every width). Raises NotFound."""
    bumdesa_id = _bumdesa_of(actor, seller_id)
    print_ = hashlib.sha256(RECIPE + content).hexdigest()
    put_renditions(print_, rendered)
    file_store().put(original_name(print_), content)
    with transaction():
        stored = _waiting(seller_id, print_) or _new(actor, bumdesa_id, seller_id, print_, rendered, len(content))
    fault_point("image.row_saved")
    return stored


def render_own(content: bytes) -> Rendered:
    """Every width of a picture we drew ourselves, in this very process: never for a stranger's photo."""
    from .imaging import render  # the only caller here that needs Pillow

    drawn = render(content, ALL_WIDTHS)
    return Rendered(drawn.renditions, drawn.width, drawn.height, drawn.colour, drawn.fingerprint)  # type: ignore[arg-type]


def put_renditions(print_: str, rendered: Rendered) -> None:
    """Write the files; the same names again hold the same pictures."""
    for (width, kind), rendition in rendered.renditions.items():
        file_store().put(public_name(print_, width, kind), rendition.data)
        fault_point("image.variant_1")


def photo_by_key(seller_id: int, key: str) -> StoredPhoto | None:
    """A photo of this stall by the key its uploader holds; None when there is none (or it was tidied away)."""
    if not key or len(key) > 22 or not key.isascii() or "\x00" in key:
        return None
    row = db.session.scalar(select(Photo).where(Photo.key == key, Photo.seller_id == seller_id))
    return _stored(row) if row else None


def main_photo(listing_id: int) -> StoredPhoto | None:
    """The picture a listing shows first."""
    row = db.session.scalar(select(Photo).where(Photo.listing_id == listing_id, Photo.position == 0))
    return _stored(row) if row else None


def same_picture(listing_id: int, photo_id: int) -> bool:
    """Does the listing show this picture first already (perhaps from another upload of it)?"""
    sent = select(Photo.print).where(Photo.id == photo_id).scalar_subquery()
    shown = (Photo.listing_id == listing_id, Photo.position == 0, Photo.print == sent)
    return db.session.scalar(select(Photo.id).where(*shown)) is not None


def _waiting(seller_id: int, print_: str) -> StoredPhoto | None:
    mine = (Photo.seller_id == seller_id, Photo.print == print_, Photo.listing_id.is_(None))
    row = db.session.scalar(select(Photo).where(*mine).order_by(Photo.id).limit(1))
    return _stored(row) if row else None


def _new(actor: Actor, bumdesa_id: int, seller_id: int, print_: str, rendered: Rendered, size: int) -> StoredPhoto:
    row = Photo(
        key=token(), bumdesa_id=bumdesa_id, seller_id=seller_id, original=original_name(print_), print=print_,
        widths=write_widths({width for width, _ in rendered.renditions}), width=rendered.width, height=rendered.height, colour=rendered.colour,
        fingerprint=rendered.fingerprint, byte_size=size, uploaded_by=actor.person_id, made_at=clock.now(),
    )  # fmt: skip
    db.session.add(row)
    db.session.flush()
    record(PhotoStored(row.id))
    return _stored(row)


def _stored(row: Photo) -> StoredPhoto:
    return StoredPhoto(row.id, row.key, view_of(row))


def view_of(row: Photo | Any, alt: str = "") -> PhotoView:
    """The row (whole, or its columns) as pages show it."""
    return PhotoView(
        id=row.id, alt=alt, width=row.width, height=row.height, colour=row.colour, print=row.print,
        ready=read_widths(row.widths),
    )  # fmt: skip
