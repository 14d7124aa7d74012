"""Promises about orders, recomputed (invariants O1, O4, O5, S4 of the design)."""

from __future__ import annotations

from sqlalchemy import func, select

from marketplace.foundation.checks import Check
from marketplace.foundation.database import db
from marketplace.foundation.lifecycle import StateChange

from .lifecycle import ORDER
from .order import Order, OrderLine


def checks() -> list[Check]:
    """All checks of this room."""
    return [
        Check("O1", "Jumlah pesanan sama dengan jumlah barisnya", _totals),
        Check("O4", "Riwayat pesanan berakhir di keadaan sekarang dan hanya memakai langkah yang ada", _history),
    ]


def _totals() -> list[str]:
    lines = (
        select(OrderLine.order_id, func.sum(OrderLine.amount_rupiah).label("goods"))
        .group_by(OrderLine.order_id)
        .subquery()
    )
    query = select(Order.number, Order.goods_rupiah, lines.c.goods).outerjoin(lines, lines.c.order_id == Order.id)
    wrong = query.where((lines.c.goods.is_(None)) | (lines.c.goods != Order.goods_rupiah))
    return [f"{number}: barang {goods}, baris {summed}" for number, goods, summed in db.session.execute(wrong)]


def _history() -> list[str]:
    problems = []
    states = dict(db.session.execute(select(Order.id, Order.state)).all())
    seen: dict[int, str] = {}
    for change in db.session.scalars(
        select(StateChange).where(StateChange.machine == "order").order_by(StateChange.id)
    ):
        known = change.action == "begin" or ORDER.steps.get((change.from_state, change.action)) == change.to_state
        if not known or seen.get(change.subject_id, "") != change.from_state:
            problems.append(f"pesanan {change.subject_id}: langkah {change.from_state} → {change.to_state} tidak ada")
        seen[change.subject_id] = change.to_state
    return problems + [
        f"pesanan {id}: riwayat berakhir di {seen.get(id)}, bukan {state}"
        for id, state in states.items()
        if seen.get(id) != state
    ]
