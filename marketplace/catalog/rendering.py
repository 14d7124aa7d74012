"""The worker's part: the other renditions of a photo, and tidying photos nobody used."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import delete, select, update

from marketplace.foundation import clock
from marketplace.foundation.database import db
from marketplace.foundation.faults import fault_point
from marketplace.foundation.files import file_store
from marketplace.foundation.outbox import record

from .events import ListingChanged, PhotoStored
from .imaging_process import PhotoRefused, render_apart
from .photo import ALL_WIDTHS, Photo
from .photo_view import read_widths, write_widths
from .storing import put_renditions

KEPT_LOOSE = timedelta(days=2)


def render_rest(event: PhotoStored) -> Callable[[], None] | None:
    """Reaction to PhotoStored, afterwards: draw what is missing; harmless twice, nothing for a photo tidied away."""
    row = db.session.get(Photo, event.photo_id)
    missing = set(ALL_WIDTHS) - set(read_widths(row.widths)) if row else set()
    if row is None or not missing:
        return None
    print_, original = row.print, row.original
    db.session.rollback()
    try:
        rendered = render_apart(file_store().path(original), widths=sorted(missing))
    except PhotoRefused:
        return None  # the 320 px one was drawn, so the photo stays as it is
    put_renditions(print_, rendered)
    return lambda: _note_widths(event.photo_id)


def _note_widths(photo_id: int) -> None:
    noted = update(Photo).where(Photo.id == photo_id).values(widths=write_widths(set(ALL_WIDTHS)))
    listing_id = db.session.execute(noted.returning(Photo.listing_id)).scalar_one_or_none()
    if listing_id is not None:
        record(ListingChanged(listing_id))


def forget_loose_photos(limit: int = 100) -> int:
    """Remove the rows of photos that no listing took within two days; a duty of the worker, inside its transaction.

    The files stay until a sweep of files without a row: another photo may show the same content.
    """
    old = (Photo.listing_id.is_(None), Photo.made_at < clock.now() - KEPT_LOOSE)
    rows = db.session.execute(select(Photo.id, Photo.print).where(*old).order_by(Photo.id).limit(limit)).all()
    if not rows:
        return 0
    db.session.execute(delete(Photo).where(Photo.id.in_([photo_id for photo_id, _ in rows])))
    fault_point("image.gc")
    return len(rows)
