"""The basket behind a cookie: which goods, how many. Adding *sets* the quantity, so pressing twice changes nothing."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Integer, String, bindparam, delete, func, select
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.catalog import Offer, free_due_holds, offers_for
from marketplace.foundation import clock
from marketplace.foundation.asking import ask, do, one_of
from marketplace.foundation.database import Model, UtcDateTime, db, engine_name, upsert, whole_number
from marketplace.foundation.errors import Conflict, NotFound
from marketplace.foundation.identifiers import token
from marketplace.foundation.money import dotted

MOST_LINES = 50
KEPT = timedelta(days=60)


class Cart(Model):
    """Found by the hash of its cookie; forgotten sixty days after the last use."""

    __tablename__ = "cart"
    id: Mapped[int] = mapped_column(primary_key=True)
    key_sha256: Mapped[str] = mapped_column(String(64), unique=True)
    district_code: Mapped[str] = mapped_column(String(13), default="")
    district_label: Mapped[str] = mapped_column(String(160), default="")
    used_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class CartLine(Model):
    """One kind of goods; the price is the one the buyer saw when adding."""

    __tablename__ = "cart_line"
    __table_args__ = (
        *whole_number("quantity", "price_seen_rupiah"),
        CheckConstraint("quantity BETWEEN 1 AND 10000", name="quantity"),
    )
    cart_id: Mapped[int] = mapped_column(ForeignKey("cart.id"), primary_key=True)
    variant_id: Mapped[int] = mapped_column(Integer, primary_key=True)
    quantity: Mapped[int] = mapped_column(Integer)
    price_seen_rupiah: Mapped[int] = mapped_column(BigInteger)


def new_key() -> str:
    """A cookie value for a new cart."""
    return token()


def _hash(key: str) -> str:
    return hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()


def kinds_in(key: str) -> list[int]:
    """Variant ids of what is in the cart behind a cookie, in their order."""
    return [row.variant_id for row in read(key)[1].values()]


def read(key: str) -> tuple[Any, dict[int, Any]]:
    """The cart behind a cookie (None: there is none) and its lines by variant id, in the order of the ids. One statement."""
    rows = ask(_whole(), key=_hash(key))
    return (rows[0] if rows else None), {row.variant_id: row for row in rows if row.variant_id is not None}


@cache
def _whole() -> Any:
    columns = (
        Cart.id, Cart.district_code, Cart.district_label, CartLine.variant_id, CartLine.quantity, CartLine.price_seen_rupiah
    )  # fmt: skip
    lines = select(*columns).outerjoin(CartLine, CartLine.cart_id == Cart.id)
    return lines.where(Cart.key_sha256 == bindparam("key")).order_by(CartLine.variant_id)


def put(key: str, variant_id: int, quantity: int) -> int:
    """Set how many of one kind are in the cart (0 takes it out); returns the number of kinds in it.

    Raises NotFound for goods that are not on sale and Conflict when there is less than that or the cart is full.
    """
    cart_id = _open(key)
    if quantity == 0:
        _take_out(cart_id, [variant_id])
    else:
        offer = _offer(variant_id, quantity)
        if offer.available is not None and quantity > offer.available:
            raise Conflict(_too_few(offer.available, offer.unit))
        if quantity > offer.most_per_order:
            raise Conflict(f"Paling banyak {dotted(offer.most_per_order)} {offer.unit} sekali pesan.")
        _set(cart_id, variant_id, quantity, offer.price.rupiah)
    return _count(cart_id)


def _offer(variant_id: int, quantity: int) -> Offer:
    """What is on sale now; pieces promised to orders whose time is over count as free, worker or no worker."""
    offer = offers_for([variant_id]).get(variant_id)
    if (
        offer is not None
        and offer.available is not None
        and quantity > offer.available
        and free_due_holds([variant_id])
    ):
        offer = offers_for([variant_id]).get(variant_id)
    if offer is None or not offer.on_sale:
        raise NotFound("Barang ini sudah tidak dijual.")
    return offer


def _too_few(available: int, unit: str) -> str:
    if available <= 0:
        return "Maaf, barang ini baru saja habis."
    return f"Stok tinggal {dotted(available)} {unit}. Kurangi jumlahnya."


def _open(key: str) -> int:
    """The id of the cart, made if needed: one statement."""
    return int(do(_opening(engine_name()), key=_hash(key), now=clock.now()).scalar_one())


@cache
def _opening(engine: str) -> Any:
    now: Any = bindparam("now")
    insert = upsert(Cart).values(key_sha256=bindparam("key"), district_code="", district_label="", used_at=now)
    return insert.on_conflict_do_update(index_elements=["key_sha256"], set_={"used_at": now}).returning(Cart.id)


def _set(cart_id: int, variant_id: int, quantity: int, price: int) -> None:
    do(_setting(engine_name()), cart=cart_id, variant=variant_id, count=quantity, price=price)


@cache
def _setting(engine: str) -> Any:
    values: dict[str, Any] = {"quantity": bindparam("count"), "price_seen_rupiah": bindparam("price")}
    insert = upsert(CartLine).values(cart_id=bindparam("cart"), variant_id=bindparam("variant"), **values)
    return insert.on_conflict_do_update(index_elements=["cart_id", "variant_id"], set_=values)


_COUNTING = select(func.count()).where(CartLine.cart_id == bindparam("cart"))
_TAKING_OUT = delete(CartLine).where(CartLine.cart_id == bindparam("cart"), CartLine.variant_id.in_(one_of("variants")))


def _count(cart_id: int) -> int:
    kinds = int(ask(_COUNTING, cart=cart_id)[0][0])
    if kinds > MOST_LINES:
        raise Conflict(f"Keranjang penuh. Paling banyak {MOST_LINES} macam barang sekali pesan.")
    return kinds


def send_to(cart_id: int, district_code: str, district_label: str) -> None:
    """Remember where the goods shall go, so that every page can show the cost of shipping."""
    cart = db.session.get_one(Cart, cart_id)
    cart.district_code, cart.district_label = district_code, district_label


def _take_out(cart_id: int, variant_ids: list[int]) -> None:
    do(_TAKING_OUT, cart=cart_id, variants=variant_ids)


def empty(cart_id: int, variant_ids: list[int]) -> None:
    """Take out what was ordered."""
    _take_out(cart_id, variant_ids)


def forget_old() -> None:
    """Remove carts nobody used for sixty days; a duty of the worker, inside its transaction."""
    old = select(Cart.id).where(Cart.used_at < clock.now() - KEPT)
    db.session.execute(delete(CartLine).where(CartLine.cart_id.in_(old)))
    db.session.execute(delete(Cart).where(Cart.used_at < clock.now() - KEPT))
