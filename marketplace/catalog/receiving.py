"""Stock that comes in, and stock that is counted anew."""

from __future__ import annotations

from sqlalchemy import update

from marketplace.foundation.actor import Actor
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.foundation.money import Money, dotted
from marketplace.foundation.outbox import record

from .events import StockChanged
from .holding import AS_IT_IS
from .levels import lock_levels
from .listing import Listing, Variant
from .moving import write_moves
from .rights import listing_of_variant
from .stock import StockLevel

MOST_PIECES = 1_000_000


def receive_stock(actor: Actor, variant_id: int, quantity: int, reason: str, unit_cost: Money | None = None) -> None:
    """``quantity`` more are there; the variant is counted from now on. ``unit_cost`` is what own goods cost per unit.

    Raises Invalid, NotFound.
    """
    listing = listing_of_variant(actor, variant_id)
    if not 1 <= quantity <= MOST_PIECES:
        raise Invalid({"jumlah": f"Jumlah diisi dengan angka 1 sampai {dotted(MOST_PIECES)}."})
    row = lock_levels([variant_id])[0]
    add = update(StockLevel).where(StockLevel.variant_id == variant_id).values(on_hand=StockLevel.on_hand + quantity)
    db.session.execute(add, execution_options=AS_IT_IS)
    cost = unit_cost.rupiah if unit_cost is not None else None
    write_moves("receive", {variant_id: quantity}, actor=actor, note=reason[:200], unit_cost=cost)
    _set_mode(variant_id, "counted")
    if unit_cost is not None and listing.own_goods:
        _bump(listing.id, unit_cost_rupiah=unit_cost.rupiah)
    if row.stock_mode != "counted" or row.on_hand - row.held <= 0:
        record(StockChanged(listing.id))


def set_stock(actor: Actor, variant_id: int, count: int | None, seen: int | None = None) -> None:
    """What can still be sold is ``count`` (promised pieces not included); None = "Ada", not counted.

    ``seen`` is what the page showed: when something was sold meanwhile, Conflict. Raises Invalid, NotFound.
    """
    listing = listing_of_variant(actor, variant_id)
    if count is not None and not 0 <= count <= MOST_PIECES:
        raise Invalid({"stok": f"Stok diisi dengan angka 0 sampai {dotted(MOST_PIECES)}."})
    row = lock_levels([variant_id])[0]
    before = row.on_hand - row.held
    was_available = row.stock_mode != "counted" or before > 0
    if count is not None:
        if seen is not None and row.stock_mode == "counted" and seen != before:
            raise Conflict(f"Stok baru saja berubah menjadi {before} karena ada pesanan. Periksa lalu simpan lagi.")
        _count_anew(actor, variant_id, before, count)
    _set_mode(variant_id, "available" if count is None else "counted")
    if was_available != (count is None or count > 0):
        record(StockChanged(listing.id))


def _count_anew(actor: Actor, variant_id: int, before: int, count: int) -> None:
    changed = (
        update(StockLevel)
        .where(StockLevel.variant_id == variant_id, StockLevel.on_hand - StockLevel.held == before)
        .values(on_hand=StockLevel.held + count)
    )
    if db.session.execute(changed, execution_options=AS_IT_IS).rowcount != 1:  # type: ignore[attr-defined]
        raise Conflict("Stok baru saja berubah. Muat ulang lalu coba lagi.")
    write_moves("count", {variant_id: count - before}, actor=actor)


def _set_mode(variant_id: int, mode: str) -> None:
    db.session.execute(update(Variant).where(Variant.id == variant_id).values(stock_mode=mode))


def _bump(listing_id: int, **values: int) -> None:
    db.session.execute(update(Listing).where(Listing.id == listing_id).values(version=Listing.version + 1, **values))
