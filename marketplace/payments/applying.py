"""The gateway's word on a checkout, applied once: the only place where a payment by card is moved."""

from __future__ import annotations

from sqlalchemy import select

from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .card_tables import CARD_CHECKOUT, UNFINISHED, CardCheckout
from .doubting import set_aside_doubt
from .events import CardPaymentEnded, PaymentReceived, PaymentReceivedLate
from .gateway import GatewayCheckout
from .keys import keys_row
from .payment import CARD_ACCOUNT, PAYMENT, STRIPE, Payment
from .reaching import next_check
from .verdict import Agreed, verdict


def note_checkout(payment_id: int, said: GatewayCheckout) -> None:
    """Apply the gateway's word, inside a transaction: payment before order, each effect once."""
    payment = db.session.get_one(Payment, payment_id, populate_existing=True, with_for_update=True)
    mine = select(CardCheckout).where(CardCheckout.payment_id == payment_id).with_for_update()
    row = db.session.scalars(mine.execution_options(populate_existing=True)).one()
    if row.state not in UNFINISHED:
        return
    keys = keys_row(row.bumdesa_id)
    account_ref = keys.account_ref if keys else ""
    found = verdict(Agreed(payment.token, Money(payment.due_rupiah), row.live, row.account_ref, account_ref), said)
    if found.action == "open":
        _stays_open(row, said, payment)
    elif found.action == "expire":
        CARD_CHECKOUT.move(row, "expire", SYSTEM, ref=said.ref, url="", next_check_at=None)
    elif found.action == "doubt":
        _doubt(row, payment, said, found.problem)
    else:
        CARD_CHECKOUT.move(row, "pay", SYSTEM, ref=said.ref, intent_ref=said.intent_ref, url="", next_check_at=None)
        _receive(payment)


def _receive(payment: Payment) -> None:
    late = payment.state != "pending"
    PAYMENT.move(payment, "receive", SYSTEM, received_rupiah=payment.due_rupiah, ended_at=clock.now())
    news = PaymentReceivedLate if late else PaymentReceived
    facts = (payment.id, payment.order_id, payment.bumdesa_id)
    record(news(*facts, STRIPE, payment.total_rupiah, 0, CARD_ACCOUNT))


def _stays_open(row: CardCheckout, said: GatewayCheckout, payment: Payment) -> None:
    if row.state != "asked":
        return
    CARD_CHECKOUT.move(
        row, "open", SYSTEM, ref=said.ref, url=said.url, problem="", checks=0, next_check_at=next_check(2)
    )
    if payment.state != "pending":  # it ended while nobody knew of this page
        record(CardPaymentEnded(payment.id, payment.order_id, payment.bumdesa_id))


def _doubt(row: CardCheckout, payment: Payment, said: GatewayCheckout, problem: str) -> None:
    """Money that is not what was agreed: kept apart when it is rupiah of this account, and shown to staff."""
    ours = said.currency == "idr" and said.live == row.live and said.amount is not None and said.amount.rupiah > 0
    aside = said.amount.rupiah if ours and said.amount is not None else None
    CARD_CHECKOUT.move(
        row, "doubt", SYSTEM, problem, ref=said.ref, intent_ref=said.intent_ref, url="", next_check_at=None,
        problem=problem[:200], set_aside_rupiah=aside,
    )  # fmt: skip
    set_aside_doubt(row, payment, said, problem)
