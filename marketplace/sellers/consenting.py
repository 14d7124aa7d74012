"""Agreements by kind and method, with who recorded them (UU 27/2022: consent must be shown and can be taken back)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from marketplace.foundation import clock
from marketplace.foundation.actor import Actor
from marketplace.foundation.database import db
from marketplace.foundation.errors import Invalid
from marketplace.foundation.outbox import record

from .events import SellerChanged
from .looking import row_for
from .rights import must_own_or_serve
from .seller import CONSENT_KINDS, CONSENT_METHODS, Consent, Seller


@dataclass(frozen=True, slots=True)
class ConsentView:
    """One agreement, standing while ``withdrawn_at`` is None."""

    kind: str
    method: str
    recorded_by: str
    given_at: datetime
    withdrawn_at: datetime | None


def give_consent(actor: Actor, seller_id: int, kind: str, method: str) -> None:
    """Record an agreement; one that stands already is left as it is. Raises Invalid, NotFound."""
    if kind not in CONSENT_KINDS or method not in CONSENT_METHODS:
        raise Invalid({"persetujuan": "Pilih jenis dan cara persetujuan dari daftar."})
    seller = row_for(seller_id)
    must_own_or_serve(actor, seller)
    standing = select(Consent.id).where(
        Consent.seller_id == seller_id, Consent.kind == kind, Consent.withdrawn_at.is_(None)
    )
    if db.session.scalar(standing) is None:
        add_consent(actor, seller, kind, method)
        record(SellerChanged(seller_id))


def withdraw_consent(actor: Actor, seller_id: int, kind: str) -> None:
    """End an agreement from now on; nothing happens when none stands."""
    must_own_or_serve(actor, row_for(seller_id))
    ended = (
        update(Consent)
        .where(Consent.seller_id == seller_id, Consent.kind == kind, Consent.withdrawn_at.is_(None))
        .values(withdrawn_at=clock.now(), withdrawn_by_name=actor.name)
    )
    if db.session.execute(ended).rowcount:  # type: ignore[attr-defined]
        record(SellerChanged(seller_id))


def consents_of(seller_id: int) -> list[ConsentView]:
    """Every agreement ever, oldest first."""
    rows = db.session.scalars(select(Consent).where(Consent.seller_id == seller_id).order_by(Consent.id))
    return [ConsentView(row.kind, row.method, row.recorded_by_name, row.given_at, row.withdrawn_at) for row in rows]


def add_consent(actor: Actor, seller: Seller, kind: str, method: str) -> None:
    """Write the row; the callers checked the rest."""
    db.session.add(
        Consent(
            bumdesa_id=seller.bumdesa_id, seller_id=seller.id, kind=kind, method=method,
            recorded_by=actor.person_id, recorded_by_name=actor.name, given_at=clock.now(),
        )
    )  # fmt: skip
    db.session.flush()
