"""A promise of the database that is missing or switched off is noticed, and nobody starts on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DBAPIError

from marketplace import tables
from marketplace.foundation import guards
from marketplace.foundation.database import db


@pytest.fixture
def owner(app: Flask, owner_url: str) -> Iterator[Connection]:
    """The database as the tables' owner, the only one who could drop a guard."""
    engine = create_engine(owner_url)
    with engine.begin() as connection:
        yield connection
    engine.dispose()


def test_every_guard_is_there(owner: Connection) -> None:
    wanted = tables.guards()
    assert len(wanted) > 20
    assert len({guard.name for guard in wanted}) == len(wanted)
    assert guards.missing(owner, wanted) == []


def test_each_guard_is_missed_when_it_is_dropped(owner: Connection) -> None:
    for guard in tables.guards():
        if owner.dialect.name == "sqlite" and not guard.sqlite:
            continue
        guards.remove(owner, guard)
        assert guards.missing(owner, tables.guards()) == [guard.name]
        guards.install(owner, [guard])
    assert guards.missing(owner, tables.guards()) == []


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
def test_a_guard_that_is_switched_off_counts_as_missing(owner: Connection) -> None:
    owner.execute(text("ALTER TABLE order_line DISABLE TRIGGER guard_order_line_no_delete"))
    assert guards.missing(owner, tables.guards()) == ["guard_order_line_no_delete"]
    owner.execute(text("ALTER TABLE order_line ENABLE TRIGGER guard_order_line_no_delete"))


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
@pytest.mark.parametrize("attack", ["DROP TRIGGER {0} ON order_line", "ALTER TABLE order_line DISABLE TRIGGER {0}", "TRUNCATE order_line",
                                    "SET session_replication_role = replica"])  # fmt: skip
def test_the_role_of_the_app_cannot_take_a_guard_away(app: Flask, attack: str) -> None:
    with pytest.raises(DBAPIError), db.engine.connect().execution_options(postgresql_readonly=False) as connection:
        connection.execute(text(attack.format("guard_order_line_no_delete")))
