"""Passkeys: made and used here only, by their owner only, each challenge once, in its own session."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace.foundation import clock
from marketplace.foundation.actor import Role
from marketplace.people.factors.proving import factors_of

from .device import Device
from .factors import SECURITY, codes_on, knock, press, sign_in
from .making import make_bumdesa, make_staff, token_on

PATH = "/kantor/bumdesa-mojowarno/pengaturan/rekening"
FORM = {"bank": "BRI", "nomor": "012345678901", "pemilik": "BUMDesa", "akun": "1.1.01.04"}


@pytest.fixture
def sari(app: Flask) -> int:
    return make_staff(make_bumdesa(), Role.TREASURER)


def asked_to_add(client: FlaskClient) -> Any:
    return client.post(f"{SECURITY}/kunci/tantangan", headers={"X-CSRF": token_on(client, "/saya")}).get_json()


def add(client: FlaskClient, answer: str, name: str = "HP saya") -> Any:
    form = {"csrf": token_on(client, "/saya"), "nama": name, "kunci_baru": answer}
    return client.post(f"{SECURITY}/kunci", data=form)


def asked_at_the_door(client: FlaskClient) -> Any:
    return client.post("/masuk/kode/tantangan").get_json()


def enter(client: FlaskClient, answer: str) -> int:
    return int(client.post("/masuk/kode", data={"kunci_sandi": answer}).status_code)


def with_key(client: FlaskClient) -> Device:
    """Signed in, and a key made on a phone."""
    sign_in(client)
    phone = Device()
    made = add(client, phone.make_key(asked_to_add(client)))
    assert (made.status_code, len(codes_on(made.get_data(as_text=True)))) == (200, 10)
    return phone


def test_a_key_opens_the_door_and_moves_money(app: Flask, client: FlaskClient, sari: int) -> None:
    phone = with_key(client)
    assert "HP saya" in client.get(SECURITY).get_data(as_text=True)
    knock(client)
    assert "Pakai kunci sandi" in client.get("/masuk/kode").get_data(as_text=True)
    assert enter(client, phone.sign(asked_at_the_door(client))) == 303
    with clock.at(clock.now() + timedelta(minutes=16)):
        token = token_on(client, "/saya")
        assert "Pakai kunci sandi" in client.post(PATH, data={**FORM, "csrf": token}).get_data(as_text=True)
        asked = client.post(f"{SECURITY}/tantangan", headers={"X-CSRF": token}).get_json()
        done = client.post(PATH, data={**FORM, "csrf": token, "kunci_ulang": phone.sign(asked)})
        assert done.status_code == 303


def test_an_answer_holds_once_and_only_where_it_was_asked(app: Flask, client: FlaskClient, sari: int) -> None:
    phone = with_key(client)
    knock(client)
    signed = phone.sign(asked_at_the_door(client))
    elsewhere = app.test_client()
    knock(elsewhere)
    asked_at_the_door(elsewhere)
    assert enter(elsewhere, signed) == 422  # the challenge of another browser
    assert enter(client, signed) == 303
    knock(client)
    assert enter(client, signed) == 422
    late = phone.sign(asked_at_the_door(client))
    with clock.at(clock.now() + timedelta(minutes=6)):
        assert enter(client, late) == 422


def test_a_key_that_lies_opens_nothing(app: Flask, client: FlaskClient, sari: int) -> None:
    phone = with_key(client)
    liars = [
        replace(phone, origin="https://lumbung.example.evil"), replace(phone, host="evil.example"),
        replace(phone, verifies=False), Device(), replace(phone, id=b"x" * 32),
    ]  # fmt: skip
    for number, liar in enumerate(liars):
        with clock.at(clock.now() + timedelta(seconds=31 * number)):
            knock(client)
            assert enter(client, liar.sign(asked_at_the_door(client))) == 422, liar
    with clock.at(clock.now() + timedelta(seconds=31 * 7)):
        knock(client)
        broken = json.loads(phone.sign(asked_at_the_door(client)))
        broken["response"]["signature"] = broken["response"]["signature"][:-4] + "AAAA"
        assert enter(client, json.dumps(broken)) == 422


def test_a_copied_key_is_noticed_by_its_count(app: Flask, client: FlaskClient, sari: int) -> None:
    phone = with_key(client)
    phone.uses = 40
    knock(client)
    assert enter(client, phone.sign(asked_at_the_door(client))) == 303
    copy = replace(phone, uses=10)
    knock(client)
    assert enter(client, copy.sign(asked_at_the_door(client))) == 422


@pytest.mark.parametrize(
    "liar", [Device(origin="https://evil.example"), Device(host="evil.example"), Device(verifies=False)]
)
def test_a_key_of_another_place_is_not_put_on(app: Flask, client: FlaskClient, sari: int, liar: Device) -> None:
    sign_in(client)
    assert add(client, liar.make_key(asked_to_add(client))).status_code == 422
    for nonsense in ("", "{}", "[]", "null", "x" * 30_000, '{"response": {}}'):
        asked_to_add(client)
        refused = add(client, nonsense, "HP saya")
        assert refused.status_code == 422
        assert 'value="HP saya"' in refused.get_data(as_text=True)
    assert not factors_of(sari).any


def test_a_key_belongs_to_one_person_and_is_taken_off_by_that_person(
    app: Flask, client: FlaskClient, sari: int
) -> None:
    phone = with_key(client)
    other = app.test_client()
    rina = make_staff(make_bumdesa("BUMDesa Lain", "94.08.01.2001"), username="rina")
    sign_in(other, "rina")
    assert add(other, phone.make_key(asked_to_add(other))).status_code == 409
    assert press(other, "/kunci/1/lepas") == 404
    assert (factors_of(sari).passkeys, factors_of(rina).passkeys) == (1, 0)
    second = Device()
    assert (
        add(client, second.make_key(asked_to_add(client)), "Komputer").status_code == 303
    )  # the paper is there already
    assert press(client, "/kunci/1/lepas") == 303
    assert factors_of(sari).passkeys == 1


def test_challenges_are_only_for_whoever_stands_at_the_door(app: Flask, client: FlaskClient, sari: int) -> None:
    assert client.post("/masuk/kode/tantangan").status_code == 404
    assert client.post(f"{SECURITY}/tantangan").status_code == 303
    sign_in(client)
    assert client.post(f"{SECURITY}/tantangan").status_code == 403  # without the form's token
