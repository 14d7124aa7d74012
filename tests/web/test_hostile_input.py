"""Nothing that is typed, pasted or forged into any field or address makes us fail, and nothing of it comes back unescaped.

Every route of the map is tried on both engines: public ones by a stranger, all others by somebody who is director,
treasurer, cashier and keeper of a stall at once, so that the payloads get as far as they can.
"""

from __future__ import annotations

import io
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from marketplace import bumdesa, catalog, orders, payments, people, sellers
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Role
from marketplace.foundation.database import transaction
from marketplace.foundation.money import Money
from marketplace.web import csrf
from marketplace.web.access import routes
from tests.bookkeeping.trading import key, paid, payment_of, placed, sold
from tests.people.making import PASSWORD, sign_in
from tests.world import Village, list_goods, open_village

MIXTURES = 4
MARK = "<zz9 onx=\"'>"
PAYLOADS = (
    "", " ", "\x00", "a\x00b", "\x00" * 40, "%00", "0", "-1", "1", "2147483647", "2147483648", "-2147483649",
    "9223372036854775807", "9223372036854775808", "999999999", "99999999999999999999999999", "1" * 5000, "1e309", "NaN", "Infinity",
    "0x10", "1_000", "١٢٣", "²", "½", "１２３", "+1", "1.5", "1,5", "45.000", "10.000.000.000",
    MARK, "\"><script>alert(1)</script>", "javascript:alert(1)", "{{7*7}}", "${7*7}", "{% raw %}", "%s%n%x", "' OR 1=1 --",
    "'; DROP TABLE person; --", "%", "_", "\\", "*", "[", "http://[", "//evil.example/", "/\\evil.example", "../../../../etc/passwd",
    "..\\..\\boot.ini", "a\r\nSet-Cookie: x=1", "\ud800", "\udfff\ud800", "\ufeff", "\u202egnp.exe", "\U0001f600" * 50, "e\u0301" * 500,
    "x" * 20_000, "null", "true", "[]", "{\"a\": 1}", "2026-02-30", "0001-01-01", "9999-12-31", "-0001-01-01", "2026-W01-1", "+62812", "08" + "1" * 30,
    "seller:99999999999999999999", "seller:1", "9999-12-31.999999999999999999.999999999", "İstanbul", "ß" * 200,
)  # fmt: skip
NASTIEST = (
    "a\x00b", "2147483648", "9223372036854775808", "9" * 40, "²", MARK, "\ud800", "http://[", "0001-01-01",
    "9999-12-31", "../../../../etc/passwd", "1",
)  # fmt: skip
FIELDS = (
    "akhir_wa", "akun", "alamat", "alasan", "ambil", "arah", "bank", "berat", "biaya", "cara", "cara_bayar",
    "cara_kirim", "cara_stok", "catatan", "csrf", "dari", "dibayar_dari", "foto_id", "halal", "harga", "harga_beli",
    "harga_benar", "hari_cepat", "hari_lama", "jam", "jumlah", "jumlah_kas", "kategori", "kelompok", "keterangan",
    "kg_berikut", "kg_pertama", "kode", "kunci", "kurir", "kurir_desa", "lama", "lanjut", "lapak", "layanan", "loket",
    "mulai", "mutasi", "nama", "nomor", "pembayaran", "pemilik", "pengguna", "peran", "pin", "potongan", "provinsi",
    "rahasia", "rahasia_ulang", "referensi", "rekening", "resi", "sampai", "sandi", "satuan", "satuan_lain", "stok",
    "tanggal", "tempat", "terlihat", "total_dilihat", "varian", "wa", "wa_keluhan", "yakin", "cara_kirim-1", "cara_bayar-1",
)  # fmt: skip
QUERIES = (
    "q", "urut", "kategori", "hal", "setelah", "sesudah", "sebelum", "kelompok", "lapak", "ubah", "siapa", "dari", "sampai", "lanjut", "tersimpan", "catat", "jenis",
)  # fmt: skip
LEAVES = {"people.sign_out", "people.sign_out_everywhere", "people.sign_out_device", "staff.disable", "staff.change"}
CLOSED = {"health.ready"}  # answers 503 without a worker, whatever is asked
ADDRESSES = (f"10.{a}.{b}.{c}" for a, b, c in itertools.product(range(1, 250), range(250), range(1, 250)))


