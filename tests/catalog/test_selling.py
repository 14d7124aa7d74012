"""J1: a villager lists a thing from her phone; staff do it for her; nothing typed is ever lost."""

from __future__ import annotations

import io
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from marketplace import catalog, people
from marketplace.catalog.imaging_process import MAX_BYTES
from marketplace.catalog.listing import Listing
from marketplace.catalog.photo import Photo
from marketplace.foundation.database import db, transaction
from marketplace.foundation.money import Money
from marketplace.people.person import Person
from marketplace.web.uploads import LARGEST_FILE, LARGEST_REQUEST, KeptInPart
from tests.catalog.shop import (
    GOOD,
    KEY,
    act,
    as_clerk,
    as_keeper,
    clerk,
    csrf_of,
    jpeg,
    keeper,
    public_id_in,
    send,
    words,
)
from tests.world import PUNJULHARJO, Village, open_village


@pytest.fixture
def village(app: Flask) -> Village:
    made = open_village()
    keeper(made)
    return made


@pytest.fixture
def phone(client: FlaskClient, village: Village) -> FlaskClient:
    return as_keeper(client)


def count(table: type) -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(table)) or 0


def publish(phone: FlaskClient, public_id: str, **fields: str) -> int:
    return act(phone, f"/jual/{public_id}/penerbitan", **{"halal": "dalam_proses", **fields}).status_code


def test_photo_name_price_check_publish(phone: FlaskClient, village: Village) -> None:
    drafted = send(phone)
    assert drafted.status_code == 303
    public_id = public_id_in(drafted)
    assert not catalog.newest()
    check = words(phone.get(f"/jual/{public_id}/periksa"))
    for told in (
        "Keripik tempe",
        "Rp45.000",
        "Anda terima Rp40.500 per bungkus",
        "Keterangan halal",
        "/foto/",
        "Desa Mojowarno",
    ):
        assert told in check
    assert publish(phone, public_id) == 303
    (card,) = catalog.newest()
    assert (card.name, card.price, card.unit, card.sold_out) == ("Keripik tempe", Money(45_000), "bungkus", False)
    page = catalog.listing_page(public_id)
    assert (page.halal, page.main_category_slug, page.offer.stock_mode) == (
        "dalam_proses",
        "makanan-dan-camilan",
        "available",
    )
    assert page.offer.grams == 350
    done = words(phone.get(f"/jual/{public_id}/tayang"))
    assert "Sudah tayang" in done
    assert "Jual lagi" in done
    assert card.url in done or "Salin tautan" in done


def test_food_needs_its_halal_answer(phone: FlaskClient) -> None:
    public_id = public_id_in(send(phone))
    refused = act(phone, f"/jual/{public_id}/penerbitan")
    assert refused.status_code == 422
    assert "halal" in words(refused)
    assert not catalog.newest()


def test_goods_that_can_be_sent_weigh_something(phone: FlaskClient) -> None:
    form = f"/jual/{public_id_in(send(phone))}/ubah"
    refused = send(phone, path=form, berat="0")
    assert refused.status_code == 422
    assert "paling sedikit 1 gram" in words(refused)
    assert send(phone, path=form, berat="0", kategori="sewa-dan-layanan").status_code == 303


def test_a_basket_is_not_asked_whether_it_is_halal(phone: FlaskClient) -> None:
    public_id = public_id_in(send(phone, kategori="kerajinan"))
    assert "Keterangan halal" not in words(phone.get(f"/jual/{public_id}/periksa"))
    assert publish(phone, public_id, halal="") == 303


def test_pressing_twice_makes_one_listing(phone: FlaskClient) -> None:
    first, second = send(phone), send(phone)
    assert public_id_in(first) == public_id_in(second)
    assert publish(phone, public_id_in(first)) == publish(phone, public_id_in(first)) == 303
    assert count(Listing) == 1


def test_going_back_and_changing_the_price_changes_the_same_draft(phone: FlaskClient) -> None:
    send(phone)
    again = send(phone, photo=jpeg(colour="#33a"), harga="50.000", nama="Keripik tempe pedas")
    assert "Rp50.000" in words(phone.get(f"/jual/{public_id_in(again)}/periksa"))
    assert count(Listing) == 1


