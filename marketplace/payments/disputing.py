"""Disputes: a buyer's bank takes money back (J27), and sometimes gives it back again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .card_tables import DISPUTE, CardCheckout, Dispute
from .events import DisputeLost, DisputeNews, DisputeOpened, DisputeWon
from .gateway import GatewayDispute
from .payment import Payment
from .reaching import gateway_of
from .settled_by_loss import settle_by_loss

ENDINGS: dict[str, tuple[str, type[DisputeNews]]] = {
    "won": ("win", DisputeWon),
    "lost": ("lose", DisputeLost),
    "closed": ("close", DisputeWon),  # the money is back, whatever it is called
}


@dataclass(frozen=True, slots=True)
class DisputeView:
    """``state``: inquiry (only a question), opened (the money is withdrawn), won, lost, closed."""

    id: int
    order_id: int
    state: str
    amount: Money
    opened_at: datetime
    ended_at: datetime | None


def refresh_disputes(payment_id: int) -> None:
    """Ask the gateway about the disputes of one payment and apply what it says. OUTSIDE a transaction."""
    row = db.session.scalar(select(CardCheckout).where(CardCheckout.payment_id == payment_id))
    if row is None or not row.intent_ref:
        db.session.rollback()
        return
    intent, bumdesa_id = row.intent_ref, row.bumdesa_id
    said = gateway_of(bumdesa_id).disputes(intent)
    with transaction():
        payment = db.session.get_one(Payment, payment_id, populate_existing=True, with_for_update=True)
        for dispute in said:
            if dispute.amount is not None and dispute.amount.rupiah > 0:
                _note(payment, dispute, dispute.amount.rupiah)
        settle_by_loss(payment)


def has_open_dispute(order_id: int) -> bool:
    """The money of this order is withdrawn: nobody's share is earned before it is decided."""
    query = select(Dispute.id).where(Dispute.order_id == order_id, Dispute.state == "opened").limit(1)
    return db.session.scalar(query) is not None


def disputes_for(order_ids: Collection[int]) -> dict[int, list[DisputeView]]:
    """All disputes of many orders, oldest first. One statement."""
    found: dict[int, list[DisputeView]] = {}
    for row in db.session.scalars(select(Dispute).where(Dispute.order_id.in_(order_ids)).order_by(Dispute.id)):
        view = DisputeView(row.id, row.order_id, row.state, Money(row.amount_rupiah), row.opened_at, row.ended_at)
        found.setdefault(row.order_id, []).append(view)
    return found


def refuse_taken(payment_id: int) -> None:
    """Raises Conflict when a bank took money of this payment back, or holds it: no order can have it."""
    if taken := taken_by_bank(payment_id):
        raise Conflict(f"Bank pembeli sudah menarik {taken} lewat sengketa, jadi uang ini tidak bisa diterima.")


def lost_money(payment_id: int) -> Money:
    """What a bank took of a payment for good."""
    return _sum_of(payment_id, "lost")


def taken_by_bank(payment_id: int) -> Money:
    """What a bank holds or keeps of a payment; it cannot be given back a second time."""
    return _sum_of(payment_id, "opened", "lost")


def _sum_of(payment_id: int, *states: str) -> Money:
    mine = (Dispute.payment_id == payment_id, Dispute.state.in_(states))
    return Money(int(db.session.scalar(select(func.coalesce(func.sum(Dispute.amount_rupiah), 0)).where(*mine)) or 0))


def disputes_of(bumdesa_id: int, *states: str) -> list[Dispute]:
    """Rows of one Bumdesa in any of ``states`` (none: all), newest first; for the office and the checks."""
    query = select(Dispute).where(Dispute.bumdesa_id == bumdesa_id).order_by(Dispute.id.desc())
    return list(db.session.scalars(query.where(Dispute.state.in_(states)) if states else query))


def _note(payment: Payment, said: GatewayDispute, amount: int) -> None:
    """Payment is locked, so each step happens once, whoever tells it in whichever order."""
    known = select(Dispute).where(Dispute.bumdesa_id == payment.bumdesa_id, Dispute.ref == said.ref)
    row = db.session.scalar(known.execution_options(populate_existing=True)) or _begun(payment, said, amount)
    if row.state == "inquiry" and said.state in ("opened", "won", "lost"):
        DISPUTE.move(row, "open", SYSTEM)
        record(DisputeOpened(*_facts(row)))
    if row.state == "inquiry" and said.state == "closed":
        DISPUTE.move(row, "close", SYSTEM, ended_at=clock.now())
    if row.state == "opened" and said.state in ENDINGS:
        action, news = ENDINGS[said.state]
        DISPUTE.move(row, action, SYSTEM, ended_at=clock.now())
        record(news(*_facts(row)))


def _begun(payment: Payment, said: GatewayDispute, amount: int) -> Dispute:
    """A question of the bank moves no money; everything else began with withdrawing it."""
    state = "inquiry" if said.state in ("inquiry", "closed") else "opened"
    row = Dispute(
        payment_id=payment.id, order_id=payment.order_id, bumdesa_id=payment.bumdesa_id, ref=said.ref, state=state,
        version=1, amount_rupiah=amount, opened_at=clock.now(), ended_at=None,
    )  # fmt: skip
    db.session.add(row)
    db.session.flush()
    DISPUTE.begin(row, SYSTEM)
    if state == "opened":
        record(DisputeOpened(*_facts(row)))
    return row


def _facts(row: Dispute) -> tuple[int, int, int, int, int]:
    return row.id, row.payment_id, row.order_id, row.bumdesa_id, row.amount_rupiah
