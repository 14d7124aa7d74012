"""Fetching an order for somebody; what they may not see is not there."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, bindparam, select

from marketplace import payments
from marketplace.foundation.actor import Actor
from marketplace.foundation.asking import ask
from marketplace.foundation.database import db, engine_name, in_transaction
from marketplace.foundation.errors import NotFound

from .order import Checkout, Order

GONE = "Pesanan ini tidak ada. Periksa lagi tautan atau nomornya."


def order_by_id(order_id: int) -> Order:
    """The order, locked for change when inside a transaction. Raises NotFound."""
    return _one(select(Order).where(Order.id == order_id))


def order_by_token(order_token: str) -> Order:
    """The order behind a tracking link. Raises NotFound."""
    return _one(select(Order).where(Order.token == order_token))


def order_for(actor: Actor, bumdesa_id: int, number: str) -> Order:
    """The order of that Bumdesa, for somebody who has a role there. Raises NotFound."""
    if not actor.sees(bumdesa_id):
        raise NotFound(GONE)
    return _one(select(Order).where(Order.bumdesa_id == bumdesa_id, Order.number == number))


def checkout_by_token(checkout_token: str) -> tuple[Checkout, list[Order]]:
    """A checkout with its orders, for reading: rows with their columns, not entities. Raises NotFound."""
    found: Any = ask(_CHECKOUT, token=checkout_token)
    if not found:
        raise NotFound(GONE)
    return found[0], list(ask(_ORDERS, checkout=found[0].id))


_CHECKOUT = select(*Checkout.__table__.c).where(Checkout.token == bindparam("token"))
_ORDERS = (
    select(*Order.__table__.c, Order.cancel_wish_stands.label("cancel_wish_stands"))
    .where(Order.checkout_id == bindparam("checkout"))
    .order_by(Order.id)
)


def orders_of_checkout(checkout_token: str) -> list[int]:
    """Ids of the orders of a checkout. Raises NotFound."""
    return [order.id for order in checkout_by_token(checkout_token)[1]]


def order_by_number_and_phone(number: str, last_digits: str) -> Order:
    """For "Cek pesanan": the same answer whether the number or the digits are wrong. Raises NotFound."""
    found = select(Order).join(Checkout, Checkout.id == Order.checkout_id)
    mine = found.where(Order.number == spelt_out(number), Checkout.buyer_phone.endswith(last_digits, autoescape=True))
    if len(last_digits) != 4 or not last_digits.isdigit():
        raise NotFound(GONE)
    return _one(mine)


def spelt_out(number: str) -> str:
    """``lb 7k3q9f2m`` and ``7K3Q9F2M`` are LB-7K3Q9F2M."""
    plain = "".join(sign for sign in number.upper() if sign.isalnum())
    return f"LB-{plain.removeprefix('LB') if len(plain) > 8 else plain}"


def _one(query: Select[Order]) -> Order:
    order = db.session.scalar(query.execution_options(populate_existing=True))
    if order is None:
        raise NotFound(GONE)
    return _locked(order) if in_transaction() and engine_name() != "sqlite" else order


def _locked(order: Order) -> Order:
    """Payment first, then order: matching money locks in that order too, so nobody waits in a circle."""
    payments.lock_payments_of(order.id)
    return db.session.get_one(Order, order.id, populate_existing=True, with_for_update=True)
