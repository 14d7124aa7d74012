"""What matters is noted in the same commit, in order, per Bumdesa; a change that did not stand was never noted."""

from __future__ import annotations

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import audit
from marketplace.audit import Act, entries, note
from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.database import db, transaction
from tests.people.making import PASSWORD, make_bumdesa, make_staff, sign_in
from tests.races.together import all_at_once

SARI = Actor(7, "Sari")


def violations() -> list[str]:
    db.session.rollback()
    return [sentence for check in audit.checks() for sentence in check.violations()]


def test_entries_are_a_chain_for_each_bumdesa(app: Flask) -> None:
    here, there = make_bumdesa(), make_bumdesa("BUMDesa Lain", "94.08.01.2001")
    before = len(entries(here))
    with transaction():
        note(SARI, here, Act.PAYOUT_PAID, "Rp45.000 · KW-22222222")
        note(SARI, there, Act.TERMS_ANNOUNCED, "10%")
        note(SYSTEM, None, Act.BACKUP_RESTORED)
        note(SARI, here, Act.REFUND_PAID, "x" * 500)
    newest, older = entries(here)[:2]
    assert (newest.act, older.act, newest.seq, older.seq) == (Act.REFUND_PAID, Act.PAYOUT_PAID, before + 2, before + 1)
    assert (older.who, older.words, len(newest.words), older.request != "") == (
        "Sari",
        "Rp45.000 · KW-22222222",
        300,
        True,
    )
    assert [entry.act for entry in entries(here, "uang")] == [Act.REFUND_PAID, Act.PAYOUT_PAID]
    assert [entry.act for entry in entries(here, before=newest.seq, limit=1)] == [Act.PAYOUT_PAID]
    assert violations() == []


def test_what_was_rolled_back_was_never_noted(app: Flask) -> None:
    here = make_bumdesa()
    before = entries(here)
    with pytest.raises(ZeroDivisionError), transaction():
        note(SARI, here, Act.PAYOUT_PAID)
        raise ZeroDivisionError
    with transaction():
        pass
    assert entries(here) == before


def test_an_act_is_noted_only_where_it_is_done(app: Flask) -> None:
    with pytest.raises(RuntimeError, match="inside a transaction"):
        note(SARI, None, Act.PAYOUT_PAID)


def test_many_at_once_make_one_unbroken_chain(app: Flask) -> None:
    here = make_bumdesa()
    before = len(entries(here))

    def act() -> None:
        with transaction():
            note(SARI, here, Act.PAYOUT_PAID)
            note(SARI, None, Act.BACKUP_RESTORED)

    assert all_at_once(app, [act] * 8) == [None] * 8
    assert len(entries(here)) == before + 8
    assert violations() == []


def test_coming_in_is_noted_with_the_tries_before_it(app: Flask, client: FlaskClient) -> None:
    here = make_bumdesa()
    make_staff(here)
    for _ in range(3):
        assert sign_in(client, "sari", "salah-sekali") == 422
    client.post(
        "/masuk",
        data={"nama": "sari", "rahasia": PASSWORD},
        headers={"User-Agent": "Mozilla/5.0 (Android 14) Firefox/130"},
    )
    sign_in(client)
    last, first = entries(here, "masuk")[:2]
    assert (first.act, first.who, first.words) == (
        Act.SIGNED_IN,
        "Sari",
        "Firefox di Android, setelah 3 percobaan gagal",
    )
    assert "gagal" not in last.words


def test_the_log_is_for_the_director_and_whoever_supervises(app: Flask, client: FlaskClient) -> None:
    here = make_bumdesa()
    for number, role in enumerate((Role.DIRECTOR, Role.SUPERVISOR, Role.TREASURER, Role.ADVISER)):
        make_staff(here, role, f"orang{number}")
    with transaction():
        for number in range(120):
            note(SARI, here, Act.PAYOUT_PAID, f"bayar {number}")
    page, seen = "/kantor/bumdesa-mojowarno/pengaturan/catatan?kelompok=uang", []
    sign_in(client, "orang1")
    for _ in range(3):
        html = client.get(page).get_data(as_text=True)
        seen.append(html.count("bayar "))
        page = html.split('rel="next"')[0].rsplit('href="', 1)[-1].split('"')[0].replace("&amp;", "&")
    assert seen == [50, 50, 20]
    for name, status in (("orang0", 200), ("orang2", 403), ("orang3", 403)):
        sign_in(client, name)
        assert client.get("/kantor/bumdesa-mojowarno/pengaturan/catatan").status_code == status
