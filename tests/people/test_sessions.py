"""Sessions: rotated, revoked, idle, absolute; roles and being disabled count at the next request."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select, update

from marketplace import people
from marketplace.foundation.actor import SYSTEM, Role
from marketplace.foundation.database import db, transaction
from marketplace.people.person import Person, SessionRow
from marketplace.people.sessions import actor_of_session, forget_old_sessions
from tests.people.making import PASSWORD, PIN, make_bumdesa, make_seller, make_staff, sign_in, token_on
from tests.world import open_village

NOW = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
PHONE = "081200000011"


def _cookie(client: FlaskClient) -> str:
    cookie = client.get_cookie("sesi")
    assert cookie is not None
    return str(cookie.value)


def _count() -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(SessionRow)) or 0


def test_signing_in_again_gives_a_new_cookie_and_ends_the_old_session(client: FlaskClient) -> None:
    make_seller()
    sign_in(client, PHONE, PIN)
    first = _cookie(client)
    sign_in(client, PHONE, PIN)
    assert _cookie(client) != first
    assert actor_of_session(first) is None
    assert _count() == 1


def test_a_planted_cookie_is_worth_nothing_after_sign_in(client: FlaskClient) -> None:
    make_seller()
    client.set_cookie("sesi", "planted-by-somebody-else")
    sign_in(client, PHONE, PIN)
    assert _cookie(client) != "planted-by-somebody-else"
    assert actor_of_session("planted-by-somebody-else") is None


def test_signing_out_kills_the_session_on_the_server(app: Flask, client: FlaskClient) -> None:
    make_seller()
    sign_in(client, PHONE, PIN)
    stolen = _cookie(client)
    answer = client.post("/keluar", data={"csrf": token_on(client, "/saya")})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/")
    assert client.get_cookie("sesi") is None
    thief = app.test_client()
    thief.set_cookie("sesi", stolen)
    assert thief.get("/saya").status_code == 303


def test_a_disabled_person_is_out_at_the_next_request(client: FlaskClient) -> None:
    person = make_seller()
    sign_in(client, PHONE, PIN)
    assert client.get("/saya").status_code == 200
    with transaction():
        db.session.execute(update(Person).where(Person.id == person).values(disabled_at=NOW))
    assert client.get("/saya").status_code == 303
    assert sign_in(client, PHONE, PIN) == 422


def test_a_revoked_role_is_gone_at_the_next_request(client: FlaskClient) -> None:
    bumdesa_id = make_bumdesa()
    make_staff(bumdesa_id)
    cashier = make_staff(bumdesa_id, Role.CASHIER, "kasir")
    sign_in(client, "kasir")
    assert client.get("/kantor/bumdesa-mojowarno/pengaturan").status_code == 200
    with transaction():
        people.revoke_role(SYSTEM, cashier, bumdesa_id, Role.CASHIER)
    assert client.get("/kantor/bumdesa-mojowarno/pengaturan").status_code == 303  # rights changed: sign in anew
    sign_in(client, "kasir")
    assert client.get("/kantor/bumdesa-mojowarno/pengaturan").headers["Location"] == "/saya"
    assert "Belum ada lapak atau kantor" in client.get("/saya").get_data(as_text=True)


def test_a_new_password_signs_out_every_other_device(app: Flask) -> None:
    make_staff(make_bumdesa())
    here, there = app.test_client(), app.test_client()
    sign_in(here)
    sign_in(there)
    form = {"csrf": token_on(here, "/saya/sandi"), "lama": PASSWORD, "sandi": "payung-kursi-ombak"}
    assert here.post("/saya/sandi", data=form).headers["Location"] == "/saya/keamanan?tersimpan=sandi"
    assert (here.get("/saya").status_code, there.get("/saya").status_code) == (200, 303)
    assert (sign_in(there, "sari", PASSWORD), sign_in(there, "sari", "payung-kursi-ombak")) == (422, 303)


def test_a_new_pin_needs_the_old_one_and_the_reasons_are_shown(client: FlaskClient) -> None:
    make_seller()
    sign_in(client, PHONE, PIN)
    token = token_on(client, "/saya/pin")
    wrong = client.post("/saya/pin", data={"csrf": token, "lama": "593017", "pin": "804926"})
    obvious = client.post("/saya/pin", data={"csrf": token, "lama": PIN, "pin": "123456"})
    assert (wrong.status_code, obvious.status_code) == (422, 422)
    assert "belum cocok" in wrong.get_data(as_text=True)
    assert "mudah ditebak" in obvious.get_data(as_text=True)
    assert client.post("/saya/pin", data={"csrf": token, "lama": PIN, "pin": "804926"}).status_code == 303
    assert sign_in(client, PHONE, "804926") == 303


def test_the_old_secret_cannot_be_guessed_from_inside(client: FlaskClient) -> None:
    make_seller()
    sign_in(client, PHONE, PIN)
    token = token_on(client, "/saya/pin")
    statuses = [
        client.post("/saya/pin", data={"csrf": token, "lama": "593017", "pin": "804926"}).status_code for _ in range(11)
    ]
    assert statuses == [422] * 10 + [429]


def test_staff_are_out_after_thirty_idle_minutes_and_after_twelve_hours(client: FlaskClient, clock_at: Any) -> None:
    make_staff(make_bumdesa())
    with clock_at(NOW):
        sign_in(client)
    with clock_at(NOW + timedelta(minutes=29)):
        assert client.get("/saya").status_code == 200  # seen: the half hour starts again
    with clock_at(NOW + timedelta(minutes=58)):
        assert client.get("/saya").status_code == 200
    with clock_at(NOW + timedelta(minutes=88)):
        assert client.get("/saya").status_code == 303
    with clock_at(NOW):
        sign_in(client)
    for half_hours in range(1, 29):
        with clock_at(NOW + timedelta(minutes=25 * half_hours)):
            assert client.get("/saya").status_code == 200
    with clock_at(NOW + timedelta(hours=12)):
        assert client.get("/saya").status_code == 303


def test_sellers_stay_thirty_days_and_at_most_ninety(client: FlaskClient, clock_at: Any) -> None:
    make_seller()
    with clock_at(NOW):
        sign_in(client, PHONE, PIN)
    for days in (29, 58, 87):
        with clock_at(NOW + timedelta(days=days)):
            assert client.get("/saya").status_code == 200
    with clock_at(NOW + timedelta(days=90)):
        assert client.get("/saya").status_code == 303
    with clock_at(NOW):
        sign_in(client, PHONE, PIN)
    with clock_at(NOW + timedelta(days=30)):
        assert client.get("/saya").status_code == 303


def test_reading_pages_writes_last_seen_at_most_every_five_minutes(client: FlaskClient, clock_at: Any) -> None:
    make_seller()
    seen = []
    with clock_at(NOW):
        sign_in(client, PHONE, PIN)
    for seconds in (10, 299, 301, 400, 602):
        with clock_at(NOW + timedelta(seconds=seconds)):
            client.get("/saya")
        db.session.rollback()
        seen.append((db.session.scalars(select(SessionRow.last_seen_at)).one() - NOW).seconds)
    assert seen == [0, 0, 301, 301, 602]


def test_an_actor_costs_two_statements(app: Flask, client: FlaskClient) -> None:
    from sqlalchemy import event

    make_staff(make_bumdesa())
    sign_in(client)
    cookie, statements = _cookie(client), []
    db.session.rollback()
    event.listen(db.engine, "before_cursor_execute", lambda *given: statements.append(given[2]))
    assert actor_of_session(cookie) is not None
    assert len([text for text in statements if text.startswith("SELECT")]) == 2


def test_more_than_ten_devices_push_out_the_oldest(app: Flask, clock_at: Any) -> None:
    make_seller()
    devices = [app.test_client() for _ in range(12)]
    for number, device in enumerate(devices):
        with clock_at(NOW + timedelta(minutes=5 * number)):
            sign_in(device, PHONE, PIN)
    with clock_at(NOW + timedelta(hours=2)):
        assert [device.get("/saya").status_code for device in devices] == [303] * 2 + [200] * 10


def test_one_device_and_all_devices_can_be_signed_out_from_saya(app: Flask) -> None:
    make_seller()
    here, there, third = (app.test_client() for _ in range(3))
    for device in (here, there, third):
        sign_in(device, PHONE, PIN)
    other = actor_of_session(_cookie(there))
    assert other is not None
    token = token_on(here, "/saya")
    assert here.post(f"/saya/keamanan/perangkat/{other.session_id}/keluar", data={"csrf": token}).status_code == 303
    assert [device.get("/saya").status_code for device in (here, there, third)] == [200, 303, 200]
    assert here.post("/saya/keamanan/keluar-semua", data={"csrf": token}).headers["Location"] == "/masuk"
    assert [device.get("/saya").status_code for device in (here, third)] == [303, 303]


def test_nobody_signs_out_the_device_of_another_person(app: Flask) -> None:
    make_seller()
    make_seller("+6281200000012", PIN, "Pak Darto")
    mine, theirs = app.test_client(), app.test_client()
    sign_in(mine, PHONE, PIN)
    sign_in(theirs, "081200000012", PIN)
    other = actor_of_session(_cookie(theirs))
    assert other is not None
    for session_id in (other.session_id, 10_000):
        press = mine.post(f"/saya/keamanan/perangkat/{session_id}/keluar", data={"csrf": token_on(mine, "/saya")})
        assert press.status_code == 404
    assert theirs.get("/saya").status_code == 200


def test_a_pin_opens_stalls_but_no_office(client: FlaskClient) -> None:
    bumdesa_id = make_bumdesa()
    person, stall = make_staff(bumdesa_id), open_village().seller_id
    with transaction():
        people.set_pin(person, PIN)
        people.entrust_stall(person, stall)
    sign_in(client, "sari", PIN)
    actor = actor_of_session(_cookie(client))
    assert actor is not None
    assert (actor.roles, actor.stalls) == (frozenset(), frozenset({stall}))
    assert client.get("/kantor/bumdesa-mojowarno/pengaturan").status_code == 404
    page = client.post(
        "/saya/sandi", data={"csrf": token_on(client, "/saya"), "lama": PIN, "sandi": "payung-kursi-ombak"}
    )
    assert page.status_code == 422  # a stolen PIN must not become a password


def test_a_temporary_password_opens_only_the_page_that_replaces_it(client: FlaskClient) -> None:
    person = make_staff(make_bumdesa())
    with transaction():
        password = people.give_temporary_password(person)
    answer = client.post(
        "/masuk", data={"nama": "sari", "rahasia": password, "lanjut": "/kantor/bumdesa-mojowarno/petugas"}
    )
    assert answer.headers["Location"].startswith("/saya/sandi?lanjut=")
    assert client.get("/kantor/bumdesa-mojowarno/petugas").headers["Location"] == "/saya"
    assert "Buat kata sandi" in client.get("/saya").get_data(as_text=True)
    form = {
        "csrf": token_on(client, "/saya/sandi"),
        "sandi": "payung-kursi-ombak",
        "lanjut": "/kantor/bumdesa-mojowarno/petugas",
    }
    same = client.post("/saya/sandi", data={**form, "sandi": password})
    assert (same.status_code, "kata sandi yang lama" in same.get_data(as_text=True)) == (422, True)
    answer = client.post("/saya/sandi", data=form)
    assert answer.headers["Location"] == "/kantor/bumdesa-mojowarno/petugas"
    assert client.get(answer.headers["Location"]).status_code == 200


def test_old_sessions_are_removed(client: FlaskClient, clock_at: Any) -> None:
    make_seller()
    with clock_at(NOW):
        sign_in(client, PHONE, PIN)
    with clock_at(NOW + timedelta(days=31)):
        with transaction():
            forget_old_sessions()
    assert _count() == 0
