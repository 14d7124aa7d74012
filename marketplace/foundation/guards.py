"""Triggers: promises the database itself keeps, on both engines, whatever code stands above it.

Alembic batch operations drop SQLite triggers silently, so every guard is installed from here, checked after each
upgrade and at every start (missing guard: refuse to start).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, text


@dataclass(frozen=True, slots=True)
class Guard:
    """One trigger by ``name`` on ``table``; the DDL of each engine is complete (functions included)."""

    name: str
    table: str
    sqlite: str
    postgresql: str


def append_only(table: str) -> tuple[Guard, ...]:
    """Rows of ``table`` are never changed, removed or truncated."""
    return (refuse(table, "update"), refuse(table, "delete"), refuse_truncate(table))


def refuse(table: str, action: str, only_when: str = "", columns: str = "") -> Guard:
    """Refuse ``action`` (update, delete) on ``table``; ``only_when`` is SQL over OLD and NEW, ``columns`` limits updates."""
    name = f"guard_{table}_no_{action}" + ("_of_frozen" if columns else "")
    message = f"{table} rows allow no {action}"
    event = f"{action.upper()} OF {columns}" if columns else action.upper()
    when = f"WHEN ({only_when})" if only_when else ""
    return Guard(
        name,
        table,
        sqlite=f"CREATE TRIGGER {name} BEFORE {event} ON {table} {when} BEGIN SELECT RAISE(ABORT, '{message}'); END",
        postgresql=_refusal_function(name, message)
        + f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW {when} EXECUTE FUNCTION {name}_f();",
    )


PINNED = "LANGUAGE plpgsql SET search_path = public, pg_temp"


def forbid(name: str, table: str, when: str, event: str = "INSERT", wait: str = "") -> Guard:
    """Refuse a row of ``table`` for which ``when`` (SQL over NEW and OLD, the same on both engines) is true.

    ``wait``: PL/pgSQL that takes a lock first, so that what the condition reads is settled; SQLite writes alone anyway.
    """
    trigger, message = f"guard_{table}_{name}", f"{table}: {name.replace('_', ' ')}"
    return Guard(
        trigger,
        table,
        sqlite=f"CREATE TRIGGER {trigger} BEFORE {event} ON {table} WHEN {when} "
        f"BEGIN SELECT RAISE(ABORT, '{message}'); END",
        postgresql=f"CREATE OR REPLACE FUNCTION {trigger}_f() RETURNS trigger {PINNED} AS $$ BEGIN {wait}"
        f"IF {when} THEN RAISE EXCEPTION '{message}' USING ERRCODE = '23514'; END IF; RETURN NEW; END $$; "
        f"CREATE TRIGGER {trigger} BEFORE {event} ON {table} FOR EACH ROW EXECUTE FUNCTION {trigger}_f();",
    )


def refuse_truncate(table: str) -> Guard:
    """PostgreSQL TRUNCATE passes row triggers by; SQLite has no TRUNCATE (its DELETE fires row triggers)."""
    name = f"guard_{table}_no_truncate"
    return Guard(
        name,
        table,
        sqlite="",
        postgresql=_refusal_function(name, f"{table} allows no truncate")
        + f"CREATE TRIGGER {name} BEFORE TRUNCATE ON {table} FOR EACH STATEMENT EXECUTE FUNCTION {name}_f();",
    )


def _refusal_function(name: str, message: str) -> str:
    return (
        f"CREATE OR REPLACE FUNCTION {name}_f() RETURNS trigger LANGUAGE plpgsql AS $$ "
        f"BEGIN RAISE EXCEPTION '{message}' USING ERRCODE = '23001'; END $$; "
    )


def install(connection: Connection, guards: Iterable[Guard]) -> None:
    """(Re)create every guard. Needs the rights of the tables' owner."""
    for guard in guards:
        remove(connection, guard)
        ddl = guard.sqlite if connection.dialect.name == "sqlite" else guard.postgresql
        if ddl:
            _run(connection, ddl)


def _run(connection: Connection, ddl: str) -> None:
    """Driver-level, without parameters, so ``%`` and ``:`` in trigger text stay what they are."""
    cursor = connection.connection.cursor()
    try:
        cursor.execute(ddl)
    finally:
        cursor.close()


def remove(connection: Connection, guard: Guard) -> None:
    """Drop one guard if it is there."""
    on_table = "" if connection.dialect.name == "sqlite" else f" ON {guard.table}"
    _run(connection, f"DROP TRIGGER IF EXISTS {guard.name}{on_table}")


def missing(connection: Connection, guards: Iterable[Guard]) -> list[str]:
    """Names of guards the database does not have (or has switched off)."""
    if connection.dialect.name == "sqlite":
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    else:
        query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')"
    present = {row[0] for row in connection.execute(text(query))}
    wanted = (guard for guard in guards if connection.dialect.name != "sqlite" or guard.sqlite)
    return [guard.name for guard in wanted if guard.name not in present]
