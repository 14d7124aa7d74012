"""Paying by card: a page at the gateway is asked for between two transactions, with the payment's own key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select

from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict, Unavailable
from marketplace.foundation.faults import fault_point
from marketplace.foundation.money import Money

from .applying import note_checkout
from .card_tables import CARD_CHECKOUT, UNFINISHED, CardCheckout
from .gateway import Asked, GatewayError, Refused
from .keys import keys_row
from .payment import STRIPE, Payment
from .reaching import gateway_of, next_check

SHORTEST = timedelta(minutes=31)  # the gateway wants half an hour at least


@dataclass(frozen=True, slots=True)
class CardCheckoutView:
    """``state``: asked, open, paid, expired, failed, review. ``url`` only while it can be paid."""

    payment_id: int
    state: str
    url: str
    problem: str
    set_aside: Money | None
    expires_at: datetime


def card_checkout(payment_id: int) -> CardCheckoutView | None:
    """The page at the gateway of a payment, if one was asked for."""
    row = db.session.scalar(select(CardCheckout).where(CardCheckout.payment_id == payment_id))
    return _view(row) if row else None


def awaits_answer(order_id: int) -> bool:
    """A page at the gateway was asked for, and what became of it is not known: it may be paid."""
    unknown = (Payment.order_id == order_id, Payment.state == "pending", CardCheckout.state.in_(UNFINISHED))
    query = select(CardCheckout.id).join(Payment, Payment.id == CardCheckout.payment_id).where(*unknown)
    return db.session.scalar(query.limit(1)) is not None


def card_money_set_aside(bumdesa_id: int) -> dict[int, tuple[int, Money]]:
    """Payment → (checkout, amount) of money that is booked as unknown; for the checks of the books."""
    aside = (CardCheckout.bumdesa_id == bumdesa_id, CardCheckout.set_aside_rupiah.is_not(None))
    rows = db.session.execute(
        select(CardCheckout.payment_id, CardCheckout.id, CardCheckout.set_aside_rupiah).where(*aside)
    )
    return {payment_id: (id, Money(amount)) for payment_id, id, amount in rows if amount}


def open_card_page(payment_id: int, home: str) -> str:
    """The address at the gateway where this payment is paid now; the same one each time. OUTSIDE a transaction.

    ``home``: our own address, for the way back. Raises Conflict (nothing to pay) and Unavailable (no answer: try again).
    """
    with transaction():
        row, asked = _ask(payment_id, home)
        bumdesa_id, url = row.bumdesa_id, row.url
    if url:
        return url
    return request_page(payment_id, bumdesa_id, asked)


def request_page(payment_id: int, bumdesa_id: int, asked: Asked) -> str:
    """Ask the gateway and note the answer; a crash in between is healed by asking the same again."""
    fault_point("stripe.before_intent")
    try:
        said = gateway_of(bumdesa_id).create_checkout(asked)
    except GatewayError as problem:
        with transaction():
            _note_problem(payment_id, problem)
        raise Unavailable("Halaman bayar belum bisa dibuka. Coba lagi sebentar.", 30) from problem
    fault_point("stripe.after_intent")
    with transaction():
        note_checkout(payment_id, said)
    fault_point("stripe.after_intent_saved")
    return said.url


def asked_of(payment: Payment, row: CardCheckout) -> Asked:
    """The request of a payment, always the same, so that the gateway knows it again."""
    page = f"{row.home}/bayar/{payment.token}"
    return Asked(payment.token, payment.label, Money(payment.due_rupiah), row.expires_at, f"{page}?kembali=ya", page)


def _ask(payment_id: int, home: str) -> tuple[CardCheckout, Asked]:
    payment = db.session.get_one(Payment, payment_id, populate_existing=True, with_for_update=True)
    if payment.method != STRIPE or payment.state != "pending" or payment.until is None:
        raise Conflict("Pembayaran ini tidak menunggu kartu. Muat ulang halaman untuk melihat yang terbaru.")
    row = db.session.scalar(
        select(CardCheckout).where(CardCheckout.payment_id == payment_id).execution_options(populate_existing=True)
    )
    if row is None or row.state == "failed":
        row = _begin(payment, row, home)
    if row.state not in ("asked", "open"):
        raise Conflict("Halaman bayar ini sudah berakhir. Muat ulang halaman untuk melihat yang terbaru.")
    return row, asked_of(payment, row)


def _begin(payment: Payment, row: CardCheckout | None, home: str) -> CardCheckout:
    keys = keys_row(payment.bumdesa_id)
    if keys is None or not keys.account_ref:
        raise Conflict("BUMDesa ini sedang tidak menerima kartu. Hubungi BUMDesa.")
    if payment.until is None or payment.until - clock.now() < SHORTEST:
        raise Conflict("Waktu bayar hampir habis, jadi halaman bayar tidak bisa dibuka lagi. Pesan ulang, ya.")
    if row is not None:
        CARD_CHECKOUT.move(
            row, "ask", SYSTEM, problem="", asked_at=clock.now(), checks=0, next_check_at=next_check(0),
            account_ref=keys.account_ref, live=keys.live,
        )  # fmt: skip
        return row
    row = CardCheckout(
        payment_id=payment.id, bumdesa_id=payment.bumdesa_id, state="asked", version=1, account_ref=keys.account_ref,
        live=keys.live, home=home, ref=None, intent_ref="", url="", problem="", expires_at=payment.until, asked_at=clock.now(),
        checks=0, next_check_at=next_check(0),
    )  # fmt: skip
    db.session.add(row)
    db.session.flush()
    CARD_CHECKOUT.begin(row, SYSTEM)
    return row


def _note_problem(payment_id: int, problem: GatewayError) -> None:
    """Refused at once: there is no page, and it may be asked for anew. Otherwise there may be one; the worker asks again."""
    row = db.session.scalars(select(CardCheckout).where(CardCheckout.payment_id == payment_id)).one()
    if row.state != "asked":
        return
    words = str(problem)[:200]
    if isinstance(problem, Refused) and not row.problem:
        CARD_CHECKOUT.move(row, "fail", SYSTEM, words, problem=words, next_check_at=None)
    else:
        row.problem = words


def _view(row: CardCheckout) -> CardCheckoutView:
    aside = Money(row.set_aside_rupiah) if row.set_aside_rupiah else None
    url = row.url if row.state == "open" else ""
    return CardCheckoutView(row.payment_id, row.state, url, row.problem, aside, row.expires_at)
