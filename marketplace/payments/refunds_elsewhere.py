"""Refunds somebody made on the gateway's own pages: the books, the order and the buyer hear of them as of our own.

Asked about one payment, the gateway lists all its refunds; each is recognised once, by its name there.
"""

from __future__ import annotations

import logging

from sqlalchemy import select

from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db, transaction
from marketplace.foundation.identifiers import token
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .card_receipt import CardReceipt
from .card_refunding import UNDER_WAY, note_refund_answer
from .card_tables import CARD_REFUND, CardCheckout, CardRefund
from .events import RefundMadeElsewhere
from .gateway import GatewayRefund
from .payment import Payment
from .reaching import gateway_of, next_check
from .refreshing import refresh_payment
from .refund import Refund, begin_refund
from .returning import gone_back_before, refresh_receipt

log = logging.getLogger("lumbung.payments")
ELSEWHERE = "dikembalikan lewat halaman Stripe"


def look_at_money_back(bumdesa_id: int, intent_ref: str) -> None:
    """Something went back of this money: whichever of ours it is, ask for all. OUTSIDE a transaction. Raises GatewayError."""
    doubtful = select(CardReceipt.id).where(
        CardReceipt.bumdesa_id == bumdesa_id, CardReceipt.intent_ref == intent_ref, CardReceipt.state != "used"
    )
    paying = select(CardCheckout.payment_id).where(
        CardCheckout.bumdesa_id == bumdesa_id, CardCheckout.intent_ref == intent_ref
    )
    receipt_id, payment_id = db.session.scalar(doubtful), db.session.scalar(paying)
    db.session.rollback()
    if receipt_id is not None:
        refresh_receipt(receipt_id)
    elif payment_id is not None:
        refresh_refunds_of(payment_id)


def refresh_refunds_of(payment_id: int) -> None:
    """Recognise every refund of one payment by card. OUTSIDE a transaction. Raises GatewayError."""
    refresh_payment(payment_id)  # money that goes back was here before
    row = db.session.scalar(select(CardCheckout).where(CardCheckout.payment_id == payment_id))
    intent, bumdesa_id = (row.intent_ref, row.bumdesa_id) if row else ("", 0)
    db.session.rollback()
    if not intent:
        return
    made = gateway_of(bumdesa_id).refunds_of(intent)
    with transaction():
        payment = db.session.get_one(Payment, payment_id, populate_existing=True, with_for_update=True)
        before = gone_back_before(bumdesa_id, intent)
        for said in made:
            if said.ref not in before:
                _recognise(payment, said)


def _recognise(payment: Payment, said: GatewayRefund) -> None:
    """Known, ours whose answer was lost, ours that somebody made by hand there, or new."""
    ways = _ways_of(payment.id)
    known = next((way for _, way in ways if way.ref == said.ref), None)
    ours = next((way for _, way in ways if said.reference and way.reference == said.reference and not way.ref), None)
    row = known or ours
    if row is None and said.state != "failed":
        row = _adopted(ways, said) or _opened(payment, said)
    if row is not None:
        note_refund_answer(row.refund_id, said)


def _ways_of(payment_id: int) -> list[tuple[Refund, CardRefund]]:
    query = select(Refund, CardRefund).join(CardRefund, CardRefund.refund_id == Refund.id)
    found = db.session.execute(query.where(Refund.payment_id == payment_id).order_by(Refund.id))
    return [(refund, way) for refund, way in found]


def _adopted(ways: list[tuple[Refund, CardRefund]], said: GatewayRefund) -> CardRefund | None:
    """The same amount is owed already and the gateway made none for us, or its bank sent it back: this is it, else it
    would go back twice."""
    for refund, way in ways:
        unmade = not way.ref or way.state == "failed"
        if refund.state == "opened" and unmade and said.amount == Money(refund.amount_rupiah):
            if way.state not in UNDER_WAY:
                CARD_REFUND.move(way, "adopt", SYSTEM, ELSEWHERE, problem="", next_check_at=next_check(0))
            way.ref = said.ref
            db.session.flush()
            return way
    return None


def _opened(payment: Payment, said: GatewayRefund) -> CardRefund | None:
    left = payment.received_rupiah - payment.refunded_rupiah
    if said.amount is None or not 0 < said.amount.rupiah <= left:
        log.error("refund %s of payment %s does not fit: %s of %s left", said.ref, payment.id, said.amount, left)
        return None
    refund = begin_refund(payment, said.amount, payment.account_code, ELSEWHERE)
    way = CardRefund(
        refund_id=refund.id, bumdesa_id=payment.bumdesa_id, state="submitted", version=1, reference=token(), ref=said.ref,
        problem="", asked_at=clock.now(), checks=0, next_check_at=next_check(0),
    )  # fmt: skip
    db.session.add(way)
    db.session.flush()
    CARD_REFUND.begin(way, SYSTEM, ELSEWHERE)
    record(RefundMadeElsewhere(refund.id, payment.order_id, payment.bumdesa_id, said.amount.rupiah))
    return way
