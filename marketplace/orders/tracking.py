"""What a buyer sees of an order: words, dates, what happens next and whom to ask."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from marketplace import catalog, payments
from marketplace.bumdesa import BankAccount, BumdesaView, bank_accounts_for, bumdesas_for
from marketplace.catalog import PhotoView
from marketplace.foundation import clock
from marketplace.foundation.asking import ask, one_of
from marketplace.foundation.database import db
from marketplace.foundation.lifecycle import StateChange, histories
from marketplace.foundation.money import Money
from marketplace.payments import STRIPE, CardCheckoutView, CardReceiptView, DisputeView, PaymentView, card_checkout
from marketplace.web.phones import mask_phone

from .asking_to_cancel import BUYER_ALONE, refusal_in
from .deadline import Deadline, deadline_of
from .finding import checkout_by_token, order_by_id
from .giving_back import MoneyBack, money_back
from .order import Checkout, Order, OrderLine
from .timeline import Step, steps_of
from .words import Words, tag_of, words_of

STILL_COMING = frozenset({"accepted", "packed", "shipped", "ready"})


@dataclass(frozen=True, slots=True)
class LineView:
    """One bought line."""

    name: str
    unit: str
    quantity: int
    price: Money
    total: Money
    listing_id: int
    seller_id: int
    photo: PhotoView | None


@dataclass(frozen=True, slots=True)
class TrackView:
    """Everything the tracking page shows; the address and phone are masked."""

    number: str
    token: str
    checkout_token: str
    state: str
    state_name: str
    pay_on: str
    delivery: str
    courier: str
    days: str
    waybill: str
    lines: tuple[LineView, ...]
    goods: Money
    shipping: Money
    total: Money
    steps: tuple[Step, ...]
    next_words: str
    payment: PaymentView | None
    money_back: tuple[MoneyBack, ...]
    disputes: tuple[DisputeView, ...]
    bumdesa: BumdesaView
    buyer_name: str
    masked_name: str
    buyer_phone: str
    place: str
    pickup_code: str
    may_cancel: bool
    may_ask_cancel: bool
    cancel_asked: bool
    cancel_refused: str
    may_receive: bool
    placed_at: datetime
    due_at: datetime | None
    deadline: Deadline | None
    words: Words

    @property
    def tag(self) -> str | None:
        """What the status tag says instead of its own word, or None."""
        return tag_of(self.state, self.pay_on, self.words)


@dataclass(frozen=True, slots=True)
class CheckoutView:
    """All orders of one press on "Pesan"."""

    token: str
    orders: tuple[TrackView, ...]
    total: Money

    @property
    def to_pay(self) -> list[TrackView]:
        return [order for order in self.orders if order.state == "placed" and order.pay_on == "prepaid"]


def track(order: Order) -> TrackView:
    """The view of one order."""
    return _tracked(db.session.get_one(Checkout, order.checkout_id), [order])[0]


def _tracked(checkout: Checkout, orders: Sequence[Order]) -> tuple[TrackView, ...]:
    """The views of orders of one checkout; the number of statements does not grow with theirs."""
    ids = [order.id for order in orders]
    lines: dict[int, list[OrderLine]] = {id: [] for id in ids}
    for line in ask(_LINES, ids=ids):
        lines[line.order_id].append(line)
    paid, changes = payments.payments_for(ids), histories("order", ids)
    villages = bumdesas_for([order.bumdesa_id for order in orders])
    cards = catalog.cards_for([line.listing_id for mine in lines.values() for line in mine])
    photos = {id: card.photo for id, card in cards.items()}
    by_card = [id for id, payment in paid.items() if payment.method == STRIPE and payment.received]
    disputed = payments.disputes_for(by_card) if by_card else {}
    changed = {id for id, steps in changes.items() if any(step.action == "change_payment" for step in steps)}
    back = money_back(orders, paid, {id: village.zone for id, village in villages.items()}, changed)
    return tuple(
        _view(
            order, checkout, lines[order.id], paid.get(order.id), back.get(order.id, ()), changes[order.id],
            villages[order.bumdesa_id], photos, tuple(disputed.get(order.id, ())),
        )
        for order in orders
    )  # fmt: skip


_LINES = select(*OrderLine.__table__.c).where(OrderLine.order_id.in_(one_of("ids"))).order_by(OrderLine.id)


def checkout_view(checkout_token: str) -> CheckoutView:
    """The view of a checkout. Raises NotFound."""
    checkout, orders = checkout_by_token(checkout_token)
    return CheckoutView(checkout_token, _tracked(checkout, orders), Money(sum(order.total_rupiah for order in orders)))


@dataclass(frozen=True, slots=True)
class PayView:
    """One payment with what is needed to pay it."""

    payment: PaymentView
    order: TrackView
    account: BankAccount | None
    card: CardCheckoutView | None
    doubt: CardReceiptView | None
    overdue: bool
    instead: str | None  # the token of the payment that counts now, when the buyer pays otherwise


def pay_view(payment_token: str) -> PayView:
    """How to pay. Raises NotFound."""
    payment = payments.payment_by_token(payment_token)
    order = track(order_by_id(payment.order_id))
    accounts = bank_accounts_for([payment.bumdesa_id]).get(payment.bumdesa_id, [])
    account = next((account for account in accounts if account.id == payment.bank_account_id), None)
    overdue = order.state == "expired" or (order.deadline is not None and order.deadline.passed)
    card = card_checkout(payment.id) if payment.method == STRIPE else None
    doubt = payments.receipt_for_payment(payment.id) if card and card.state == "review" else None
    changed = payment.state == "cancelled" and order.payment is not None and order.payment.id != payment.id
    instead = order.payment.token if changed and order.payment else None
    return PayView(payment, order, account, card, doubt, overdue, instead)


def _view(
    order: Order, checkout: Checkout, lines: list[OrderLine], payment: PaymentView | None, back: tuple[MoneyBack, ...],
    changes: list[StateChange], bumdesa: BumdesaView, photos: Mapping[int, PhotoView | None], disputes: tuple[DisputeView, ...],
) -> TrackView:  # fmt: skip
    words, deadline, refusal = words_of(order), deadline_of(order, payment, clock.now()), refusal_in(changes)
    return TrackView(
        number=order.number, token=order.token, checkout_token=checkout.token, state=order.state,
        state_name=_name(order, words, deadline), pay_on=order.pay_on, delivery=order.delivery, courier=order.courier,
        days=order.days, waybill=order.waybill, lines=tuple(_line(line, photos.get(line.listing_id)) for line in lines),
        goods=Money(order.goods_rupiah), shipping=Money(order.shipping_rupiah), total=Money(order.total_rupiah),
        steps=steps_of(order, changes), next_words=_next(order, words, deadline), payment=payment, money_back=back, disputes=disputes, bumdesa=bumdesa,
        buyer_name=checkout.buyer_name, masked_name=mask_name(checkout.buyer_name), buyer_phone=mask_phone(checkout.buyer_phone), place=checkout.district_label,
        pickup_code=order.pickup_code if order.state == "ready" else "", may_cancel=order.state in BUYER_ALONE,
        may_ask_cancel=order.state == "accepted" and not order.cancel_wish_stands and refusal is None,
        cancel_asked=order.cancel_wish_stands, cancel_refused=refusal.note if refusal and order.state in STILL_COMING else "",
        may_receive=order.state in ("shipped", "delivered"), placed_at=order.placed_at, due_at=order.due_at,
        deadline=deadline, words=words,
    )  # fmt: skip


def _name(order: Order, words: Words, deadline: Deadline | None) -> str:
    """Where it stands, in a few words."""
    if order.state == "placed" and order.pay_on == "handover":
        return words.pay_when
    if order.cancel_wish_stands:
        return "Permintaan batal terkirim"
    return "Batas bayar sudah lewat" if deadline and deadline.passed else words.states[order.state]


def _next(order: Order, words: Words, deadline: Deadline | None) -> str:
    """One sentence: what happens next."""
    late = "late" if deadline and deadline.passed else ""
    wish = "wish" if order.cancel_wish_stands else ""
    for more in (late, wish, order.pay_on, order.delivery):
        if f"{order.state} {more}" in words.next:
            return words.next[f"{order.state} {more}"]
    return words.next[order.state]


def mask_name(name: str) -> str:
    """``Rina Wulandari`` as ``R••• W•••``: whoever holds a forwarded link need not know it."""
    return " ".join(f"{word[0]}•••" for word in name.split())


def _line(line: OrderLine, photo: PhotoView | None) -> LineView:
    price, amount = Money(line.price_rupiah), Money(line.amount_rupiah)
    return LineView(line.name, line.unit, line.quantity, price, amount, line.listing_id, line.seller_id, photo)
