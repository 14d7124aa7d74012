"""Two Bumdesa that trade are made once per run; everybody signs in anew for each test."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from flask import Flask

from marketplace import tables
from marketplace.foundation import clock
from tests import databases
from tests.access.callers import HERE, THERE
from tests.access.place import Place
from tests.access.things import things_of
from tests.conftest import at_work, fill_small
from tests.world import MOJOWARNO, PUNJULHARJO

KEPT = "things"


def fill(url: str, folder: Path) -> None:
    with at_work(url, folder):
        things = {
            HERE: things_of("BUMDesa Maju Bersama", MOJOWARNO, "Dapur Bu Sari"),
            THERE: things_of("BUMDesa Lain", PUNJULHARJO, "Lapak Lain"),
        }
    (folder / KEPT).write_bytes(pickle.dumps(things))


@pytest.fixture(scope="session")
def templates() -> Callable[[str], str]:
    return cache(lambda engine: databases.template("access", engine, small(engine), fill))


def small(engine: str) -> str:
    return databases.template("small", engine, tables.create, fill_small)


@pytest.fixture
def place(app: Flask, engine: str) -> Iterator[Place]:
    """Frozen time: nobody becomes stale, and no session is noted as used."""
    with clock.at(clock.now()):
        place = Place(app, pickle.loads(databases.folder_of("access", engine).joinpath(KEPT).read_bytes()))
        yield place
        place.watch.close()


@pytest.fixture
def engine(request: pytest.FixtureRequest) -> str:
    """SQLite, where every single request can be watched and undone; a test may ask for both."""
    return str(getattr(request, "param", "sqlite"))
