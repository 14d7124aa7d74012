"""Crowds over HTTP: everybody with a browser, an address and a telephone of their own; who got it and who was told no."""

from __future__ import annotations

import re
from collections import Counter
from functools import partial

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select

from marketplace import catalog
from marketplace.foundation.database import db
from marketplace.orders.order import OrderLine
from tests.races.together import all_at_once, assert_nothing_is_broken, fill_cart
from tests.world import Village, list_goods

PRICE = 10_000


def rush(app: Flask, village: Village, buyers: int, pieces: int, run: int = 0) -> None:
    """``buyers`` press "Pesan" at the same moment for ``pieces``: exactly so many get one, the rest a clear 409."""
    variant = list_goods(village, f"Rebutan {buyers} {pieces} {run}", price=PRICE, stock=pieces)
    names = [f"rebut-{variant}-{number:04d}" for number in range(buyers)]
    for name in names:
        fill_cart(name, {variant: 1})
    pay = "tunai" if run % 2 else "transfer"  # an account tells 999 transfers apart, not a thousand
    people = enumerate(names, run * buyers)  # nobody may owe more than five orders
    told = all_at_once(app, [partial(_press, app, village, name, number, pay) for number, name in people])
    counted = Counter(status for status, _ in told)
    got_it = min(buyers, pieces)
    expected = {303: got_it, 409: buyers - got_it}
    assert counted == {status: count for status, count in expected.items() if count}, counted
    assert all("abis" in page for status, page in told if status == 409)
    db.session.rollback()
    assert catalog.offers_for([variant])[variant].available == pieces - min(buyers, pieces)
    sold = select(func.sum(OrderLine.quantity)).where(OrderLine.variant_id == variant)
    assert db.session.scalar(sold) == min(buyers, pieces)
    assert_nothing_is_broken()


def _press(app: Flask, village: Village, name: str, number: int, pay: str) -> tuple[int, str]:
    browser = visitor(app, number)
    browser.set_cookie("keranjang", name)
    answer = browser.post("/pesan", data=wish(village, f"kunci-{name}", PRICE, number, pay))
    return answer.status_code, answer.text if answer.status_code != 303 else ""


def visitor(app: Flask, number: int) -> FlaskClient:
    """Somebody with an address of her own, so that no limit per visitor speaks first."""
    browser = app.test_client()
    browser.environ_base["REMOTE_ADDR"] = f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}"
    return browser


def wish(village: Village, key: str, total: int, number: int, pay: str = "transfer") -> dict[str, str]:
    """The form of the page "Pesan": fetched, and paid like that."""
    return {
        "nama": "Rina", "wa": f"0812{number:08d}", "kunci": key, "total_dilihat": str(total),
        f"cara_kirim-{village.id}": "ambil", f"cara_bayar-{village.id}": pay,
    }  # fmt: skip


def double_click(app: Flask, village: Village, presses: int) -> None:
    """One form of one browser, sent by many threads: one order, and everybody lands on its page."""
    variant = list_goods(village, f"Ditekan {presses} kali", price=PRICE, stock=1_000)
    browser = app.test_client()
    browser.post("/keranjang", data={"varian": variant, "jumlah": 2})
    cookie, kunci = (
        browser.get_cookie("keranjang"),
        re.search(r'name="kunci" value="([^"]+)"', browser.get("/pesan").text),
    )
    assert cookie is not None
    assert kunci is not None
    fields = wish(village, kunci[1], 2 * PRICE, 77)

    def click(number: int) -> tuple[int, str]:
        own = visitor(app, number)
        own.set_cookie("keranjang", cookie.value)
        answer = own.post("/pesan", data=fields)
        return answer.status_code, answer.headers.get("Location", answer.text[:2000])

    landed = set(all_at_once(app, [partial(click, number) for number in range(presses)]))
    assert [status for status, _ in landed] == [303], landed
    assert catalog.offers_for([variant])[variant].available == 998
    assert browser.get(landed.pop()[1]).status_code == 200
    assert_nothing_is_broken()
