"""Fixtures: the real app on a real, private copy of a migrated database, on both engines.

``app`` runs each test on SQLite and on PostgreSQL. Databases are cloned from one template per test process, so a
test costs a file copy or a CREATE DATABASE … TEMPLATE.
"""

from __future__ import annotations

import contextvars
import itertools
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

import psycopg
import pytest
from flask import Flask
from flask.globals import _cv_app
from flask.testing import FlaskClient
from jinja2.bccache import Bucket, BytecodeCache
from sqlalchemy import create_engine, make_url

from marketplace import catalog, places, tables
from marketplace.app import create_app
from marketplace.config import Config
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.people import hashing
from tests.chromium import browser
from tests.servers.postgres import PrivatePostgres

__all__ = ["browser"]  # a fixture
ENGINES = ("sqlite", "postgresql")
AREAS = ("33.17", "82.03", "33.20", "32.73", "35.78", "31.74", "33.74")
CHEAP = {"time_cost": 1, "memory_cost": 64}
REAL_COST = dict(hashing.COST)
SECRET = "test-" + "x" * 40
PREPARED_STATIC = Path(tempfile.mkdtemp(prefix="lumbung-static-"))
_counter = itertools.count(1)
_server = PrivatePostgres()


def pytest_configure(config: pytest.Config) -> None:
    """The first process starts PostgreSQL; the others are told where it is. Secrets are hashed, but cheaply."""
    hashing.COST.update(CHEAP)
    if not hasattr(config, "workerinput") and "LUMBUNG_TEST_PG" not in os.environ:
        os.environ["LUMBUNG_TEST_PG"] = _server.start()


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(PREPARED_STATIC, ignore_errors=True)
    if not hasattr(config, "workerinput"):
        _server.stop()


class OwnContextClient(FlaskClient):
    """Each request runs without the test's app context, as in real life; our own origin is named."""

    def open(self, *args: Any, **kwargs: Any) -> Any:
        headers = dict(kwargs.pop("headers", None) or {})
        headers.setdefault("Origin", "http://localhost")

        def call() -> Any:
            _cv_app.set(None)  # type: ignore[arg-type]
            return super(OwnContextClient, self).open(*args, headers=headers, **kwargs)

        db.session.rollback()  # the test's own reading must not hold a snapshot
        return contextvars.copy_context().run(call)


def make_config(database_url: str, folder: Path, **changes: Any) -> Config:
    """Settings of a test app that lives in ``folder``."""
    for name in ("var", "uploads"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    if not (folder / "var" / "static").exists():
        (folder / "var" / "static").symlink_to(PREPARED_STATIC)  # compressing it anew for each test costs half a second
    values: dict[str, Any] = {
        "env": "test", "secret_key": SECRET, "data_keys": (SECRET,), "public_url": "", "database_url": database_url,
        "owner_database_url": database_url, "var": folder / "var", "uploads": folder / "uploads", "log_level": "WARNING",
    }  # fmt: skip
    return Config(**{**values, **changes})


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """``templates(engine)``: the migrated template (file path or database name), made once per test process."""
    made: dict[str, str] = {}

    def template(engine: str) -> str:
        if engine not in made:
            made[engine] = _make_template(engine, tmp_path_factory.mktemp(f"template-{engine}"))
        return made[engine]

    return template


def _make_template(engine: str, folder: Path) -> str:
    name = f"t_{os.getpid()}_{next(_counter)}"
    if engine == "sqlite":
        place = str(folder / "template.db")
        url = f"sqlite:///{place}"
    else:
        place = name
        _admin(f"DROP DATABASE IF EXISTS {name}", f"CREATE DATABASE {name} OWNER lumbung_owner")
        url = postgres_url(name, "lumbung_owner")
    owner = create_engine(url)
    tables.create(owner)
    owner.dispose()
    app = create_app(make_config(url, folder))
    with app.app_context():
        with transaction():
            places.load_places(only=AREAS)  # the tests of places complete it; here a small copy makes a fast test
            catalog.load_categories()
        db.session.remove()
        db.engine.dispose()
    return place


def _admin(*statements: str) -> None:
    with psycopg.connect(_plain(os.environ["LUMBUNG_TEST_PG"]), autocommit=True) as connection:
        for role in ("lumbung_owner", "lumbung_app"):
            connection.execute(
                f"DO $$ BEGIN CREATE ROLE {role} LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$"
            )
        for statement in statements:
            connection.execute(statement)  # type: ignore[arg-type]


def _plain(url: str) -> str:
    return url.replace("postgresql+psycopg://", "postgresql://", 1)


def postgres_url(database: str, role: str) -> str:
    """URL of a database on the private server as ``role``."""
    server = make_url(os.environ["LUMBUNG_TEST_PG"])
    return server.set(database=database, username=role).render_as_string(hide_password=False)


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    """Which engine this test runs on."""
    name: str = request.param
    return name


@pytest.fixture
def database_url(engine: str, templates: Callable[[str], str], tmp_path: Path) -> Iterator[str]:
    """A fresh database of the current schema; the app role's URL on PostgreSQL."""
    template = templates(engine)
    if engine == "sqlite":  # the template was closed, so its WAL is empty
        shutil.copyfile(template, tmp_path / "test.db")
        yield f"sqlite:///{tmp_path / 'test.db'}"
        return
    name = f"{template}_{next(_counter)}"
    _admin(f"CREATE DATABASE {name} TEMPLATE {template} OWNER lumbung_owner STRATEGY FILE_COPY")  # 4 times WAL_LOG
    yield postgres_url(name, "lumbung_app")
    _admin(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


@pytest.fixture
def owner_url(database_url: str) -> str:
    """The same database as the tables' owner."""
    return database_url.replace("lumbung_app@", "lumbung_owner@")


@pytest.fixture
def config(database_url: str, owner_url: str, tmp_path: Path) -> Config:
    return make_config(database_url, tmp_path, owner_database_url=owner_url)


class RememberedTemplates(BytecodeCache):
    """Templates are compiled once per test process, not once per app: half of what a page costs in a test."""

    compiled: ClassVar[dict[str, bytes]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self.compiled:
            bucket.bytecode_from_string(self.compiled[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.compiled[bucket.key] = bucket.bytecode_to_string()


@pytest.fixture
def app(config: Config) -> Iterator[Flask]:
    """The whole app; its context is pushed, so doors can be called."""
    app = create_app(config)
    app.jinja_env.bytecode_cache = RememberedTemplates()
    app.test_client_class = OwnContextClient
    with app.app_context():
        yield app
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A browser without JavaScript."""
    return app.test_client()


@pytest.fixture
def clock_at() -> Callable[[datetime], AbstractContextManager[None]]:
    """``with clock_at(instant):`` sets the time."""
    return clock.at
