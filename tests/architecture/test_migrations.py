"""A database that was upgraded is the same as one made from the models, guards and rights included."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import create_engine

from marketplace import tables, upgrading
from marketplace.config import ConfigRefused
from marketplace.foundation import guards
from tests.architecture.conftest import shape
from tests.conftest import make_config


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
