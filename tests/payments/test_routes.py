"""The page "Uang masuk" as staff use it: typed, matched, counted, given back; a double press has one effect."""

from __future__ import annotations

import re

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import bookkeeping, bumdesa, orders, payments, people
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Role
from marketplace.foundation.database import db, transaction
from marketplace.orders.order import Order
from tests.bookkeeping.trading import fresh, key, paid, payment_of, placed, standing, violations
from tests.people.making import make_staff, sign_in, token_on
from tests.world import Village, list_goods, open_village


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


@pytest.fixture
def office(village: Village, client: FlaskClient) -> str:
    """Signed in as treasurer; the address of the page."""
    make_staff(village.id, Role.TREASURER, "bendahara")
    assert sign_in(client, "bendahara") == 303
    return address(village)


def address(village: Village) -> str:
    db.session.rollback()
    return f"/kantor/{bumdesa.bumdesa_view(village.id).slug}/uang-masuk"


def ordered(village: Village, **more: str) -> Order:
    return placed(village, list_goods(village, price=100_000), 100_000, **more)  # type: ignore[arg-type]


def test_a_typed_line_is_matched_with_one_press_and_twice_changes_nothing(
    village: Village, client: FlaskClient, office: str
) -> None:
    order = ordered(village)
    csrf = token_on(client, office)
    typed = {
        "rekening": village.bank_account_id,
        "jumlah": "99.999",
        "tanggal": clock.now().date().isoformat(),
        "keterangan": "TRSF SARI",
    }
    for _ in range(2):
        assert (
            client.post(f"{office}/mutasi", data={**typed, "kunci": "kunci-halaman-1", "csrf": csrf}).status_code == 303
        )
    (suggestion,) = payments.suggestions_for(village.id)
    html = client.get(office).get_data(as_text=True)
    assert order.number in html
    assert "Cocok" in html
    pressed = {
        "pembayaran": suggestion.payments[0].id,
        "mutasi": suggestion.line.id,
        "kunci": "kunci-halaman-2",
        "csrf": csrf,
    }
    for _ in range(2):
        answer = client.post(f"{office}/pencocokan", data=pressed)
        assert (answer.status_code, answer.headers["Location"]) == (303, f"{office}?catat=cocok")
    assert fresh(order).state == "paid"
    assert standing(village) == {"1.1.01.06": 99_999, "6.3.99.03": 1, "2.1.05.03": -100_000}
    assert violations() == []


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"jumlah": ""}, "Jumlah belum diisi"),
        ({"jumlah": "seratus"}, "Jumlah belum terbaca. Tulis angka"),
        ({"tanggal": "2/21/26"}, "Tanggal belum terbaca. Tulis hari, bulan, tahun"),
        ({"tanggal": "2999-01-01"}, "masa depan"),
        ({"keterangan": ""}, "Keterangan belum diisi"),
        ({"rekening": "9999999999999"}, "Rekening"),
    ],
)
def test_what_was_typed_wrongly_is_said_and_kept(
    village: Village, client: FlaskClient, office: str, typed: dict[str, str], sentence: str
) -> None:
    good = {
        "rekening": str(village.bank_account_id),
        "jumlah": "99.999",
        "tanggal": clock.now().date().isoformat(),
        "keterangan": "TRSF KARTO",
    }
    answer = client.post(f"{office}/mutasi", data={**good, **typed, "kunci": key(), "csrf": token_on(client, office)})
    html = answer.get_data(as_text=True)
    assert answer.status_code == 422
    assert sentence in html
    if "keterangan" not in typed:
        assert "TRSF KARTO" in html


def test_another_amount_is_refused_in_words(village: Village, client: FlaskClient, office: str) -> None:
    payment = payment_of(ordered(village))
    csrf = token_on(client, office)
    typed = {
        "rekening": village.bank_account_id,
        "jumlah": "99.000",
        "tanggal": clock.now().date().isoformat(),
        "keterangan": "TRSF SARI",
    }
    client.post(f"{office}/mutasi", data={**typed, "kunci": "kunci-halaman-1", "csrf": csrf})
    line = payments.suggestions_for(village.id)[0].line
    answer = client.post(
        f"{office}/pencocokan", data={"pembayaran": payment.id, "mutasi": line.id, "kunci": key(), "csrf": csrf}
    )
    assert answer.status_code == 409
    assert "Jumlah tidak sama" in answer.get_data(as_text=True)
    unknown = client.post(f"{office}/mutasi/{line.id}/belum-dikenali", data={"kunci": key(), "csrf": csrf})
    assert unknown.status_code == 303
    assert standing(village) == {"1.1.01.06": 99_000, "2.1.05.07": -99_000}


def test_cash_is_counted_on_its_own_page_and_gives_a_receipt(
    village: Village, client: FlaskClient, office: str
) -> None:
    order = ordered(village, pay="tunai", send="near")
    payment = payment_of(order)
    path = f"{office}/tunai/{payment.token}"
    assert str(payment.due) in client.get(path).get_data(as_text=True)
    pressed = {"kunci": "kunci-tunai-1", "csrf": token_on(client, path)}
    for _ in range(2):
        answer = client.post(path, data=pressed)
        assert (answer.status_code, answer.headers["Location"]) == (303, f"{path}/kuitansi")
    html = client.get(f"{path}/kuitansi").get_data(as_text=True)
    assert payment_of(order).receipt_number in html
    assert "Bendahara" in html
    again = client.post(path, data={**pressed, "kunci": "kunci-tunai-2"})
    assert again.status_code == 409
    assert fresh(order).state == "paid"
    assert violations() == []


