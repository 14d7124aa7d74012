"""Who may do what, over the whole map of routes: strangers, people of another Bumdesa, those who only watch, one's own goods."""

from __future__ import annotations

import re
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import text

from marketplace import bumdesa, catalog, payments, sellers
from marketplace.foundation import clock
from marketplace.foundation.actor import Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.money import Money
from marketplace.web import csrf
from marketplace.web.access import routes
from tests.bookkeeping.trading import key, paid, payment_of, placed, sold
from tests.people.making import make_staff, sign_in
from tests.world import PUNJULHARJO, Village, list_goods, open_village

TABLES = (
    "person", "staff_role", "session_row", "bumdesa", "bumdesa_terms", "bank_account", "seller", "listing", "variant", "stock_level",
    "shop_order", "payment", "statement_line", "refund", "payout", "cash_move", "ledger_entry", "shipping_tariff", "once_key",
)  # fmt: skip


def staff_routes(app: Flask, method: str) -> list[dict[str, Any]]:
    return [row for row in routes(app) if row["scope"] == "staff" and method in row["methods"]]


def parts_of(village: Village) -> dict[str, str]:
    """Real objects of one Bumdesa, by the names they have in addresses."""
    variant = list_goods(village, price=100_000, stock=50)
    sold(village, variant, 100_000)
    order, waiting = paid(village, placed(village, variant, 100_000)), placed(village, variant, 100_000)
    with transaction():
        facts = (village.bank_account_id, Money(4321), clock.now().date(), "TRSF", key())
        line = payments.type_statement_line(village.treasurer, village.id, *facts).id
    listing_id = catalog.offers_for([variant])[variant].listing_id
    public_id = catalog.cards_for([listing_id])[listing_id].public_id
    tariff = db.session.scalar(text("SELECT min(id) FROM shipping_tariff WHERE bumdesa_id = :it"), {"it": village.id})
    return {
        "bumdesa": bumdesa.bumdesa_view(village.id).slug, "number": order.number, "payment_token": payment_of(waiting).token,
        "seller": sellers.sellers_for([village.seller_id])[village.seller_id].slug, "public_id": public_id, "code": "1.1.01.01",
        "payout_token": "x" * 22, "line_id": str(line), "refund_id": "1", "account_id": str(village.bank_account_id),
        "person_id": str(village.director.person_id), "tariff_id": str(tariff), "payment_id": str(payment_of(waiting).id),
    }  # fmt: skip


def address(rule: str, parts: dict[str, str]) -> str:
    return re.sub(r"<(?:\w+:)?(\w+)>", lambda found: parts[found[1]], rule)


def token_of(app: Flask, client: FlaskClient) -> str:
    cookie = client.get_cookie("sesi")
    assert cookie is not None
    with app.test_request_context(headers={"Cookie": f"sesi={cookie.value}"}):
        return csrf.csrf_token()


def everything() -> dict[str, list[Any]]:
    """All rows of all tables that matter, to see that nothing changed."""
    db.session.rollback()
    return {table: sorted(map(str, db.session.execute(text(f"SELECT * FROM {table}")).all())) for table in TABLES}


FORM = {
    "nama": "Orang lain", "harga": "1", "stok": "1", "cara_stok": "dihitung", "jumlah": "1", "alasan": "coba-coba", "kunci": "kunci-jahat-1", "arah": "ambil",
    "jumlah_kas": "1000", "cara": "tunai", "peran": "direktur", "pengguna": "penyusup", "bank": "BRI", "nomor": "99999999", "pemilik": "Penyusup",
    "akun": "1.1.01.06", "potongan": "50", "mulai": "2027-01-01", "kurir": "X", "kg_pertama": "1", "kg_berikut": "1", "hari_cepat": "1", "hari_lama": "2",
    "tanggal": "2026-11-21", "keterangan": "x", "rekening": "1", "wa_keluhan": "081200000099", "kode": "000000", "biaya": "1", "resi": "1",
    "dibayar_dari": "1.1.01.01", "kategori": "makanan-dan-camilan", "satuan": "bungkus", "halal": "bersertifikat",
}  # fmt: skip


