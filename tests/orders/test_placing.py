"""Placing: one press, one order per Bumdesa, everything held and frozen or nothing at all."""

from __future__ import annotations

import pytest
from flask import Flask
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError

from marketplace import cart, catalog, payments
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.foundation.money import Money
from marketplace.orders import PriceChanged, Wish, place_checkout
from marketplace.orders.finding import checkout_by_token
from marketplace.orders.order import Order
from tests.world import PUNJULHARJO, Village, draft, list_goods, open_village

KEY = "kunci-pesanan-1"
FETCH = Wish("ambil", "transfer")


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


def put_in_cart(key: str, **quantities: int) -> None:
    with transaction():
        for variant, quantity in quantities.items():
            cart.put(key, int(variant.removeprefix("v")), quantity)


def place(village: Village, total: int, key: str = KEY, cart_key: str = "keranjang-a", wish: Wish = FETCH) -> str:
    with transaction():
        return place_checkout(cart_key, draft({village.id: wish}, total), key)


def available(variant: int) -> int | None:
    db.session.rollback()
    return catalog.offers_for([variant])[variant].available


def test_an_order_freezes_what_was_agreed_and_holds_the_stock(village: Village) -> None:
    variant = list_goods(village, price=15_000, stock=10)
    put_in_cart("keranjang-a", **{f"v{variant}": 3})
    _, (order,) = checkout_by_token(place(village, 45_000))
    assert (order.state, order.goods_rupiah, order.shipping_rupiah, order.total_rupiah) == ("placed", 45_000, 0, 45_000)
    assert order.commission_bp == 1000
    assert available(variant) == 7
    payment = payments.payments_for([order.id])[order.id]
    assert payment.total.rupiah == 45_000
    assert payment.due.rupiah == 45_000 - payment.code.rupiah
    assert cart.show_cart("keranjang-a").kinds == 0


def test_goods_of_two_villages_become_two_orders_with_a_payment_each(village: Village) -> None:
    other = open_village("BUMDesa Karang Jahe", PUNJULHARJO, stall="Lapak Karang Jahe")
    first, second = list_goods(village, price=10_000), list_goods(other, "Garam", price=5_000)
    put_in_cart("keranjang-a", **{f"v{first}": 1, f"v{second}": 2})
    wishes = {village.id: FETCH, other.id: Wish("ambil", "tunai")}
    with transaction():
        token = place_checkout("keranjang-a", draft(wishes, 20_000), KEY)
    _, orders = checkout_by_token(token)
    assert [(order.bumdesa_id, order.total_rupiah, order.pay_on) for order in orders] == [
        (village.id, 10_000, "prepaid"),
        (other.id, 10_000, "handover"),
    ]
    assert {payment.method for payment in payments.payments_for([order.id for order in orders]).values()} == {
        "transfer",
        "counter",
    }


def test_shipping_is_part_of_the_total_before_the_button(village: Village) -> None:
    variant = list_goods(village, price=10_000)
    put_in_cart("keranjang-a", **{f"v{variant}": 1})
    with pytest.raises(PriceChanged) as refusal:
        place(village, 10_000, wish=Wish("kirim", "transfer"))
    now = refusal.value.now.rupiah
    assert now > 10_000
    _, (order,) = checkout_by_token(place(village, now, wish=Wish("kirim", "transfer")))
    assert order.shipping_rupiah == now - 10_000


def test_the_same_press_twice_is_one_order(village: Village) -> None:
    variant = list_goods(village, stock=10, price=10_000)
    put_in_cart("keranjang-a", **{f"v{variant}": 1})
    assert place(village, 10_000) == place(village, 10_000)
    assert db.session.scalar(select(func.count()).select_from(Order)) == 1
    assert available(variant) == 9


def test_a_key_used_for_another_order_is_refused(village: Village) -> None:
    variant = list_goods(village, price=10_000)
    put_in_cart("keranjang-a", **{f"v{variant}": 1})
    place(village, 10_000)
    put_in_cart("keranjang-a", **{f"v{variant}": 2})
    with pytest.raises(Conflict):
        place(village, 20_000, wish=Wish("ambil", "tunai"))


def test_a_changed_price_is_shown_and_nothing_is_placed(village: Village) -> None:
    variant = list_goods(village, price=10_000)
    put_in_cart("keranjang-a", **{f"v{variant}": 1})
    with transaction():
        catalog.change_price(village.director, variant, catalog.offers_for([variant])[variant].price.times(2))
    with pytest.raises(PriceChanged, match=r"Rp10\.000 menjadi Rp20\.000"):
        place(village, 10_000)
    with transaction():
        catalog.change_price(village.director, variant, Money(5_000))
    with pytest.raises(PriceChanged, match=r"Rp10\.000 menjadi Rp5\.000"):  # cheaper, but not what she saw
        place(village, 10_000)
    assert db.session.scalar(select(func.count()).select_from(Order)) == 0
    assert available(variant) == 10


def test_more_than_there_is_cannot_be_ordered(village: Village) -> None:
    variant = list_goods(village, price=10_000, stock=2)
    put_in_cart("keranjang-a", **{f"v{variant}": 2})
    put_in_cart("keranjang-b", **{f"v{variant}": 1})
    place(village, 20_000)
    with pytest.raises(Conflict, match="abis"):
        place(village, 10_000, key="kunci-lain-1", cart_key="keranjang-b")


def test_an_empty_cart_orders_nothing(village: Village) -> None:
    with pytest.raises(Invalid):
        place(village, 0)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE order_line SET price_rupiah = 1",
        "DELETE FROM order_line",
        "UPDATE shop_order SET total_rupiah = 1, goods_rupiah = 1, shipping_rupiah = 0",
        "UPDATE shop_order SET commission_bp = 0",
        "DELETE FROM shop_order",
        "UPDATE checkout SET address = 'tempat lain'",
        "DELETE FROM state_change",
    ],
)
def test_the_database_refuses_to_change_what_was_agreed(village: Village, statement: str) -> None:
    variant = list_goods(village, price=10_000)
    put_in_cart("keranjang-a", **{f"v{variant}": 1})
    place(village, 10_000)
    with pytest.raises(DBAPIError):
        with transaction():
            db.session.execute(text(statement))


def test_a_mountain_of_goods_is_refused_in_words(village: Village) -> None:
    heavy = list_goods(village, price=1, stock=10_000)
    with transaction():
        db.session.execute(text("UPDATE variant SET grams = 1000000"))
    put_in_cart("keranjang-a", **{f"v{heavy}": 3_000})
    with pytest.raises(Conflict, match="terlalu besar untuk sekali pesan"):
        place(village, 3_000)
    assert available(heavy) == 10_000


def test_the_fullest_cart_of_the_dearest_goods_can_still_be_shown(village: Village) -> None:
    for number in range(12):
        dear = list_goods(village, name=f"Perahu {number}", price=10_000_000_000, stock=10_000)
        put_in_cart("keranjang-a", **{f"v{dear}": 10_000})
    assert cart.show_cart("keranjang-a").goods.rupiah == 12 * 10**14