def test_a_refused_form_keeps_the_photo_and_every_word(phone: FlaskClient) -> None:
    refused = send(phone, nama="Keripik “istimewa” <b>", harga="", satuan="lainnya", satuan_lain="bungkus 250 g")
    html = words(refused)
    assert refused.status_code == 422
    for kept in (
        "Keripik “istimewa” &lt;b&gt;",
        "bungkus 250 g",
        'name="foto_id"',
        "Foto tersimpan",
        "Harga belum diisi. Tulis angka, misalnya 45.000",
    ):
        assert kept in html
    key = html.split('name="foto_id" value="')[1].split('"')[0]
    accepted = send(phone, photo=None, foto_id=key)
    assert accepted.status_code == 303
    assert count(Photo) == 1
    assert "/foto/" in words(phone.get(f"/jual/{public_id_in(accepted)}/periksa"))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"%PDF-1.7 surat", "Ini dokumen, bukan foto"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "Gambar SVG tidak bisa dipakai"),
        (b"\xff\xd8\xff\xe0 rusak", "tidak bisa dibaca"),
        (b"\x00\x00\x00\x18ftypheic" + b"\x00" * 40, "Foto HEIC dari iPhone"),
        (b"hanya tulisan", "Ini bukan foto"),
    ],
)
def test_what_is_not_a_photo_is_refused_kindly(phone: FlaskClient, content: bytes, sentence: str) -> None:
    refused = send(phone, photo=content)
    assert refused.status_code == 422
    assert sentence in words(refused)
    assert 'value="Keripik tempe"' in words(refused)
    assert (count(Photo), count(Listing)) == (0, 0)


def test_a_photo_that_is_too_large_keeps_the_words(phone: FlaskClient) -> None:
    refused = send(phone, photo=jpeg() + b"\x00" * (12 * 1024 * 1024))
    assert refused.status_code == 413
    assert "lebih besar dari 12 MB" in words(refused)
    assert 'value="Keripik tempe"' in words(refused)
    assert count(Photo) == 0


class Zeros(io.RawIOBase):
    """A body that begins with ``head``, goes on with zeros and ends with ``tail``; nobody holds it whole."""

    def __init__(self, head: bytes, zeros: int, tail: bytes) -> None:
        self.length, self._parts = len(head) + zeros + len(tail), [io.BytesIO(head), zeros, io.BytesIO(tail)]

    def readable(self) -> bool:
        return True

    def readinto(self, room: Any) -> int:
        head, zeros, tail = self._parts
        if got := head.readinto(room):
            return got
        if zeros:
            got = min(zeros, len(room))
            room[:got] = bytes(got)
            self._parts[1] -= got
            return got
        return tail.readinto(room)


def sent_slowly(phone: FlaskClient, body: Zeros) -> TestResponse:
    """As a web server hands it over, piece by piece."""
    sent = {
        "wsgi.input": io.BufferedReader(body),
        "CONTENT_LENGTH": str(body.length),
        "CONTENT_TYPE": "multipart/form-data; boundary=b",
    }
    return phone.post("/jual", environ_overrides=sent)


def test_a_raw_picture_of_75_mb_is_read_in_part_and_keeps_the_words(phone: FlaskClient) -> None:
    """The photo stands before the words in the form, so all of it goes by; of each file only what may be is kept."""
    fields = {**GOOD, "kunci": KEY, "csrf": csrf_of(phone)}
    words_after = b"".join(
        f'\r\n--b\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}'.encode() for n, v in fields.items()
    )
    head = b'--b\r\nContent-Disposition: form-data; name="foto"; filename="a.dng"\r\n\r\n'
    body = Zeros(head, 75 * 1024 * 1024, words_after + b"\r\n--b--\r\n")
    refused = sent_slowly(phone, body)
    assert refused.status_code == 413
    assert "lebih besar dari 12 MB" in words(refused)
    assert 'value="Keripik tempe"' in words(refused) and 'value="45.000"' in words(refused)


def test_a_file_is_kept_up_to_the_first_byte_too_many() -> None:
    with KeptInPart(max_size=10, mode="rb+") as file:
        for _ in range(20):
            assert file.write(bytes(1024 * 1024)) == 1024 * 1024
        assert file.tell() == LARGEST_FILE + 1 == MAX_BYTES + 1


def test_what_is_larger_than_any_picture_is_told_on_a_page_that_leads_on(phone: FlaskClient) -> None:
    body = Zeros(b"--b\r\n", LARGEST_REQUEST, b"")
    refused = sent_slowly(phone, body)
    assert refused.status_code == 413
    assert "Foto paling besar 12 MB" in words(refused) and 'href="/jual"' in words(refused)


