"""Commission terms: versions that are announced, never changed. The highest version in force counts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, or_, select

from marketplace.audit import Act, note
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.asking import ask, one_of
from marketplace.foundation.database import db
from marketplace.foundation.errors import Invalid, NotAllowed, NotFound
from marketplace.web.words import persen, waktu

from .enterprise import LARGEST_COMMISSION, Bumdesa, TermsVersion
from .views import Terms


def current_terms(bumdesa_id: int) -> Terms:
    """The terms in force now. Raises NotFound."""
    found = terms_for([bumdesa_id])
    if bumdesa_id not in found:
        raise NotFound("BUMDesa ini tidak ada.")
    return found[bumdesa_id]


def terms_for(bumdesa_ids: Iterable[int]) -> dict[int, Terms]:
    """The terms in force now, by Bumdesa, in one statement."""
    wanted = set(bumdesa_ids)
    if not wanted:
        return {}
    rows = ask(_begun(), ids=list(wanted), now=clock.now())
    return {row.bumdesa_id: _view(row) for row in rows}  # the later version overtakes


@cache
def _begun() -> Select[Any]:
    of_them = TermsVersion.bumdesa_id.in_(one_of("ids"))
    return select(*TermsVersion.__table__.c).where(of_them, begun()).order_by(TermsVersion.version)


def begun() -> ColumnElement[bool]:
    """In force at ``now``, a parameter; the first version counts even if the clock was ahead then."""
    return or_(TermsVersion.effective_from <= bindparam("now"), TermsVersion.version == 1)


def terms_by_version(bumdesa_id: int) -> list[Terms]:
    """Every version, newest first, also those announced for later."""
    of_it = select(TermsVersion).where(TermsVersion.bumdesa_id == bumdesa_id)
    return [_view(row) for row in db.session.scalars(of_it.order_by(TermsVersion.version.desc()))]


def coming_terms(bumdesa_id: int) -> list[Terms]:
    """What is announced and will count, soonest first; versions that a later announcement overtakes are left out."""
    counting: list[Terms] = []
    for terms in terms_by_version(bumdesa_id):  # newest first: whatever is older counts only until a newer one does
        if not counting or terms.effective_from < counting[-1].effective_from:
            counting.append(terms)
    now = clock.now()
    return [terms for terms in reversed(counting) if terms.effective_from > now]


def announce_terms(actor: Actor, bumdesa_id: int, commission_bp: int, effective_from: datetime) -> Terms:
    """A new version from a moment in the future on; what was announced for later than that is overtaken.

    The same as the last version: that one. Raises NotAllowed (only the director), Invalid (fields ``potongan``, ``mulai``).
    """
    if actor is not SYSTEM and not actor.may(bumdesa_id, Role.DIRECTOR):
        raise NotAllowed("Hanya direktur yang boleh mengubah potongan.")
    if effective_from <= clock.now():
        raise Invalid({"mulai": "Pilih tanggal yang akan datang, supaya penjual tahu lebih dulu."})
    _lock(bumdesa_id)
    latest = terms_by_version(bumdesa_id)
    if latest and latest[0].commission_bp == commission_bp and latest[0].effective_from == effective_from:
        return latest[0]
    added = _add(actor, bumdesa_id, latest[0].version + 1 if latest else 1, commission_bp, effective_from)
    note(actor, bumdesa_id, Act.TERMS_ANNOUNCED, f"{persen(commission_bp)} mulai {waktu(effective_from)}")
    return added


def first_terms(actor: Actor, bumdesa_id: int, commission_bp: int) -> Terms:
    """Version 1, in force at once. Only when a Bumdesa is founded."""
    return _add(actor, bumdesa_id, 1, commission_bp, clock.now())


def _add(actor: Actor, bumdesa_id: int, version: int, commission_bp: int, effective_from: datetime) -> Terms:
    if type(commission_bp) is not int or not 0 <= commission_bp <= LARGEST_COMMISSION:
        raise Invalid({"potongan": "Potongan 0 sampai 50 persen."})
    row = TermsVersion(
        bumdesa_id=bumdesa_id, version=version, commission_bp=commission_bp, effective_from=effective_from,
        announced_at=clock.now(), actor_id=actor.person_id, actor_name=actor.name,
    )  # fmt: skip
    db.session.add(row)
    db.session.flush()
    return _view(row)


def _lock(bumdesa_id: int) -> None:
    """Two announcements take turns."""
    db.session.execute(select(Bumdesa.id).where(Bumdesa.id == bumdesa_id).with_for_update())


def _view(row: Any) -> Terms:
    return Terms(row.id, row.bumdesa_id, row.version, row.commission_bp, row.effective_from)
