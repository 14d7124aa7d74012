"""A database that was upgraded is the same as one made from the models, guards and rights included."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text

from marketplace import tables, upgrading
from marketplace.config import ConfigRefused
from marketplace.foundation import guards
from tests.conftest import make_config
from tests.databases import as_superuser, postgres_url

CONSTRAINTS = "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace"
INDEXES = "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"
COLUMNS = "SELECT table_name, column_name, data_type || ':' || is_nullable || ':' || coalesce(character_maximum_length::text, '') FROM information_schema.columns WHERE table_schema = 'public'"
RIGHTS = (
    "SELECT table_name, grantee, privilege_type FROM information_schema.role_table_grants WHERE grantee = 'lumbung_app'"
)
TRIGGERS = "SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal"


@pytest.fixture
def empty_url(engine: str, tmp_path: Path) -> Iterator[str]:
    """A database with nothing in it, as its owner."""
    if engine == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    name = f"empty_{os.getpid()}"
    as_superuser(f"DROP DATABASE IF EXISTS {name}", f"CREATE DATABASE {name} OWNER lumbung_owner")
    yield postgres_url(name, "lumbung_owner")
    as_superuser(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def shape(engine: Engine) -> set[tuple[str, ...]]:
    """Every table, column, constraint, index, trigger and right, as text."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            rows = connection.execute(text("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"))
            found = {(kind, name, "".join((sql or "").split())) for kind, name, sql in rows}
        else:
            queries = (CONSTRAINTS, INDEXES, COLUMNS, RIGHTS, TRIGGERS)
            found = {tuple(map(str, row)) for query in queries for row in connection.execute(text(query))}
    return {row for row in found if "alembic_version" not in row and "alembic_version" not in row[0]}


def test_an_upgraded_database_is_the_one_the_models_describe(
    engine: str, empty_url: str, owner_url: str, tmp_path: Path
) -> None:
    app_url = empty_url.replace("lumbung_owner@", "lumbung_app@")
    upgrading.upgrade_schema(make_config(app_url, tmp_path, owner_database_url=empty_url))
    migrated, modelled = create_engine(empty_url), create_engine(owner_url)
    try:
        difference = {row for row in shape(migrated) ^ shape(modelled) if "alembic" not in "".join(row)}
        assert not difference
        upgrading.refuse_unless_current(migrated)
    finally:
        migrated.dispose()
        modelled.dispose()


def test_upgrading_twice_changes_nothing(engine: str, empty_url: str, tmp_path: Path) -> None:
    config = make_config(empty_url.replace("lumbung_owner@", "lumbung_app@"), tmp_path, owner_database_url=empty_url)
    upgrading.upgrade_schema(config)
    owner = create_engine(empty_url)
    before = shape(owner)
    upgrading.upgrade_schema(config)
    assert shape(owner) == before
    owner.dispose()


def test_nobody_works_on_a_database_without_a_guard_or_of_another_schema(
    engine: str, empty_url: str, tmp_path: Path
) -> None:
    owner = create_engine(empty_url)
    with pytest.raises(ConfigRefused, match="flask upgrade"):
        upgrading.refuse_unless_current(owner)
    upgrading.upgrade_schema(
        make_config(empty_url.replace("lumbung_owner@", "lumbung_app@"), tmp_path, owner_database_url=empty_url)
    )
    victim = next(guard for guard in tables.guards() if guard.table == "order_line")
    with owner.begin() as connection:
        guards.remove(connection, victim)
    with pytest.raises(ConfigRefused, match=victim.name):
        upgrading.refuse_unless_current(owner)
    owner.dispose()
