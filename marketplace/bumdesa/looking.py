"""Reading Bumdesa: one, many, by slug."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select

from marketplace.foundation import clock
from marketplace.foundation.asking import ask, one_of
from marketplace.foundation.database import db, in_transaction
from marketplace.foundation.errors import NotFound
from marketplace.places import PlaceView, places_for

from .enterprise import Bumdesa, TermsVersion
from .terms import begun
from .views import BumdesaView

_ids_by_slug: dict[tuple[str, str], int] = {}


def bumdesa_id_of(slug: str) -> int | None:
    """The id behind a slug, or None. Remembered by the process: slugs never change."""
    key = (str(db.engine.url), slug)
    if key not in _ids_by_slug:
        found = db.session.scalar(select(Bumdesa.id).where(Bumdesa.slug == slug))
        if found is None or in_transaction():  # what is not committed may still vanish
            return found
        _ids_by_slug[key] = found
    return _ids_by_slug[key]


def bumdesa_view(bumdesa_id: int) -> BumdesaView:
    """One Bumdesa. Raises NotFound."""
    found = bumdesas_for([bumdesa_id])
    if bumdesa_id not in found:
        raise NotFound("BUMDesa ini tidak ada.")
    return found[bumdesa_id]


def bumdesa_and_commission(bumdesa_id: int) -> tuple[BumdesaView, int]:
    """One Bumdesa and the commission in force now, in basis points: one statement, for the page of a product. Raises NotFound."""
    rows = ask(_with_commission(), id=bumdesa_id, now=clock.now())
    if not rows:
        raise NotFound("BUMDesa ini tidak ada.")
    return _view(rows[0], places_for({rows[0].village_code})[rows[0].village_code]), rows[0].commission_bp


@cache
def _with_commission() -> Select[Any]:
    terms = select(TermsVersion.commission_bp).where(TermsVersion.bumdesa_id == Bumdesa.id, begun())
    newest = terms.order_by(TermsVersion.version.desc()).limit(1).scalar_subquery()
    return _all().add_columns(newest.label("commission_bp")).where(Bumdesa.id == bindparam("id"))


def bumdesas_for(ids: Iterable[int]) -> dict[int, BumdesaView]:
    """Bumdesa by id in two statements for any number; unknown ids are left out."""
    wanted = set(ids)
    return {view.id: view for view in _views(_by_id(), ids=list(wanted))} if wanted else {}


@cache
def _by_id() -> Select[Any]:
    return _all().where(Bumdesa.id.in_(one_of("ids")))


@cache
def _all() -> Select[Any]:
    return select(*Bumdesa.__table__.c)


def all_bumdesas() -> list[BumdesaView]:
    """Every Bumdesa, by name."""
    return _views(_all().order_by(Bumdesa.name, Bumdesa.id))


def _views(statement: Select[Any], **given: Any) -> list[BumdesaView]:
    rows = ask(statement, **given)
    villages = places_for({row.village_code for row in rows})
    return [_view(row, villages[row.village_code]) for row in rows]


def _view(row: Any, village: PlaceView) -> BumdesaView:
    return BumdesaView(
        id=row.id,
        slug=row.slug,
        name=row.name,
        village_code=row.village_code,
        village_name=village.name,
        regency_name=village.regency,
        province_name=village.province,
        address=row.address,
        phone=row.phone,
        zone=row.zone,
        book_id=row.book_id or 0,
        unit_code=row.unit_code,
        unit_name=row.unit_name,
        hours=row.hours,
        pickup_note=row.pickup_note,
        complaint_phone=row.complaint_phone,
        counter_open=row.counter_open,
        is_sample=row.is_sample,
    )
