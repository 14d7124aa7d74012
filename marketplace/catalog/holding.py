"""Stock promised to orders: held, then consumed or given back; each step happens exactly once.

Every function locks the stock levels of its variants in id order before it touches anything else (a multi-row update
without ordered locks deadlocked in 74 of 96 opposite orders on PostgreSQL). On SQLite the one writer is the lock.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update

from marketplace.foundation import clock
from marketplace.foundation.asking import add_rows, ask, one_of
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.foundation.faults import fault_point
from marketplace.foundation.money import dotted

from .levels import lock_levels, move_levels
from .moving import write_moves
from .offers import MOST_PER_LINE
from .stock import StockHold, StockLevel

AS_IT_IS = {"synchronize_session": False}


class SoldOut(Conflict):
    """There is not that much. ``left``: variant id → how many can still be had (0 when none or no longer on sale)."""

    def __init__(self, left: dict[int, int], names: dict[int, str]) -> None:
        told = [
            f"{names[one]} tinggal {dotted(count)}" if count else f"{names[one]} sudah habis"
            for one, count in left.items()
        ]
        super().__init__("; ".join(told) + ". Ubah jumlahnya lalu coba lagi.")
        self.left = left


class HoldEnded(Conflict):
    """The time to pay was over and the stock was given to others."""

    def __init__(self, order_id: int) -> None:
        super().__init__("Batas waktu pesanan ini sudah lewat, stoknya sudah dilepas.")
        self.order_id = order_id


def hold_stock(order_id: int, quantities: Mapping[int, int], until: datetime) -> None:
    """Promise all of ``{variant_id: quantity}`` to the order until then, or nothing.

    Due holds of these variants are not freed here: call ``free_due_holds`` first. Raises SoldOut, Invalid.
    """
    if any(not 1 <= quantity <= MOST_PER_LINE for quantity in quantities.values()):
        raise Invalid({"jumlah": f"Jumlah diisi dengan angka 1 sampai {dotted(MOST_PER_LINE)}."})
    rows = lock_levels(quantities)
    left = _missing(rows, quantities)
    counted = {row.variant_id: quantities[row.variant_id] for row in rows if row.stock_mode == "counted"}
    if left or not move_levels(counted, held=+1):
        raise SoldOut(left or _left_now(counted), _names(rows, quantities))
    fault_point("place.after_reserve")
    now = clock.now()
    holds = [
        {
            "bumdesa_id": row.bumdesa_id, "order_id": order_id, "variant_id": row.variant_id, "until": until, "made_at": now,
            "quantity": counted[row.variant_id], "state": "active",
        }
        for row in rows
        if row.variant_id in counted
    ]  # fmt: skip
    if holds:
        add_rows(StockHold, holds)


def take_again(order_id: int, until: datetime) -> None:
    """Promise the same goods once more to an order that had lost them, or nothing. Still promised: nothing. Raises SoldOut."""
    holds = [hold for hold in _lock_holds(order_id) if hold.state in ("released", "expired")]
    wanted = {hold.variant_id: hold.quantity for hold in holds}
    free_due_holds(wanted)
    if not move_levels(wanted, held=+1):
        rows = lock_levels(wanted)
        raise SoldOut(_left_now(wanted), _names(rows, wanted))
    again = update(StockHold).where(StockHold.id.in_([hold.id for hold in holds]))
    if holds:
        db.session.execute(again.values(state="active", ended_at=None, until=until), execution_options=AS_IT_IS)


def has_again(order_id: int) -> bool:
    """Are the goods of an order that had lost them still there? For showing buttons; ``take_again`` decides."""
    wanted = select(StockHold.variant_id, StockHold.quantity, StockLevel.on_hand - StockLevel.held).join(
        StockLevel, StockLevel.variant_id == StockHold.variant_id
    )
    lost = (StockHold.order_id == order_id, StockHold.state.in_(("released", "expired")))
    return all(left >= quantity for _, quantity, left in db.session.execute(wanted.where(*lost)))


def hold_longer(order_id: int, until: datetime) -> None:
    """What is promised to the order stays promised until then."""
    mine = (StockHold.order_id == order_id, StockHold.state == "active")
    db.session.execute(update(StockHold).where(*mine).values(until=until), execution_options=AS_IT_IS)


def consume_holds(order_id: int) -> None:
    """The order's goods are sold: they leave the stock. Again: nothing. Raises HoldEnded."""
    holds = _lock_holds(order_id)
    if any(hold.state not in ("active", "consumed") for hold in holds):
        raise HoldEnded(order_id)
    ended = _end(holds, "active", "consumed")
    if ended and not move_levels(ended, held=-1, on_hand=-1):
        raise RuntimeError(f"stock of order {order_id} does not fit its holds")
    write_moves("sale", {variant_id: -quantity for variant_id, quantity in ended.items()}, order_id)