@dataclass(frozen=True)
class Place:
    """A signed-in browser and the parts real addresses are made of."""

    client: FlaskClient
    token: str
    parts: dict[str, str]


@pytest.fixture
def place(app: Flask) -> Place:
    village = open_village()
    variant = list_goods(village, price=100_000, stock=50)
    sold(village, variant, 100_000)
    order, waiting = paid(village, placed(village, variant, 100_000)), placed(village, variant, 100_000)
    line = _typed_line(village)
    client, cookie = _everything_at_once(app, village)
    cart_variant(client, variant)
    view, seller = bumdesa.bumdesa_view(village.id), sellers.sellers_for([village.seller_id])[village.seller_id]
    card = catalog.cards_for([catalog.offers_for([variant])[variant].listing_id])
    public_id = next(iter(card.values())).url.rpartition("-")[2]
    parts = {
        "bumdesa": view.slug, "number": order.number, "order_token": order.token, "payment_token": payment_of(waiting).token,
        "checkout_token": orders.track(order).checkout_token, "seller": seller.slug, "public_id": public_id, "slug": seller.slug, "name": f"x-{public_id}",
        "payout_token": "x" * 22, "code": "1.1.01.01", "line_id": str(line), "refund_id": "1", "account_id": "1", "person_id": "1", "tariff_id": "1",
        "session_id": "999",
    }  # fmt: skip
    with app.test_request_context(headers={"Cookie": f"sesi={cookie}"}):
        token = csrf.csrf_token()
    return Place(client, token, parts)


def _typed_line(village: Village) -> int:
    with transaction():
        text = (village.bank_account_id, Money(4321), clock.now().date())
        return payments.type_statement_line(village.treasurer, village.id, *text, "TRSF", key()).id


def _everything_at_once(app: Flask, village: Village) -> tuple[FlaskClient, str]:
    with transaction():
        person_id = people.add_person("Sari", username="sari", phone="+6281200000077")
        people.set_password(person_id, PASSWORD)
        for role in (Role.DIRECTOR, Role.TREASURER, Role.CASHIER):
            people.grant_role(SYSTEM, person_id, village.id, role)
        people.entrust_stall(person_id, village.seller_id)
    client = app.test_client()
    assert sign_in(client) == 303
    cookie = client.get_cookie("sesi")
    assert cookie is not None
    return client, cookie.value


def cart_variant(client: FlaskClient, variant: int) -> None:
    assert client.post("/keranjang", data={"varian": variant, "jumlah": 1}).status_code == 303


def _send(client: FlaskClient, method: str, path: str, **more: Any) -> TestResponse:
    """Each request from another address, so that no limit answers before the page does."""
    return client.open(path, method=method, environ_base={"REMOTE_ADDR": next(ADDRESSES)}, **more)


def _address(rule: str, parts: dict[str, str]) -> str:
    path = rule
    for name, value in parts.items():
        for spelled in (f"<int:{name}>", f"<path:{name}>", f"<{name}>"):
            path = path.replace(spelled, value)
    return path


def _encoded(text: str) -> str:
    return quote(text.encode("utf-8", "surrogatepass"), safe="")


def _wrong(answer: TestResponse, what: str) -> Iterator[str]:
    if answer.status_code >= 500:
        yield f"{answer.status_code} {what}"
    if MARK in answer.get_data(as_text=True):
        yield f"unescaped {what}"
    if "evil.example" in answer.headers.get("Location", "")[:20] or "\n" in str(answer.headers.get("Location", "")):
        yield f"sent away {what}: {answer.headers['Location']}"


def _turned(names: Sequence[str], turn: int) -> dict[str, str]:
    """Another payload for each field, so that in the end every field has had many of them."""
    return {name: PAYLOADS[(index * 7 + turn * 13) % len(PAYLOADS)] for index, name in enumerate(names)}


def _fillings(names: Sequence[str], number: int) -> Iterator[dict[str, str]]:
    """The nastiest payloads in all fields at once, then mixtures that differ from route to route."""
    yield from (dict.fromkeys(names, payload) for payload in NASTIEST)
    yield from (_turned(names, number * MIXTURES + turn) for turn in range(MIXTURES))


