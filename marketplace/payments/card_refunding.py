"""Money that came by card goes back the same way: asked for by the worker, with the refund's own key, until it is answered.

submitted → paid | failed (staff give it back by hand) | unknown (asked again). Only the gateway's answer ends it.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import select

from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db, transaction
from marketplace.foundation.faults import fault_point
from marketplace.foundation.identifiers import token
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .card_tables import CARD_REFUND, CardCheckout, CardRefund
from .events import CardRefundWanted, RefundBounced, RefundPaid
from .gateway import Gateway, GatewayError, GatewayRefund, Refused, Unclear
from .payment import CARD_ACCOUNT, Payment
from .reaching import gateway_of, is_due, next_check
from .refund import REFUND, Refund, locked_refund
from .settled_by_loss import settle_by_loss

UNDER_WAY = ("submitted", "unknown")
HOW = "stripe"
NOT_TAKEN = "Bank pembeli tidak mau menerima uangnya."
OTHER_AMOUNT = (
    "Stripe menyebut jumlah lain daripada yang diminta. Tanyakan kepada Stripe; jangan kembalikan lagi dengan tangan."
)


@dataclass(frozen=True, slots=True)
class CardRefundView:
    """``state``: submitted, unknown, paid, failed."""

    refund_id: int
    state: str
    problem: str

    @property
    def under_way(self) -> bool:
        return self.state in UNDER_WAY


def card_refund(refund_id: int) -> CardRefundView | None:
    """How far the gateway is with a refund; None: it does not go through one."""
    row = db.session.scalar(select(CardRefund).where(CardRefund.refund_id == refund_id))
    return CardRefundView(refund_id, row.state, row.problem) if row else None


def begin_card_refund(refund_id: int, bumdesa_id: int) -> None:
    """From now on only the gateway's answer decides about it. Inside the transaction that opens the refund."""
    row = CardRefund(
        refund_id=refund_id, bumdesa_id=bumdesa_id, state="submitted", version=1, reference=token(), ref="", problem="",
        asked_at=clock.now(), checks=0, next_check_at=next_check(0),
    )  # fmt: skip
    db.session.add(row)
    db.session.flush()
    CARD_REFUND.begin(row, SYSTEM)
    record(CardRefundWanted(refund_id, bumdesa_id))


def send_refund(event: CardRefundWanted) -> None:
    """Afterwards-reaction: ask the gateway for it. Twice is once; what it does not answer is asked again by the worker."""
    with suppress(GatewayError):
        refresh_refund(event.refund_id)


def due_refunds(limit: int = 50) -> list[int]:
    """Ids of refunds the gateway must be asked about now."""
    due = select(CardRefund.refund_id).where(is_due(CardRefund.next_check_at))
    return list(db.session.scalars(due.order_by(CardRefund.next_check_at).limit(limit)))


def refund_behind(bumdesa_id: int, ref: str, reference: str) -> int | None:
    """Our refund that an event speaks of."""
    here = select(CardRefund.refund_id).where(CardRefund.bumdesa_id == bumdesa_id)
    found = db.session.scalar(here.where((CardRefund.ref == ref) | (CardRefund.reference == reference)))
    db.session.rollback()
    return found


def refresh_refund(refund_id: int, bounced: bool = False) -> None:
    """Ask for it, or what became of it, and apply the answer. OUTSIDE a transaction. Raises GatewayError: still unknown.

    ``bounced``: ask also about one that was paid, because its bank may have sent it back since.
    """
    row = db.session.scalar(select(CardRefund).where(CardRefund.refund_id == refund_id))
    if row is None or row.state not in (*UNDER_WAY, *(("paid",) if bounced else ())):
        db.session.rollback()
        return
    refund = db.session.get_one(Refund, refund_id)
    intents = select(CardCheckout.intent_ref).where(CardCheckout.payment_id == refund.payment_id)
    ref, reference, first = row.ref, row.reference, row.checks == 0
    intent, amount, bumdesa_id = db.session.scalar(intents) or "", Money(refund.amount_rupiah), row.bumdesa_id
    db.session.rollback()
    with transaction():
        _postpone(refund_id)
    try:
        gateway = gateway_of(bumdesa_id)
        said = _look(gateway, ref, intent, reference, first)
    except GatewayError as problem:  # not even a refusal to tell us ends it: it may have been made
        _lost(refund_id, str(problem))
        raise
    try:
        fault_point("refund.before_intent")
        said = said or gateway.refund(intent, amount, reference)
    except Unclear as problem:
        _lost(refund_id, str(problem))
        raise
    except Refused as refusal:
        _failed(refund_id, str(refusal))
        return
    fault_point("refund.after_intent")
    with transaction():
        note_refund_answer(refund_id, said)
        fault_point("refund.saved")
    fault_point("refund.committed")


