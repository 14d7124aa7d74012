"""The ledger alone: an app of foundation, web and ledger, on databases that hold nothing but the books."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import Engine

from marketplace import ledger
from marketplace.foundation import clock
from marketplace.foundation.database import Base, db, engine_options, prepare_engine, transaction
from marketplace.foundation.guards import install
from marketplace.ledger import Draft, Line, open_book, post
from tests import databases

NOW = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
TODAY = date(2026, 11, 21)
CASH, BANK, SALES, COMMISSION, PAYABLE, HELD = (
    "1.1.01.01", "1.1.01.06", "4.2.01.01", "4.1.11.01", "2.1.05.02", "2.1.05.03",
)  # fmt: skip
_keys = itertools.count(1)


def create_ledger(owner: Engine) -> None:
    """Tables, guards and rights of this room."""
    tables = [table for name, table in Base.metadata.tables.items() if name.startswith("ledger_")]
    with owner.begin() as connection:
        Base.metadata.create_all(connection, tables=tables)
        install(connection, ledger.GUARDS)
        if connection.dialect.name == "postgresql":
            for statement in ("GRANT USAGE ON SCHEMA public TO lumbung_app", *ledger.grants("lumbung_app")):
                connection.exec_driver_sql(statement)


@pytest.fixture(scope="session")
def templates() -> Callable[[str], str]:
    """As everywhere, but with the tables of the ledger only."""
    return cache(lambda engine: databases.template("ledger", engine, create_ledger))


def small_app(database_url: str) -> Flask:
    """An app that knows only the database."""
    app = Flask("alone")
    app.config.update(SQLALCHEMY_DATABASE_URI=database_url, SQLALCHEMY_ENGINE_OPTIONS=engine_options(database_url, 20))
    db.init_app(app)
    with app.app_context():
        prepare_engine(db.engine)
    return app


@contextmanager
def at_work(app: Flask) -> Iterator[None]:
    """The app's context at a fixed time; leaves no connection behind."""
    with app.app_context(), clock.at(NOW):
        yield
        db.session.remove()
        db.engine.dispose()


@pytest.fixture
def app(database_url: str) -> Iterator[Flask]:
    app = small_app(database_url)
    with at_work(app):
        yield app


@pytest.fixture
def book(app: Flask) -> int:
    """One open book."""
    with transaction():
        return open_book("bumdesa:7", "Bumdesa Contoh", "Asia/Jakarta")


def entry(*lines: Line, on: date = TODAY, key: str | None = None, text: str = "Penjualan") -> Draft:
    """A draft with a fresh source key, also beside what another test process put into a template."""
    return Draft(key or f"test:{os.getpid()}-{next(_keys)}:done", on, text, lines)


def book_it(book_id: int, *lines: Line, **changes: Any) -> ledger.EntryView:
    """Post in a transaction of its own."""
    with transaction():
        return post(book_id, entry(*lines, **changes))


def violations(**options: Any) -> list[str]:
    """What all checks find."""
    return [f"{check.id} {line}" for check in ledger.checks(**options) for line in check.violations()]