def test_cash_of_goods_that_are_fetched_is_taken_with_the_goods(
    village: Village, client: FlaskClient, office: str
) -> None:
    payment = payment_of(ordered(village, pay="tunai"))
    path = f"{office}/tunai/{payment.token}"
    assert "saat barang diserahkan" in client.get(path).get_data(as_text=True)
    answer = client.post(path, data={"kunci": key(), "csrf": token_on(client, office)})
    assert answer.status_code == 409
    assert payment_of_state(village) == []


def payment_of_state(village: Village) -> list[object]:
    db.session.rollback()
    return list(payments.received_payments(village.id))


def test_money_goes_back_with_a_reference_once(village: Village, client: FlaskClient, office: str) -> None:
    order = paid(village, ordered(village))
    with transaction():
        orders.cancel_by_buyer(SYSTEM, orders.order_by_id(order.id))
    (refund,) = payments.refunds_for([order.id])[order.id]
    path = f"{office}/pengembalian/{refund.id}"
    assert path in client.get(office).get_data(as_text=True)
    assert f'/pesanan/{order.number}"' in client.get(path).get_data(as_text=True), "whom to ask for a bank account"
    csrf = token_on(client, path)
    missing = client.post(path, data={"cara": "transfer", "kunci": key(), "csrf": csrf})
    assert missing.status_code == 422
    assert "referensi belum diisi" in missing.get_data(as_text=True)
    pressed = {"cara": "transfer", "referensi": "REF-77", "kunci": "kunci-kembali-1", "csrf": csrf}
    assert [client.post(path, data=pressed).status_code for _ in range(2)] == [303, 303]
    assert client.post(path, data={**pressed, "kunci": "kunci-kembali-2"}).status_code == 409
    assert fresh(order).state == "refunded"
    assert violations() == []


def test_a_refund_leaves_the_account_that_was_said_or_the_till_if_it_holds_enough(
    village: Village, client: FlaskClient, office: str
) -> None:
    with transaction():
        bumdesa.add_bank_account(village.director, village.id, "BPD", "5550001234", "BUMDesa", "1.1.01.05")
    by_bank, in_cash = (_cancelled(village) for _ in range(2))
    path = f"{office}/pengembalian/{by_bank.id}"
    shown = client.get(path).text
    assert re.findall(r'name="dari" value="([^"]*)"[^>]*?( checked)?>', shown) == [
        ("1.1.01.06", " checked"), ("1.1.01.05", ""),
    ], "the account the money came to is chosen"  # fmt: skip
    csrf = token_on(client, office)
    said = {"cara": "transfer", "referensi": "REF-1", "dari": "1.1.01.05", "kunci": key(), "csrf": csrf}
    assert client.post(path, data=said).status_code == 303
    assert "BPD •••• 1234" in client.get(path).text
    assert standing(village)["1.1.01.05"] == -by_bank.amount.rupiah
    path = f"{office}/pengembalian/{in_cash.id}"
    short = client.post(path, data={"cara": "tunai", "kunci": key(), "csrf": csrf})
    assert (short.status_code, "Pindahkan uang dari bank ke kas dulu, atau kembalikan lewat" in short.text) == (
        409,
        True,
    )
    with transaction():
        bookkeeping.move_cash(village.treasurer, village.id, "ambil", in_cash.amount, key(), "1.1.01.06", sure=True)
    done = client.post(path, data={"cara": "tunai", "kunci": key(), "csrf": csrf})
    assert (done.status_code, done.headers["Location"]) == (303, f"{path}/kuitansi")
    receipt = client.get(f"{path}/kuitansi").text
    assert all(words in receipt for words in (str(in_cash.amount), in_cash.label, "Penerima", "Bendahara"))
    assert violations() == []


def _cancelled(village: Village) -> payments.RefundView:
    """What is owed to the buyer of a paid order that was cancelled."""
    order = paid(village, ordered(village))
    with transaction():
        orders.cancel_by_buyer(SYSTEM, orders.order_by_id(order.id))
    return payments.refunds_for([order.id])[order.id][0]


def test_a_cashier_knows_what_must_go_back_and_is_not_led_to_a_closed_door(
    village: Village, client: FlaskClient
) -> None:
    order = paid(village, ordered(village))
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
    make_staff(village.id, Role.CASHIER, "kasir")
    sign_in(client, "kasir")
    html = client.get(address(village)).get_data(as_text=True)
    assert (order.number in html, "/pengembalian/" in html) == (True, False)


def test_those_who_watch_read_and_do_not_press(village: Village, client: FlaskClient) -> None:
    ordered(village)
    make_staff(village.id, Role.SUPERVISOR, "pengawas")
    sign_in(client, "pengawas")
    office = address(village)
    html = client.get(office).get_data(as_text=True)
    assert "Menunggu transfer" in html
    assert "Catat mutasi" not in html
    assert client.post(f"{office}/mutasi", data={"csrf": token_on(client, office)}).status_code == 403


def test_strangers_and_other_offices_find_nothing(village: Village, client: FlaskClient, office: str) -> None:
    other = open_village("BUMDesa Karang Jahe", "33.17.10.2008", stall="Lapak lain")
    payment = payment_of(ordered(other, pay="tunai", send="near"))
    assert client.get(address(other)).status_code == 404
    assert client.get(f"{office}/tunai/{payment.token}").status_code == 404
    assert client.get(f"{office}/tunai/%00").status_code == 404
    assert client.get(f"{office}/pengembalian/99999999999999999999").status_code == 404
    csrf = token_on(client, office)
    assert (
        client.post(f"{office}/mutasi/99999999999999/penghapusan", data={"kunci": key(), "csrf": csrf}).status_code
        == 404
    )
    assert (
        client.post(
            f"{office}/pencocokan", data={"pembayaran": payment.id, "mutasi": 1, "kunci": key(), "csrf": csrf}
        ).status_code
        == 404
    )
    assert people.person_by(username="bendahara")
