"""Paying villagers and reading the books, as staff and sellers do."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event

from marketplace import bookkeeping, bumdesa, people, sellers
from marketplace.foundation import clock
from marketplace.foundation.actor import Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.money import Money
from tests.bookkeeping.trading import key, paid, paid_in_cash, placed, sold, standing, take_from_bank, violations
from tests.people.making import PIN, make_bumdesa, make_seller, make_staff, sign_in, slug_of, token_on
from tests.world import Village, list_goods, open_village

PRICE = 100_000


@pytest.fixture
def village(app: Flask) -> Village:
    village = open_village()
    sold(village, list_goods(village, price=PRICE, stock=50), PRICE)
    take_from_bank(village, 95_000)
    return village


@pytest.fixture
def desk(village: Village, client: FlaskClient) -> str:
    """Signed in as treasurer; the office's address."""
    make_staff(village.id, Role.TREASURER, "bendahara")
    assert sign_in(client, "bendahara") == 303
    return f"/kantor/{slug(village)}"


def slug(village: Village) -> str:
    db.session.rollback()
    return bumdesa.bumdesa_view(village.id).slug


def stall(village: Village) -> str:
    db.session.rollback()
    return f"bayar-warga/lapak/{sellers.sellers_for([village.seller_id])[village.seller_id].slug}"


