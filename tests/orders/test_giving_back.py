"""Money that goes back, as the buyer reads it and as the office is led to it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import orders, payments
from marketplace.foundation import clock
from marketplace.foundation.actor import Role
from marketplace.foundation.database import db, transaction
from marketplace.orders.order import Order
from tests.bookkeeping.trading import fresh, paid, placed
from tests.people.making import make_staff, sign_in, slug_of
from tests.world import Village, list_goods, open_village

FRIDAY = datetime(2027, 1, 8, 3, tzinfo=UTC)


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


def cancelled(village: Village) -> Order:
    order = paid(village, placed(village, list_goods(village, price=10_000), 10_000))
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
    return fresh(order)


def test_the_buyer_reads_how_much_by_when_and_then_which_way_and_nothing_looks_failed(
    village: Village, client: FlaskClient
) -> None:
    with clock.at(FRIDAY):
        order = cancelled(village)
        before = client.get(f"/p/{order.token}").text
    for words in (
        "Rp9.999 akan dikembalikan", "BUMDesa akan menghubungi Anda untuk rekening tujuan, paling lambat 12 Januari 2027",
    ):  # fmt: skip
        assert words in before
    (refund,) = payments.refunds_for([order.id])[order.id]
    with transaction():
        payments.pay_refund(village.treasurer, refund.id, "transfer", "TRF-77")
    after = client.get(f"/p/{order.token}").text
    assert "akan menghubungi" not in after
    for words in ("Rp9.999 sudah dikembalikan", "Transfer bank", "TRF-77", "Dibatalkan"):
        assert words in after
    assert "timeline__step--bad" not in before + after


def test_the_office_is_led_to_the_refund_only_where_the_door_is_open(village: Village, app: Flask) -> None:
    order = cancelled(village)
    (refund,) = payments.refunds_for([order.id])[order.id]
    office = f"/kantor/{slug_of(village.id)}"
    door = f"{office}/uang-masuk/pengembalian/{refund.id}"
    db.session.rollback()
    for role, open_to in ((Role.TREASURER, True), (Role.SUPERVISOR, True), (Role.CASHIER, False), (Role.STAFF, False)):
        make_staff(village.id, role, username=str(role))
        client = app.test_client()
        sign_in(client, str(role))
        html = client.get(f"{office}/pesanan/{order.number}").text
        assert "Uang harus dikembalikan" in html
        assert (f'href="{door}"' in html, client.get(door).status_code == 200) == (open_to, open_to), role
