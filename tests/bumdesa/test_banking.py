"""Bank accounts: encrypted, masked, never changed."""

from __future__ import annotations

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from marketplace import bumdesa, ledger
from marketplace.bumdesa.banking import ACCOUNT_CODES
from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from tests.people.making import make_bumdesa, make_staff, sign_in, token_on

NUMBER = "0123-4567-8901 234"
PATH = "/kantor/bumdesa-mojowarno/pengaturan/rekening"


def _add(here: int, number: str = NUMBER, bank: str = "BRI") -> int:
    with transaction():
        return bumdesa.add_bank_account(SYSTEM, here, bank, number, "BUMDesa Mojowarno")


def test_a_number_is_read_back_whole_but_stands_nowhere_in_the_table(app: Flask) -> None:
    here = make_bumdesa()
    _add(here)
    account = bumdesa.bank_accounts_for([here])[here][0]
    assert (account.bank, account.number, account.masked, account.active) == (
        "BRI",
        "012345678901234",
        "•••• 1234",
        True,
    )
    row = db.session.execute(text("SELECT * FROM bank_account")).one()
    assert "012345678901234" not in " ".join(str(value) for value in row)


def test_the_same_account_is_not_added_twice(app: Flask) -> None:
    here = make_bumdesa()
    first = _add(here)
    assert _add(here, "0123 4567 8901 234") == first, "pressed twice"
    with pytest.raises(Conflict), transaction():
        bumdesa.add_bank_account(SYSTEM, here, "BRI", NUMBER, "Orang Lain")
    with transaction():
        bumdesa.retire_bank_account(SYSTEM, here, first)
    with pytest.raises(Conflict, match="Pakai lagi"):
        _add(here)
    assert _add(here, bank="BNI") != first


@pytest.mark.parametrize(
    ("bank", "number", "holder", "code"),
    [("", "123456", "Budi", "1.1.01.06"), ("BRI", "12345", "Budi", "1.1.01.06"), ("BRI", "12a456", "Budi", "1.1.01.06"),
     ("BRI", "123456", "", "1.1.01.06"), ("BRI", "123456", "Budi", "1.1.01.01"), ("BRI", "1" * 21, "Budi", "1.1.01.06")],
)  # fmt: skip
def test_what_is_no_account_is_refused(app: Flask, bank: str, number: str, holder: str, code: str) -> None:
    here = make_bumdesa()
    with pytest.raises(Invalid), transaction():
        bumdesa.add_bank_account(SYSTEM, here, bank, number, holder, code)


def test_every_account_to_choose_stands_in_the_chart(app: Flask) -> None:
    chart = {
        account.code: account.name
        for account in ledger.chart(bumdesa.bumdesa_view(make_bumdesa()).book_id)
        if account.postable
    }
    assert all(chart[code] == name for code, name in ACCOUNT_CODES.items())


def test_a_retired_account_is_told_to_nobody_but_still_known(app: Flask) -> None:
    here = make_bumdesa()
    account_id = _add(here)
    with transaction():
        bumdesa.retire_bank_account(SYSTEM, here, account_id)
    assert bumdesa.bank_accounts_for([here]) == {here: []}
    assert bumdesa.bank_account(account_id).active is False


def test_money_roles_of_the_own_bumdesa_only(app: Flask) -> None:
    here, there = make_bumdesa(), make_bumdesa("BUMDesa Lain")
    account_id = _add(here)
    for actor in (Actor(1, "A", frozenset({(here, Role.CASHIER)})), Actor(1, "A", frozenset({(there, Role.DIRECTOR)}))):
        with pytest.raises(NotAllowed), transaction():
            bumdesa.add_bank_account(actor, here, "BRI", "123456", "Budi")
    with pytest.raises(NotFound), transaction():
        bumdesa.retire_bank_account(Actor(1, "A", frozenset({(there, Role.DIRECTOR)})), there, account_id)


@pytest.mark.parametrize(
    "change", ["number_secret = 'x'", "holder = 'Pencuri'", "account_code = '1.1.01.01'", "bumdesa_id = 2"]
)
def test_an_account_never_changes_even_by_sql(app: Flask, change: str) -> None:
    here = make_bumdesa()
    make_bumdesa("BUMDesa Lain")
    _add(here)
    for attack in (f"UPDATE bank_account SET {change}", "DELETE FROM bank_account"):
        with pytest.raises(DBAPIError), transaction():
            db.session.execute(text(attack))


def test_only_those_who_handle_money_see_the_whole_number(app: Flask) -> None:
    here = make_bumdesa()
    _add(here)
    seen = {}
    for role in Role:
        make_staff(here, role, f"orang.{role}")
        client = app.test_client()
        sign_in(client, f"orang.{role}")
        seen[role] = client.get(PATH).get_data(as_text=True)
    whole = {role for role, page in seen.items() if "012345678901234" in page}
    assert whole == {Role.DIRECTOR, Role.TREASURER}
    assert all("•••• 1234" in page for role, page in seen.items() if role not in whole)


def test_a_treasurer_adds_and_stops_an_account(client: FlaskClient) -> None:
    here = make_bumdesa()
    make_staff(here, Role.TREASURER)
    sign_in(client)
    token = token_on(client, PATH)
    form = {"csrf": token, "bank": "BRI", "nomor": "12 34", "pemilik": "BUMDesa", "akun": "1.1.01.06"}
    refused = client.post(PATH, data=form)
    assert refused.status_code == 422
    assert 'value="12 34"' in refused.get_data(as_text=True)
    assert [client.post(PATH, data={**form, "nomor": NUMBER}).status_code for _ in range(2)] == [303, 303]
    other_holder = client.post(PATH, data={**form, "nomor": NUMBER, "pemilik": "Orang Lain"})
    assert (other_holder.status_code, "sudah ada dalam daftar" in other_holder.text) == (409, True)
    (account,) = bumdesa.bank_accounts_for([here])[here]
    assert client.post(f"{PATH}/{account.id}/henti", data={"csrf": token}).status_code == 303
    assert bumdesa.bank_accounts_for([here]) == {here: []}