def _look(gateway: Gateway, ref: str, intent: str, reference: str, first: bool) -> GatewayRefund | None:
    """What there is of it already; the first time nothing can be there."""
    if ref:
        return gateway.read_refund(ref)
    return None if first else next((one for one in gateway.refunds_of(intent) if one.reference == reference), None)


def note_refund_answer(refund_id: int, said: GatewayRefund) -> None:
    """Apply the gateway's word on one refund, inside a transaction; each effect once."""
    refund, row = _locked(refund_id)
    if row.state == "paid" and said.state == "failed":
        _bounce(refund, row, said.reason)
    if row.state not in UNDER_WAY:
        return
    if said.state == "failed":
        _fail(refund, row, NOT_TAKEN)
    elif said.amount != Money(refund.amount_rupiah):  # something went, so nobody may give it back by hand as well
        _doubt(row, OTHER_AMOUNT)
    elif said.state == "paid":
        CARD_REFUND.move(row, "pay", SYSTEM, ref=said.ref, problem="", next_check_at=None)
        REFUND.move(
            refund, "pay", SYSTEM, how=HOW, reference=said.ref[:80], account_code=CARD_ACCOUNT, paid_at=clock.now()
        )
        record(RefundPaid(refund.id, refund.order_id, refund.bumdesa_id, refund.amount_rupiah, CARD_ACCOUNT))
    else:
        if row.state == "unknown":
            CARD_REFUND.move(row, "submit", SYSTEM, problem="")
        row.ref = said.ref


def _bounce(refund: Refund, row: CardRefund, reason: str) -> None:
    """Paid, and come back: it is owed again, and staff give it back by hand."""
    CARD_REFUND.move(row, "bounce", SYSTEM, reason, problem=NOT_TAKEN)
    REFUND.move(refund, "bounce", SYSTEM, reason, how=None, paid_at=None)
    record(RefundBounced(refund.id, refund.order_id, refund.bumdesa_id, refund.amount_rupiah, CARD_ACCOUNT))
    settle_by_loss(db.session.get_one(Payment, refund.payment_id))


def _lost(refund_id: int, problem: str) -> None:
    with transaction():
        _, row = _locked(refund_id)
        _doubt(row, problem)


def _failed(refund_id: int, problem: str) -> None:
    with transaction():
        refund, row = _locked(refund_id)
        if row.state in UNDER_WAY:
            _fail(refund, row, problem)


def _doubt(row: CardRefund, problem: str) -> None:
    """What became of it is not known; it is asked again."""
    if row.state == "submitted":
        CARD_REFUND.move(row, "lose", SYSTEM, problem, problem=problem[:200])


def _fail(refund: Refund, row: CardRefund, problem: str) -> None:
    CARD_REFUND.move(row, "fail", SYSTEM, problem, problem=problem[:200], next_check_at=None)
    settle_by_loss(db.session.get_one(Payment, refund.payment_id))


def _postpone(refund_id: int) -> None:
    _, row = _locked(refund_id)
    if row.state in UNDER_WAY:
        row.checks, row.next_check_at = row.checks + 1, next_check(row.checks + 1)


def _locked(refund_id: int) -> tuple[Refund, CardRefund]:
    """The refund before its way."""
    refund = locked_refund(refund_id)
    if refund is None:
        raise LookupError(refund_id)
    of_it = select(CardRefund).where(CardRefund.refund_id == refund_id).with_for_update()
    return refund, db.session.scalars(of_it.execution_options(populate_existing=True)).one()