def test_cash_is_paid_from_the_list_to_the_receipt_and_a_double_press_pays_once(
    village: Village, client: FlaskClient, desk: str
) -> None:
    assert "Rp90.000" in client.get(f"{desk}/bayar-warga").get_data(as_text=True)
    path = f"{desk}/{stall(village)}"
    html = client.get(path).get_data(as_text=True)
    assert 'value="90.000"' in html, "what she can get is filled in"
    pressed = {"jumlah": "90.000", "cara": "tunai", "kunci": "kunci-bayar-1", "csrf": token_on(client, path)}
    answers = [client.post(f"{path}/pembayaran", data=pressed) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [303, 303]
    assert answers[0].headers["Location"] == answers[1].headers["Location"]
    receipt = client.get(answers[0].headers["Location"]).get_data(as_text=True)
    for words in ("Sembilan puluh ribu rupiah", "Rp90.000", "Sari", "Penerima", "Yang membayar", "Bendahara", "KW-"):
        assert words in receipt
    assert standing(village)["1.1.01.01"] == 5_000
    assert violations() == []


@pytest.mark.parametrize(
    ("typed", "status", "sentence"),
    [
        ({"jumlah": "90.001"}, 409, "tinggal Rp90.000"),
        ({"jumlah": ""}, 422, "Jumlah belum diisi"),
        ({"jumlah": "-5"}, 422, "Tulis angka"),
        ({"cara": "emas"}, 422, "Pilih cara dari daftar"),
        ({"cara": "bank"}, 422, "belum punya rekening"),
        ({"kunci": "x"}, 422, "Muat ulang"),
    ],
)
def test_a_payment_that_cannot_be_is_refused_in_words(
    village: Village, client: FlaskClient, desk: str, typed: dict[str, str], status: int, sentence: str
) -> None:
    path = f"{desk}/{stall(village)}"
    good = {"jumlah": "10.000", "cara": "tunai", "kunci": key(), "csrf": token_on(client, path)}
    answer = client.post(f"{path}/pembayaran", data={**good, **typed})
    assert (answer.status_code, sentence in answer.get_data(as_text=True)) == (status, True)
    assert bookkeeping.seller_balance(village.seller_id).available == Money(90_000)


def test_an_office_without_stalls_is_not_asked_for_what_no_page_can_do(app: Flask, client: FlaskClient) -> None:
    bumdesa_id = make_bumdesa()
    make_staff(bumdesa_id, Role.TREASURER, "tuti")
    sign_in(client, "tuti")
    html = client.get(f"/kantor/{slug_of(bumdesa_id)}/bayar-warga").text
    assert ("akan tampil di sini" in html, "Daftarkan" in html) == (True, False)


def test_a_bank_payout_goes_through_two_people_in_the_browser(
    village: Village, client: FlaskClient, desk: str, app: Flask
) -> None:
    with transaction():
        sellers.pay_to_bank(village.director, village.seller_id, "BRI", "1234564821", "Sari")
    path = f"{desk}/{stall(village)}"
    csrf = token_on(client, path)
    asked = client.post(f"{path}/pembayaran", data={"jumlah": "50.000", "cara": "bank", "kunci": key(), "csrf": csrf})
    assert (asked.status_code, asked.headers["Location"]) == (303, f"{path}?catat=ajukan")
    html = client.get(path).get_data(as_text=True)
    assert "Menunggu direktur atau bendahara lain" in html
    db.session.rollback()
    (payout,) = bookkeeping.payouts_of(village.seller_id)
    step = f"{desk}/bayar-warga/{payout.token}"
    assert client.post(f"{step}/persetujuan", data={"kunci": key(), "csrf": csrf}).status_code == 403
    director = app.test_client()
    make_staff(village.id, Role.DIRECTOR, "direktur")
    sign_in(director, "direktur")
    theirs = token_on(director, path)
    assert [
        director.post(f"{step}/persetujuan", data={"kunci": "kunci-setuju-1", "csrf": theirs}).status_code
        for _ in range(2)
    ] == [303, 303]
    assert client.get(f"{step}/kuitansi").status_code == 404
    assert "1234564821" in client.get(path).get_data(as_text=True)
    settled = {"referensi": "REF-5", "biaya": "2.500", "kunci": "kunci-lunas-1", "csrf": csrf}
    assert client.post(f"{step}/pelunasan", data={**settled, "referensi": "", "kunci": key()}).status_code == 422
    assert [client.post(f"{step}/pelunasan", data=settled).status_code for _ in range(2)] == [303, 303]
    assert "REF-5" in client.get(f"{step}/kuitansi").get_data(as_text=True)
    assert standing(village)["7.2.01.01"] == 2_500
    for list_of_payouts in (path, f"{desk}/bayar-warga"):
        assert f'href="{step}"' in client.get(list_of_payouts).get_data(as_text=True)
    html = client.get(step).get_data(as_text=True)
    for words in ("Bendahara", "Direktur", "REF-5", "Rp2.500", "BRI 1234564821", f'action="{step}/pengembalian"'):
        assert words in html
    right = {"referensi": "REF-6", "csrf": csrf}
    assert client.post(f"{step}/koreksi", data={**right, "referensi": "", "kunci": key()}).status_code == 422
    assert [client.post(f"{step}/koreksi", data={**right, "kunci": key()}).status_code for _ in range(2)] == [303, 303]
    html = client.get(step).get_data(as_text=True)
    assert ("REF-5" in html, html.count("REF-6 oleh Bendahara")) == (True, 1)
    sent_back = {"alasan": "rekening tutup", "kunci": "kunci-balik-1", "csrf": csrf}
    refused = client.post(f"{step}/pengembalian", data={**sent_back, "alasan": ""})
    assert (refused.status_code, "Alasan belum diisi" in refused.get_data(as_text=True)) == (422, True)
    assert [client.post(f"{step}/pengembalian", data=sent_back).status_code for _ in range(2)] == [303, 303]
    html = client.get(step).get_data(as_text=True)
    assert ("rekening tutup" in html, f'action="{step}/pengembalian"' in html) == (True, False)
    assert bookkeeping.seller_balance(village.seller_id).available == Money(90_000)
    assert violations() == []


def test_the_account_of_a_stall_is_typed_at_the_counter_and_the_seller_sees_it(
    village: Village, client: FlaskClient, desk: str, app: Flask
) -> None:
    path = f"{desk}/{stall(village)}"
    csrf = token_on(client, f"{path}/rekening")
    typed = {"bank": "BRI", "rekening": "12 ab", "atas_nama": "<b>Sari</b>", "csrf": csrf}
    refused = client.post(f"{path}/rekening", data=typed)
    html = refused.get_data(as_text=True)
    assert (refused.status_code, "6 sampai 20 angka" in html, "&lt;b&gt;Sari&lt;/b&gt;" in html) == (422, True, True)
    right = {**typed, "rekening": "1234-5648 21", "atas_nama": "Sari"}
    assert [client.post(f"{path}/rekening", data=right).status_code for _ in range(2)] == [303, 303]
    assert "BRI 1234564821, a.n. Sari" in client.get(path).get_data(as_text=True)
    person = make_seller()
    with transaction():
        people.entrust_stall(person, village.seller_id)
    seller = app.test_client()
    sign_in(seller, "081200000011", PIN)
    assert "BRI •••• 4821" in seller.get("/lapak-saya/saldo").get_data(as_text=True)
    assert client.post(f"{path}/rekening/penghapusan", data={"csrf": csrf}).status_code == 303
    assert "4821" not in client.get(path).get_data(as_text=True)


def test_a_payout_that_was_called_off_can_still_be_read(village: Village, client: FlaskClient, desk: str) -> None:
    with transaction():
        sellers.pay_to_bank(village.director, village.seller_id, "BRI", "1234564821", "Sari")
    with transaction():
        payout = bookkeeping.request_payout(village.cashier, village.seller_id, Money(1_000), "bank", key())
    with transaction():
        bookkeeping.approve_payout(village.director, payout.id)
    with transaction():
        bookkeeping.return_payout(village.director, payout.id, "salah jumlah")
    listed = client.get(f"{desk}/bayar-warga").get_data(as_text=True)
    link = listed.split(f"{desk}/bayar-warga/{payout.token}", 1)[1].split('"', 1)[0]
    html = client.get(f"{desk}/bayar-warga/{payout.token}{link}").get_data(as_text=True)
    assert ("Tidak jadi dibayar" in html, "salah jumlah" in html, "kuitansi" in html) == (True, True, False)


def test_money_asks_for_the_password_again_and_keeps_what_was_typed(
    village: Village, client: FlaskClient, desk: str
) -> None:
    path = f"{desk}/{stall(village)}"
    csrf = token_on(client, path)
    with clock.at(clock.now() + timedelta(minutes=20)):
        asked = client.post(
            f"{path}/pembayaran", data={"jumlah": "12.345", "cara": "tunai", "kunci": key(), "csrf": csrf}
        )
    html = asked.get_data(as_text=True)
    assert "Pastikan ini Anda" in html
    assert "12.345" in html
    assert bookkeeping.seller_balance(village.seller_id).available == Money(90_000)


def test_cash_is_fetched_from_the_bank(village: Village, client: FlaskClient, desk: str) -> None:
    csrf = token_on(client, f"{desk}/bayar-warga")
    moved = {"arah": "ambil", "jumlah_kas": "4.000", "kunci": "kunci-kas-1", "csrf": csrf, "yakin": "ya"}
    assert [client.post(f"{desk}/perpindahan-kas", data=moved).status_code for _ in range(2)] == [303, 303]
    assert standing(village)["1.1.01.01"] == 99_000
    too_much = {"arah": "setor", "jumlah_kas": "1.000.000", "kunci": key(), "csrf": csrf}
    answer = client.post(f"{desk}/perpindahan-kas", data=too_much)
    assert (answer.status_code, "tinggal Rp99.000" in answer.get_data(as_text=True)) == (409, True)


def test_more_than_the_books_know_of_is_asked_before_it_leaves_the_bank(
    village: Village, client: FlaskClient, desk: str
) -> None:
    before = standing(village)
    csrf = token_on(client, f"{desk}/bayar-warga")
    slipped = {"arah": "ambil", "jumlah_kas": "99.999.999", "kunci": "kunci-kas-2", "csrf": csrf}
    asked = client.post(f"{desk}/perpindahan-kas", data=slipped)
    assert (asked.status_code, standing(village)) == (422, before)
    for words in ("Menurut buku, di bank hanya ada", "99.999.999", 'name="yakin"'):
        assert words in asked.text
    assert client.post(f"{desk}/perpindahan-kas", data={**slipped, "yakin": "ya"}).status_code == 303
    assert standing(village)["1.1.01.01"] == before["1.1.01.01"] + 99_999_999


def test_with_two_banks_the_office_says_which_one_paid(village: Village, client: FlaskClient, desk: str) -> None:
    path = f"{desk}/{stall(village)}"
    assert 'name="dari"' not in client.get(f"{desk}/bayar-warga").get_data(as_text=True), "one bank is not asked for"
    with transaction():
        bumdesa.add_bank_account(village.director, village.id, "BSI", "9876543210", "BUMDesa", "1.1.01.02")
        sellers.pay_to_bank(village.director, village.seller_id, "BRI", "1234564821", "Sari")
    with transaction():
        payout = bookkeeping.request_payout(village.cashier, village.seller_id, Money(40_000), "bank", key())
    with transaction():
        bookkeeping.approve_payout(village.director, payout.id)
    csrf = token_on(client, path)
    paid_by_bank = {"referensi": "REF-8", "csrf": csrf}
    cash = {"arah": "ambil", "jumlah_kas": "7.000", "csrf": csrf, "yakin": "ya"}
    before = standing(village)
    for address, typed in (
        (f"{desk}/bayar-warga/{payout.token}/pelunasan", paid_by_bank),
        (f"{desk}/perpindahan-kas", cash),
    ):
        for bank, status in (("", 422), ("1.1.01.03", 422), ("1.1.01.02", 303)):
            answer = client.post(address, data={**typed, "dari": bank, "kunci": key()})
            assert (answer.status_code, "Pilih rekening BUMDesa" in answer.text) == (status, status == 422)
    assert "BSI •••• 3210" in client.get(f"{desk}/bayar-warga/{payout.token}").get_data(as_text=True)
    after = standing(village)
    assert (after["1.1.01.02"], after["1.1.01.06"]) == (-47_000, before["1.1.01.06"])
    assert violations() == []


def test_the_books_can_be_read_from_trial_balance_to_the_line(village: Village, client: FlaskClient, desk: str) -> None:
    trial = client.get(f"{desk}/buku").get_data(as_text=True)
    for words in ("Seimbang", "2.1.05.02 Utang kepada Penitip", "Rp90.000"):
        assert words in trial
    journal = client.get(f"{desk}/buku/jurnal").get_data(as_text=True)
    for words in ("JU-", "selesai", "Dapur Bu Sari", "Titipan Pembeli"):
        assert words in journal
    account = client.get(f"{desk}/buku/akun/2.1.05.02?siapa=seller:{village.seller_id}").get_data(as_text=True)
    assert "Dapur Bu Sari" in account
    assert "Rp90.000" in account


def test_the_books_are_shown_as_of_a_day_as_people_write_it(
    village: Village, client: FlaskClient, desk: str, clock_at: Any
) -> None:
    with clock_at(clock.now() + timedelta(days=3)):
        assert sign_in(client, "bendahara") == 303
        take_from_bank(village, 11_111)
        today = "Rp106.111"
        for page, at_the_end in (("buku", today), ("buku/akun/1.1.01.01", "Rp11.111"), ("buku/jurnal", "Rp11.111")):
            assert at_the_end in client.get(f"{desk}/{page}").get_data(as_text=True)
            earlier = client.get(f"{desk}/{page}?sampai=kemarin").get_data(as_text=True)
            assert (at_the_end in earlier, "Rp95.000" in earlier, 'value="kemarin"' in earlier) == (False, True, True)
        unread = client.get(f"{desk}/buku?sampai=31 Februari")
        assert (unread.status_code, "Tanggal belum terbaca" in unread.text, 'value="31 Februari"' in unread.text) == (
            422, True, True,
        )  # fmt: skip


def test_the_journal_turns_its_pages(village: Village, client: FlaskClient, desk: str) -> None:
    for amount in range(1, 25):
        take_from_bank(village, amount)
    first = client.get(f"{desk}/buku/jurnal").get_data(as_text=True)
    assert first.count("ledger-entry panel") == 20
    following = first.split("sesudah=", 1)[1].split('"', 1)[0]
    second = client.get(f"{desk}/buku/jurnal?sesudah={following}").get_data(as_text=True)
    assert "Ke awal" in second
    assert not set(numbers(first)) & set(numbers(second))


def numbers(html: str) -> list[str]:
    return [part[:9] for part in html.split("JU-20")[1:]]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("buku/akun/9.9.99.99", 404),
        ("buku/akun/%00", 404),
        ("buku/akun/2.1.05.02?siapa=%00", 404),
        ("buku/akun/2.1.05.02?sesudah=abc", 422),
        ("buku/akun/2.1.05.02?dari=kemarin", 200),
        ("buku/jurnal?sesudah=abc", 200),
        ("buku/jurnal?sesudah=999999999999999", 200),
        ("buku?sampai=2020-01-01", 200),
        ("buku?sampai=entah", 422),
        ("buku/jurnal?dari=31/02/2026&sampai=besok", 422),
        ("bayar-warga/lapak/tidak-ada", 404),
        ("bayar-warga/lapak/%00", 404),
        ("bayar-warga/aaaaaaaaaaaaaaaaaaaaaa/kuitansi", 404),
        ("bayar-warga/%00/kuitansi", 404),
    ],
)
def test_odd_addresses_get_plain_answers(
    village: Village, client: FlaskClient, desk: str, path: str, status: int
) -> None:
    assert client.get(f"{desk}/{path}").status_code == status


