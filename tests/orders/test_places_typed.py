"""What buyers type about where they live."""

from __future__ import annotations

import re

from flask import Flask
from flask.testing import FlaskClient

from tests.world import list_goods, open_village


def test_a_mistyped_place_does_not_turn_delivery_into_collecting(app: Flask, client: FlaskClient) -> None:
    village = open_village()
    client.post("/keranjang", data={"varian": list_goods(village, price=10_000), "jumlah": 1})
    typed = {
        "nama": "Rina",
        "wa": "081234567890",
        "alamat": "Jalan Mawar 5",
        "hitung": "1",
        "kunci": "kunci-dari-halaman",
    }
    counted = client.post("/pesan", data={**typed, "tempat": "Kaliori, Rembang"}).get_data(as_text=True)
    way = re.search(r'name="(cara_kirim-\d+)" value="(kirim-\d+)"[^>]* checked', counted)
    assert way, counted
    refused = client.post("/pesan", data={**typed, "tempat": "Atlantis", way[1]: way[2]}).get_data(as_text=True)
    assert not re.search(r'name="cara_kirim-\d+"[^>]* checked', refused)


def test_a_nickname_becomes_the_place_that_was_understood(app: Flask, client: FlaskClient) -> None:
    client.post("/keranjang", data={"varian": list_goods(open_village(), price=10_000), "jumlah": 1})
    counted = client.post("/pesan", data={"tempat": "sby", "hitung": "1", "kunci": "kunci-dari-halaman"}).text
    assert re.search(r'<input[^>]* name="tempat"[^>]* value="Kota Surabaya, Jawa Timur"', counted), counted