def _get_routes(app: Flask) -> list[dict[str, Any]]:
    return [row for row in routes(app) if "GET" in row["methods"] and row["endpoint"] not in CLOSED]


def _post_routes(app: Flask) -> list[dict[str, Any]]:
    return [row for row in routes(app) if "POST" in row["methods"] and row["endpoint"] not in LEAVES]


def test_no_query_breaks_a_page(app: Flask, place: Place) -> None:
    found: list[str] = []
    for number, row in enumerate(_get_routes(app)):
        for filling in _fillings(QUERIES, number):
            query = "&".join(f"{name}={_encoded(payload[:3000])}" for name, payload in filling.items())
            answer = _send(place.client, "GET", f"{_address(row['rule'], place.parts)}?{query}")
            found += _wrong(answer, f"GET {row['rule']} {_shown(filling)}")
    assert found == []


def test_no_part_of_an_address_breaks_a_page(app: Flask, place: Place) -> None:
    found: list[str] = []
    for row in routes(app):
        method = "GET" if "GET" in row["methods"] else "POST"
        if row["endpoint"] in LEAVES | CLOSED:
            continue
        for name in re.findall(r"<(?:\w+:)?(\w+)>", row["rule"]):
            for payload in (payload for payload in NASTIEST if payload.strip()):
                address = _address(row["rule"], {**place.parts, name: _encoded(payload)})
                data = {"csrf": place.token} if method == "POST" else None
                found += _wrong(
                    _send(place.client, method, address, data=data), f"{method} {row['rule']} {name}={payload[:40]!r}"
                )
    assert found == []


def test_no_field_of_any_form_breaks_us(app: Flask, place: Place) -> None:
    found: list[str] = []
    for number, row in enumerate(_post_routes(app)):
        for filling in _fillings(FIELDS, number):
            data = {**{name: _sendable(payload) for name, payload in filling.items()}, "csrf": place.token}
            answer = _send(place.client, "POST", _address(row["rule"], place.parts), data=data)
            found += _wrong(answer, f"POST {row['rule']} {_shown(filling)}")
    assert found == []


def test_other_kinds_of_bodies_break_nothing(app: Flask, place: Place) -> None:
    """JSON, broken multipart, a file where text belongs, thousands of fields, the same field again and again."""
    bodies: list[dict[str, Any]] = [
        {"json": {"csrf": place.token, "nama": ["a", {"b": None}]}},
        {"data": b"\xff\xfe\x00", "content_type": "application/x-www-form-urlencoded"},
        {"data": b"--x\r\nContent-Disposition: form-data; name=\"nama\"\r\n\r\nabc", "content_type": "multipart/form-data; boundary=x"},
        {"data": b"no boundary", "content_type": "multipart/form-data"},
        {"data": b"<a/>", "content_type": "text/xml"},
        {"data": "&".join(["csrf=" + place.token] + [f"nama{number}=1" for number in range(3000)]), "content_type": "application/x-www-form-urlencoded"},
        {"data": "&".join(["csrf=" + place.token] + ["nama=a&peran=x&kunci=12345678"] * 50), "content_type": "application/x-www-form-urlencoded"},
        {"data": {"csrf": place.token, "nama": (io.BytesIO(b"x"), "../../x\x00.jpg"), "foto": (io.BytesIO(b"\x00"), "a\".html")}},
    ]  # fmt: skip
    found: list[str] = []
    for row in _post_routes(app):
        for number, body in enumerate(bodies):
            if number == 7:
                body = {
                    "data": {
                        "csrf": place.token,
                        "nama": (io.BytesIO(b"x"), "../../x.jpg"),
                        "foto": (io.BytesIO(b"\x00"), 'a".html'),
                    }
                }
            answer = _send(place.client, "POST", _address(row["rule"], place.parts), **body)
            found += _wrong(answer, f"POST {row['rule']} body {number}")
    assert found == []


def _sendable(payload: str) -> str:
    """A browser cannot send half a character in a form; in an address it can."""
    return payload.encode("utf-8", "replace").decode()


def _shown(filling: dict[str, str]) -> str:
    return (
        str({name: payload[:24] for name, payload in filling.items()})[:1500]
        if len(set(filling.values())) > 1
        else repr(next(iter(filling.values()))[:40])
    )
