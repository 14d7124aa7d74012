"""The journal of stock: one row per change of what is there."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import insert, select

from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Actor
from marketplace.foundation.database import db

from .listing import Variant
from .stock import StockMove


def write_moves(
    kind: str,
    quantities: Mapping[int, int],
    order_id: int | None = None,
    actor: Actor = SYSTEM,
    note: str = "",
    unit_cost: int | None = None,
) -> None:
    """Note signed ``{variant_id: quantity}``; in the same commit as the levels they explain."""
    moved = {variant_id: quantity for variant_id, quantity in quantities.items() if quantity}
    if not moved:
        return
    owners = dict(db.session.execute(select(Variant.id, Variant.bumdesa_id).where(Variant.id.in_(moved))).all())
    shared = {
        "kind": kind, "order_id": order_id, "actor_id": actor.person_id, "actor_name": actor.name, "note": note,
        "unit_cost_rupiah": unit_cost, "at": clock.now(),
    }  # fmt: skip
    rows = [
        {**shared, "variant_id": variant_id, "bumdesa_id": owners[variant_id], "quantity": quantity}
        for variant_id, quantity in sorted(moved.items())
    ]
    db.session.execute(insert(StockMove), rows)
