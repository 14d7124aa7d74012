"""What became of a payment by card: the gateway is asked, and its word is applied once.

Webhooks, the button "Periksa" and the worker all come here. Nothing but the provider's answer moves a payment, and whoever
comes second finds it moved already.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta

from sqlalchemy import select

from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Unavailable
from marketplace.foundation.faults import fault_point

from .applying import note_checkout
from .card_paying import SHORTEST, asked_of
from .card_tables import CARD_CHECKOUT, UNFINISHED, CardCheckout
from .events import CardPaymentEnded
from .gateway import Asked, Gateway, GatewayCheckout, GatewayError, Refused
from .payment import Payment
from .reaching import gateway_of, is_due, next_check

STILL_OPEN = "Halaman bayar kartu belum bisa ditutup, jadi cara bayar belum diganti. Coba lagi sebentar."
SURELY_ARRIVED = timedelta(minutes=10)  # a request that is not there by then was never made


def due_checkouts(limit: int = 50) -> list[int]:
    """Ids of payments by card whose state must be asked for now."""
    due = select(CardCheckout.payment_id).where(is_due(CardCheckout.next_check_at))
    return list(db.session.scalars(due.order_by(CardCheckout.next_check_at).limit(limit)))


def refresh_payment(payment_id: int) -> None:
    """Ask the gateway and apply its answer. OUTSIDE a transaction. Raises Unclear and Refused; then nothing changed."""
    row = db.session.scalar(select(CardCheckout).where(CardCheckout.payment_id == payment_id))
    if row is None or row.state not in UNFINISHED:
        db.session.rollback()
        return
    payment = db.session.get_one(Payment, payment_id)
    ref, asked, asked_at, bumdesa_id = row.ref, asked_of(payment, row), row.asked_at, row.bumdesa_id
    waiting = payment.state == "pending"
    with transaction():
        _postpone(payment_id)
    gateway = gateway_of(bumdesa_id)
    said = gateway.read_checkout(ref) if ref else _look_for(gateway, asked, asked_at - timedelta(minutes=5), waiting)
    fault_point("payment.checked")
    with transaction():
        if said is not None:
            note_checkout(payment_id, said)
        elif clock.now() - asked_at > SURELY_ARRIVED:
            _never_made(payment_id)
    fault_point("payment.committed")


def close_card_page(event: CardPaymentEnded) -> None:
    """The order ended: nobody shall pay its page any more. Afterwards; what was paid all the same is late money."""
    row = db.session.scalar(select(CardCheckout).where(CardCheckout.payment_id == event.payment_id))
    ref, state = (row.ref, row.state) if row else (None, "")
    if state == "open" and ref:
        gateway = gateway_of(event.bumdesa_id)
        with suppress(Refused):  # it is over already: paid or expired, which the next question tells
            gateway.end_checkout(ref)
    db.session.rollback()
    refresh_payment(event.payment_id)


def shut_card_page(payment_id: int) -> None:
    """Before a payment by card ends because the buyer pays otherwise: nobody can pay its page any more, or it is paid already.
    OUTSIDE a transaction. Raises Unavailable while the gateway does not say so."""
    try:
        for _ in range(3):  # asked → open → over
            row = db.session.scalar(select(CardCheckout).where(CardCheckout.payment_id == payment_id))
            if row is None or row.state not in UNFINISHED:
                return
            state, ref, bumdesa_id = row.state, row.ref, row.bumdesa_id
            db.session.rollback()
            if state == "open" and ref:
                with suppress(Refused):  # it is over already: paid or expired, which the next question tells
                    gateway_of(bumdesa_id).end_checkout(ref)
            refresh_payment(payment_id)
            db.session.rollback()
    except GatewayError as problem:
        raise Unavailable(STILL_OPEN, 30) from problem
    raise Unavailable(STILL_OPEN, 30)


def _look_for(gateway: Gateway, asked: Asked, since: datetime, waiting: bool) -> GatewayCheckout | None:
    """A page whose making nobody answered; made now, with the same key, when it is not there and still wanted."""
    found = gateway.find_checkout(asked.reference, since)
    if found is None and waiting and asked.expires_at - clock.now() >= SHORTEST:
        return gateway.create_checkout(asked)
    return found


def _postpone(payment_id: int) -> None:
    """Whatever happens now, it is asked again later."""
    row = db.session.scalars(select(CardCheckout).where(CardCheckout.payment_id == payment_id).with_for_update()).one()
    if row.state in UNFINISHED:
        row.checks, row.next_check_at = row.checks + 1, next_check(row.checks + 1)


def _never_made(payment_id: int) -> None:
    row = db.session.scalars(select(CardCheckout).where(CardCheckout.payment_id == payment_id).with_for_update()).one()
    if row.state == "asked":
        CARD_CHECKOUT.move(row, "fail", SYSTEM, "tidak pernah dibuat", next_check_at=None)
