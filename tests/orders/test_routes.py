"""The buyer's and the office's pages over HTTP, without JavaScript."""

from __future__ import annotations

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from marketplace import bumdesa, catalog
from marketplace.foundation.actor import Role
from marketplace.foundation.database import db, transaction
from marketplace.orders.order import Order
from tests.people.making import PASSWORD, make_staff, sign_in
from tests.world import PUNJULHARJO, Village, list_goods, open_village

BUYER = {
    "nama": "Rina Melati",
    "wa": "0812 3456 7890",
    "tempat": "Kaliori, Rembang",
    "alamat": "Jalan Mawar 5, RT 001/RW 002",
}


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


def text(answer: object) -> str:
    return answer.get_data(as_text=True)  # type: ignore[attr-defined,no-any-return]


def hidden(html: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', html)
    assert found, f"{name} is not on the page"
    return found[1]


def fill_cart(client: FlaskClient, *variants: int) -> None:
    for variant in variants:
        assert client.post("/keranjang", data={"varian": variant, "jumlah": 1}).status_code == 303


def order_of(client: FlaskClient, fields: dict[str, str]) -> Order:
    """Press "Hitung ongkos kirim", then "Pesan"; returns the order."""
    counted = text(client.post("/pesan", data={**fields, "kunci": "kunci-dari-halaman", "hitung": "1"}))
    submitted = {**fields, "kunci": hidden(counted, "kunci"), "total_dilihat": hidden(counted, "total_dilihat")}
    answer = client.post("/pesan", data=submitted)
    assert answer.status_code == 303, text(answer)
    db.session.rollback()
    return db.session.scalars(select(Order).order_by(Order.id.desc()).limit(1)).one()


def test_a_guest_orders_with_five_typed_fields(client: FlaskClient, village: Village) -> None:
    fill_cart(client, list_goods(village, price=10_000))
    page = text(client.get("/pesan"))
    typed = re.findall(r'<(?:input|textarea)[^>]* id="f-(\w+)"[^>]*>', page)
    assert typed == ["nama", "wa", "tempat", "alamat", "catatan"]
    order = order_of(client, BUYER)
    assert (order.state, order.delivery, order.pay_on) == ("placed", "kirim", "prepaid")
    done = client.get(f"/p/{order.token}")
    assert order.number in text(done)
    assert "no-store" in done.headers["Cache-Control"]
    assert done.headers["X-Robots-Tag"] == "noindex"
    assert "Jalan Mawar" not in text(done)
    assert "Melati" not in text(done)


def test_all_costs_stand_on_the_page_before_the_button(client: FlaskClient, village: Village) -> None:
    fill_cart(client, list_goods(village, price=10_000))
    assert "Hitung ongkos kirim" in text(client.get("/pesan"))
    counted = text(client.post("/pesan", data={**BUYER, "kunci": "kunci-dari-halaman", "hitung": "1"}))
    assert "Ongkos kirim" in counted
    assert re.search(r"Pesan · Rp[\d.]+", counted)


def test_the_same_form_twice_is_one_order_with_one_address(client: FlaskClient, village: Village) -> None:
    fill_cart(client, list_goods(village, price=10_000))
    counted = text(client.post("/pesan", data={**BUYER, "kunci": "kunci-dari-halaman", "hitung": "1"}))
    form = {**BUYER, "kunci": hidden(counted, "kunci"), "total_dilihat": hidden(counted, "total_dilihat")}
    choice = re.search(r'name="(cara_kirim-\d+)" value="([^"]+)"[^>]*checked', counted)
    pay = re.search(r'name="(cara_bayar-\d+)" value="([^"]+)"[^>]*checked', counted)
    assert choice
    assert pay
    form |= {choice[1]: choice[2], pay[1]: pay[2]}
    first, second = client.post("/pesan", data=form), client.post("/pesan", data=form)
    assert (first.status_code, second.status_code) == (303, 303)
    assert first.headers["Location"] == second.headers["Location"]
    assert len(db.session.scalars(select(Order)).all()) == 1


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("nama", "", "Nama belum diisi"),
        ("wa", "12345", "Nomor WhatsApp belum benar"),
        ("alamat", "", "Alamat belum diisi"),
        ("tempat", "Antah Berantah", "tempat"),
    ],
)
def test_a_refused_form_keeps_what_was_typed(
    client: FlaskClient, village: Village, field: str, value: str, says: str
) -> None:
    fill_cart(client, list_goods(village, price=10_000))
    answer = client.post("/pesan", data={**BUYER, field: value, "kunci": "kunci-dari-halaman", "total_dilihat": "1"})
    assert answer.status_code == 422
    html = text(answer)
    assert says in html
    for name, typed in BUYER.items():
        if name != field and name != "tempat":
            assert typed in html
    assert db.session.scalars(select(Order)).all() == []


