"""A Bumdesa joins: profile, first terms, a book opened from the chart."""

from __future__ import annotations

import re

from sqlalchemy import select

from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Actor
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, Invalid, NotAllowed
from marketplace.foundation.slugs import slugged
from marketplace.ledger import open_book
from marketplace.places import places_for

from .enterprise import Bumdesa
from .terms import first_terms

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def create_bumdesa(
    actor: Actor,
    name: str,
    village_code: str,
    *,
    slug: str | None = None,
    address: str = "",
    phone: str | None = None,
    commission_bp: int = 1000,
    zone: str | None = None,
    is_sample: bool = False,
) -> int:
    """A new Bumdesa of a village, with terms version 1 in force now and an empty book ``bumdesa:<id>``; returns its id.

    The zone comes from the province unless given. The slug comes from the name and never changes; a name already taken
    gets the village, then a number behind it. Only for the system (command line, seed). Raises NotAllowed, Invalid
    (unknown village, malformed slug), Conflict (``slug`` given and taken).
    """
    if actor is not SYSTEM:
        raise NotAllowed()
    village = places_for([village_code]).get(village_code)
    if village is None or not village.district:
        raise Invalid({"desa": "Desa ini tidak ada dalam daftar wilayah."})
    row = Bumdesa(
        slug=_own_slug(slug) if slug else _free_slug(name, village.name),
        name=name.strip(),
        village_code=village_code,
        zone=zone or village.zone,
        address=address,
        phone=phone,
        complaint_phone=phone,
        is_sample=is_sample,
        added_at=clock.now(),
    )
    db.session.add(row)
    db.session.flush()
    row.book_id = open_book(f"bumdesa:{row.id}", row.name, row.zone)
    first_terms(actor, row.id, commission_bp)
    db.session.flush()
    return row.id


def _own_slug(slug: str) -> str:
    if not _SLUG.fullmatch(slug) or len(slug) > 80:
        raise Invalid({"slug": "Alamat hanya huruf kecil, angka, dan tanda hubung."})
    if _is_taken(slug):
        raise Conflict("Alamat ini sudah dipakai BUMDesa lain.")
    return slug


def _free_slug(name: str, village: str) -> str:
    first, second = slugged(name, "bumdesa"), slugged(f"{name} {village}", "bumdesa")
    numbered = (f"{second}-{number}" for number in range(2, 1000))
    return next(slug for slug in (first, second, *numbered) if not _is_taken(slug))


def _is_taken(slug: str) -> bool:
    return db.session.scalar(select(Bumdesa.id).where(Bumdesa.slug == slug)) is not None
