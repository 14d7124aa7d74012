"""The settings page of the shipping table, as the treasurer uses it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import bumdesa
from marketplace.foundation.actor import Role
from marketplace.foundation.database import db
from marketplace.foundation.money import Money
from marketplace.shipping import TariffRow, tariffs_of
from tests.people.making import PASSWORD, make_staff, sign_in, token_on
from tests.races.together import all_at_once
from tests.world import Village, open_village

ROW = {
    "kurir": "JNE", "layanan": "REG", "provinsi": "33", "kg_pertama": "Rp 12.000,-", "kg_berikut": "10000",
    "hari_cepat": "2", "hari_lama": "4",
}  # fmt: skip


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


@pytest.fixture
def table(client: FlaskClient, village: Village) -> str:
    """The page, with the treasurer signed in."""
    make_staff(village.id, Role.TREASURER, "dewi")
    sign_in(client, "dewi", PASSWORD)
    db.session.rollback()
    return f"/kantor/{bumdesa.bumdesa_view(village.id).slug}/pengaturan/ongkir"


def save(client: FlaskClient, table: str, **typed: str) -> tuple[int, str]:
    answer = client.post(table, data={"csrf": token_on(client, table), **typed})
    db.session.rollback()
    return answer.status_code, answer.get_data(as_text=True)


def rows_of(village: Village) -> list[TariffRow]:
    db.session.rollback()
    return [view.row for view in tariffs_of(village.id)]


def test_a_row_is_added_once_however_often_it_is_saved(client: FlaskClient, village: Village, table: str) -> None:
    before = len(rows_of(village))
    assert [save(client, table, **ROW)[0] for _ in range(2)] == [303, 303]
    assert "sudah dicatat" in client.get(f"{table}?catat=simpan").text
    assert TariffRow("JNE", "REG", "33", Money(12_000), Money(10_000), 1, 300, 2, 4) in rows_of(village)
    assert len(rows_of(village)) == before + 1


def test_rows_saved_in_the_same_moment_are_all_there(
    app: Flask, client: FlaskClient, village: Village, table: str
) -> None:
    """Two who keep the table do not take each other's row away."""
    clients = [app.test_client() for _ in range(4)]
    for one in clients:
        sign_in(one, "dewi", PASSWORD)
    tokens = [token_on(one, table) for one in clients]

    def saving(number: int) -> Callable[[], int]:
        typed = {**ROW, "layanan": f"REG {number}", "csrf": tokens[number]}
        return lambda: clients[number].post(table, data=typed).status_code

    assert all_at_once(app, [saving(number) for number in range(4)]) == [303] * 4
    assert {row.service for row in rows_of(village)} >= {f"REG {number}" for number in range(4)}


@pytest.mark.parametrize(
    "wrong, field",
    [
        ({"kurir": ""}, "kurir"), ({"kg_pertama": "sepuluh ribu"}, "kg_pertama"), ({"kg_berikut": ""}, "kg_berikut"),
        ({"hari_cepat": "-1"}, "hari_cepat"), ({"hari_cepat": "5"}, "hari_lama"), ({"tempat": "Atlantis"}, "tempat"),
    ],
)  # fmt: skip
def test_what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost(
    client: FlaskClient, village: Village, table: str, wrong: dict[str, str], field: str
) -> None:
    before = rows_of(village)
    status, html = save(client, table, **{**ROW, "layanan": "Kilat", **wrong})
    assert status == 422
    assert re.search(rf'id="f-{field}-error"', html), html
    assert 'value="Kilat"' in html
    assert rows_of(village) == before


def test_opening_a_row_and_saving_it_changes_nothing(client: FlaskClient, village: Village, table: str) -> None:
    before = rows_of(village)
    for view in tariffs_of(village.id):
        html = client.get(f"{table}?ubah={view.id}").get_data(as_text=True)
        shown = {
            name: _value(html, name)
            for name in ("lama", "kurir", "layanan", "tempat", "kg_pertama", "kg_berikut", "hari_cepat", "hari_lama")
        }
        shown |= {"provinsi": view.row.place_code[:2], "kurir_desa": "ya" if view.row.own_courier else ""}
        assert save(client, table, **shown)[0] == 303
    assert rows_of(village) == before


def _value(html: str, name: str) -> str:
    found = re.search(rf'<input[^>]* name="{name}"[^>]*>', html)
    assert found, name
    value = re.search(r' value="([^"]*)"', found[0])
    return value[1] if value else ""


def test_a_row_goes_only_after_a_question(client: FlaskClient, village: Village, table: str) -> None:
    view, before = tariffs_of(village.id)[0], rows_of(village)
    question = f"{table}/hapus/{view.id}"
    shown = client.get(f"{table}?ubah={view.id}").text
    assert f'href="{question}"' in shown
    assert f'action="{question}"' not in shown
    asked = client.get(question).text
    assert f'action="{question}"' in asked
    assert view.zone in asked
    assert rows_of(village) == before
    token = token_on(client, table)
    assert [client.post(question, data={"csrf": token}).status_code for _ in range(2)] == [303, 404]
    assert rows_of(village) == [row for row in before if row != view.row]
    assert "sudah dihapus" in client.get(f"{table}?catat=hapus").text
    assert client.get(question).status_code == 404
