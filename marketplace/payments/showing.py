"""Reading payments. Never writes."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import reduce
from operator import add
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from marketplace.foundation.asking import ask, one_of
from marketplace.foundation.database import db
from marketplace.foundation.errors import NotFound

from .card_receipt import CardReceipt
from .match import PaymentMatch
from .payment import COUNTER, TRANSFER, Payment, PaymentView, view
from .statement import StatementLine
from .unknown import long_unknown_counts

TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")


def payments_for(order_ids: Collection[int]) -> dict[int, PaymentView]:
    """The payment of each order that counts: the active one, else the newest. One statement."""
    found: dict[int, PaymentView] = {}
    for row in ask(_OF_ORDERS, ids=list(order_ids)):
        if row.order_id not in found or found[row.order_id].state not in ("pending", "succeeded"):
            found[row.order_id] = view(row)
    return found


_OF_ORDERS = select(*Payment.__table__.c).where(Payment.order_id.in_(one_of("ids"))).order_by(Payment.id)


def all_payments_of(order_id: int) -> list[PaymentView]:
    """Every payment of one order, oldest first."""
    return [
        view(row)
        for row in db.session.scalars(select(Payment).where(Payment.order_id == order_id).order_by(Payment.id))
    ]


def payment_by_token(token: str) -> PaymentView:
    """The payment behind ``/bayar/<token>``. Raises NotFound."""
    row = db.session.scalar(select(Payment).where(Payment.token == token)) if TOKEN.fullmatch(token) else None
    if row is None:
        raise NotFound("Halaman pembayaran ini tidak ada. Buka lagi tautan dari pesanan Anda.")
    return view(row)


def payment_view(payment_id: int) -> PaymentView:
    """One payment by id. Raises NotFound."""
    row = db.session.get(Payment, payment_id)
    if row is None:
        raise NotFound("Pembayaran ini tidak ada.")
    return view(row)


def waiting_payments(bumdesa_id: int, method: str, limit: int = 100) -> list[PaymentView]:
    """Open payments of one method, oldest first."""
    of_it = (Payment.bumdesa_id == bumdesa_id, Payment.state == "pending", Payment.method == method)
    return [view(row) for row in db.session.scalars(select(Payment).where(*of_it).order_by(Payment.id).limit(limit))]


def labels_of(payment_ids: Collection[int]) -> dict[int, str]:
    """What staff call each payment: the number of its order."""
    rows = db.session.execute(select(Payment.id, Payment.label).where(Payment.id.in_(payment_ids)))
    return {row.id: row.label for row in rows}


def late_payments(bumdesa_id: int, limit: int = 100) -> list[PaymentView]:
    """Money that came after its order or its way of paying had ended, still to be decided; oldest first."""
    late = (Payment.bumdesa_id == bumdesa_id, Payment.state == "late")
    return [view(row) for row in db.session.scalars(select(Payment).where(*late).order_by(Payment.id).limit(limit))]


def counter_payments(bumdesa_id: int, limit: int = 100) -> list[PaymentView]:
    """Orders whose buyers said they come to the counter."""
    return waiting_payments(bumdesa_id, COUNTER, limit)


def received_payments(bumdesa_id: int) -> list[tuple[PaymentView, int | None]]:
    """All payments whose money came, with the id of the statement line that brought it; for the checks of the books."""
    here = (Payment.bumdesa_id == bumdesa_id, Payment.received_rupiah > 0)
    query = select(Payment, PaymentMatch.statement_line_id).outerjoin(
        PaymentMatch, PaymentMatch.payment_id == Payment.id
    )
    return [(view(row), line_id) for row, line_id in db.session.execute(query.where(*here).order_by(Payment.id))]


def matchable_payments(bumdesa_id: int, amounts: Collection[int]) -> list[PaymentView]:
    """Transfers without money that ask for one of ``amounts``: open ones first, then ended ones (late money)."""
    without_money = ("pending", "expired", "cancelled")
    of_it = (Payment.bumdesa_id == bumdesa_id, Payment.method == "transfer", Payment.state.in_(without_money))
    rows = db.session.scalars(
        select(Payment).where(*of_it, Payment.due_rupiah.in_(amounts)).order_by(Payment.id.desc()).limit(500)
    )
    return sorted((view(row) for row in rows), key=lambda payment: (not payment.is_open, -payment.id))


def awaited_count(bumdesa_id: int) -> int:
    """How many buyers have not transferred yet; nothing for staff to do."""
    awaited = (Payment.bumdesa_id == bumdesa_id, Payment.state == "pending", Payment.method == TRANSFER)
    return db.session.scalar(select(func.count()).where(*awaited)) or 0


def unmatched_count(bumdesa_id: int) -> int:
    """Money staff must look at: typed lines of the bank that nobody matched, doubtful money by card, and what the gateway has
    not answered for a day. One statement."""
    lines = select(func.count()).where(StatementLine.bumdesa_id == bumdesa_id, StatementLine.state == "open")
    cards = select(func.count()).where(CardReceipt.bumdesa_id == bumdesa_id, CardReceipt.state == "aside")
    parts = (
        lines.scalar_subquery(),
        cards.scalar_subquery(),
        _second_payments(bumdesa_id),
        *long_unknown_counts(bumdesa_id),
    )
    return db.session.scalar(select(reduce(add, parts))) or 0


def _second_payments(bumdesa_id: int) -> Any:
    """Late money of orders that are paid or awaited otherwise; that of ended orders is counted with the orders."""
    other = aliased(Payment)
    active = (
        select(other.id).where(other.order_id == Payment.order_id, other.state.in_(("pending", "succeeded"))).exists()
    )
    late = (Payment.bumdesa_id == bumdesa_id, Payment.state == "late", active)
    return select(func.count()).select_from(Payment).where(*late).scalar_subquery()
