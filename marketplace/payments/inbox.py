"""What the gateway tells by webhook: stored first, applied after, each once, in any order.

An event is only a hint where to look. Applying asks the gateway itself, so a forged, repeated or late hint changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import func, select, update

from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction, upsert
from marketplace.foundation.outbox import record

from .card_refunding import refresh_refund, refund_behind
from .card_tables import CardCheckout, StoredEvent
from .disputing import refresh_disputes
from .doubting import look_at_unknown
from .events import GatewayTold
from .gateway import Forged, GatewayEvent
from .keys import keys_row, webhook_secret_of
from .payment import Payment
from .reaching import gateway_of
from .refreshing import refresh_payment
from .refunds_elsewhere import look_at_money_back
from .settling import settle_payouts
from .stripe_reading import parse_event

PROVIDER = "stripe"
LARGEST_EVENT = 256 * 1024
OVERLAP = timedelta(hours=1)
STALE = timedelta(minutes=30)
PAID = ("checkout.session.completed", "checkout.session.async_payment_succeeded")


def read_told(bumdesa_id: int, body: bytes, signature: str) -> GatewayEvent:
    """The event in ``body``, signed for this Bumdesa, of its account and mode. Raises Forged."""
    from .stripe_gateway import read_event

    keys = keys_row(bumdesa_id)
    if keys is None:
        raise Forged("no keys")
    event = read_event(body, signature, webhook_secret_of(keys))
    if event.live != keys.live or event.account_ref not in ("", keys.account_ref):
        raise Forged("of another account or mode")
    return event


def store_event(bumdesa_id: int, event: GatewayEvent) -> bool:
    """Keep it and let the worker look; False when it is here already. Inside a transaction."""
    row = {
        "provider": PROVIDER, "bumdesa_id": bumdesa_id, "event_key": event.key[:120], "kind": event.kind[:80],
        "body": event.body, "received_at": clock.now(), "applied_at": None,
    }  # fmt: skip
    stored = upsert(StoredEvent).values(row).on_conflict_do_nothing().returning(StoredEvent.id)
    event_id = db.session.scalar(stored)
    if event_id is None:
        return False
    record(GatewayTold(event_id, bumdesa_id))
    return True


def apply_event(told: GatewayTold) -> Callable[[], None]:
    """Look at what it is about. Afterwards-reaction; harmless twice."""
    row = db.session.get_one(StoredEvent, told.event_id)
    event = parse_event(row.body)
    db.session.rollback()
    if event.about == "checkout":
        _about_payment(told.bumdesa_id, event)
    elif event.about == "refund" and (refund_id := refund_behind(told.bumdesa_id, event.ref, event.reference)):
        refresh_refund(refund_id, bounced=True)
    elif event.about in ("refund", "charge") and event.intent_ref:
        look_at_money_back(told.bumdesa_id, event.intent_ref)
    elif event.about == "dispute" and event.intent_ref:
        _about_dispute(told.bumdesa_id, event.intent_ref)
    elif event.about == "payout":
        settle_payouts(told.bumdesa_id)

    def done() -> None:
        applied = update(StoredEvent).where(StoredEvent.id == told.event_id, StoredEvent.applied_at.is_(None))
        db.session.execute(applied.values(applied_at=clock.now()))

    return done


def stale_events(limit: int = 50) -> list[int]:
    """Ids of events nobody could look at for a while: the gateway was silent longer than the worker's patience. In any order, which
    is theirs anyway: those that fail each time do not block the others."""
    waiting = (StoredEvent.applied_at.is_(None), StoredEvent.received_at < clock.now() - STALE)
    return list(db.session.scalars(select(StoredEvent.id).where(*waiting).order_by(func.random()).limit(limit)))


def apply_stale_event(event_id: int) -> None:
    """Look at it after all. OUTSIDE a transaction. Raises GatewayError: still silent."""
    finish = apply_event(GatewayTold(event_id, db.session.get_one(StoredEvent, event_id).bumdesa_id))
    with transaction():
        finish()


def catch_up(bumdesa_id: int) -> int:
    """Events that no webhook brought are stored too. OUTSIDE a transaction; gives how many were new."""
    keys = keys_row(bumdesa_id)
    if keys is None or not keys.account_ref:
        return 0
    told = list(gateway_of(bumdesa_id).events_since(keys.events_until - OVERLAP))
    with transaction():
        new = [event for event in reversed(told) if store_event(bumdesa_id, event)]
        row = keys_row(bumdesa_id)
        if row is not None:  # by the gateway's clock: ours may have jumped
            row.events_until = max([row.events_until, *(event.made_at for event in told)])
    return len(new)


def _about_payment(bumdesa_id: int, event: GatewayEvent) -> None:
    """By the checkout's name, or by our own when its name was not noted yet. What is not known at all may have been forgotten."""
    here = select(CardCheckout.payment_id).where(CardCheckout.bumdesa_id == bumdesa_id)
    payment_id = db.session.scalar(here.where(CardCheckout.ref == event.ref))
    if payment_id is None and event.reference:
        here = here.join(Payment, Payment.id == CardCheckout.payment_id)
        payment_id = db.session.scalar(here.where(Payment.token == event.reference))
    db.session.rollback()
    if payment_id is not None:
        refresh_payment(payment_id)
    elif event.kind in PAID:
        look_at_unknown(bumdesa_id, event.ref)


def _about_dispute(bumdesa_id: int, intent_ref: str) -> None:
    mine = (CardCheckout.bumdesa_id == bumdesa_id, CardCheckout.intent_ref == intent_ref)
    payment_id = db.session.scalar(select(CardCheckout.payment_id).where(*mine))
    db.session.rollback()
    if payment_id is not None:
        refresh_disputes(payment_id)
