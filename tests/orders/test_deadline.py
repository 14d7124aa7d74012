"""Whoever has not paid yet sees until when, and what happens after."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace.orders.order import Order
from tests.bookkeeping.trading import placed
from tests.world import list_goods, open_village

NOON = datetime(2026, 11, 21, 5, tzinfo=UTC)  # Saturday 12.00 WIB
At = Callable[[datetime], AbstractContextManager[None]]


def order_at_noon(clock_at: At, pay: str, send: str = "") -> Order:
    with clock_at(NOON):
        village = open_village()
        return placed(village, list_goods(village, price=10_000), 10_000, pay=pay, send=send)


@pytest.mark.parametrize(
    ("pay", "send", "says", "pays"),
    [
        ("transfer", "", "Bayar sebelum Min, 22 Nov 2026 · 12.00 WIB", True),
        ("tunai", "near", "Bayar di loket sebelum Sen, 23 Nov 2026 · 12.00 WIB", True),
        ("tunai", "", "BUMDesa menjawab sebelum Sen, 23 Nov 2026 · 12.00 WIB", False),
    ],
)
def test_the_deadline_and_what_follows_stand_on_the_buyers_page(
    app: Flask, client: FlaskClient, clock_at: At, pay: str, send: str, says: str, pays: bool
) -> None:
    order = order_at_noon(clock_at, pay, send)
    with clock_at(NOON + timedelta(hours=1)):
        html = client.get(f"/p/{order.token}").text
    assert says in html
    assert "Pesanan batal sendiri" in html or "pesanan batal sendiri" in html
    assert ("/bayar/" in html) is pays


def test_after_the_deadline_nobody_is_asked_to_pay_any_more(app: Flask, client: FlaskClient, clock_at: At) -> None:
    order = order_at_noon(clock_at, "transfer")
    with clock_at(NOON + timedelta(hours=24, minutes=1)):
        html = client.get(f"/p/{order.token}").text
    assert "Batas bayar sudah lewat" in html
    assert "mencocokkannya sampai Sen, 23 Nov 2026 · 12.00 WIB" in html
    assert "/bayar/" not in html
