"""The journeys: the real product in its own processes, looked at and used in a real Chromium.

Without Chromium none of them is collected; ``dev.py test`` then says so in its last line, and fails with CI=true.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.chromium import chromium_path
from tests.conftest import ENGINES
from tests.databases import as_superuser, postgres_url

from .browsing import People
from .product import Product, make_ready_on, start_copy, template

collect_ignore_glob = [] if chromium_path() else ["test_*.py"]


def pytest_itemcollected(item: pytest.Item) -> None:
    """Sockets are the point here."""
    item.add_marker("enable_socket")


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The template all products of this test run are copied from; processes of xdist share one.

    JOURNEYS_TEMPLATE=folder keeps it between runs, for whoever works on journeys (delete it when tables change).
    """
    if kept := os.environ.get("JOURNEYS_TEMPLATE"):
        return template(Path(kept))
    here = tmp_path_factory.getbasetemp()
    return template((here.parent if here.name.startswith("popen-") else here) / "journeys")


@pytest.fixture(scope="session")
def product(seeded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    """One running product for all journeys of this process; each journey minds only its own orders."""
    folder = tmp_path_factory.mktemp("product")
    running = start_copy(seeded, folder)
    yield running
    running.stop()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=ENGINES)
def fresh_product(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Product]:
    """A product nobody else touches, on each engine: for journeys that count."""
    make = _on_sqlite if request.param == "sqlite" else _on_postgresql
    running = make(request, tmp_path / "product")
    yield running
    running.stop()


def _on_sqlite(request: pytest.FixtureRequest, folder: Path) -> Product:
    return start_copy(request.getfixturevalue("seeded"), folder)


def _on_postgresql(request: pytest.FixtureRequest, folder: Path) -> Product:
    name = f"journey_{os.getpid()}"
    as_superuser(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", f"CREATE DATABASE {name} OWNER lumbung_owner")
    owner, app = (postgres_url(name, role) for role in ("lumbung_owner", "lumbung_app"))
    return make_ready_on(folder, DATABASE_URL=app, OWNER_DATABASE_URL=owner)


@pytest.fixture(scope="session")
def people(browser: Any, product: Product) -> People:
    """Whoever uses the shared product."""
    return People(browser, product)
