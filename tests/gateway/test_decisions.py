"""Money by card that came differently from what was agreed: staff read what happened, give it back or let it count."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import bumdesa, orders, payments
from marketplace.foundation import clock
from marketplace.foundation.actor import Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain
from marketplace.foundation.lifecycle import history
from marketplace.orders.order import Order
from tests.bookkeeping.trading import fresh, paid, payment_of, placed, standing, violations
from tests.gateway.fake import Stripe
from tests.gateway.selling import doubtful, open_card_village, ordered_by_card, page_of
from tests.people.making import make_staff, sign_in, token_on
from tests.world import Village, list_goods

PAID = {"1.1.03.03": 100_000, "2.1.05.03": -100_000}


@pytest.fixture
def village(app: Flask, fake: Stripe) -> Village:
    return open_card_village(fake)


@pytest.fixture
def money(village: Village, client: FlaskClient) -> str:
    """Signed in as treasurer; the address of "Uang masuk"."""
    make_staff(village.id, Role.TREASURER, "bendahara")
    assert sign_in(client, "bendahara") == 303
    db.session.rollback()
    return f"/kantor/{bumdesa.bumdesa_view(village.id).slug}/uang-masuk"


def the_page(client: FlaskClient, money: str) -> str:
    """The one that the list leads to."""
    (address,) = set(re.findall(r'href="([^"]*/keputusan/[^"]+)"', client.get(money).text))
    return address


def press(client: FlaskClient, page: str, button: str, key: str = "kunci-keputusan-1", **typed: str) -> int:
    status = client.post(f"{page}/{button}", data={"csrf": token_on(client, page), "kunci": key, **typed}).status_code
    drain()
    return status


def test_one_rupiah_too_much_is_told_and_goes_back_whole_once(
    village: Village, fake: Stripe, client: FlaskClient, money: str
) -> None:
    order = doubtful(fake, ordered_by_card(village), amount_received=10_000_100)
    page = the_page(client, money)
    html = client.get(page).text
    assert ("Yang masuk Rp100.001, seharusnya Rp100.000." in html, f"{page}/penerimaan" in html) == (True, False)
    assert press(client, page, "penerimaan") == 409
    assert [press(client, page, "pengembalian", f"kunci-kembali-{n}") for n in range(3)] == [303] * 3
    assert [refund["amount"] for refund in fake.things("refund")] == [10_000_100]
    assert standing(village) == {}
    assert "sudah dikembalikan lewat Stripe" in client.get(page).text
    assert "Uang Anda sudah dikembalikan" in client.get(f"/bayar/{payment_of(order).token}").text
    (receipt,) = payments.receipts_in(village.id)
    assert [(one.action, one.actor_name) for one in history("card_receipt", receipt.id)] == [
        ("begin", "Sistem"), ("return", "Bendahara"), ("note_all_back", "Sistem"),
    ]  # fmt: skip
    fake.control("payout")
    payments.settle_payouts(village.id)
    assert set(standing(village)) == {"1.1.01.06", "6.3.99.01"}
    assert violations() == []


def test_the_agreed_amount_under_another_name_may_count_and_the_goods_leave(
    village: Village, fake: Stripe, client: FlaskClient, money: str
) -> None:
    order = doubtful(fake, ordered_by_card(village), client_reference_id="x" * 22)
    page = the_page(client, money)
    assert "Uang ini untuk pembayaran lain." in client.get(page).text
    assert [press(client, page, "penerimaan", f"kunci-terima-{n}") for n in range(2)] == [303, 303]
    assert (fresh(order).state, payment_of(order).state, standing(village)) == ("paid", "succeeded", PAID)
    assert press(client, page, "pengembalian") == 409
    assert violations() == []
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
    drain()
    assert (fresh(order).state, standing(village)) == ("refunded", {})
    assert violations() == []


def test_late_money_counts_while_the_goods_are_there_and_only_then(
    village: Village, fake: Stripe, client: FlaskClient, money: str
) -> None:
    taken = ordered_by_card(village, stock=1)
    fake.pay(page_of(taken))
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(taken.id), "berubah pikiran")
    drain()
    page = the_page(client, money)
    assert "masuk setelah pesanannya berakhir" in client.get(page).text
    variant = _variant_of(taken)
    other = paid(village, placed(village, variant, 100_000))
    assert "Barangnya sudah habis" in client.get(page).text
    assert press(client, page, "penerimaan") == 409
    assert (fresh(taken).state, payment_of(taken).state) == ("payment_review", "late")
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(other.id), "habis")
    assert press(client, page, "penerimaan", "kunci-sekali-lagi") == 303
    assert (fresh(taken).state, payment_of(taken).state) == ("paid", "succeeded")
    assert violations() == []


def _variant_of(order: Order) -> int:
    from marketplace.orders.order import OrderLine

    return int(db.session.query(OrderLine.variant_id).filter_by(order_id=order.id).scalar())


def test_an_expired_transfer_may_count_too(village: Village, client: FlaskClient, money: str) -> None:
    order = placed(village, list_goods(village, price=70_000), 70_000)
    with clock.at(clock.now() + timedelta(days=3)), transaction():
        orders.expire_order(order.id)
    paid(village, order)
    page = the_page(client, money)
    assert press(client, page, "penerimaan") == 303
    assert fresh(order).state == "paid"
    assert standing(village)["2.1.05.03"] == -70_000
    assert violations() == []


def test_a_part_given_back_there_makes_the_rest_fit(
    village: Village, fake: Stripe, client: FlaskClient, money: str
) -> None:
    order = doubtful(fake, ordered_by_card(village), amount_received=10_000_100)
    page = the_page(client, money)
    fake.refund_by_hand(1)
    for _ in range(2):
        payments.catch_up(village.id)
        drain()
    assert standing(village) == {"1.1.03.03": 100_000, "2.1.05.07": -100_000}
    assert press(client, page, "penerimaan") == 303
    assert (fresh(order).state, standing(village)) == ("paid", PAID)
    assert violations() == []
    payments.refresh_refunds_of(payment_of(order).id)  # as each payout and each later refund does
    fake.refund_by_hand(2)
    for _ in range(2):
        payments.refresh_refunds_of(payment_of(order).id)
    assert [one.amount.rupiah for one in payments.refunds_for([order.id])[order.id]] == [2]
    assert standing(village) == {"1.1.03.03": 99_998, "2.1.05.03": -100_000, "6.3.02.01": 2}
    assert violations() == []


def test_money_that_is_no_rupiah_is_only_marked(
    village: Village, fake: Stripe, client: FlaskClient, money: str
) -> None:
    doubtful(fake, ordered_by_card(village), currency="usd")
    page = the_page(client, money)
    assert press(client, page, "pengembalian") == 409
    assert press(client, page, "penyelesaian", "kunci-tanda-1") == 303
    assert (standing(village), payments.receipts_in(village.id, "aside")) == ({}, [])


def test_only_who_handles_money_decides_and_foreign_money_is_not_there(
    village: Village, fake: Stripe, client: FlaskClient, money: str, app: Flask
) -> None:
    doubtful(fake, ordered_by_card(village), amount_received=10_000_100)
    page = the_page(client, money)
    make_staff(village.id, Role.CASHIER, "kasir")
    cashier = app.test_client()
    sign_in(cashier, "kasir")
    assert cashier.get(page).status_code == 403
    assert client.get(page.replace("/kartu/1", "/kartu/999")).status_code == 404
    assert press(client, page, "pengembalian") == 303


def test_what_the_gateway_refuses_waits_with_its_reason(
    village: Village, fake: Stripe, client: FlaskClient, money: str
) -> None:
    doubtful(fake, ordered_by_card(village), amount_received=10_000_100)
    page = the_page(client, money)
    charge = fake.things("charge")[0]
    fake.control("change", id=charge["id"], facts={"amount_refunded": charge["amount"]})
    assert press(client, page, "pengembalian") == 303
    assert "Stripe tidak bisa mengembalikannya" in client.get(page).text
    assert violations() == []


@pytest.mark.parametrize("lie", ["drop", "error"])
def test_a_return_nobody_answered_is_asked_again_and_made_once(
    village: Village, fake: Stripe, client: FlaskClient, money: str, lie: str
) -> None:
    doubtful(fake, ordered_by_card(village), amount_received=10_000_100)
    page = the_page(client, money)
    fake.lie(lie, 3)
    assert press(client, page, "pengembalian") == 303
    fake.lie(lie, 0)
    with clock.at(clock.now() + timedelta(minutes=10)):
        for receipt_id in payments.due_receipts():
            payments.refresh_receipt(receipt_id)
    assert (len(fake.things("refund")), standing(village)) == (1, {})
    assert violations() == []
