"""Promises of the catalog, recomputed from the rows that explain them (reliability S1 to S3)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal, null, or_, select, union_all
from sqlalchemy.orm import InstrumentedAttribute

from marketplace.foundation.checks import Check
from marketplace.foundation.database import db
from marketplace.foundation.files import file_store

from .listing import Variant
from .photo import FORMATS, Photo, public_name
from .photo_view import read_widths
from .stock import StockHold, StockLevel, StockMove


def checks() -> list[Check]:
    """All checks of this room."""
    return [
        Check("stock.bounds", "Stock is never below zero, nor promised beyond what is there", _bounds),
        Check("stock.moves", "Stock on hand equals the sum of its moves", _moves),
        Check("stock.holds", "Stock promised equals its active holds", _holds),
        Check("stock.once", "Every sale and return of stock answers its hold, once", _once),
        Check("stock.levels", "Every variant has one record of stock", _levels),
        Check("photo.files", "Every photo on record has its files", _files),
    ]


def _bounds() -> list[str]:
    wrong = (StockLevel.on_hand < 0) | (StockLevel.held < 0) | (StockLevel.held > StockLevel.on_hand)
    rows = db.session.execute(select(StockLevel.variant_id, StockLevel.on_hand, StockLevel.held).where(wrong))
    return [f"variant {one}: on hand {on_hand}, held {held}" for one, on_hand, held in rows]


def _moves() -> list[str]:
    moved = func.coalesce(
        select(func.sum(StockMove.quantity)).where(StockMove.variant_id == StockLevel.variant_id).scalar_subquery(), 0
    )
    rows = db.session.execute(
        select(StockLevel.variant_id, StockLevel.on_hand, moved).where(StockLevel.on_hand != moved)
    )
    return [f"variant {one}: on hand {on_hand}, moves sum to {total}" for one, on_hand, total in rows]


def _holds() -> list[str]:
    standing = (StockHold.variant_id == StockLevel.variant_id, StockHold.state == "active")
    promised = func.coalesce(select(func.sum(StockHold.quantity)).where(*standing).scalar_subquery(), 0)
    rows = db.session.execute(
        select(StockLevel.variant_id, StockLevel.held, promised).where(StockLevel.held != promised)
    )
    return [f"variant {one}: held {held}, active holds sum to {total}" for one, held, total in rows]


def _once() -> list[str]:
    """A consumed hold has its sale, a restocked one both; no sale stands without its hold."""
    wanted = union_all(
        _expected("sale", -StockHold.quantity, ("consumed", "restocked")),
        _expected("restock", StockHold.quantity, ("restocked",)),
    ).subquery()
    done = (
        select(StockMove.order_id, StockMove.variant_id, StockMove.kind, StockMove.quantity)
        .where(StockMove.order_id.is_not(None))
        .subquery()
    )
    same = (
        wanted.c.order_id == done.c.order_id,
        wanted.c.variant_id == done.c.variant_id,
        wanted.c.kind == done.c.kind,
    )
    both = select(wanted, done.c.quantity.label("found")).outerjoin(done, and_(*same))
    missing = both.where(or_(done.c.quantity.is_(None), done.c.quantity != wanted.c.quantity))
    loose = select(done, null().label("wanted")).where(~select(wanted.c.order_id).where(*same).exists())
    told = [(*row[:3], row[4], row[3]) for row in db.session.execute(missing)] + list(db.session.execute(loose))
    return [
        f"order {order}, variant {variant}: {kind} is {found}, the holds say {expected}"
        for order, variant, kind, found, expected in sorted(told, key=lambda row: tuple(row[:3]))
    ]


def _expected(
    kind: str, quantity: ColumnElement[int] | InstrumentedAttribute[int], states: tuple[str, ...]
) -> Select[*tuple[Any, ...]]:
    """What holds in ``states`` say must have been moved."""
    columns = (StockHold.order_id, StockHold.variant_id, literal(kind).label("kind"), quantity.label("quantity"))
    return select(*columns).where(StockHold.state.in_(states))


def _levels() -> list[str]:
    without = ~select(StockLevel.variant_id).where(StockLevel.variant_id == Variant.id).exists()
    return [f"variant {one} has no stock level" for one in db.session.scalars(select(Variant.id).where(without))]


def _files() -> list[str]:
    """Each picture is looked for once, however many photos show it."""
    missing = []
    shown = select(func.min(Photo.id), Photo.print, Photo.widths).group_by(Photo.print, Photo.widths)
    for photo_id, print_, widths in db.session.execute(shown.order_by(func.min(Photo.id))):
        for width in read_widths(widths):
            names = [public_name(print_, width, kind) for kind in FORMATS]
            missing += [f"photo {photo_id}: {name} is missing" for name in names if not file_store().exists(name)]
    return missing
