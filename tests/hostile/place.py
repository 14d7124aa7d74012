"""A shop in the middle of its day, and a browser of somebody who may do nearly everything in it."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import quote

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import delete
from werkzeug.test import TestResponse

from marketplace import bumdesa, catalog, orders, payments, people, sellers
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.keeping import forget_everything
from marketplace.foundation.money import Money
from marketplace.web import csrf
from marketplace.web.limits import LimitCount
from tests.access.things import doubtful_money
from tests.bookkeeping.trading import (
    accepted_and_packed,
    key,
    paid,
    paid_in_cash,
    payment_of,
    placed,
    sold,
    take_from_bank,
)
from tests.catalog.shop import jpeg
from tests.people.making import PASSWORD, sign_in
from tests.world import KALIORI, MOJOWARNO, Village, open_village

ADDRESSES = (f"10.{a}.{b}.{c}" for a, b, c in itertools.product(range(1, 250), range(250), range(1, 250)))
TOO_MANY = 429


@dataclass
class Place:
    """A signed-in browser, the parts real addresses are made of, and what a careful person would write in each field."""

    app: Flask
    village: Village
    parts: dict[str, str] = field(default_factory=dict)
    parts_of: dict[str, dict[str, str]] = field(default_factory=dict)  # of one endpoint, or of a beginning of rules
    valid: dict[str, str] = field(default_factory=dict)
    valid_of: dict[str, dict[str, str]] = field(default_factory=dict)  # where a name means something else
    token: str = ""
    sent: int = 0

    def __post_init__(self) -> None:
        self.client: FlaskClient = self.app.test_client()

    def send(self, method: str, path: str, **more: Any) -> TestResponse:
        """One request, each from another address, so that no limit answers before the page does."""
        self.sent += 1
        answer = self.client.open(path, method=method, environ_base={"REMOTE_ADDR": next(ADDRESSES)}, **more)
        if answer.status_code != TOO_MANY:
            return answer
        with transaction():
            db.session.execute(delete(LimitCount))
        forget_everything(db.engine)
        return self.client.open(path, method=method, environ_base={"REMOTE_ADDR": next(ADDRESSES)}, **more)

    def address(self, row: dict[str, Any], **parts: str) -> str:
        """Where a route is met, with parts that exist unless others are given."""
        path, own = row["rule"], {}
        for name, values in self.parts_of.items():
            if name == row["endpoint"] or path.startswith(name):
                own |= values
        for name, value in {**self.parts, **own, **parts}.items():
            for spelled in (f"<int:{name}>", f"<path:{name}>", f"<{name}>"):
                path = path.replace(spelled, value)
        return path + own.get("?", "")

    def come_back(self) -> None:
        """Signed in (again); who was sent away works here again."""
        with transaction():
            people.grant_role(SYSTEM, int(self.parts["person_id"]), self.village.id, Role.STAFF)
        if self.client.get("/saya").status_code != 200:
            assert sign_in(self.client) == 303
            with self.app.test_request_context(headers={"Cookie": f"sesi={self.client.get_cookie('sesi').value}"}):  # type: ignore[union-attr]
                self.token = csrf.csrf_token()


def in_address(text: str) -> str:
    """Any text as part of an address, half characters too."""
    return quote(text.encode("utf-8", "surrogatepass"), safe="")


def a_place(app: Flask) -> Place:
    """Goods, orders in every state that has a form, money in and out, and Sari, who holds three offices and keeps a stall."""
    village = open_village()
    variant, own = _goods(village, "Keripik singkong"), _stall_of_sari(village)
    place = Place(app, village)
    place.parts = {
        "person_id": str(_hire(village, "korban", Role.STAFF)),
        "session_id": "999",
        "passkey_id": "999",
        "account_id": "1",
        "code": "1.1.01.01",
    }
    _trade(place, variant)
    view, seller = bumdesa.bumdesa_view(village.id), sellers.sellers_for([village.seller_id])[village.seller_id]
    public_id = _public_id(variant)
    place.parts |= {
        "bumdesa": view.slug,
        "seller": seller.slug,
        "slug": seller.slug,
        "public_id": public_id,
        "name": f"x-{public_id}",
        "tariff_id": "1",
    }
    place.parts_of |= dict.fromkeys(("/jual", "/lapak-saya"), {"public_id": _public_id(own)})
    place.parts_of["/kantor/<bumdesa>/barang/baru"] = {"?": f"?lapak={seller.slug}"}
    place.parts_of["home.category"], place.parts_of["home.village"] = {"slug": "anyaman"}, {"slug": view.village_code}
    place.valid, place.valid_of = {**ANSWERS, **_choices(place, variant)}, ELSEWHERE
    place.come_back()
    assert place.client.post("/keranjang", data={"varian": variant, "jumlah": 1}).status_code == 303
    return place


def _stall_of_sari(village: Village) -> int:
    """The variant sold there; her name is on nothing else, because nobody pays or cancels what is her own."""
    with transaction():
        stall = sellers.register_seller(SYSTEM, village.id, "Warung Sari", "Sari", MOJOWARNO, show_name=True)
    sari = _hire(village, "sari", Role.DIRECTOR, Role.TREASURER, Role.CASHIER)
    with transaction():
        people.set_password(sari, PASSWORD)
        people.entrust_stall(sari, stall)
    return _goods(replace(village, seller_id=stall), "Tikar pandan")


def _goods(village: Village, name: str) -> int:
    """The variant of goods with a photo."""
    photo = catalog.store_photo(SYSTEM, village.seller_id, jpeg())
    draft = catalog.ListingDraft(
        name, "keripik-dan-kerupuk", Money(100_000), "bungkus", grams=300, stock=5_000, halal="bersertifikat"
    )
    with transaction():
        public_id = catalog.publish_listing(SYSTEM, village.seller_id, draft, photo.id)
    return catalog.listing_page(public_id).offer.variant_id


def _hire(village: Village, username: str, *roles: Role) -> int:
    with transaction():
        person_id = people.add_person(username.title(), username=username)
        for role in roles:
            people.grant_role(SYSTEM, person_id, village.id, role)
    return person_id


def _public_id(variant: int) -> str:
    listing = catalog.offers_for([variant])[variant].listing_id
    return catalog.cards_for([listing])[listing].url.rpartition("-")[2]


def _trade(place: Place, variant: int) -> None:
    """One order for each thing that can be done with one."""
    village = place.village
    sold(village, variant, 100_000)
    cancelled, wished, asked, ready = (paid(village, placed(village, variant, 100_000)) for _ in range(4))
    sent = paid(village, placed(village, variant, 100_000, send="far"))
    waiting, counter = placed(village, variant, 100_000), placed(village, variant, 100_000, pay="tunai")
    accepted_and_packed(village, sent)
    handed = accepted_and_packed(village, ready)
    with transaction():
        orders.make_ready(village.director, orders.order_by_id(handed.id))
        orders.cancel_order(village.director, orders.order_by_id(cancelled.id), "habis")
        orders.accept_order(village.director, orders.order_by_id(wished.id))
    with transaction():
        orders.cancel_by_buyer(orders.BUYER, orders.order_by_id(wished.id))
    late = placed(village, variant, 100_000)
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(late.id), "habis")
    paid(village, late)
    line, payout = _typed_line(village), paid_in_cash(village.treasurer, village.seller_id, 1_000)
    refund = payments.refunds_for([cancelled.id])[cancelled.id][0]
    place.parts |= {
        "number": asked.number, "order_token": asked.token, "payment_token": payment_of(waiting).token, "line_id": str(line),
        "checkout_token": orders.track(asked).checkout_token, "payout_token": payout.token, "refund_id": str(refund.id),
    }  # fmt: skip
    place.parts_of = {
        "order_desk.ship": {"number": sent.number}, "order_desk.refuse": {"number": wished.number}, "order_desk.hand": {"number": ready.number},
        "/kantor/<bumdesa>/uang-masuk/tunai": {"payment_token": payment_of(counter).token},
        "/kantor/<bumdesa>/uang-masuk/keputusan/pembayaran": {"payment_token": payment_of(late).token},
        "/kantor/<bumdesa>/uang-masuk/keputusan/kartu": {"receipt_id": str(doubtful_money(village.id))},
    }  # fmt: skip
    place.valid = {"pembayaran": str(payment_of(waiting).id), "mutasi": str(line)}


def _typed_line(village: Village) -> int:
    take_from_bank(village, 100_000)
    with transaction():
        text = (village.bank_account_id, Money(4321), clock.now().date())
        return payments.type_statement_line(village.treasurer, village.id, *text, "TRSF", key()).id


def _choices(place: Place, variant: int) -> dict[str, str]:
    """Answers that name something of this place."""
    village = place.village.id
    return {
        **place.valid, "varian": str(variant), "rekening": str(place.village.bank_account_id), "foto_id": "",
        f"cara_kirim-{village}": "kirim", f"cara_bayar-{village}": "transfer",
    }  # fmt: skip


# Fields not named here get ``1``.
ANSWERS = {
    "nama": "Keripik tempe", "kategori": "anyaman", "harga": "45.000", "satuan": "bungkus", "satuan_lain": "", "keterangan": "Renyah", "berat": "300",
    "halal": "bersertifikat", "harga_benar": "ya", "cara_stok": "dihitung", "stok": "4000", "terlihat": "", "catatan": "dari dapur",
    "harga_beli": "1.000", "jumlah": "2", "wa": "0812-3456-7890", "wa_keluhan": "0812-3456-7890", "alamat": "Jalan Mawar 5, RT 1",
    "tempat": KALIORI[1], "cara_kirim": "ambil", "cara_bayar": "transfer", "total_dilihat": "", "nomor": "1234567890", "akhir_wa": "7890", "peran": "petugas",
    "pengguna": "", "sandi": PASSWORD, "lama": PASSWORD, "pin": "290417", "rahasia": PASSWORD, "rahasia_ulang": "", "tanggal": "21 November 2026", "referensi": "REF 1",
    "cara": "tunai", "dari": "1.1.01.06", "bank": "BRI", "pemilik": "Sari", "atas_nama": "Sari", "akun": "1.1.01.04", "potongan": "12", "mulai": "1 Desember 2027",
    "kurir": "Kurir Desa", "layanan": "biasa", "provinsi": "", "kg_pertama": "10.000", "kg_berikut": "5.000", "hari_cepat": "1", "hari_lama": "3", "minimum": "10.000",
    "kurir_desa": "ya", "biaya": "10.000", "resi": "JX1", "dibayar_dari": "1.1.01.01", "kode": "123456", "alasan": "stok habis", "arah": "ambil", "nyala": "ya",
    "jumlah_kas": "1.000", "yakin": "ya", "lanjut": "/saya", "loket": "Balai desa", "jam": "Senin-Jumat 8-15", "ambil": "Di loket",
}  # fmt: skip
ELSEWHERE = {
    "stall_account.change": {"rekening": "1234567890"},
    "card_keys.save": {"kunci": "sk_test_" + "a" * 24, "rahasia": "whsec_" + "a" * 24},
    "bumdesa.add_account": {"nomor": "9876543210"},
}
