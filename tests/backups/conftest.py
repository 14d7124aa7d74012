"""A shop with backups, and an empty place to restore into."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import create_engine, text

from marketplace import upgrading
from marketplace.app import settle
from marketplace.config import Config
from tests.conftest import SECRET, make_config
from tests.databases import as_superuser, postgres_url
from tests.gateway.conftest import fake, fake_address

__all__ = ["fake", "fake_address"]  # fixtures


@pytest.fixture
def kept(app: Flask, config: Config, tmp_path: Path) -> Config:
    """The settings of ``app``, now with backups that are sealed; the database knows its schema as an upgraded one does."""
    owner = create_engine(config.owner_database_url)
    with owner.begin() as connection:
        connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"))
        connection.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": upgrading.head()})
        if connection.dialect.name == "postgresql":
            connection.execute(text("GRANT SELECT ON alembic_version TO lumbung_app"))
    owner.dispose()
    (tmp_path / "backups").mkdir()
    settings = replace(config, backup_dir=tmp_path / "backups", backup_key=SECRET)
    settle(app, settings)
    return settings


@pytest.fixture
def empty_place(engine: str, tmp_path: Path) -> Iterator[Config]:
    """Settings of another machine: nothing is there yet but, on PostgreSQL, an empty database."""
    folder = tmp_path / "another"
    if engine == "sqlite":
        yield make_config(f"sqlite:///{folder / 'var' / 'lumbung.db'}", folder, backup_key=SECRET)
        return
    name = f"another_{os.getpid()}"
    as_superuser(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", f"CREATE DATABASE {name} OWNER lumbung_owner")
    owner = postgres_url(name, "lumbung_owner")
    yield make_config(postgres_url(name, "lumbung_app"), folder, owner_database_url=owner, backup_key=SECRET)
    as_superuser(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
