"""Orders through the doors, as far as a test wants them to go."""

from __future__ import annotations

import itertools
from dataclasses import replace

from marketplace import bookkeeping, cart, ledger, orders, payments
from marketplace.foundation import clock
from marketplace.foundation.actor import Actor
from marketplace.foundation.database import db, transaction
from marketplace.foundation.money import Money
from marketplace.orders.finding import checkout_by_token
from marketplace.orders.order import Order
from marketplace.payments import PaymentView
from tests.world import Village, draft

_keys = itertools.count(1)


def key() -> str:
    """A fresh idempotency key."""
    return f"kunci-uji-{next(_keys)}"


def placed(
    village: Village, variant: int, price: int, quantity: int = 1, pay: str = "transfer", send: str = ""
) -> Order:
    """An order of a guest. ``send``: to a place "near" (village courier) or "far" (another courier) instead of fetched."""
    cart_key, key_of_order = key(), key()
    wish = orders.Wish("kirim" if send else "ambil", pay)
    with transaction():
        cart.put(cart_key, variant, quantity)
    try:
        token = _place(cart_key, village, wish, price * quantity, key_of_order, send)
    except orders.PriceChanged as changed:
        token = _place(cart_key, village, wish, changed.now.rupiah, key_of_order, send)
    _, (order,) = checkout_by_token(token)
    return order


def _place(cart_key: str, village: Village, wish: orders.Wish, total: int, key_of_order: str, send: str) -> str:
    wanted = draft({village.id: wish}, total, f"+62812{next(_keys):08d}")
    if send == "far":
        wanted = replace(wanted, district_code="31.71.01", district_label="Gambir, Jakarta Pusat")
    with transaction():
        return orders.place_checkout(cart_key, wanted, key_of_order)


def payment_of(order: Order) -> PaymentView:
    db.session.rollback()
    return payments.payments_for([order.id])[order.id]


def paid(village: Village, order: Order) -> Order:
    """Its transfer is matched, or its cash taken."""
    payment = payment_of(order)
    with transaction():
        if payment.method == payments.COUNTER:
            payments.take_cash(village.cashier, payment.id)
        else:
            line = payments.type_statement_line(
                village.treasurer,
                village.id,
                village.bank_account_id,
                payment.due,
                clock.now().date(),
                order.number,
                key(),
            )
            payments.match_payment(village.treasurer, payment.id, line.id)
    return fresh(order)


def fresh(order: Order) -> Order:
    """As the database has it now."""
    db.session.rollback()
    return orders.order_by_id(order.id)


def accepted_and_packed(village: Village, order: Order) -> Order:
    with transaction():
        orders.accept_order(village.director, orders.order_by_id(order.id))
    with transaction():
        orders.pack_order(village.director, orders.order_by_id(order.id))
    return fresh(order)


def handed_over(village: Village, order: Order) -> Order:
    """Ready, and fetched with the right code."""
    order = accepted_and_packed(village, order)
    with transaction():
        orders.make_ready(village.director, orders.order_by_id(order.id))
    with transaction():
        orders.hand_over(village.cashier, orders.order_by_id(order.id), order.pickup_code)
    return fresh(order)


def completed(village: Village, order: Order) -> Order:
    with transaction():
        orders.complete_order(village.director, orders.order_by_id(order.id))
    return fresh(order)


def sold(village: Village, variant: int, price: int, quantity: int = 1) -> Order:
    """Ordered, paid by transfer, fetched, completed."""
    order = paid(village, placed(village, variant, price, quantity))
    return completed(village, handed_over(village, order))


def take_from_bank(village: Village, amount: int) -> None:
    """Cash for paying villagers."""
    with transaction():
        bookkeeping.move_cash(village.treasurer, village.id, "ambil", Money(amount), key(), sure=True)


def standing(village: Village) -> dict[str, int]:
    """Every account that is not zero."""
    db.session.rollback()
    book_id = ledger.book_of(f"bumdesa:{village.id}")
    return {row.code: row.balance for row in ledger.trial_balance(book_id).rows if row.balance}


def violations() -> list[str]:
    """Everything the checks of money find wrong."""
    db.session.rollback()
    every = [*ledger.checks(), *payments.checks(), *orders.checks(), *bookkeeping.checks()]
    return [f"{check.id}: {sentence}" for check in every for sentence in check.violations()]


def paid_in_cash(actor: Actor, seller_id: int, amount: int, by: str | None = None) -> bookkeeping.PayoutView:
    with transaction():
        return bookkeeping.pay_in_cash(actor, seller_id, Money(amount), by or key())
