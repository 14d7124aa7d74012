"""kill -9 while the database is upgraded: it is as before or whole, and the next try ends it."""

from __future__ import annotations

import pytest
from flask import Flask
from sqlalchemy import inspect

from marketplace import upgrading
from marketplace.config import Config, ConfigRefused
from marketplace.foundation.database import db
from tests.backups.conftest import empty_place
from tests.backups.there import at_place
from tests.crashes.dying import KILLED, do_and_die_at

__all__ = ["empty_place"]  # a fixture


def tables() -> list[str]:
    names = inspect(db.engine).get_table_names()
    db.engine.dispose()
    return names


def test_killed_while_upgrading_nothing_is_there_or_all_of_it(app: Flask, empty_place: Config) -> None:
    with at_place(empty_place) as there:
        assert do_and_die_at(there, "migrate.mid", lambda: upgrading.upgrade_schema(empty_place)) == KILLED
        assert tables() == []
        with pytest.raises(ConfigRefused, match="Run: flask upgrade"):
            upgrading.refuse_unless_current(db.engine)
        assert do_and_die_at(there, "migrate.done", lambda: upgrading.upgrade_schema(empty_place)) == KILLED
        upgrading.refuse_unless_current(db.engine)
        upgrading.upgrade_schema(empty_place)
        upgrading.refuse_unless_current(db.engine)