def test_a_part_of_the_form_without_a_name_is_no_field(client: FlaskClient, village: Village) -> None:
    body = b"--batas\r\nContent-Disposition: form-data\r\n\r\nkopi\r\n--batas--\r\n"
    answer = client.post("/pesan", data=body, content_type="multipart/form-data; boundary=batas")
    assert answer.status_code == 409
    assert "<h1" in answer.text


def test_a_price_that_changed_meanwhile_is_shown_and_accepted_by_pressing_again(
    client: FlaskClient, village: Village
) -> None:
    variant = list_goods(village, price=10_000)
    fill_cart(client, variant)
    fetch = {**BUYER, "cara_kirim": "ambil", "cara_bayar": "tunai"}
    counted = text(client.post("/pesan", data={**fetch, "kunci": "kunci-dari-halaman", "hitung": "1"}))
    with transaction():
        catalog.change_price(village.director, variant, catalog.offers_for([variant])[variant].price.times(3))
    form = {**fetch, "kunci": hidden(counted, "kunci"), "total_dilihat": hidden(counted, "total_dilihat")}
    refused = client.post("/pesan", data=form)
    assert refused.status_code == 409
    assert "Rp10.000 menjadi Rp30.000" in text(refused)
    again = {**form, "total_dilihat": hidden(text(refused), "total_dilihat")}
    assert client.post("/pesan", data=again).status_code == 303


def test_a_lost_link_is_found_by_number_and_last_digits_only(client: FlaskClient, village: Village) -> None:
    fill_cart(client, list_goods(village, price=10_000))
    order = order_of(client, {**BUYER, "cara_kirim": "ambil"})
    found = client.post("/pesanan", data={"nomor": order.number.lower(), "akhir_wa": "7890"})
    assert found.headers["Location"].endswith(f"/p/{order.token}")
    wrong = [
        client.post("/pesanan", data={"nomor": number, "akhir_wa": digits})
        for number, digits in ((order.number, "0000"), ("LB-XXXXXXXX", "7890"))
    ]
    assert [answer.status_code for answer in wrong] == [422, 422]
    assert "tidak cocok" in text(wrong[0])
    assert "tidak cocok" in text(wrong[1])


def test_the_last_digits_of_an_order_cannot_be_guessed_from_many_addresses(
    client: FlaskClient, village: Village
) -> None:
    fill_cart(client, list_goods(village, price=10_000))
    order = order_of(client, {**BUYER, "cara_kirim": "ambil"})

    def tried(digits: str, number: str, address: int) -> int:
        asked = {"nomor": number, "akhir_wa": digits}
        return client.post("/pesanan", data=asked, environ_base={"REMOTE_ADDR": f"10.1.0.{address}"}).status_code

    spellings = (order.number, order.number.lower(), order.number.removeprefix("LB-"))
    assert [tried(f"{guess:04d}", spellings[guess % 3], guess) for guess in range(12)] == [422] * 10 + [429] * 2
    assert tried("7890", order.number, 99) == 429
    assert tried("7890", "LB-XXXXXXXX", 99) == 422


