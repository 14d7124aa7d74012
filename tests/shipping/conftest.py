"""Templates that hold the few places the shipping tests send to, and one Bumdesa in Mojowarno."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask

from marketplace import bumdesa, places
from marketplace.app import create_app
from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.database import db, transaction
from tests.conftest import _make_template, make_config, postgres_url

PLACES = ("33.17.09.2016", "33.17.10.2008", "33.74.10", "31.74.01", "35.78.01", "12.01.01", "82.03.22.2004")


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    made: dict[str, str] = {}

    def template(engine: str) -> str:
        if engine not in made:
            folder = tmp_path_factory.mktemp(f"shipping-{engine}")
            made[engine] = _make_template(engine, folder)
            url = f"sqlite:///{made[engine]}" if engine == "sqlite" else postgres_url(made[engine], "lumbung_owner")
            _load(url, folder)
        return made[engine]

    return template


def _load(url: str, folder: object) -> None:
    app = create_app(make_config(url, folder))  # type: ignore[arg-type]
    with app.app_context():
        with transaction():
            places.load_places(only=PLACES)
        db.session.remove()
        if url.startswith("sqlite"):  # the copy takes the file without its log
            with db.engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA query_only=OFF")
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        db.engine.dispose()


def open_bumdesa(name: str = "Bumdesa Mojowarno", village: str = "33.17.09.2016") -> int:
    with transaction():
        return bumdesa.create_bumdesa(SYSTEM, name, village)


@pytest.fixture
def bumdesa_id(app: Flask) -> int:
    return open_bumdesa()


@pytest.fixture
def director(bumdesa_id: int) -> Actor:
    return Actor(None, "Bu Lastri", roles=frozenset({(bumdesa_id, Role.DIRECTOR)}))
