"""How much there is and how much of it is promised: locked in the order of ids, changed all together or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from sqlalchemy import BigInteger, Integer, and_, bindparam, case, select, update

from marketplace.foundation.asking import ask, one_of
from marketplace.foundation.database import db
from marketplace.foundation.outbox import record

from .events import StockChanged
from .listing import Listing, Variant
from .stock import StockLevel


def lock_levels(variant_ids: Iterable[int]) -> list[Any]:
    """Lock the stock of these variants in id order; what is there, as of now."""
    return list(ask(_LOCKING, ids=list(set(variant_ids))))


_LOCKING = (
    select(
        StockLevel.variant_id, StockLevel.bumdesa_id, StockLevel.on_hand, StockLevel.held, Variant.stock_mode,
        Variant.most_per_order, Variant.listing_id, Listing.name, Listing.state,
    )
    .join(Variant, Variant.id == StockLevel.variant_id)
    .join(Listing, Listing.id == Variant.listing_id)
    .where(StockLevel.variant_id.in_(one_of("ids")))
    .order_by(StockLevel.variant_id)
    .with_for_update(of=StockLevel.__table__)
)  # fmt: skip


def move_levels(quantities: Mapping[int, int], *, held: int = 0, on_hand: int = 0) -> bool:
    """Change all levels by their quantity times the signs, in one conditional statement; False unless all fitted."""
    if not quantities:
        return True
    given = {f"variant_{number}": one for number, one in enumerate(quantities)}
    given |= {f"amount_{number}": amount for number, amount in enumerate(quantities.values())}
    rows = ask(_moving(len(quantities), held, on_hand), **given)
    _tell_crossings({one: (now - quantities[one] * (on_hand - held), now) for one, now in rows})
    return len(rows) == len(quantities)


@lru_cache(256)
def _moving(count: int, held: int, on_hand: int) -> Any:
    """For so many variants at once."""
    variants = [bindparam(f"variant_{number}", type_=Integer) for number in range(count)]
    amounts = [bindparam(f"amount_{number}", type_=BigInteger) for number in range(count)]
    amount = case(*zip((StockLevel.variant_id == one for one in variants), amounts, strict=True))
    rest_held, rest_on_hand = StockLevel.held + amount * held, StockLevel.on_hand + amount * on_hand
    fits = and_(rest_held >= 0, rest_on_hand >= 0, rest_held <= rest_on_hand)
    changed = update(StockLevel).where(StockLevel.variant_id.in_(variants), fits)
    left = (StockLevel.on_hand - StockLevel.held).label("left")
    return changed.values(held=rest_held, on_hand=rest_on_hand).returning(StockLevel.variant_id, left)


def _tell_crossings(changes: Mapping[int, tuple[int, int]]) -> None:
    """Between available and sold out, for ``{variant_id: (before, now)}`` of counted goods."""
    crossed = [one for one, (before, now) in changes.items() if (before > 0) != (now > 0)]
    if crossed:
        mine = select(Variant.listing_id).where(Variant.id.in_(crossed), Variant.stock_mode == "counted")
        for listing_id in sorted(set(db.session.scalars(mine))):
            record(StockChanged(listing_id))
