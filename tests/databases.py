"""Databases for tests: a template is filled once per run, every test gets a copy of it at the same address.

The first test process that wants a template makes it while the others wait. A copy costs a file copy on SQLite and
a CREATE DATABASE … TEMPLATE on PostgreSQL. The address stays, so that app and engine can be used again and again.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import psycopg
from fasteners import InterProcessLock
from sqlalchemy import Engine, create_engine, make_url

from tests.folders import own_folder, run_folder

SERVER = "LUMBUNG_TEST_PG"  # told to the other test processes through the environment


def template(
    name: str,
    engine: str,
    create: Callable[[Engine], None] | str,
    fill: Callable[[str, Path], None] | None = None,
) -> str:
    """File path or database name of template ``name``. ``create(owner_engine)`` makes its tables (or it begins as a copy of
    the template of that place), ``fill(url, folder)`` puts something in; both run once per test run."""
    folder = folder_of(name, engine)
    folder.mkdir(exist_ok=True)
    place = str(folder / "template.db") if engine == "sqlite" else f"t_{name}_{run_folder().name[-8:].lower()}"
    with InterProcessLock(folder / "making"):
        if not (folder / "made").exists():
            _make(place, engine, folder, create, fill)
            (folder / "made").touch()
    return place


def folder_of(name: str, engine: str) -> Path:
    """Where template ``name`` was made; its filling may keep something there."""
    return run_folder() / f"{name}-{engine}"


def _make(
    place: str,
    engine: str,
    folder: Path,
    create: Callable[[Engine], None] | str,
    fill: Callable[[str, Path], None] | None,
) -> None:
    begin = f" TEMPLATE {create}" if isinstance(create, str) else ""
    if engine == "postgresql":
        as_superuser(f"DROP DATABASE IF EXISTS {place}", f"CREATE DATABASE {place}{begin} OWNER lumbung_owner")
    elif isinstance(create, str):
        shutil.copyfile(create, place)
    url = owner_url_of(place, engine)
    owner = create_engine(url)
    if not isinstance(create, str):
        create(owner)
    if fill:
        fill(url, folder)
    if engine == "sqlite":  # a copy takes the file without its log
        with owner.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    owner.dispose()


def copy_of(place: str, engine: str, use: str = "test") -> str:
    """URL (the app's role) of a fresh copy of template ``place``; the copy handed out before for ``use`` is gone."""
    if engine == "postgresql":
        name = f"{place}_{use}_{os.getpid()}"
        as_superuser(
            f"DROP DATABASE IF EXISTS {name} WITH (FORCE)",
            f"CREATE DATABASE {name} TEMPLATE {place} OWNER lumbung_owner STRATEGY FILE_COPY",  # 4 times WAL_LOG
        )
        return postgres_url(name, "lumbung_app")
    copy = own_folder() / f"{Path(place).parent.name}-{use}.db"
    for left in ("", "-wal", "-shm", ".lock"):
        copy.with_name(copy.name + left).unlink(missing_ok=True)
    shutil.copyfile(place, copy)
    return f"sqlite:///{copy}"


def owner_url_of(place: str, engine: str) -> str:
    """URL of a template or database as the tables' owner."""
    return f"sqlite:///{place}" if engine == "sqlite" else postgres_url(place, "lumbung_owner")


def postgres_url(database: str, role: str) -> str:
    """URL of a database on the private server as ``role``."""
    server = make_url(os.environ[SERVER])
    return server.set(database=database, username=role).render_as_string(hide_password=False)


def as_superuser(*statements: str) -> None:
    """Run statements on the private server, outside any transaction."""
    for statement in statements:
        _superuser().execute(statement)  # type: ignore[arg-type]


@cache
def _superuser() -> psycopg.Connection[Any]:
    """One connection per test process; it makes the roles."""
    plain = os.environ[SERVER].replace("postgresql+psycopg://", "postgresql://", 1)
    connection = psycopg.connect(plain, autocommit=True)
    for role in ("lumbung_owner", "lumbung_app"):
        connection.execute(
            f"DO $$ BEGIN CREATE ROLE {role} LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
        )
    return connection
