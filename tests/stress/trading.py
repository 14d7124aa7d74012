"""One day of trade over HTTP, step by step; every step may be pressed again after a broken line without doing it twice."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import text

from marketplace import bumdesa, sellers
from marketplace.foundation.actor import Role
from marketplace.foundation.database import db
from tests.catalog.shop import jpeg, keeper
from tests.gateway.fake import Stripe
from tests.gateway.selling import take_cards
from tests.people.making import PASSWORD, PIN, make_staff
from tests.stress.visiting import Page, Person, Trouble
from tests.world import Village, list_goods, open_village

PRICE = 100_000
NAME, SLUG = "BUMDesa Tahan Banting", "bumdesa-tahan-banting"


@dataclass(frozen=True)
class Shop:
    """A Bumdesa that takes cards, with goods on its shelf and people who can sign in."""

    village: Village
    slug: str
    stall: str
    variant: int
    stripe: Stripe


@dataclass(frozen=True)
class Bought:
    """What a buyer was told: these words were acknowledged and may never be lost."""

    checkout: str
    tracking: str
    number: str
    payment: str


def open_shop(fake: Stripe, stock: int = 1_000_000) -> Shop:
    """``fake`` must be the account called ``SLUG``, so that its webhooks find us."""
    village = open_village(NAME)
    take_cards(village, fake)
    make_staff(village.id, Role.DIRECTOR, "direktur-uji")
    keeper(village)
    variant = list_goods(village, price=PRICE, stock=stock)
    assert bumdesa.bumdesa_view(village.id).slug == SLUG
    stall = sellers.sellers_for([village.seller_id])[village.seller_id].slug
    return Shop(village, SLUG, stall, variant, fake)


def sign_in(person: Person, name: str = "direktur-uji", secret: str = PASSWORD) -> Person:
    answer = person.press(person.look("/masuk"), "/masuk", nama=name, rahasia=secret)
    assert "rahasia" not in answer.text or "/masuk" not in answer.url, answer.text[:2000]
    return person


def sign_in_seller(person: Person) -> Person:
    return sign_in(person, "0812-0000-0011", PIN)


def list_something(seller: Person, name: str, colour: str = "#a63") -> str:
    """Photo, name, price, check, publish; the address of the product."""
    answers = {"nama": name, "kategori": "makanan-dan-camilan", "harga": "45.000", "satuan": "bungkus"}
    for _ in range(3):  # on a machine that is much too busy a photo is "too heavy": a person tries again
        check = seller.press(seller.look("/jual"), "/jual", photo=jpeg(colour=colour), **answers)
        if check.status == 200:
            break
    if not check.url.endswith("/periksa"):
        raise Trouble(f"listing stopped at {check.url} {check.status}: {_alert(check)}")
    done = seller.press(check, "/penerbitan", halal="dalam_proses")
    return next(link for link in done.links if link.startswith("/produk/"))


def order(buyer: Person, shop: Shop, phone: str, pay: str = "kartu") -> Bought:
    """From the shelf to the page of the placed order, fetched at the village hall."""
    buyer.look("/")
    buyer.press(_with_cart_form(buyer, shop), "/keranjang")
    village = shop.village.id
    chosen = {f"cara_kirim-{village}": "ambil", f"cara_bayar-{village}": pay}
    facts = {"nama": "Rina", "wa": phone, "tempat": "", "alamat": "", "total_dilihat": str(PRICE)}
    page = buyer.press(buyer.look("/pesan"), "/pesan", **facts, **chosen)
    if "/pesanan/" not in page.url:
        raise Trouble(f"placing stopped at {page.url} {page.status}: {_alert(page)}")
    tracking = next(link for link in page.links if link.startswith("/p/"))
    payment = next((link for link in page.links if link.startswith("/bayar/")), "")
    number = re.search(r"LB-[A-Z0-9]+", buyer.look(tracking).text)
    assert number, tracking
    return Bought(page.url, tracking, number[0], payment)


def _with_cart_form(buyer: Person, shop: Shop) -> Page:
    """The button "Beli" as the product page has it."""
    hidden = {"varian": str(shop.variant), "jumlah": "1"}
    inputs = "".join(f'<input name="{name}" value="{value}">' for name, value in hidden.items())
    return Page(buyer.home, 200, f'<form action="/keranjang">{inputs}</form>')


def _code_of(person: Person, bought: Bought) -> str:
    """What the buyer tells at the counter."""
    found = re.search(r'data-copy="(\d{4,6})"', person.look(bought.tracking).text)
    if found is None:
        raise Trouble(f"no code on {bought.tracking}")
    return found[1]


def _alert(page: Page) -> str:
    words = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", page.text))
    found = re.search(r"(Periksa|Maaf|Masih|Sedang|Belum|belum).{0,300}", words)
    return found[0] if found else words[:300]


def pay_by_card(buyer: Person, bought: Bought) -> None:
    """To the page of the gateway, with a good card, and back."""
    there = buyer.press(buyer.look(bought.payment), "/kartu")
    if "/c/pay/" in there.url:
        buyer.press(there, "", card="4242 4242 4242 4242")


def step_on(staff: Person, shop: Shop, bought: Bought) -> str:
    """The one thing that can be done now for this order; what it was, or nothing."""
    here = f"/kantor/{shop.slug}/pesanan/{bought.number}"
    page = staff.look(here)
    for act in ("/penerimaan", "/kemasan", "/siap", "/penyerahan", "/penyelesaian"):
        if page.form(here + act):
            typed = {"kode": _code_of(staff, bought)} if act == "/penyerahan" else {}
            answer = staff.press(page, here + act, **typed)
            if answer.status not in (200, 409):
                raise Trouble(f"{act} of {bought.number} said {answer.status}: {_alert(answer)}")
            return act
    return ""


def cancel(staff: Person, shop: Shop, bought: Bought) -> bool:
    """Staff end the order; False when it is too late for that."""
    here = f"/kantor/{shop.slug}/pesanan/{bought.number}"
    page = staff.look(here)
    if page.form(here + "/pembatalan") is None:
        return False
    return staff.press(page, here + "/pembatalan", alasan="habis").status == 200


def pay_seller(staff: Person, shop: Shop, amount: int) -> Page:
    """In cash, from the till."""
    return staff.press(
        staff.look(f"/kantor/{shop.slug}/bayar-warga/lapak/{shop.stall}"),
        "/pembayaran",
        jumlah=str(amount),
        cara="tunai",
    )


def state_of(number: str) -> str:
    db.session.rollback()
    found = db.session.scalar(text("SELECT state FROM shop_order WHERE number = :it"), {"it": number})
    db.session.rollback()
    return str(found)


def count(sql: str) -> int:
    db.session.rollback()
    found = int(db.session.scalar(text(sql)) or 0)
    db.session.rollback()
    return found


def until(
    true: Callable[[], bool], what: str, seconds: float = 60, healed: Callable[[], object] = lambda: None
) -> float:
    """Wait for it; returns how long. Raises Trouble when it does not come by itself."""
    db.session.rollback()  # PostgreSQL ends who waits inside a transaction
    began = time.monotonic()
    while time.monotonic() - began < seconds:
        if true():
            return time.monotonic() - began
        healed()
        time.sleep(0.2)
    raise Trouble(f"not within {seconds:.0f} s: {what}")
