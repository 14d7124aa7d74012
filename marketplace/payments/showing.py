"""Reading payments. Never writes."""

from __future__ import annotations

import re
from collections.abc import Collection

from sqlalchemy import func, select

from marketplace.foundation.asking import ask, one_of
from marketplace.foundation.database import db
from marketplace.foundation.errors import NotFound

from .card_tables import CardCheckout
from .match import PaymentMatch
from .payment import COUNTER, TRANSFER, Payment, PaymentView, view
from .statement import StatementLine

TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")


def payments_for(order_ids: Collection[int]) -> dict[int, PaymentView]:
    """The payment of each order that counts: the active one, else the newest. One statement."""
    found: dict[int, PaymentView] = {}
    for row in ask(_OF_ORDERS, ids=list(order_ids)):
        if row.order_id not in found or found[row.order_id].state not in ("pending", "succeeded"):
            found[row.order_id] = view(row)
    return found


_OF_ORDERS = select(*Payment.__table__.c).where(Payment.order_id.in_(one_of("ids"))).order_by(Payment.id)


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
    """Money staff must look at: typed lines of the bank that nobody matched, and doubtful money by card. One statement."""
    lines = select(func.count()).where(StatementLine.bumdesa_id == bumdesa_id, StatementLine.state == "open")
    cards = select(func.count()).where(CardCheckout.bumdesa_id == bumdesa_id, CardCheckout.state == "review")
    return db.session.scalar(select(lines.scalar_subquery() + cards.scalar_subquery())) or 0
