"""Promises about orders, recomputed (invariants O1, O4, O5, S4 of the design)."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from sqlalchemy import Result, Select, func, select

from marketplace.foundation.checks import Check
from marketplace.foundation.database import db
from marketplace.foundation.lifecycle import StateChange

from .lifecycle import ORDER
from .order import Order, OrderLine

BATCH = 1_000


def checks() -> list[Check]:
    """All checks of this room."""
    return [
        Check("O1", "The total of an order equals its lines", _totals),
        Check("O4", "The history of an order takes steps there are and ends where it stands", _history),
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
    """Order by order, a few at a time: each change continues the one before and is a step there is."""
    changes = select(StateChange.subject_id, StateChange.action, StateChange.from_state, StateChange.to_state)
    in_turn = changes.where(StateChange.machine == "order").order_by(StateChange.subject_id, StateChange.id)
    problems = []
    for subject_id, rows in groupby(_streamed(in_turn), lambda row: row[0]):
        state = ""
        for _, action, before, after in rows:
            known = action == "begin" or ORDER.steps.get((before, action)) == after
            if not known or state != before:
                problems.append(f"pesanan {subject_id}: langkah {before} → {after} tidak ada")
            state = after
    return problems + [
        f"pesanan {id}: riwayat berakhir di {last}, bukan {state}" for id, state, last in _streamed(_unlike_history())
    ]


def _unlike_history() -> Select[*tuple[Any, ...]]:
    """Orders whose last change did not lead to where they are; without any history: None."""
    of_it = (StateChange.machine == "order", StateChange.subject_id == Order.id)
    last = select(StateChange.to_state).where(*of_it).order_by(StateChange.id.desc()).limit(1).scalar_subquery()
    return select(Order.id, Order.state, last).where(func.coalesce(last, "") != Order.state).order_by(Order.id)


def _streamed(query: Select[*tuple[Any, ...]]) -> Result[*tuple[Any, ...]]:
    return db.session.execute(query.execution_options(yield_per=BATCH))
