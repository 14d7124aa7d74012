"""The door: who gets in, what everybody else is told, how often one may try."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select, update

from marketplace import people
from marketplace.app import create_app
from marketplace.config import Config
from marketplace.foundation.database import db, transaction
from marketplace.people import signing_in
from marketplace.people.person import Person, SessionRow
from marketplace.web.limits import LimitCount
from tests.conftest import REAL_COST, OwnContextClient
from tests.people.making import PASSWORD, PIN, make_bumdesa, make_seller, make_staff, sign_in, token_on

NOW = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)


def _text(answer: Any) -> str:
    return str(answer.get_data(as_text=True))


@pytest.mark.parametrize(
    "typed",
    ["081200000011", "0812-0000-0011", "+62 812 0000 0011", "62812 0000 0011", "81200000011", " (0812) 0000.0011 "],
)
def test_a_seller_signs_in_with_any_usual_spelling_of_the_phone(client: FlaskClient, typed: str) -> None:
    make_seller()
    assert sign_in(client, typed, PIN) == 303
    assert "Bu Warsini" in _text(client.get("/saya"))


def test_staff_sign_in_with_username_and_land_in_their_only_office(client: FlaskClient) -> None:
    make_staff(make_bumdesa())
    answer = client.post("/masuk", data={"nama": "SARI ", "rahasia": PASSWORD})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/kantor/bumdesa-mojowarno/")


def test_the_page_lets_password_managers_help(client: FlaskClient) -> None:
    html = _text(client.get("/masuk"))
    assert 'autocomplete="username"' in html
    assert 'autocomplete="current-password"' in html
    assert "onpaste" not in html


def test_unknown_known_disabled_and_secretless_people_get_the_same_answer(client: FlaskClient) -> None:
    make_staff(make_bumdesa())
    disabled = make_seller("+6281200000012")
    with transaction():
        people.add_person("Tanpa Rahasia", phone="+6281200000013")
        db.session.execute(update(Person).where(Person.id == disabled).values(disabled_at=NOW))
    tries = [
        ("sari", "salah-sekali"),
        ("siapa", "salah-sekali"),
        ("081200000012", PIN),
        ("081200000013", PIN),
        ("sari", PIN),
    ]
    answers = [client.post("/masuk", data={"nama": name, "rahasia": secret}) for name, secret in tries]
    assert {answer.status_code for answer in answers} == {422}
    pages = [_text(answer).replace(f'value="{name}"', "") for answer, (name, _) in zip(answers, tries, strict=True)]
    assert len(set(pages)) == 1
    assert all("Set-Cookie" not in answer.headers for answer in answers)


def test_the_same_work_is_done_whether_somebody_was_found(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    make_seller()
    checked = []
    real = signing_in.hashing.matches
    monkeypatch.setattr(
        signing_in.hashing, "matches", lambda stored, secret: checked.append(stored) or real(stored, secret)
    )
    assert signing_in.recognise("+6281200000011", "593017") is None
    assert signing_in.recognise("siapa", "593017") is None
    assert signing_in.recognise("+6281200000011", "sebuah sandi") is None
    assert [stored is not None for stored in checked] == [True, False, False]


def test_a_wrong_secret_is_written_down_for_every_name(client: FlaskClient) -> None:
    """Else the time of one write would tell who works here."""
    make_staff(make_bumdesa(), username="bendahara")
    for number, name in enumerate(("bendahara", "tidak-ada", "0812-0000-0099"), start=1):
        assert sign_in(client, name, "salah sekali") == 422
        db.session.rollback()
        counted = select(LimitCount.tries).where(LimitCount.scope == "masuk-gagal")
        assert db.session.scalars(counted).all() == [1] * number


@pytest.mark.parametrize(
    "fields", [{}, {"nama": "", "rahasia": ""}, {"nama": "sari"}, {"rahasia": "x"}, {"nama": "\x00", "rahasia": "\x00"}]
)
def test_an_empty_form_says_what_is_missing(client: FlaskClient, fields: dict[str, str]) -> None:
    answer = client.post("/masuk", data=fields)
    assert answer.status_code == 422
    assert "belum" in _text(answer)


@pytest.mark.parametrize("nasty", ["\ud800", "x" * 100_000, "' OR 1=1 --", "<script>", "‮abc", "é" * 5_000])
def test_hostile_input_is_only_wrong(client: FlaskClient, nasty: str) -> None:
    answer = client.post(
        "/masuk",
        data={"nama": nasty.encode("utf-8", "replace").decode(), "rahasia": nasty.encode("utf-8", "replace").decode()},
    )
    assert answer.status_code == 422
    assert "<script>" not in _text(answer)


def test_what_was_typed_stays_but_never_the_secret(client: FlaskClient) -> None:
    html = _text(client.post("/masuk", data={"nama": "sari", "rahasia": "salah-sekali", "lanjut": "/saya/pin"}))
    assert 'value="sari"' in html
    assert 'value="/saya/pin"' in html
    assert "salah-sekali" not in html


def test_ten_tries_for_one_account_and_then_even_the_right_secret_waits(app: Flask) -> None:
    make_seller()
    for number in range(10):
        other_place = app.test_client()
        other_place.environ_base["REMOTE_ADDR"] = f"10.0.0.{number}"
        assert sign_in(other_place, "081200000011", "593017") == 422
    fresh_place = app.test_client()
    fresh_place.environ_base["REMOTE_ADDR"] = "10.0.1.1"
    answer = fresh_place.post("/masuk", data={"nama": "081200000011", "rahasia": PIN})
    assert answer.status_code == 429
    assert 0 < int(answer.headers["Retry-After"]) <= 300
    assert 'value="081200000011"' in _text(answer)


def test_the_names_of_one_account_share_one_limit_and_unknown_names_are_limited_alike(app: Flask) -> None:
    person = make_seller()
    with transaction():
        db.session.execute(update(Person).where(Person.id == person).values(username="warsini"))
    statuses = []
    for number, name in enumerate(["081200000011", "warsini"] * 6 + ["siapa"] * 11):
        place = app.test_client()
        place.environ_base["REMOTE_ADDR"] = f"10.0.2.{number}"
        statuses.append(sign_in(place, name, "593017"))
    assert statuses == [422] * 10 + [429] * 2 + [422] * 10 + [429]


def test_ten_tries_from_one_address(client: FlaskClient) -> None:
    statuses = [sign_in(client, f"orang{number}", "salah-sekali") for number in range(12)]
    assert statuses == [422] * 10 + [429] * 2


def test_after_five_minutes_one_may_try_again(client: FlaskClient, clock_at: Any) -> None:
    make_seller()
    with clock_at(NOW):
        assert [sign_in(client, "081200000011", "593017") for _ in range(11)][-1] == 429
    with clock_at(NOW + timedelta(minutes=5)):
        assert sign_in(client, "081200000011", PIN) == 303


def test_real_secrets_cost_what_is_recommended() -> None:
    """OWASP for Argon2id: 19 MiB, two passes, one lane."""
    assert REAL_COST == {"time_cost": 2, "memory_cost": 19_456, "parallelism": 1}


def test_a_weaker_hash_is_made_anew_at_sign_in(app: Flask, client: FlaskClient) -> None:
    from argon2 import PasswordHasher

    person = make_seller()
    weak = PasswordHasher(time_cost=1, memory_cost=8192, parallelism=1).hash(PIN)
    with transaction():
        db.session.execute(update(Person).where(Person.id == person).values(pin_hash=weak))
    assert sign_in(client, "081200000011", PIN) == 303
    stored = db.session.scalar(select(Person.pin_hash).where(Person.id == person)) or ""
    assert stored.startswith("$argon2id$")
    assert "m=64,t=1,p=1" in stored  # what tests use; the real cost is pinned below


@pytest.mark.parametrize(
    ("target", "lands"),
    [("/saya/pin", "/saya/pin"), ("/kantor/x?a=1", "/kantor/x?a=1"), ("//jahat.example", "/saya"), ("/\\jahat.example", "/saya"),
     ("https://jahat.example", "/saya"), ("javascript:alert(1)", "/saya"), ("/\t/jahat.example", "/saya"), ("", "/saya"),
     ("/%2F%2Fjahat.example", "/%2F%2Fjahat.example"), ("saya", "/saya"), ("/a\r\nSet-Cookie: x=1", "/saya")],
)  # fmt: skip
def test_after_signing_in_one_lands_only_on_our_own_pages(client: FlaskClient, target: str, lands: str) -> None:
    make_seller()
    answer = client.post("/masuk", data={"nama": "081200000011", "rahasia": PIN, "lanjut": target})
    assert (answer.status_code, answer.headers["Location"]) == (303, lands)


def test_a_page_that_needs_a_person_leads_back_to_itself(client: FlaskClient) -> None:
    make_seller()
    answer = client.get("/saya/pin?x=1")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/masuk?lanjut=/saya/pin?x%3D1")
    assert 'value="/saya/pin?x=1"' in _text(client.get(answer.headers["Location"]))


def test_nothing_personal_is_logged(client: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    make_seller()
    with caplog.at_level(logging.DEBUG):
        sign_in(client, "081200000011", "593017")
        sign_in(client, "081200000011", PIN)
    written = " ".join(record.getMessage() for record in caplog.records if record.name.startswith("lumbung"))
    for secret in ("81200000011", PIN, "593017", "Warsini"):
        assert secret not in written


def test_only_the_hash_of_the_cookie_is_kept(app: Flask, client: FlaskClient) -> None:
    make_seller()
    sign_in(client, "081200000011", PIN)
    cookie = client.get_cookie("sesi")
    assert cookie is not None
    assert len(cookie.value) == 43  # 256 bits
    stored = db.session.scalars(select(SessionRow.cookie_sha256)).one()
    assert cookie.value not in stored
    assert (cookie.http_only, cookie.same_site, cookie.secure, cookie.path) == (True, "Lax", False, "/")


def test_over_https_the_cookie_is_bound_to_this_host(config: Config) -> None:
    from dataclasses import replace

    app = create_app(replace(config, public_url="https://lumbung.example"))
    app.test_client_class = OwnContextClient
    with app.app_context():
        make_seller()
        answer = app.test_client().post(
            "/masuk", base_url="https://lumbung.example", headers={"Origin": "https://lumbung.example"},
            data={"nama": "081200000011", "rahasia": PIN},
        )  # fmt: skip
        db.session.remove()
        db.engine.dispose()
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-sesi=")
    for flag in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"):
        assert flag in cookie
    assert "Domain" not in cookie


def test_signed_in_pages_stay_in_no_cache(client: FlaskClient) -> None:
    make_seller()
    sign_in(client, "081200000011", PIN)
    assert client.get("/saya").headers["Cache-Control"] == "no-store"
    assert token_on(client, "/saya") != token_on(client, "/saya")
