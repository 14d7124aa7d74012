"""The first page of an office: what waits is counted for the person who looks, and nobody is led to a closed door."""

from __future__ import annotations

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import bookkeeping, orders, payments, sellers
from marketplace.catalog import ListingDraft, listing_page, publish_listing
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.database import transaction
from marketplace.foundation.money import Money
from marketplace.home.desk import office_desk
from tests.bookkeeping.trading import accepted_and_packed, key, paid, placed, sold
from tests.people.making import make_staff, sign_in, slug_of
from tests.world import Village, list_goods, open_village, staff


@pytest.fixture
def village(app: Flask) -> Village:
    """Something of every kind waits: a line of the bank, an order to accept, one to hand over, money to give back."""
    village = open_village()
    variant = list_goods(village, price=10_000)
    placed(village, variant, 10_000)
    with transaction():
        payments.type_statement_line(
            village.treasurer, village.id, village.bank_account_id, Money(7_000), clock.now().date(), "TRSF", key()
        )
    placed(village, variant, 10_000, pay="tunai")
    ready = accepted_and_packed(village, placed(village, variant, 10_000, pay="tunai"))
    unwanted = paid(village, placed(village, variant, 10_000))
    with transaction():
        orders.make_ready(village.director, orders.order_by_id(ready.id))
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(unwanted.id), "habis")
    return village


def test_work_is_counted_for_who_may_do_it(village: Village) -> None:
    def work(actor: Actor) -> dict[str, int]:
        desk = office_desk(actor, village.id)
        assert desk.to_do == sum(desk.work.values())
        return desk.work

    of_the_clerk = {"terima": 1}
    of_the_cashier = {**of_the_clerk, "masuk": 1, "ambil": 1}
    assert work(staff(village.id, Role.STAFF)) == of_the_clerk
    assert work(village.cashier) == of_the_cashier
    assert office_desk(village.cashier, village.id).awaited == 1
    assert work(village.treasurer) == work(staff(village.id, Role.SUPERVISOR)) == {**of_the_cashier, "uang": 1}


def test_a_wish_to_cancel_is_work_of_its_own_and_visits_are_called_visits(village: Village) -> None:
    tour = ListingDraft("Susur mangrove", "paket-wisata-dan-pelatihan", Money(50_000), "orang", grams=0, stock=20)
    with transaction():
        public_id = publish_listing(SYSTEM, village.seller_id, tour)
    visits = [placed(village, listing_page(public_id).offer.variant_id, 50_000, pay="tunai") for _ in range(2)]
    for order in visits:
        with transaction():
            orders.accept_order(village.director, orders.order_by_id(order.id))
    with transaction():
        orders.cancel_by_buyer(orders.BUYER, orders.order_by_id(visits[0].id))
    desk = office_desk(staff(village.id, Role.STAFF), village.id)
    assert desk.work == {"terima": 1, "batal": 1, "kemas": 1}
    assert [desk.tasks[kind][0] for kind in ("batal", "kemas")] == ["Jawab permintaan batal", "Siapkan"]
    accepted = placed(village, list_goods(village, "Sirup", price=8_000), 8_000, pay="tunai")
    with transaction():
        orders.accept_order(village.director, orders.order_by_id(accepted.id))
    assert office_desk(village.director, village.id).tasks["kemas"][0] == "Kemas · Siapkan"


def test_a_payout_waits_for_the_second_person_and_not_for_who_asked(village: Village) -> None:
    sold(village, list_goods(village, "Madu", price=10_000), 10_000)
    with transaction():
        sellers.pay_to_bank(village.director, village.seller_id, "BRI", "1234564821", "Sari")
    with transaction():
        payout = bookkeeping.request_payout(village.treasurer, village.seller_id, Money(9_000), "bank", key())
    waits = [office_desk(actor, village.id).work.get("warga", 0) for actor in (village.treasurer, village.director)]
    assert (waits, "warga" in office_desk(village.cashier, village.id).work) == ([0, 1], False)
    with transaction():
        bookkeeping.approve_payout(village.director, payout.id)
    assert office_desk(village.treasurer, village.id).work["warga"] == 1


def test_no_page_of_the_office_leads_to_a_closed_door(village: Village, app: Flask) -> None:
    """From the desk on, along every link, one page of each kind."""
    desk = f"/kantor/{slug_of(village.id)}/"
    kinds = app.url_map.bind("localhost")
    for role in Role:
        make_staff(village.id, role, username=str(role))
        client = app.test_client()
        sign_in(client, str(role))
        seen, ahead = set(), [desk]
        while ahead:
            address = ahead.pop()
            kind, _ = kinds.match(address.split("?")[0])
            if kind in seen:
                continue
            seen.add(kind)
            answer = client.get(address)
            assert answer.status_code == 200, (role, address)
            ahead += re.findall(rf'href="({desk}[^"#]*)"', answer.text)
        assert {"desk.office", "catalog_office.goods", "order_desk.show"} <= seen


def test_a_closed_page_leads_back_to_the_desk_and_says_whose_it_is(village: Village, client: FlaskClient) -> None:
    make_staff(village.id, Role.STAFF)
    sign_in(client)
    office = f"/kantor/{slug_of(village.id)}"
    status, main = asked(client, f"{office}/buku")
    assert status == 403
    assert "Bagian ini hanya untuk direktur dan bendahara." in main
    assert (f'href="{office}/"' in main, 'href="/"' in main) == (True, False)
    status, main = asked(client, f"{office}/pesanan/LB-TIDAKADA")
    assert (status, f'href="{office}/"' in main) == (404, True)
    status, main = asked(client, "/kantor/desa-lain/buku")
    assert (status, 'href="/"' in main) == (404, True)


def asked(client: FlaskClient, address: str) -> tuple[int, str]:
    answer = client.get(address)
    return answer.status_code, answer.text.split("<main")[1].split("</main>")[0]
