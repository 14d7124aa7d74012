"""Every table and every guard of every room, gathered for upgrades and for the check at start."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from sqlalchemy import Engine, create_mock_engine

from marketplace.foundation.database import Base
from marketplace.foundation.guards import Guard, install

ROOMS_WITH_TABLES = (
    "foundation.outbox",
    "foundation.idempotency",
    "foundation.lifecycle",
    "foundation.heartbeat",
    "web.limits",
    "audit",
    "places",
    "people",
    "ledger",
    "bumdesa",
    "sellers",
    "catalog",
    "shipping",
    "payments",
    "cart",
    "orders",
    "bookkeeping",
)


def guards() -> tuple[Guard, ...]:
    """All guards; importing the rooms also completes the metadata."""
    modules = [import_module(f"marketplace.{name}") for name in ROOMS_WITH_TABLES]
    return tuple(guard for module in modules for guard in getattr(module, "GUARDS", ()))


def create(engine: Engine) -> None:
    """All tables, guards and rights in an empty database, straight from the models (upgrades use migrations)."""
    every = guards()
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        install(connection, every)
        for statement in grants(connection.dialect.name):
            connection.exec_driver_sql(statement)


def grants(engine: str, role: str = "lumbung_app") -> list[str]:
    """What the app's own role may do on PostgreSQL: everything, except where a room says less."""
    if engine == "sqlite":
        return []
    statements = [
        f"GRANT USAGE ON SCHEMA public TO {role}",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}",
        f"GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {role}",
    ]
    modules = [import_module(f"marketplace.{name}") for name in ROOMS_WITH_TABLES]
    for module in modules:
        statements += getattr(module, "grants", lambda role: [])(role)
    return statements


def ddl(engine: str) -> list[str]:
    """The statements that make all tables of the models on ``engine``; what a first migration is frozen from."""
    guards()
    statements: list[str] = []
    url = "sqlite://" if engine == "sqlite" else "postgresql+psycopg://"

    def note(statement: Any, *_: Any, **__: Any) -> None:
        statements.append(str(statement.compile(dialect=mock.dialect)).strip())

    mock = create_mock_engine(url, note)
    Base.metadata.create_all(mock, checkfirst=False)
    return statements
