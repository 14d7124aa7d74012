"""Templates that hold the few places the shipping tests send to, and one Bumdesa in Mojowarno."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from flask import Flask

from marketplace import bumdesa, places, tables
from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.database import transaction
from tests import databases
from tests.conftest import at_work

PLACES = ("33.17.09.2016", "33.17.10.2008", "33.74.10", "31.74.01", "35.78.01", "12.01.01", "82.03.22.2004")


@pytest.fixture(scope="session")
def templates() -> Callable[[str], str]:
    return cache(lambda engine: databases.template("shipping", engine, tables.create, fill))


def fill(url: str, folder: Path) -> None:
    with at_work(url, folder), transaction():
        places.load_places(only=PLACES)


def open_bumdesa(name: str = "Bumdesa Mojowarno", village: str = "33.17.09.2016") -> int:
    with transaction():
        return bumdesa.create_bumdesa(SYSTEM, name, village)


@pytest.fixture
def bumdesa_id(app: Flask) -> int:
    return open_bumdesa()


@pytest.fixture
def director(bumdesa_id: int) -> Actor:
    return Actor(None, "Bu Lastri", roles=frozenset({(bumdesa_id, Role.DIRECTOR)}))
