"""A villager becomes a seller, and stops or starts again being one."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from marketplace import people
from marketplace.foundation import clock
from marketplace.foundation.actor import Actor
from marketplace.foundation.database import db, upsert
from marketplace.foundation.errors import Invalid
from marketplace.foundation.outbox import record
from marketplace.foundation.slugs import slugged
from marketplace.places import place

from .consenting import add_consent
from .events import SellerChanged, SellerSuspended
from .looking import row_for
from .rights import must_work_for
from .seller import Seller, lifecycle

LONGEST_NAME = 80


def register_seller(
    actor: Actor,
    bumdesa_id: int,
    stall_name: str,
    maker_name: str,
    village_code: str,
    *,
    hamlet: str = "",
    phone: str | None = None,
    show_name: bool = False,
    person_id: int | None = None,
) -> int:
    """Open a stall, at once allowed to sell. ``show_name`` records the consent "tampil nama" given on paper.

    With ``person_id`` that person keeps the stall (may list goods herself). Raises Invalid, NotAllowed, NotFound.
    """
    must_work_for(actor, bumdesa_id)
    _check_names(stall_name, maker_name)
    place(village_code)
    seller = _opened({
        "bumdesa_id": bumdesa_id, "stall_name": stall_name.strip(), "maker_name": maker_name.strip(), "phone": phone,
        "village_code": village_code, "hamlet": hamlet.strip(), "person_id": person_id, "state": "verified", "version": 1,
        "payout_method": "tunai", "made_at": clock.now(),
    })  # fmt: skip
    lifecycle.begin(seller, actor)
    if show_name:
        add_consent(actor, seller, "tampil_nama", "kertas")
    if person_id is not None:
        people.entrust_stall(person_id, seller.id)
    record(SellerChanged(seller.id))
    return seller.id


def suspend_seller(actor: Actor, seller_id: int, reason: str) -> None:
    """No selling for now; all goods go off the shelves. Again: nothing happens."""
    seller = row_for(seller_id)
    must_work_for(actor, seller.bumdesa_id)
    if lifecycle.move(seller, "suspend", actor, note=reason):
        record(SellerSuspended(seller_id))
        record(SellerChanged(seller_id))


def verify_seller(actor: Actor, seller_id: int) -> None:
    """May sell (again); goods are put back one by one by their maker."""
    seller = row_for(seller_id)
    must_work_for(actor, seller.bumdesa_id)
    if lifecycle.move(seller, "verify", actor):
        record(SellerChanged(seller_id))


def _check_names(stall_name: str, maker_name: str) -> None:
    errors = {}
    for field, label, value in (("lapak", "Nama lapak", stall_name), ("nama", "Nama pembuat", maker_name)):
        if not value.strip():
            errors[field] = f"{label} belum diisi."
        elif len(value.strip()) > LONGEST_NAME:
            errors[field] = f"{label} terlalu panjang. Paling banyak {LONGEST_NAME} huruf."
    if errors:
        raise Invalid(errors)


def _opened(facts: dict[str, Any]) -> Seller:
    """A new stall at a free address. Who takes the same one at this moment is waited for; then the next is tried."""
    while True:
        row = {**facts, "slug": _free_slug(facts["stall_name"])}
        opening = upsert(Seller).values(row).on_conflict_do_nothing(index_elements=["slug"]).returning(Seller.id)
        seller_id = db.session.scalar(opening)
        if seller_id is not None:
            return db.session.get_one(Seller, seller_id)


def _free_slug(stall_name: str) -> str:
    """The first free of ``name``, ``name-2``, ``name-3`` …"""
    base = slugged(stall_name, "lapak")
    taken = set(db.session.scalars(select(Seller.slug).where(Seller.slug.startswith(base, autoescape=True))))
    slug, number = base, 1
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug
