"""The office: menu by role, settings, profile."""

from __future__ import annotations

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import bumdesa
from marketplace.bumdesa import desk
from marketplace.foundation.actor import Role
from marketplace.foundation.database import db
from tests.people.making import OTHER_VILLAGE, make_bumdesa, make_staff, sign_in, token_on

SETTINGS = "/kantor/bumdesa-mojowarno/pengaturan"
PROFILE = {
    "nama": "BUMDesa Mojowarno Jaya", "alamat": "Jl. Raya 1", "wa": "0812-0000-0031", "wa_keluhan": "62812 0000 0032",
    "loket": "ya", "jam": "Senin–Jumat 08.00–14.00", "ambil": "Balai desa\npintu samping",
}  # fmt: skip


def test_the_menu_shows_what_a_role_may_use(app: Flask, client: FlaskClient) -> None:
    here = make_bumdesa()
    make_staff(here)
    make_staff(here, Role.STAFF, "petugas")
    sign_in(client)
    page = client.get(SETTINGS).get_data(as_text=True)
    assert f'href="{SETTINGS}" aria-current="page"' in page
    assert 'href="/kantor/bumdesa-mojowarno/petugas"' in page
    staff = app.test_client()
    sign_in(staff, "petugas")
    page = staff.get(SETTINGS).get_data(as_text=True)
    assert 'href="/kantor/bumdesa-mojowarno/petugas"' not in page
    assert "Profil dan loket" not in page


def test_pages_of_rooms_that_are_not_there_are_left_out(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "_pages", dict(desk._pages))
    bumdesa.desk_page("Menanam", "leaf", "garden.index", 1)
    bumdesa.desk_page("Rekening saja", "leaf", "bumdesa.accounts", 2, count=lambda bumdesa_id: 7)
    make_staff(make_bumdesa())
    sign_in(client)
    page = client.get(SETTINGS).get_data(as_text=True)
    assert "Menanam" not in page
    assert "Rekening saja" in page
    assert 'desk-nav__count">7' in page


def test_public_pages_know_no_office(client: FlaskClient) -> None:
    make_staff(make_bumdesa())
    sign_in(client)
    page = client.get("/masuk?x=1", follow_redirects=False)
    assert page.status_code == 303
    assert "desk-nav" not in client.get("/saya").get_data(as_text=True)


def test_saya_lists_ones_offices(client: FlaskClient) -> None:
    here, there = make_bumdesa(), make_bumdesa("BUMKam Yoka", OTHER_VILLAGE)
    person = make_staff(here)
    from marketplace import people
    from marketplace.foundation.actor import SYSTEM
    from marketplace.foundation.database import transaction

    with transaction():
        people.grant_role(SYSTEM, person, there, Role.ADVISER)
    answer = client.post("/masuk", data={"nama": "sari", "rahasia": "lampu-batu-sungai"})
    assert answer.headers["Location"] == "/saya"
    page = client.get("/saya").get_data(as_text=True)
    assert 'href="/kantor/bumdesa-mojowarno/"' in page
    assert 'href="/kantor/bumkam-yoka/"' in page
    assert client.get("/kantor").headers["Location"] == "/saya"


def test_the_director_changes_the_profile(client: FlaskClient) -> None:
    here = make_bumdesa()
    make_staff(here)
    sign_in(client)
    path = f"{SETTINGS}/profil"
    assert client.post(path, data={**PROFILE, "csrf": token_on(client, path)}).status_code == 303
    db.session.rollback()
    view = bumdesa.bumdesa_view(here)
    assert (view.name, view.phone, view.complaint_phone) == (
        "BUMDesa Mojowarno Jaya",
        "+6281200000031",
        "+6281200000032",
    )
    assert (view.counter_open, view.hours, view.pickup_note) == (
        True,
        "Senin–Jumat 08.00–14.00",
        "Balai desa\npintu samping",
    )
    assert view.slug == "bumdesa-mojowarno"
    page = client.get(path).get_data(as_text=True)
    assert 'value="081200000031"' in page
    closed = {name: value for name, value in PROFILE.items() if name != "loket"}
    client.post(path, data={**closed, "csrf": token_on(client, path)})
    db.session.rollback()
    assert bumdesa.bumdesa_view(here).counter_open is False


@pytest.mark.parametrize(
    ("field", "value"),
    [("nama", ""), ("nama", "x" * 121), ("wa", "0271 123456"), ("wa_keluhan", ""), ("ambil", "x" * 401)],
)
def test_a_refused_profile_keeps_what_was_typed(client: FlaskClient, field: str, value: str) -> None:
    here = make_bumdesa()
    make_staff(here)
    sign_in(client)
    path = f"{SETTINGS}/profil"
    answer = client.post(path, data={**PROFILE, field: value, "csrf": token_on(client, path)})
    assert answer.status_code == 422
    page = answer.get_data(as_text=True)
    assert "<title>Kesalahan:" in page
    assert 'value="Jl. Raya 1"' in page
    db.session.rollback()
    assert bumdesa.bumdesa_view(here).name == "BUMDesa Mojowarno"


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.DIRECTOR])
def test_only_the_director_changes_the_profile_or_the_terms(client: FlaskClient, role: Role) -> None:
    here = make_bumdesa()
    make_staff(here, role)
    sign_in(client)
    token = token_on(client, "/saya")
    assert client.post(f"{SETTINGS}/profil", data={**PROFILE, "csrf": token}).status_code == 403
    assert (
        client.post(f"{SETTINGS}/potongan", data={"potongan": "5", "mulai": "2099-01-01", "csrf": token}).status_code
        == 403
    )
    assert client.get(f"{SETTINGS}/potongan").status_code == 200
