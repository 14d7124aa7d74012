"""Putting a second factor on, being asked for it, losing the phone; each code holds once, whoever races for it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from marketplace.audit import Act, entries
from marketplace.foundation import clock
from marketplace.foundation.actor import Role
from marketplace.foundation.database import db, transaction
from marketplace.people.factors.factor import AuthenticatorApp, RecoveryCode
from marketplace.people.factors.proving import Answer, factors_of, prove
from marketplace.people.knowing import set_password
from tests.races.together import all_at_once

from .factors import SECURITY, begin, codes_on, knock, press, put_on, show
from .making import PASSWORD, PIN, make_bumdesa, make_seller, make_staff, sign_in, token_on

OFFICE = "/kantor/bumdesa-mojowarno/"
LATER = timedelta(seconds=60)
NOON = datetime(2026, 11, 21, 5, 0, 1, tzinfo=UTC)


@pytest.fixture
def sari(app: Flask) -> int:
    return make_staff(make_bumdesa())


def renew_them(client: FlaskClient, paper: list[str]) -> None:
    renewed = client.post(f"{SECURITY}/kode-cadangan", data={"csrf": token_on(client, "/saya")})
    fresh = codes_on(renewed.get_data(as_text=True))
    assert len(fresh) == 10 and not set(fresh) & set(paper)
    knock(client)
    assert show(client, cadangan=paper[2]) == 422
    assert show(client, cadangan=fresh[0]) == 303


def is_in(client: FlaskClient) -> bool:
    return client.get("/saya").status_code == 200


def test_an_app_is_asked_for_from_its_first_code_on(app: Flask, client: FlaskClient, sari: int) -> None:
    other = app.test_client()
    sign_in(client)
    sign_in(other)
    secret = begin(client)
    assert not factors_of(sari).any
    assert press(client, "/aplikasi/kode", kode="000000") == 422
    assert is_in(other)
    phone = put_on(client)
    assert phone.secret != secret
    assert len(set(phone.paper)) == 10
    assert (is_in(client), is_in(other)) == (True, False)  # other sessions never showed it
    kept = db.session.scalars(select(AuthenticatorApp.secret)).one() or ""
    assert phone.secret not in kept
    hashes = db.session.scalars(select(RecoveryCode.code_hash)).all()
    assert not [code for code in phone.paper if any(code.replace("-", "") in one for one in hashes)]
    assert client.get(f"{SECURITY}/aplikasi").headers["Location"] == f"{SECURITY}/pasang"  # shown once
    assert "Sisa 10 dari 10" in client.get(SECURITY).get_data(as_text=True)


def test_the_secret_alone_opens_nothing(app: Flask, client: FlaskClient, sari: int) -> None:
    sign_in(client)
    phone = put_on(client)
    before = client.get_cookie("sesi")
    thief = app.test_client()
    knock(thief)
    assert thief.get_cookie("sesi") is None
    half = thief.get_cookie("menunggu")
    assert half is not None
    thief.set_cookie("sesi", half.value)
    assert not is_in(thief)
    owner = app.test_client()
    owner.set_cookie("sesi", "planted")
    knock(owner)
    with clock.at(clock.now() + LATER):
        answer = owner.post("/masuk/kode", data={"kode": phone.code(), "lanjut": OFFICE + "petugas"})
        assert (answer.status_code, answer.headers["Location"]) == (303, OFFICE + "petugas")
    now = owner.get_cookie("sesi")
    assert now is not None and before is not None
    assert now.value not in ("planted", before.value)
    assert owner.get_cookie("menunggu") is None
    assert owner.get(OFFICE + "petugas").status_code == 200


def test_a_code_holds_once_and_never_an_older_one_after_it(app: Flask, client: FlaskClient, sari: int) -> None:
    sign_in(client)
    phone = put_on(client)
    with clock.at(clock.now() + timedelta(minutes=5)):
        knock(client)
        assert show(client, kode=phone.code(1)) == 303
        for steps in (1, 0, -1):
            knock(client)
            assert show(client, kode=phone.code(steps)) == 422, steps


def test_of_sixteen_with_the_same_code_one_comes_in(app: Flask, client: FlaskClient, sari: int) -> None:
    sign_in(client)
    phone = put_on(client)
    codes = (phone.paper[0], phone.code(1))

    def use(code: str) -> Any:
        with transaction():
            return prove(sari, Answer(code))

    now = clock.now()

    def at_now(code: str) -> Any:
        with clock.at(now):
            return use(code)

    for code in codes:
        answers = all_at_once(app, [lambda code=code: at_now(code) for _ in range(8)])  # type: ignore[misc]
        assert len([answer for answer in answers if answer is not None]) == 1, answers


def test_guesses_are_few(app: Flask, client: FlaskClient, sari: int) -> None:
    with clock.at(NOON):
        sign_in(client)
        phone = put_on(client)
    went, instant = [], NOON + timedelta(hours=1)
    with clock.at(instant):
        knock(client)
        went = [show(client, kode="000000") for _ in range(6)]
        assert went == [422] * 5 + [429]
        refused = client.post("/masuk/kode", data={"kode": phone.code()})
        assert refused.status_code == 429
        assert int(refused.headers["Retry-After"]) <= 30
    for step in range(1, 5):
        with clock.at(instant + timedelta(seconds=30 * step)):
            went += [show(client, kode="000000") for _ in range(5)]
    assert went.count(422) == 20
    with clock.at(instant + timedelta(minutes=5)):
        assert show(client, kode=phone.code()) == 429


def test_a_code_on_paper_stands_in_once_and_says_how_many_are_left(app: Flask, client: FlaskClient, sari: int) -> None:
    sign_in(client)
    phone = put_on(client)
    knock(client)
    first = phone.paper[0].lower().replace("-", " ")
    answer = client.post("/masuk/kode", data={"cadangan": first})
    assert answer.headers["Location"] == f"{SECURITY}?tersimpan=cadangan"
    assert "Sisa 9 kode" in client.get(answer.headers["Location"]).get_data(as_text=True)
    knock(client)
    assert show(client, cadangan=first) == 422
    with clock.at(clock.now() + LATER):
        assert show(client, cadangan=phone.paper[1]) == 303
        renew_them(client, phone.paper)


def test_the_question_ends_after_ten_minutes_and_with_the_secret(app: Flask, client: FlaskClient, sari: int) -> None:
    sign_in(client)
    phone = put_on(client)
    knock(client)
    with clock.at(clock.now() + timedelta(minutes=11)):
        assert client.get("/masuk/kode").headers["Location"] == "/masuk"
        answer = client.post("/masuk/kode", data={"kode": phone.code(), "lanjut": "/saya"})
        assert answer.headers["Location"] == "/masuk?lanjut=/saya"
    knock(client)
    with transaction():
        set_password(sari, "payung-kursi-ombak")
    assert client.post("/masuk/kode", data={"cadangan": phone.paper[0]}).headers["Location"] == "/masuk"
    assert not is_in(client)


def test_what_is_typed_wrong_is_asked_again_in_words(app: Flask, client: FlaskClient, sari: int) -> None:
    sign_in(client)
    put_on(client)
    knock(client)
    for fields in (
        {},
        {"kode": "12345"},
        {"kode": "\x00" * 9},
        {"cadangan": "x" * 5000},
        {"kunci_sandi": "{"},
        {"kunci_sandi": "[]"},
    ):
        answer = client.post("/masuk/kode", data={**fields, "lanjut": "/saya/pin"})
        assert answer.status_code in (422, 429), fields
        assert 'value="/saya/pin"' in answer.get_data(as_text=True)


def test_taking_it_off_takes_the_paper_with_it(app: Flask, client: FlaskClient, sari: int) -> None:
    sign_in(client)
    put_on(client)
    assert press(client, "/aplikasi/lepas") == 303
    assert not factors_of(sari).any
    assert db.session.scalars(select(RecoveryCode)).all() == []
    assert sign_in(client) == 303
    assert is_in(client)


def test_a_new_app_takes_over_only_with_its_first_code(app: Flask, client: FlaskClient, sari: int) -> None:
    sign_in(client)
    old = put_on(client)
    begin(client)
    with clock.at(clock.now() + LATER):
        knock(client)
        assert show(client, kode=old.code()) == 303
        new_secret = begin(client)
    with clock.at(clock.now() + 2 * LATER):
        from .factors import Phone

        new = Phone(new_secret, [])
        assert press(client, "/aplikasi/kode", kode=new.code()) == 303  # the paper of before still holds
    with clock.at(clock.now() + 3 * LATER):
        knock(client)
        assert show(client, kode=old.code()) == 422
        assert show(client, kode=new.code()) == 303


def test_a_session_opened_with_a_pin_cannot_change_what_protects_the_office(app: Flask, client: FlaskClient) -> None:
    person = make_seller()
    sign_in(client, "081200000011", PIN)
    assert press(client, "/aplikasi") == 303  # nobody but the seller is behind this account
    with transaction():
        set_password(person, PASSWORD)
    sign_in(client, "081200000011", PIN)
    for path in ("/aplikasi", "/aplikasi/kode", "/aplikasi/lepas", "/kode-cadangan", "/kunci", "/kunci/1/lepas"):
        assert press(client, path, kode="123456", nama="x") == 403, path


def test_money_asks_for_the_second_factor_again(app: Flask, client: FlaskClient) -> None:
    make_staff(make_bumdesa(), Role.TREASURER)
    path = OFFICE + "pengaturan/rekening"
    form = {"bank": "BRI", "nomor": "012345678901", "pemilik": "BUMDesa", "akun": "1.1.01.04"}
    with clock.at(NOON):
        sign_in(client)
        phone = put_on(client)
    with clock.at(NOON + timedelta(minutes=16)):
        asked = client.post(path, data={**form, "csrf": token_on(client, "/saya")}).get_data(as_text=True)
        assert "Pastikan ini Anda" in asked and "Kode dari aplikasi" in asked
        answers: list[dict[str, str]] = [
            {"rahasia_ulang": PASSWORD}, {"kode_ulang": phone.code()}, {"rahasia_ulang": PASSWORD, "kode_ulang": "000000"},
            {"rahasia_ulang": PASSWORD, "cadangan_ulang": "AAAAA-AAAAA"}, {"kunci_ulang": "{}"},
        ]  # fmt: skip
        for wrong in answers:
            refused = client.post(path, data={**form, "csrf": token_on(client, "/saya"), **wrong})
            assert refused.status_code == 422, wrong
            assert "012345678901" in refused.get_data(as_text=True)
        right = {"rahasia_ulang": PASSWORD, "kode_ulang": phone.code()}
        assert client.post(path, data={**form, "csrf": token_on(client, "/saya"), **right}).status_code == 303


def test_where_it_is_required_money_waits_for_it_and_nothing_else_does(app: Flask, client: FlaskClient) -> None:
    from marketplace.people import require_second_factor

    here = make_bumdesa()
    make_staff(here, Role.TREASURER)
    make_staff(here, Role.CASHIER, "kasir")
    path = OFFICE + "pengaturan/rekening"
    form = {"bank": "BRI", "nomor": "012345678901", "pemilik": "BUMDesa", "akun": "1.1.01.04"}
    require_second_factor(True)
    try:
        entered = client.post("/masuk", data={"nama": "sari", "rahasia": PASSWORD, "lanjut": path})
        assert entered.headers["Location"] == f"{SECURITY}/pasang?lanjut={path}"
        assert "Nanti saja" in client.get(entered.headers["Location"]).get_data(as_text=True)
        assert client.get(path).status_code == 200
        waits = client.post(path, data={**form, "csrf": token_on(client, "/saya")})
        assert waits.status_code == 403
        assert "Pasang pengaman kedua dulu" in waits.get_data(as_text=True)
        assert "012345678901" in waits.get_data(as_text=True)  # nothing typed is lost
        put_on(client)
        assert client.post(path, data={**form, "csrf": token_on(client, "/saya")}).status_code == 303
        cashier = app.test_client().post("/masuk", data={"nama": "kasir", "rahasia": PASSWORD})
        assert cashier.headers["Location"] == OFFICE
    finally:
        require_second_factor(False)


def test_a_director_takes_it_off_a_colleague_who_lost_everything(app: Flask, client: FlaskClient) -> None:
    here = make_bumdesa()
    director, kasir = make_staff(here), make_staff(here, Role.CASHIER, "kasir")
    cashier = app.test_client()
    sign_in(cashier, "kasir")
    put_on(cashier)
    sign_in(client)
    people_page = OFFICE + "petugas"
    token = token_on(client, "/saya")
    assert "Terpasang" in client.get(f"{people_page}/{kasir}").get_data(as_text=True)
    assert client.post(f"{people_page}/{kasir}/pengaman-kedua", data={"csrf": token}).status_code == 303
    assert not factors_of(kasir).any
    assert not is_in(cashier)
    (noted, *_) = entries(here, "masuk")
    assert (noted.act, noted.who, noted.words) == (Act.FACTOR_RESET, "Sari", "Kasir")
    put_on(client)
    assert client.post(f"{people_page}/{director}/pengaman-kedua", data={"csrf": token}).status_code == 403
    assert factors_of(director).any


def test_an_operator_takes_it_off_the_last_director(app: Flask, client: FlaskClient, sari: int) -> None:
    sign_in(client)
    put_on(client)
    said = app.test_cli_runner().invoke(args=["reset-second-factor", "Sari"])
    assert (said.exit_code, "taken off" in said.output) == (0, True)
    db.session.rollback()
    assert not factors_of(sari).any
    assert app.test_cli_runner().invoke(args=["reset-second-factor", "siapa"]).exit_code == 1


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "//evil.example", "https://evil.example/", "/\\evil.example"]
)
def test_nobody_is_sent_elsewhere_on_the_way(app: Flask, client: FlaskClient, sari: int, target: str) -> None:
    sign_in(client)
    assert "evil" not in client.get(f"{SECURITY}/pasang", query_string={"lanjut": target}).get_data(as_text=True)
    assert "alert(1)" not in client.get(f"{SECURITY}/pasang", query_string={"lanjut": target}).get_data(as_text=True)
    phone = put_on(client)
    knock(client)
    asked = client.get("/masuk/kode")
    assert asked.headers["Cache-Control"] == "no-store"  # it names somebody
    answer = client.post("/masuk/kode", data={"cadangan": phone.paper[0], "lanjut": target})
    assert answer.headers["Location"].startswith("/saya")
    with clock.at(clock.now() + LATER):
        knock(client)
        assert client.post("/masuk/kode", data={"kode": phone.code(), "lanjut": target}).headers["Location"] == OFFICE