def release_holds(order_id: int) -> None:
    """The order will not happen: what was promised to it can be sold again. Again: nothing."""
    _give_back(_end(_lock_holds(order_id), "active", "released"))


def restock(order_id: int) -> None:
    """The order was cancelled after its goods were taken: they are back. Again: nothing."""
    ended = _end(_lock_holds(order_id), "consumed", "restocked")
    if ended and not move_levels(ended, on_hand=+1):
        raise RuntimeError(f"stock levels of order {order_id} are gone")
    write_moves("restock", ended, order_id)


def free_due_holds(variant_ids: Iterable[int] | None = None) -> list[int]:
    """End holds whose time is over (of these variants, or all); returns the orders that lost theirs.

    With ``variant_ids`` it also locks their levels in id order, for whatever the caller does next.
    """
    if variant_ids is None:
        due = (StockHold.state == "active", StockHold.until <= clock.now())
        wanted = set(db.session.scalars(select(StockHold.variant_id).where(*due).distinct()))
    else:
        wanted = set(variant_ids)
    if not wanted:
        return []
    lock_levels(wanted)
    holds = ask(_DUE, now=clock.now(), ids=list(wanted))
    _give_back(_end(holds, "active", "expired"))
    return sorted({hold.order_id for hold in holds})


def _missing(rows: list[Any], quantities: Mapping[int, int]) -> dict[int, int]:
    """What cannot be had as asked, with how much can."""
    can = {row.variant_id: _can_have(row) for row in rows}
    return {one: can.get(one, 0) for one, quantity in sorted(quantities.items()) if quantity > can.get(one, 0)}


def _can_have(row: Any) -> int:
    if row.state != "published":
        return 0
    return int(row.on_hand - row.held if row.stock_mode == "counted" else row.most_per_order)


def _names(rows: list[Any], quantities: Mapping[int, int]) -> dict[int, str]:
    return dict.fromkeys(quantities, "Barang ini") | {row.variant_id: row.name for row in rows}


def _left_now(quantities: Mapping[int, int]) -> dict[int, int]:
    rows = db.session.execute(
        select(StockLevel.variant_id, StockLevel.on_hand - StockLevel.held).where(StockLevel.variant_id.in_(quantities))
    )
    return {one: left for one, left in rows if left < quantities[one]}


_HOLDS = select(StockHold.id, StockHold.order_id, StockHold.variant_id, StockHold.quantity, StockHold.state).order_by(
    StockHold.variant_id, StockHold.id
)
_DUE = _HOLDS.where(
    StockHold.state == "active", StockHold.until <= bindparam("now"), StockHold.variant_id.in_(one_of("ids"))
)
_OF_ORDER = _HOLDS.where(StockHold.order_id == bindparam("order"))


def _lock_holds(order_id: int) -> list[Any]:
    """The order's holds, read after their stock levels were locked (nobody changes a hold without that lock)."""
    variant_ids = [hold.variant_id for hold in ask(_OF_ORDER, order=order_id)]
    if not variant_ids:
        return []
    lock_levels(variant_ids)
    return list(ask(_OF_ORDER, order=order_id))


def _end(holds: Iterable[Any], before: str, after: str) -> dict[int, int]:
    """Move those still in ``before``; returns ``{variant_id: quantity}`` of exactly the ones this call moved."""
    ids = [hold.id for hold in holds if hold.state == before]
    if not ids:
        return {}
    moved = (
        update(StockHold)
        .where(StockHold.id.in_(ids), StockHold.state == before)
        .values(state=after, ended_at=clock.now())
        .returning(StockHold.variant_id, StockHold.quantity)
    )
    sums: dict[int, int] = {}
    for variant_id, quantity in db.session.execute(moved, execution_options=AS_IT_IS):
        sums[variant_id] = sums.get(variant_id, 0) + quantity
    return sums


def _give_back(quantities: Mapping[int, int]) -> None:
    if not move_levels(quantities, held=-1):
        raise RuntimeError("fewer pieces were held than given back")
