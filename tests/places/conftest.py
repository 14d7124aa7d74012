"""Here the template databases hold all places, so that each test reads the real lists."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from marketplace import places
from marketplace.app import create_app
from marketplace.foundation.database import db, transaction
from tests.conftest import _make_template, make_config, postgres_url


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    made: dict[str, str] = {}

    def template(engine: str) -> str:
        if engine not in made:
            folder = tmp_path_factory.mktemp(f"places-{engine}")
            made[engine] = _with_places(engine, _make_template(engine, folder), folder)
        return made[engine]

    return template


def _with_places(engine: str, template: str, folder: Path) -> str:
    url = f"sqlite:///{template}" if engine == "sqlite" else postgres_url(template, "lumbung_owner")
    app = create_app(make_config(url, folder))
    with app.app_context():
        with transaction():
            places.load_places()
        db.session.remove()
        if engine == "sqlite":  # the copy takes the file without its log
            with db.engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA query_only=OFF")
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        db.engine.dispose()
    return template
