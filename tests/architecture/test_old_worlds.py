"""A database of an earlier release, with trade in it, is upgraded to today's: nothing of it is lost and every promise holds.

``tests/data/world_<revision>.<engine>.sql`` was written once, by the code of that release, and is never made anew: today's
doors know tables the old world did not have.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Engine, create_engine, inspect, make_url, text

from marketplace import upgrading, verifying
from marketplace.config import ROOT
from tests.architecture.conftest import shape
from tests.conftest import at_work, make_config

WORLDS = ROOT / "tests" / "data"
Rows = list[tuple[str, ...]]


def bring_back(url: str, script: str) -> None:
    """Run the frozen text in the empty database."""
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        with closing(sqlite3.connect(str(address.database))) as connection:
            connection.executescript(script)
        return
    plain = address.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain, autocommit=True) as owner:
        owner.execute(script)  # type: ignore[arg-type]


def columns_of(engine: Engine) -> dict[str, list[str]]:
    look = inspect(engine)
    return {name: [column["name"] for column in look.get_columns(name)] for name in look.get_table_names()}


def rows(engine: Engine, columns: dict[str, list[str]]) -> dict[str, Rows]:
    """Every row of these tables, as text, without any order."""
    with engine.connect() as connection:
        return {
            table: sorted(
                tuple(map(str, row)) for row in connection.execute(text(f"SELECT {', '.join(names)} FROM {table}"))
            )
            for table, names in columns.items()
            if table != "alembic_version"
        }


def named(engine: Engine) -> set[tuple[str, ...]]:
    """The shape; PostgreSQL writes conditions otherwise after they were dumped and read again, so there only their names."""
    return {row[:2] if "CHECK" in row[-1] or " WHERE " in row[-1] else row for row in shape(engine)}


@pytest.mark.parametrize("world", ["0001", "0002"])
def test_an_old_world_keeps_every_row_and_every_promise(
    engine: str, empty_url: str, owner_url: str, tmp_path: Path, world: str
) -> None:
    bring_back(empty_url, (WORLDS / f"world_{world}.{engine}.sql").read_text())
    owner = create_engine(empty_url)
    known = columns_of(owner)
    before = rows(owner, known)
    assert len(before["shop_order"]) > 8 and len(before["payment"]) > 8
    app_url = empty_url.replace("lumbung_owner@", "lumbung_app@")
    upgrading.upgrade_schema(make_config(app_url, tmp_path, owner_database_url=empty_url))
    after = rows(owner, known)
    assert {table: [row for row in kept if row not in after[table]] for table, kept in before.items()} == dict.fromkeys(
        before, []
    )
    upgrading.refuse_unless_current(owner)
    modelled = create_engine(owner_url)
    assert not {row for row in named(owner) ^ named(modelled) if "alembic" not in "".join(row)}
    modelled.dispose()
    if engine == "sqlite":
        with owner.connect() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
    owner.dispose()
    with at_work(app_url, tmp_path):
        assert [check for check in verifying.verify()["checks"] if not check["ok"]] == []
