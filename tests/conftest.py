"""Fixtures: the real app on a real, private copy of a migrated database, on both engines.

``app`` runs each test on SQLite and on PostgreSQL, on a fresh copy of a template database (tests/databases.py).
"""

from __future__ import annotations

import contextvars
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.globals import _cv_app
from flask.testing import FlaskClient
from stripe import HTTPClient

from marketplace import catalog, places, tables
from marketplace.app import create_app, settle
from marketplace.config import Config
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.keeping import forget_everything
from marketplace.people import hashing
from tests import databases
from tests.chromium import browser
from tests.databases import SERVER
from tests.folders import RunFolder, own_folder
from tests.servers.postgres import PrivatePostgres

__all__ = ["browser"]  # a fixture
collect_ignore = [] if "STRESS_SEED" in os.environ else ["stress"]  # only `make stress` has the time
ENGINES = ("sqlite", "postgresql")
AREAS = ("33.17", "82.03", "33.20", "32.73", "35.78", "31.74", "33.74", "94.08.01")
CHEAP = {"time_cost": 1, "memory_cost": 64}
REAL_COST = dict(hashing.COST)
PAUSE = 0.02  # seconds before Stripe's library tries again; it tries as often as ever
SECRET = "test-" + "x" * 40
_folder, _server = RunFolder(), PrivatePostgres()


def pytest_configure(config: pytest.Config) -> None:
    """The first process starts PostgreSQL; the others are told where it is. Secrets are hashed, but cheaply."""
    hashing.COST.update(CHEAP)
    HTTPClient.INITIAL_DELAY = HTTPClient.MAX_DELAY = PAUSE
    if not hasattr(config, "workerinput"):
        _folder.begin()
        if SERVER not in os.environ:
            os.environ[SERVER] = _server.start()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=_turn)


def _turn(item: pytest.Item) -> int:
    """One process begins with the browser: the long journeys with a shop of their own, those that share one, then pages
    without a shop. The others do the rest and take from it what is left last, so nobody is waited for in the end."""
    needs = getattr(item, "fixturenames", ())
    if "browser" not in needs:
        return 3
    if "journeys" not in item.path.parts:
        return 2
    return 1 if "product" in needs else 0


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        _server.stop()
        _folder.end()


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
    prepared = own_folder() / "static"
    prepared.mkdir(exist_ok=True)
    for name in ("var", "uploads"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    if not (folder / "var" / "static").exists():
        (folder / "var" / "static").symlink_to(prepared)  # compressing it anew for each test costs half a second
    values: dict[str, Any] = {
        "env": "test", "secret_key": SECRET, "data_keys": (SECRET,), "public_url": "", "database_url": database_url,
        "owner_database_url": database_url, "var": folder / "var", "uploads": folder / "uploads", "log_level": "WARNING",
        "second_factor": "urged",
    }  # fmt: skip
    return Config(**{**values, **changes})


@pytest.fixture(scope="session")
def templates() -> Callable[[str], str]:
    """``templates(engine)``: the migrated template with a few places and the categories; rooms may want another."""
    return cache(lambda engine: databases.template("small", engine, tables.create, fill_small))


def fill_small(url: str, folder: Path) -> None:
    """The tests of places load all of them; here a small copy makes a fast test."""
    with at_work(url, folder), transaction():
        places.load_places(only=AREAS)
        catalog.load_categories()


@contextmanager
def at_work(url: str, folder: Path) -> Iterator[None]:
    """Inside an app of its own on this database; leaves no connection behind."""
    with create_app(make_config(url, folder)).app_context():
        yield
        db.session.remove()
        db.engine.dispose()


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    """Which engine this test runs on."""
    name: str = request.param
    return name


@pytest.fixture
def database_url(engine: str, templates: Callable[[str], str]) -> str:
    """A fresh database of the current schema, always at the same address; the app role's URL on PostgreSQL."""
    return databases.copy_of(templates(engine), engine)


@pytest.fixture
def owner_url(database_url: str) -> str:
    """The same database as the tables' owner."""
    return database_url.replace("lumbung_app@", "lumbung_owner@")


@pytest.fixture
def config(database_url: str, owner_url: str, tmp_path: Path) -> Config:
    return make_config(database_url, tmp_path, owner_database_url=owner_url)


@pytest.fixture
def app(config: Config) -> Iterator[Flask]:
    """The whole app; its context is pushed, so doors can be called."""
    app = _app_of(config.database_url, config.owner_database_url)
    settle(app, config)
    with app.app_context():
        forget_everything(db.engine)
        yield app
        db.session.remove()
        db.engine.dispose()


@cache
def _app_of(database_url: str, owner_url: str) -> Flask:
    """One app per test process and engine: its routes, templates and statements are compiled once."""
    app = create_app(make_config(database_url, Path(tempfile.mkdtemp(dir=own_folder())), owner_database_url=owner_url))
    app.test_client_class = OwnContextClient
    return app


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    """A browser without JavaScript."""
    return app.test_client()


@pytest.fixture
def clock_at() -> Callable[[datetime], AbstractContextManager[None]]:
    """``with clock_at(instant):`` sets the time."""
    return clock.at
