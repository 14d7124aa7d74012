"""Fresh sign-in: the question keeps what was typed, the answer does the thing once."""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime, timedelta
from typing import Any

from flask import Flask
from flask.testing import FlaskClient

from marketplace import bumdesa
from marketplace.foundation.actor import Role
from tests.people.making import PASSWORD, make_bumdesa, make_staff, sign_in, token_on

NOW = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=16)
PATH = "/kantor/bumdesa-mojowarno/pengaturan/rekening"
FORM = {"bank": "BRI", "nomor": "0123-4567-8901", "pemilik": 'CV "Maju" <Jaya> & Anak\n', "akun": "1.1.01.04"}


def _kept(page: str) -> dict[str, str]:
    """What a browser would send from the hidden fields of the question (it drops the first line break)."""
    pairs = re.findall(r'<textarea name="([^"]+)" hidden>\n(.*?)</textarea>', page, re.S)
    return {name: html.unescape(value) for name, value in pairs}


def test_the_question_keeps_what_was_typed_and_the_answer_does_it_once(
    app: Flask, client: FlaskClient, clock_at: Any
) -> None:
    here = make_bumdesa()
    make_staff(here, Role.TREASURER)
    with clock_at(NOW):
        sign_in(client)
    with clock_at(LATER):
        token = token_on(client, "/saya")
        question = client.post(PATH, data={**FORM, "csrf": token})
        page = question.get_data(as_text=True)
        assert question.status_code == 200
        assert "Pastikan ini Anda" in page
        assert bumdesa.bank_accounts_for([here]) == {here: []}
        assert _kept(page) == FORM
        assert f'action="{PATH}"' in page
        wrong = client.post(
            PATH, data={**_kept(page), "csrf": token_on(client, "/saya"), "rahasia_ulang": "salah-sekali"}
        )
        assert wrong.status_code == 422
        assert _kept(wrong.get_data(as_text=True)) == FORM
        assert "salah-sekali" not in wrong.get_data(as_text=True)
        done = client.post(PATH, data={**_kept(page), "csrf": token_on(client, "/saya"), "rahasia_ulang": PASSWORD})
        assert done.status_code == 303
        accounts = bumdesa.bank_accounts_for([here])[here]
        assert [(one.bank, one.number, one.account_code) for one in accounts] == [("BRI", "012345678901", "1.1.01.04")]
        again = client.post(f"{PATH}/{accounts[0].id}/henti", data={"csrf": token_on(client, "/saya")})
        assert again.status_code == 303  # fresh for the next fifteen minutes
    with clock_at(LATER + timedelta(minutes=15)):
        again = client.post(f"{PATH}/{accounts[0].id}/pakai", data={"csrf": token_on(client, "/saya")})
        assert "Pastikan ini Anda" in again.get_data(as_text=True)


def test_the_answer_cannot_be_guessed(client: FlaskClient, clock_at: Any) -> None:
    make_staff(make_bumdesa(), Role.TREASURER)
    with clock_at(NOW):
        sign_in(client)
    with clock_at(LATER):
        token = token_on(client, "/saya")
        statuses = [
            client.post(PATH, data={**FORM, "csrf": token, "rahasia_ulang": f"tebakan-{n}"}).status_code
            for n in range(11)
        ]
    assert statuses == [422] * 10 + [429]


def test_the_question_comes_after_rights_and_token(app: Flask, client: FlaskClient, clock_at: Any) -> None:
    make_staff(make_bumdesa(), Role.CASHIER)
    with clock_at(NOW):
        sign_in(client)
    with clock_at(LATER):
        assert (
            client.post(PATH, data={**FORM, "csrf": token_on(client, "/saya"), "rahasia_ulang": PASSWORD}).status_code
            == 403
        )
        assert client.post(PATH, data={**FORM, "rahasia_ulang": PASSWORD}).status_code == 403