@pytest.mark.parametrize("path", ["/p/tidak-ada", "/pesanan/tidak-ada", "/bayar/tidak-ada", "/p/tidak-ada/pembatalan"])
def test_a_guessed_link_leads_nowhere(client: FlaskClient, village: Village, path: str) -> None:
    assert client.get(path).status_code == 404


def test_a_buyer_cancels_and_a_second_press_changes_nothing(client: FlaskClient, village: Village) -> None:
    fill_cart(client, list_goods(village, price=10_000, stock=5))
    order = order_of(client, {**BUYER, "cara_kirim": "ambil"})
    assert "Yang ditransfer Rp" in text(client.get(f"/p/{order.token}"))
    assert "Ya, batalkan" in text(client.get(f"/p/{order.token}/pembatalan"))
    for _ in range(2):
        assert client.post(f"/p/{order.token}/pembatalan").status_code == 303
    assert "Dibatalkan" in text(client.get(f"/p/{order.token}"))
    assert "kode unik" not in text(client.get(f"/p/{order.token}"))
    assert "sudah dibatalkan" in text(client.get(f"/p/{order.token}/pembatalan"))


def test_goods_that_sold_out_are_said_at_the_cart(client: FlaskClient, village: Village) -> None:
    variant = list_goods(village, stock=1)
    answer = client.post("/keranjang", data={"varian": variant, "jumlah": 2})
    assert answer.status_code == 409
    assert "Stok tinggal 1" in text(answer)


@pytest.mark.parametrize(
    "fields",
    [{}, {"varian": "x"}, {"varian": "9" * 30}, {"varian": "1", "jumlah": "-3"}, {"varian": "1", "jumlah": "1e309"}],
)
def test_nonsense_in_the_cart_is_refused_kindly(client: FlaskClient, village: Village, fields: dict[str, str]) -> None:
    assert client.post("/keranjang", data=fields).status_code in (404, 422)


def test_the_office_takes_an_order_from_accepted_to_handed_over(client: FlaskClient, village: Village) -> None:
    fill_cart(client, list_goods(village, price=10_000))
    order = order_of(client, {**BUYER, "cara_kirim": "ambil", "cara_bayar": "tunai"})
    make_staff(village.id, Role.CASHIER, "dewi")
    office = client.application.test_client()
    sign_in(office, "dewi", PASSWORD)
    base = f"/kantor/{bumdesa.bumdesa_view(village.id).slug}/pesanan/{order.number}"

    def press(noun: str, **fields: str) -> int:
        html = text(office.get(base))
        return int(office.post(f"{base}/{noun}", data={"csrf": hidden(html, "csrf"), **fields}).status_code)

    assert [press(noun) for noun in ("penerimaan", "penerimaan", "kemasan", "siap")] == [303] * 4
    assert press("penyerahan", kode="abc") == 422
    code = re.search(r"\b\d{6}\b", text(client.get(f"/p/{order.token}")))
    assert code
    assert [press("penyerahan", kode=code[0]) for _ in range(2)] == [303, 303]
    db.session.rollback()
    assert db.session.get_one(Order, order.id).state == "delivered"
    assert press("pembatalan", alasan="tidak jadi") == 403


def test_the_office_of_another_village_does_not_see_the_order(client: FlaskClient, village: Village) -> None:
    other = open_village("BUMDesa Karang Jahe", PUNJULHARJO, stall="Lapak Karang Jahe")
    fill_cart(client, list_goods(village, price=10_000))
    order = order_of(client, {**BUYER, "cara_kirim": "ambil"})
    make_staff(other.id, Role.DIRECTOR, "hendra")
    office = client.application.test_client()
    sign_in(office, "hendra", PASSWORD)
    own, foreign = (bumdesa.bumdesa_view(id).slug for id in (other.id, village.id))
    assert office.get(f"/kantor/{foreign}/pesanan/{order.number}").status_code == 404
    assert office.get(f"/kantor/{own}/pesanan/{order.number}").status_code == 404