def test_without_a_photo_nothing_is_kept_but_the_words(phone: FlaskClient) -> None:
    refused = send(phone, photo=None)
    assert refused.status_code == 422
    assert "Foto barang belum ada" in words(refused)
    assert count(Listing) == 0


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("nama", "x" * 121), ("nama", "   "), ("nama", "\x00\u202e\u200b"), ("nama", ""),
        ("harga", "1e309"), ("harga", "١٢٣"), ("harga", "-5000"), ("harga", "0"), ("harga", "NaN"), ("harga", "9" * 40),
        ("harga", "45,5"), ("harga", "' OR 1=1"), ("kategori", "bukan-ada"), ("kategori", "\x00"), ("satuan", "ton"),
        ("kunci", ""), ("kunci", "x"), ("kunci", "☃" * 20),
    ],
)  # fmt: skip
def test_hostile_words_get_an_answer_not_an_error(phone: FlaskClient, field: str, typed: str) -> None:
    refused = send(phone, **{field: typed})
    assert refused.status_code == 422
    assert "Ada yang perlu diperbaiki" in words(refused)
    assert count(Listing) == 0


def test_strange_but_honest_words_are_kept_as_text(phone: FlaskClient) -> None:
    name = "Kue \u202eterbalik\u0000 é <script>alert(1)</script> 🍪"
    public_id = public_id_in(send(phone, nama=name, satuan="lainnya", satuan_lain="cup 300 ml"))
    check = words(phone.get(f"/jual/{public_id}/periksa"))
    assert "Kue terbalik é &lt;script&gt;alert(1)&lt;/script&gt; 🍪" in check
    assert "<script>alert" not in check


@pytest.mark.parametrize("price", ["45", "12.000.000"])
def test_an_unusual_price_is_asked_once(phone: FlaskClient, price: str) -> None:
    public_id = public_id_in(send(phone, harga=price))
    assert f"Benar Rp{price}" in words(phone.get(f"/jual/{public_id}/periksa"))
    assert publish(phone, public_id) == 422
    assert publish(phone, public_id, harga_benar="ya") == 303


