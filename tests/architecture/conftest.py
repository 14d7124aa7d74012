"""A database with nothing in it, and what a database looks like as text."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from tests.databases import as_superuser, postgres_url

CONSTRAINTS = "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace"
INDEXES = "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"
COLUMNS = "SELECT table_name, column_name, data_type || ':' || is_nullable || ':' || coalesce(character_maximum_length::text, '') FROM information_schema.columns WHERE table_schema = 'public'"
RIGHTS = (
    "SELECT table_name, grantee, privilege_type FROM information_schema.role_table_grants WHERE grantee = 'lumbung_app'"
)
TRIGGERS = "SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal"


@pytest.fixture
def empty_url(engine: str, tmp_path: Path) -> Iterator[str]:
    """A database with nothing in it, as its owner."""
    if engine == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
        return
    name = f"empty_{os.getpid()}"
    as_superuser(f"DROP DATABASE IF EXISTS {name}", f"CREATE DATABASE {name} OWNER lumbung_owner")
    yield postgres_url(name, "lumbung_owner")
    as_superuser(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def shape(engine: Engine) -> set[tuple[str, ...]]:
    """Every table, column, constraint, index, trigger and right, as text."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            rows = connection.execute(text("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"))
            found = {(kind, name, "".join((sql or "").split())) for kind, name, sql in rows}
        else:
            queries = (CONSTRAINTS, INDEXES, COLUMNS, RIGHTS, TRIGGERS)
            found = {tuple(map(str, row)) for query in queries for row in connection.execute(text(query))}
    return {row for row in found if "alembic_version" not in row and "alembic_version" not in row[0]}
