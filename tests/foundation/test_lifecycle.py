"""A state changes only along the table, once, and leaves a trace."""

from __future__ import annotations

import pytest
from flask import Flask
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from marketplace.foundation.actor import Actor
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict
from marketplace.foundation.lifecycle import IllegalTransition, Lifecycle, histories, history
from marketplace.orders.order import Order
from tests.races.together import all_at_once, buy, words
from tests.world import list_goods, open_village

LAMP = Lifecycle(
    "lamp",
    {("placed", "light"): "lit", ("lit", "dim"): "dimmed", ("dimmed", "light"): "lit"},
    ignored=frozenset({("lit", "light")}),
)
SARI = Actor(7, "Sari")


@pytest.fixture
def lamp(app: Flask) -> int:
    """An order's row is a thing with a state; here it is a lamp."""
    village = open_village()
    return buy(village, 1, list_goods(village, price=10_000))


def turn(lamp: int, action: str, **changes: object) -> bool:
    with transaction():
        return LAMP.move(db.session.get_one(Order, lamp), action, SARI, "catatan", **changes)


def test_a_step_of_the_table_changes_state_version_and_history(lamp: int) -> None:
    assert turn(lamp, "light", waybill="W1") is True
    row = db.session.get_one(Order, lamp)
    assert (row.state, row.version, row.waybill) == ("lit", 2, "W1")
    (change,) = history("lamp", lamp)
    assert (change.action, change.from_state, change.to_state) == ("light", "placed", "lit")
    assert (change.actor_id, change.actor_name, change.note) == (7, "Sari", "catatan")


def test_what_has_already_had_its_effect_is_ignored(lamp: int) -> None:
    turn(lamp, "light")
    assert turn(lamp, "light", waybill="W2") is False
    assert len(history("lamp", lamp)) == 1
    assert db.session.get_one(Order, lamp).waybill == ""


@pytest.mark.parametrize("action", ["dim", "smash", ""])
def test_a_step_that_is_not_in_the_table_is_refused(lamp: int, action: str) -> None:
    with pytest.raises(IllegalTransition, match="Muat ulang"):
        turn(lamp, action)
    assert histories("lamp", [lamp]) == {lamp: []}


def test_whoever_looked_at_an_older_version_is_refused(lamp: int) -> None:
    with pytest.raises(Conflict, match="orang lain"), transaction():
        row = db.session.get_one(Order, lamp)
        db.session.execute(text("UPDATE shop_order SET version = version + 1"))
        LAMP.move(row, "light", SARI)
    assert db.session.get_one(Order, lamp).state == "placed"


def test_of_two_at_once_one_wins(app: Flask, lamp: int) -> None:
    turn(lamp, "light")
    assert words(all_at_once(app, [lambda: turn(lamp, "dim")] * 2))[1:] == ["ok"]
    assert [change.to_state for change in history("lamp", lamp)] == ["lit", "dimmed"]
    assert db.session.get_one(Order, lamp).version == 3


def test_the_table_knows_its_states_and_buttons() -> None:
    assert LAMP.states == ("placed", "lit", "dimmed")
    assert LAMP.allows("lit", "dim")
    assert not LAMP.allows("lit", "light")


@pytest.mark.parametrize("attack", ["UPDATE state_change SET actor_name = 'x'", "DELETE FROM state_change"])
def test_history_is_never_rewritten(lamp: int, attack: str) -> None:
    with pytest.raises(DBAPIError), transaction():
        db.session.execute(text(attack))
