"""What an order page of the office lets whom do with money."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta

from flask import Flask
from flask.testing import FlaskClient

from marketplace import bumdesa, orders, payments, people
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.money import Money
from marketplace.orders.order import Order
from tests.bookkeeping.trading import accepted_and_packed, fresh, handed_over, paid, payment_of, placed
from tests.people.making import make_staff, sign_in, token_on
from tests.world import PUNJULHARJO, Village, list_goods, open_village


def address(village: Village, order: Order) -> str:
    db.session.rollback()
    return f"/kantor/{bumdesa.bumdesa_view(village.id).slug}/pesanan/{order.number}"


def test_a_courier_bill_far_above_the_shipping_is_for_those_who_handle_money(app: Flask, client: FlaskClient) -> None:
    village = open_village()
    order = accepted_and_packed(
        village, paid(village, placed(village, list_goods(village, price=100_000), 100_000, send="far"))
    )
    make_staff(village.id, Role.STAFF, "budi")
    make_staff(village.id, Role.TREASURER, "tuti")
    where = address(village, order)
    form = {"biaya": "750.000", "resi": "JNE1", "dibayar_dari": "1.1.01.06"}
    for name, status in (("budi", 422), ("tuti", 303)):
        office = app.test_client()
        sign_in(office, name)
        answer = office.post(f"{where}/pengiriman", data={**form, "csrf": token_on(office, where)})
        assert answer.status_code == status, answer.text
        assert fresh(order).state == ("packed" if status == 422 else "shipped")


def test_handing_over_asks_for_the_secret_when_the_last_time_is_long_ago(
    app: Flask, client: FlaskClient, clock_at: Callable[[datetime], AbstractContextManager[None]]
) -> None:
    village = open_village()
    order = accepted_and_packed(village, placed_in_cash(village))
    make_staff(village.id, Role.CASHIER, "dewi")
    sign_in(client, "dewi")
    where = address(village, order)
    client.post(f"{where}/siap", data={"csrf": token_on(client, where)})
    with clock_at(clock.now() + timedelta(minutes=20)):
        answer = client.post(f"{where}/penyerahan", data={"csrf": token_on(client, where), "kode": order.pickup_code})
    assert answer.status_code == 200
    assert "rahasia_ulang" in answer.text
    assert fresh(order).state == "ready"


def placed_in_cash(village: Village) -> Order:
    return placed(village, list_goods(village, price=100_000), 100_000, pay="tunai")


def test_who_sells_in_an_order_does_not_complete_it(app: Flask, client: FlaskClient) -> None:
    village = open_village()
    order = handed_over(village, paid(village, placed(village, list_goods(village, price=100_000), 100_000)))
    treasurer = make_staff(village.id, Role.TREASURER, "tuti")
    with transaction():
        people.entrust_stall(treasurer, village.seller_id)
    sign_in(client, "tuti")
    where = address(village, order)
    answer = client.post(f"{where}/penyelesaian", data={"csrf": token_on(client, where)})
    assert answer.status_code == 403
    assert "lapak Anda" in answer.text
    assert fresh(order).state == "delivered"


def test_a_person_with_two_offices_sees_in_each_only_what_belongs_there(app: Flask, client: FlaskClient) -> None:
    here, there = open_village(), open_village("BUMDesa Lain", PUNJULHARJO, stall="Lapak Lain")
    both = make_staff(here.id, Role.TREASURER, "tuti")
    with transaction():
        people.grant_role(SYSTEM, both, there.id, Role.TREASURER)
        facts = (here.bank_account_id, Money(4321), clock.now().date(), "TRSF", "kunci-mutasi-1")
        line = payments.type_statement_line(here.treasurer, here.id, *facts).id
    sign_in(client, "tuti")
    order = placed(here, list_goods(here, price=100_000), 100_000)
    foreign = address(there, order)
    assert client.get(foreign).status_code == 404
    office = foreign.rsplit("/", 2)[0]
    form = {
        "csrf": token_on(client, f"{office}/uang-masuk"),
        "kunci": "kunci-lintas-1",
        "pembayaran": payment_of(order).id,
        "mutasi": line,
    }
    for path in (
        f"mutasi/{line}/belum-dikenali",
        f"mutasi/{line}/penghapusan",
        "pencocokan",
        f"tunai/{payment_of(order).token}",
    ):
        assert client.post(f"{office}/uang-masuk/{path}", data=form).status_code == 404, path
    assert [suggestion.line.state for suggestion in payments.suggestions_for(here.id)] == ["open"]


def test_nobody_is_shown_a_button_that_is_closed_to_them(app: Flask) -> None:
    village = open_village()
    delivered = handed_over(village, placed_in_cash(village))
    ready = accepted_and_packed(village, placed_in_cash(village))
    with transaction():
        orders.make_ready(village.director, orders.order_by_id(ready.id))
    late = paid_late(village)
    shown = {}
    for role in (Role.DIRECTOR, Role.CASHIER, Role.STAFF):
        make_staff(village.id, role, str(role))
        office = app.test_client()
        sign_in(office, str(role))
        pages = "".join(office.get(address(village, order)).text for order in (delivered, ready, late))
        shown[role] = set(re.findall(r'action="[^"]*/(penyelesaian|penyerahan)"|/(keputusan)/', pages))
    assert shown == {
        Role.DIRECTOR: {("penyelesaian", ""), ("penyerahan", ""), ("", "keputusan")}, Role.CASHIER: {("penyerahan", "")},
        Role.STAFF: set(),
    }  # fmt: skip


def paid_late(village: Village) -> Order:
    """Its money came after it was cancelled."""
    order = placed(village, list_goods(village, price=70_000), 70_000)
    with transaction():
        orders.cancel_by_buyer(orders.BUYER, orders.order_by_id(order.id))
    order = paid(village, order)
    assert order.state == "payment_review"
    return order


def test_a_courier_paid_from_an_empty_till_is_told_what_to_do_with_a_link(app: Flask, client: FlaskClient) -> None:
    village = open_village()
    order = accepted_and_packed(
        village, paid(village, placed(village, list_goods(village, price=15_000), 15_000, send="far"))
    )
    make_staff(village.id, Role.DIRECTOR, "direktur")
    sign_in(client, "direktur")
    page = address(village, order)
    typed = {"biaya": "17.000", "dibayar_dari": "1.1.01.01", "csrf": token_on(client, page)}
    refused = client.post(f"{page}/pengiriman", data=typed)
    assert (refused.status_code, "Uang tunai di kas tinggal Rp0" in refused.text) == (422, True)
    assert ("/bayar-warga#kas" in refused.text, 'value="17.000"' in refused.text) == (True, True)