def test_watchers_read_everything_and_press_nothing(village: Village, client: FlaskClient) -> None:
    make_staff(village.id, Role.SUPERVISOR, "pengawas")
    sign_in(client, "pengawas")
    desk = f"/kantor/{slug(village)}"
    for path in ("bayar-warga", stall(village), "buku", "buku/jurnal", "buku/akun/2.1.05.02"):
        assert client.get(f"{desk}/{path}").status_code == 200, path
    csrf = token_on(client, f"{desk}/bayar-warga")
    for path in (f"{stall(village)}/pembayaran", f"{stall(village)}/rekening", "perpindahan-kas"):
        assert client.post(f"{desk}/{path}", data={"csrf": csrf}).status_code == 403
    with_number = client.get(f"{desk}/{stall(village)}").get_data(as_text=True)
    assert "Sudah dibayar" not in with_number


def test_helpers_without_money_do_not_see_the_books(village: Village, client: FlaskClient) -> None:
    make_staff(village.id, Role.STAFF, "petugas")
    sign_in(client, "petugas")
    desk = f"/kantor/{slug(village)}"
    for path in ("bayar-warga", "buku", "uang-masuk"):
        assert client.get(f"{desk}/{path}").status_code == 403


def test_the_seller_sees_her_own_money_and_nobody_elses(village: Village, client: FlaskClient) -> None:
    person = make_seller()
    with transaction():
        people.entrust_stall(person, village.seller_id)
        other = sellers.register_seller(village.director, village.id, "Lapak Pak Karto", "Karto", "33.17.09.2016")
    paid(village, placed(village, list_goods(village, "Madu", price=50_000), 50_000))
    paid_in_cash(village.cashier, village.seller_id, 20_000)
    sign_in(client, "081200000011", PIN)
    html = client.get("/lapak-saya/saldo").get_data(as_text=True)
    for words in ("Rp70.000", "Rp45.000", "Keripik singkong × 1", "Madu × 1", "Rp20.000"):
        assert words in html
    assert "/lapak-saya/saldo" in client.get("/saya").get_data(as_text=True)
    hidden = sellers.sellers_for([other])[other].slug
    assert "Pak Karto" not in client.get(f"/lapak-saya/saldo?lapak={hidden}").get_data(as_text=True)