def test_a_stall_that_is_full_is_told_so(phone: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("marketplace.catalog.drafting.MOST_PER_STALL", 1)
    assert send(phone).status_code == 303
    refused = send(phone, kunci="kunci-jual-000002")
    assert refused.status_code == 409
    assert "paling banyak 1 barang" in words(refused)
    assert 'value="Keripik tempe"' in words(refused)


def test_nobody_sees_or_changes_the_goods_of_others(app: Flask, phone: FlaskClient, village: Village) -> None:
    public_id = public_id_in(send(phone))
    other_village = open_village("BUMDesa Lain", PUNJULHARJO, stall="Lapak lain")
    keeper(other_village, "+6281200000022")
    clerk(other_village)
    stranger = as_keeper(app.test_client(), "0812-0000-0022")
    desk = as_clerk(app.test_client())
    for path in ("periksa", "ubah", "tayang"):
        assert stranger.get(f"/jual/{public_id}/{path}").status_code == 404
        assert desk.get(f"/kantor/bumdesa-lain/barang/{public_id}/{path}").status_code == 404
    assert act(stranger, f"/jual/{public_id}/penerbitan", halal="dalam_proses").status_code == 404
    assert (
        act(desk, f"/kantor/bumdesa-lain/barang/{public_id}/harga", form_at="/saya", harga="1.000").status_code == 404
    )
    assert desk.get("/kantor/bumdesa-lain/barang/baru?lapak=dapur-bu-sari").status_code == 404
    assert stranger.get("/jual?lapak=dapur-bu-sari").status_code == 404
    assert app.test_client().get("/jual").status_code == 303


def test_the_photo_of_another_stall_cannot_be_used(app: Flask, phone: FlaskClient, village: Village) -> None:
    html = words(send(phone, nama=""))
    key = html.split('name="foto_id" value="')[1].split('"')[0]
    other = open_village("BUMDesa Lain", PUNJULHARJO, stall="Lapak lain")
    keeper(other, "+6281200000022")
    refused = send(as_keeper(app.test_client(), "0812-0000-0022"), photo=None, foto_id=key)
    assert refused.status_code == 422
    assert "Foto barang belum ada" in words(refused)


def test_with_two_stalls_one_is_chosen_first(phone: FlaskClient, village: Village) -> None:
    other = open_village("BUMDesa Lain", PUNJULHARJO, stall="Lapak kedua")
    with transaction():
        people.entrust_stall(_keeper_of_the_phone(), other.seller_id)
    chooser = words(phone.get("/jual"))
    assert "Dapur Bu Sari" in chooser
    assert "/jual?lapak=lapak-kedua" in chooser
    assert send(phone, path="/jual?lapak=lapak-kedua").status_code == 303
    assert db.session.scalars(select(Listing.seller_id)).one() == other.seller_id


def test_staff_list_for_a_villager_without_a_phone(app: Flask, village: Village) -> None:
    clerk(village)
    desk = as_clerk(app.test_client())
    base = "/kantor/bumdesa-maju-bersama/barang"
    assert "Dapur Bu Sari" in words(desk.get(f"{base}/baru"))
    form = f"{base}/baru?lapak=dapur-bu-sari"
    public_id = public_id_in(send(desk, path=form))
    assert "Dapur Bu Sari terima Rp40.500" in words(desk.get(f"{base}/{public_id}/periksa"))
    assert act(desk, f"{base}/{public_id}/penerbitan", form_at=form, halal="bersertifikat").status_code == 303
    assert (
        act(desk, f"{base}/{public_id}/stok-masuk", form_at=form, jumlah="12", kunci="stok-masuk-01").status_code == 303
    )
    assert (
        act(desk, f"{base}/{public_id}/stok-masuk", form_at=form, jumlah="12", kunci="stok-masuk-01").status_code == 303
    )
    assert "Sisa 12" in words(desk.get(base))
    assert catalog.listing_page(public_id).offer.available == 12


def test_price_stock_and_shelf_are_looked_after(phone: FlaskClient) -> None:
    public_id = public_id_in(send(phone))
    publish(phone, public_id)
    base = f"/lapak-saya/barang/{public_id}"
    saved = act(phone, f"{base}/harga", harga="50.000")
    assert "Harga tersimpan" in words(phone.get(saved.headers["Location"]))
    assert act(phone, f"{base}/stok", cara_stok="dihitung", stok="8").status_code == 303
    assert act(phone, f"{base}/stok", cara_stok="dihitung", stok="9", terlihat="3").status_code == 409
    offer = catalog.listing_page(public_id).offer
    assert (offer.price, offer.available) == (Money(50_000), 8)
    assert act(phone, f"{base}/penarikan").status_code == 303
    assert not catalog.newest()
    assert "Ditarik" in words(phone.get("/lapak-saya/barang"))
    assert act(phone, f"{base}/penayangan").status_code == 303
    assert len(catalog.newest()) == 1


@pytest.mark.parametrize(
    ("action", "fields"),
    [
        ("harga", {"harga": ""}), ("harga", {"harga": "-1"}), ("harga", {"harga": "12.000.000"}),
        ("stok", {"cara_stok": "dihitung", "stok": "-1"}), ("stok", {"cara_stok": "dihitung", "stok": "1e9"}), ("stok", {}),
        ("stok-masuk", {"jumlah": "0", "kunci": "kunci-000"}), ("stok-masuk", {"jumlah": "5", "kunci": ""}),
    ],
)  # fmt: skip
def test_wrong_numbers_change_nothing(phone: FlaskClient, action: str, fields: dict[str, str]) -> None:
    public_id = public_id_in(send(phone))
    publish(phone, public_id)
    refused = act(phone, f"/lapak-saya/barang/{public_id}/{action}", **fields)
    assert refused.status_code == 422
    offer = catalog.listing_page(public_id).offer
    assert (offer.price, offer.stock_mode) == (Money(45_000), "available")


def test_everything_can_be_said_anew(phone: FlaskClient) -> None:
    public_id = public_id_in(send(phone))
    publish(phone, public_id)
    form = f"/jual/{public_id}/ubah"
    assert 'value="Keripik tempe"' in words(phone.get(form))
    more = {
        "nama": "Keripik tempe daun jeruk",
        "keterangan": "Renyah.\nTanpa pengawet.",
        "berat": "275",
        "halal": "bersertifikat",
    }
    assert send(phone, photo=jpeg(colour="#3a3"), path=form, **more).status_code == 303
    page = catalog.listing_page(public_id)
    assert (page.name, page.offer.grams, page.halal, len(page.photos)) == (
        "Keripik tempe daun jeruk",
        275,
        "bersertifikat",
        1,
    )
    assert page.description == "Renyah.\nTanpa pengawet."
    assert send(phone, photo=None, path=form, **{**GOOD, "harga": "25.000.000"}).status_code == 422


def _keeper_of_the_phone() -> int:
    return db.session.scalars(select(Person.id).where(Person.phone == "+6281200000011")).one()
