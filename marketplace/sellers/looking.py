"""Stalls as others may see them. Every function is one statement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, exists, select

from marketplace.foundation.asking import ask, one_of
from marketplace.foundation.database import db
from marketplace.foundation.errors import NotFound

from .seller import Consent, Seller


@dataclass(frozen=True, slots=True)
class SellerView:
    """One stall. ``shown_name`` is all the public may know of who made it."""

    id: int
    bumdesa_id: int
    stall_name: str
    slug: str
    shown_name: str
    village_code: str
    state: str
    payout_method: str

    @property
    def url(self) -> str:
        return f"/lapak/{self.slug}"

    @property
    def may_sell(self) -> bool:
        return self.state == "verified"


def sellers_for(ids: Iterable[int]) -> dict[int, SellerView]:
    """Many stalls by id; unknown ids are left out."""
    wanted = set(ids)
    if not wanted:
        return {}
    return {view.id: view for view in _read(_by_id(), ids=list(wanted))}


def sellers_of(bumdesa_id: int) -> list[SellerView]:
    """All stalls of one Bumdesa by name, suspended ones too."""
    return _read(_query().where(Seller.bumdesa_id == bumdesa_id).order_by(Seller.stall_name, Seller.id))


def seller_by_slug(slug: str) -> SellerView:
    """The stall with this address. Raises NotFound."""
    found = _read(_by_slug(), slug=slug) if len(slug) <= 80 and "\x00" not in slug else []
    if not found:
        raise NotFound("Lapak ini tidak ada.")
    return found[0]


def row_for(seller_id: int) -> Seller:
    """The table row, for changing it. Raises NotFound."""
    row = db.session.get(Seller, seller_id)
    if row is None:
        raise NotFound("Lapak ini tidak ada.")
    return row


@cache
def _query() -> Select[Any]:
    agreed = exists().where(
        Consent.seller_id == Seller.id, Consent.kind == "tampil_nama", Consent.withdrawn_at.is_(None)
    )
    columns: tuple[Any, ...] = (
        Seller.id, Seller.bumdesa_id, Seller.stall_name, Seller.slug, Seller.maker_name, Seller.village_code,
        Seller.state, Seller.payout_method, agreed.label("agreed"),
    )  # fmt: skip
    return select(*columns)


@cache
def _by_id() -> Select[Any]:
    return _query().where(Seller.id.in_(one_of("ids")))


@cache
def _by_slug() -> Select[Any]:
    return _query().where(Seller.slug == bindparam("slug"))


def _read(query: Select[Any], **given: Any) -> list[SellerView]:
    return [
        SellerView(
            id=row.id, bumdesa_id=row.bumdesa_id, stall_name=row.stall_name, slug=row.slug,
            shown_name=row.maker_name if row.agreed else row.stall_name,
            village_code=row.village_code, state=row.state, payout_method=row.payout_method,
        )
        for row in ask(query, **given)
    ]  # fmt: skip
