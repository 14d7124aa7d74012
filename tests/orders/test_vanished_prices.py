"""A way to send that is gone is never charged, and never replaced, before the buyer saw what there is instead."""

from __future__ import annotations

import re
from dataclasses import replace

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from marketplace import bumdesa, shipping
from marketplace.foundation.database import db, transaction
from marketplace.orders.order import Order
from tests.orders.test_routes import BUYER, fill_cart, hidden, text
from tests.world import list_goods, open_village


def test_another_courier_at_the_same_price_must_be_accepted_too(app: Flask, client: FlaskClient) -> None:
    village = open_village()
    fill_cart(client, list_goods(village, price=10_000))
    counted = text(client.post("/pesan", data={**BUYER, "kunci": "kunci-dari-halaman", "hitung": "1"}))
    with transaction():
        rows = [replace(view.row, courier="Kurir lain") for view in shipping.tariffs_of(village.id)]
        shipping.replace_tariffs(village.director, village.id, rows)
    refused = client.post("/pesan", data={**BUYER, **what_stands_on(counted)})
    assert refused.status_code == 409
    assert "Cara terima atau bayar berganti" in text(refused)
    assert text(refused).count("tidak berlaku lagi") == 2  # on top and beside the tiles
    assert db.session.scalars(select(Order)).all() == []
    assert client.post("/pesan", data={**BUYER, **what_stands_on(text(refused))}).status_code == 303
    db.session.rollback()
    assert db.session.scalars(select(Order)).one().courier == "Kurir lain"


def what_stands_on(html: str) -> dict[str, str]:
    """The hidden fields and the way to send that is marked, as a browser would send them."""
    way = re.search(r'name="(cara_kirim-\d+)" value="([^"]+)"[^>]*checked', html)
    assert way, html
    return {name: hidden(html, name) for name in ("kunci", "total_dilihat")} | {way[1]: way[2]}


def test_a_way_to_pay_that_is_gone_is_said_before_anything_is_placed(app: Flask, client: FlaskClient) -> None:
    village = open_village()
    fill_cart(client, list_goods(village, price=10_000))
    counted = text(client.post("/pesan", data={**BUYER, "kunci": "kunci-dari-halaman", "hitung": "1"}))
    with transaction():
        bumdesa.retire_bank_account(village.director, village.id, village.bank_account_id)
    chosen = {**what_stands_on(counted), f"cara_bayar-{village.id}": "transfer"}
    refused = client.post("/pesan", data={**BUYER, **chosen})
    assert refused.status_code == 409
    assert "Cara bayar yang tadi dipilih tidak berlaku lagi" in text(refused)
    assert db.session.scalars(select(Order)).all() == []