def test_nobody_without_a_stall_has_a_balance_page(app: Flask, client: FlaskClient) -> None:
    assert client.get("/lapak-saya/saldo").status_code == 303


def statements(client: FlaskClient, path: str) -> int:
    """How many statements a page costs."""
    seen: list[str] = []

    def note(*facts: object) -> None:
        seen.append(str(facts[2]))

    with client.application.app_context():
        engine = db.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        assert client.get(path).status_code == 200
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return len(seen)


def test_pages_cost_the_same_for_one_and_for_many(village: Village, client: FlaskClient, desk: str) -> None:
    paths = [
        f"{desk}/{path}"
        for path in ("bayar-warga", "uang-masuk", "buku", "buku/jurnal", "buku/akun/2.1.05.02", stall(village))
    ]
    paid_in_cash(village.cashier, village.seller_id, 1_000)
    for path in paths:
        client.get(path)
    few = [statements(client, path) for path in paths]
    variant = list_goods(village, "Madu", price=50_000, stock=50)
    for number in range(5):
        with transaction():
            sellers.register_seller(village.director, village.id, f"Lapak {number}", "Warga", "33.17.09.2016")
        sold(village, variant, 50_000)
        placed(village, variant, 50_000)
        paid_in_cash(village.cashier, village.seller_id, 1_000)
    assert [statements(client, path) for path in paths] == few
    assert max(few) <= 25, few


def test_a_transfer_goes_to_the_account_it_was_asked_for_even_when_the_stall_changes_it(
    village: Village, client: FlaskClient, desk: str
) -> None:
    with transaction():
        sellers.pay_to_bank(village.director, village.seller_id, "BRI", "1234564821", "Sari")
    path = f"{desk}/{stall(village)}"
    client.post(
        f"{path}/pembayaran", data={"jumlah": "50.000", "cara": "bank", "kunci": key(), "csrf": token_on(client, path)}
    )
    (payout,) = bookkeeping.payouts_of(village.seller_id)
    with transaction():
        sellers.pay_to_bank(village.cashier, village.seller_id, "BCA", "9999000099", "Orang Lain")
    waiting = client.get(path).get_data(as_text=True)
    with transaction():
        bookkeeping.approve_payout(village.director, payout.id)
    approved = client.get(path).get_data(as_text=True)
    for html in (waiting, approved):
        assert "BRI 1234564821, a.n. Sari" in html
        assert "9999000099" not in html
