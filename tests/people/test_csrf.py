"""Requests that change something must come from our own pages, and on signed-in pages carry our own token."""

from __future__ import annotations

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.people.making import PIN, make_seller, sign_in, token_on

PHONE = "081200000011"
FOREIGN = [
    {"Origin": ""},
    {"Origin": "null"},
    {"Origin": "https://jahat.example"},
    {"Origin": "http://localhost.jahat.example"},
    {"Origin": "https://localhost"},
    {"Origin": "http://localhost:81"},
    {"Origin": "", "Referer": "https://jahat.example/http://localhost/"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
]


@pytest.fixture
def seller(client: FlaskClient) -> FlaskClient:
    make_seller()
    assert sign_in(client, PHONE, PIN) == 303
    return client


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
def test_another_site_signs_nobody_in_or_out(seller: FlaskClient, app: Flask, headers: dict[str, str]) -> None:
    stranger = app.test_client()
    assert stranger.post("/masuk", data={"nama": PHONE, "rahasia": PIN}, headers=headers).status_code == 403
    assert stranger.get_cookie("sesi") is None
    assert seller.post("/keluar", data={"csrf": token_on(seller, "/saya")}, headers=headers).status_code == 403
    assert seller.get("/saya").status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://localhost"},
        {"Origin": "", "Referer": "http://localhost/saya"},
        {"Sec-Fetch-Site": "same-origin", "Origin": ""},
    ],
)
def test_our_own_pages_are_heard(seller: FlaskClient, headers: dict[str, str]) -> None:
    assert seller.post("/keluar", data={"csrf": token_on(seller, "/saya")}, headers=headers).status_code == 303


def test_a_missing_wrong_foreign_or_outlived_token_changes_nothing(seller: FlaskClient, app: Flask) -> None:
    make_seller("+6281200000012", name="Pak Darto")
    other = app.test_client()
    sign_in(other, "081200000012", PIN)
    mine = token_on(seller, "/saya")
    for token in ("", "x", mine[:-1], mine + "0", mine[16:], token_on(other, "/saya"), "é" * 80, "\x00"):
        assert seller.post("/keluar", data={"csrf": token}).status_code == 403
    assert seller.get("/saya").status_code == 200
    sign_in(seller, PHONE, PIN)  # a new session: tokens of the old one are over
    assert seller.post("/keluar", data={"csrf": mine}).status_code == 403
    assert seller.post("/keluar", data={"csrf": token_on(seller, "/saya")}).status_code == 303


@pytest.mark.parametrize("method", ["get", "put", "delete", "patch"])
def test_other_methods_change_nothing(seller: FlaskClient, method: str) -> None:
    assert getattr(seller, method)("/keluar").status_code == 405
    assert seller.get("/saya").status_code == 200


@pytest.mark.parametrize("kind", ["text/plain", "application/json"])
def test_a_body_that_is_no_form_changes_nothing(seller: FlaskClient, kind: str) -> None:
    token = token_on(seller, "/saya")
    assert seller.post("/keluar", data=f'{{"csrf": "{token}"}}', content_type=kind).status_code == 403
    assert seller.get("/saya").status_code == 200