def test_a_stranger_is_asked_to_sign_in_and_changes_nothing(app: Flask, client: FlaskClient) -> None:
    parts = parts_of(open_village())
    before = everything()
    for row in routes(app):
        if row["scope"] == "public":
            continue
        for method in row["methods"]:
            answer = client.open(
                address(row["rule"], {**parts, "session_id": "1"}),
                method=method,
                data=FORM if method == "POST" else None,
            )
            assert answer.status_code == 303, row
            assert answer.headers["Location"].startswith("/masuk"), row
    assert everything() == before


def test_an_office_does_not_exist_for_the_director_of_another(app: Flask, client: FlaskClient) -> None:
    here, there = open_village(), open_village("BUMDesa Lain", PUNJULHARJO, stall="Lapak Lain")
    parts = parts_of(here)
    make_staff(there.id, Role.DIRECTOR)
    sign_in(client)
    token, before = token_of(app, client), everything()
    for method in ("GET", "POST"):
        for row in staff_routes(app, method):
            data = {**FORM, "csrf": token} if method == "POST" else None
            assert client.open(address(row["rule"], parts), method=method, data=data).status_code == 404, row
    assert everything() == before


def test_things_of_another_bumdesa_cannot_be_reached_through_ones_own_office(app: Flask, client: FlaskClient) -> None:
    here, there = open_village(), open_village("BUMDesa Lain", PUNJULHARJO, stall="Lapak Lain")
    parts = {**parts_of(here), "bumdesa": bumdesa.bumdesa_view(there.id).slug}
    for role in (Role.DIRECTOR,):
        make_staff(there.id, role)
    sign_in(client)
    token, before = token_of(app, client), everything()
    form = {
        **FORM,
        "csrf": token,
        "pembayaran": parts["payment_id"],
        "mutasi": parts["line_id"],
        "rekening": parts["account_id"],
    }
    for method in ("GET", "POST"):
        for row in staff_routes(app, method):
            things = set(re.findall(r"<(?:\w+:)?(\w+)>", row["rule"])) - {"bumdesa", "code", "tariff_id"}
            if things:
                answer = client.open(
                    address(row["rule"], parts), method=method, data=form if method == "POST" else None
                )
                assert answer.status_code == 404, (row, answer.status_code)
    slug = parts["bumdesa"]
    for path in ("uang-masuk/pencocokan", "uang-masuk/mutasi"):
        assert client.post(f"/kantor/{slug}/{path}", data=form).status_code == 404, path
    assert client.post(f"/kantor/{slug}/barang/baru?lapak={parts['seller']}", data=form).status_code == 404
    client.post(f"/kantor/{slug}/pengaturan/ongkir/hapus/{parts['tariff_id']}", data=form)
    tariffs = "SELECT * FROM shipping_tariff WHERE bumdesa_id = :it AND active"
    assert len(db.session.execute(text(tariffs), {"it": here.id}).all()) > 0
    after = everything()
    assert {table: rows for table, rows in after.items() if rows != before[table] and table != "shipping_tariff"} == {}


def test_those_who_watch_change_nothing(app: Flask, client: FlaskClient) -> None:
    village = open_village()
    parts = parts_of(village)
    for role, name in ((Role.SUPERVISOR, "pengawas"), (Role.ADVISER, "penasihat")):
        make_staff(village.id, role, name)
        sign_in(client, name)
        token, before = token_of(app, client), everything()
        for row in staff_routes(app, "POST"):
            assert client.post(address(row["rule"], parts), data={**FORM, "csrf": token}).status_code == 403, (
                role,
                row,
            )
        assert everything() == before
        client.post("/keluar", data={"csrf": token})


def test_the_form_token_of_another_session_is_worth_nothing(app: Flask, client: FlaskClient) -> None:
    village = open_village()
    parts = parts_of(village)
    make_staff(village.id, Role.DIRECTOR)
    other = app.test_client()
    make_staff(village.id, Role.DIRECTOR, "dewi")
    sign_in(client)
    sign_in(other, "dewi")
    foreign, before = token_of(app, other), everything()
    for token in (foreign, "", "x" * 80, foreign[:16]):
        for row in staff_routes(app, "POST"):
            assert client.post(address(row["rule"], parts), data={**FORM, "csrf": token}).status_code == 403, row
    assert everything() == before
