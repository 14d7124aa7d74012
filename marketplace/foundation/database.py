"""One database, two engines, one way to write: ``with transaction():``.

Sessions only read; the database itself is told so. Writing happens inside ``transaction()``, which stands in
routes, commands and the outbox worker, never nests and never wraps a network call. What belongs together with a
fact (books, stock, messages to send) joins the same commit through ``before_commit`` hooks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import CheckConstraint, DateTime, Dialect, Engine, MetaData, TypeDecorator, event
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection
from sqlalchemy.orm import DeclarativeBase, Session

from . import clock
from .write_lock import WriteLock

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
SQLITE_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "recursive_triggers=ON",  # without it INSERT OR REPLACE passes delete triggers by
    "trusted_schema=OFF",
    "busy_timeout=15000",
    "cache_size=-1000",  # KiB for each connection, and there is one for each thread; the system keeps the file in memory once
    "temp_store=MEMORY",
)
WRITING = {"lumbung_writing": True, "postgresql_readonly": False}


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMES)


db = SQLAlchemy(model_class=Base, disable_autonaming=True)
if TYPE_CHECKING:
    Model = Base
else:
    Model = db.Model

before_commit: list[Callable[[Session], None]] = []
last_before_commit: list[Callable[[Session], None]] = []
"""After all others: for what takes the last lock of all."""


class UtcDateTime(TypeDecorator[datetime]):
    """An instant. Takes and gives aware datetimes in UTC; refuses naive ones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        instant = value.astimezone(UTC)
        return instant.replace(tzinfo=None) if dialect.name == "sqlite" else instant

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def whole_number(*columns: str) -> tuple[CheckConstraint, ...]:
    """SQLite keeps any type in any column; these named checks make it refuse text and fractions."""
    return tuple(
        CheckConstraint(f"typeof({column}) IN ('integer', 'null')", name=f"{column}_whole").ddl_if(dialect="sqlite")
        for column in columns
    )


def upsert(table: type[Model]) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that can say what happens when the row is there already (``on_conflict_do_…``), on both engines."""
    return sqlite.insert(table) if engine_name() == "sqlite" else postgresql.insert(table)


def engine_name() -> str:
    """``sqlite`` or ``postgresql``."""
    return db.engine.dialect.name


@contextmanager
def transaction(patience: float | None = None) -> Iterator[None]:
    """One atomic change of one moment: the clock is read once, as soon as nobody else writes. A raise inside rolls everything
    back; rows loaded before are read afresh.

    Who waits for another writer longer than ``patience`` (seconds, by default 14) gets Unavailable or OperationalError.
    """
    session = db.session()
    if session.info.get("writing"):
        raise RuntimeError("transactions do not nest: this room function was called in the wrong place")
    if session.new or session.dirty or session.deleted:
        raise RuntimeError("something was changed outside a transaction")
    session.rollback()
    with _lock_of(db.engine).held(patience) as left:
        session.info["writing"] = True
        try:
            session.connection(execution_options={**WRITING, "lumbung_patience": left})
            with clock.standing_still():
                yield
                for hook in (*before_commit, *last_before_commit):
                    hook(session)
                session.commit()
        except BaseException:
            session.rollback()
            raise
        finally:
            session.info.pop("writing", None)
            for told in ("news", "to_audit"):  # what was told of a change that did not stand was never true
                session.info.pop(told, None)


def in_transaction() -> bool:
    """True inside ``with transaction():``."""
    return bool(db.session().info.get("writing"))


def _lock_of(engine: Engine) -> WriteLock:
    name = engine.url.database or ""  # the whole address takes long to write out
    lock = _locks.get((engine.dialect.name, name))
    if lock is None:
        path = Path(name + ".lock") if engine.dialect.name == "sqlite" and name else None
        lock = _locks.setdefault((engine.dialect.name, name), WriteLock(path))
    return lock


_locks: dict[tuple[str, str], WriteLock] = {}


@event.listens_for(Session, "before_flush")
def _refuse_writes_outside_a_transaction(session: Session, *_: Any) -> None:
    if not session.info.get("writing"):
        raise RuntimeError("a write outside `with transaction():`")


def prepare_engine(engine: Engine) -> None:
    """Give each connection the settings its engine needs; called once per engine by the app factory."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _configure_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    else:
        event.listen(engine, "connect", _configure_postgresql)


def _configure_sqlite(connection: Any, _: Any) -> None:
    connection.isolation_level = None  # we emit BEGIN ourselves, see below
    cursor = connection.cursor()
    for pragma in SQLITE_PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    """A deferred write transaction loses sales (it cannot upgrade): readers read, writers take the lock at once."""
    if connection.get_execution_options().get("lumbung_writing"):
        left = int(
            connection.get_execution_options().get("lumbung_patience", 15) * 1000
        )  # for who does not know our lock
        connection.connection.driver_connection.execute(f"PRAGMA busy_timeout={left}")  # type: ignore[union-attr]
        connection.exec_driver_sql("PRAGMA query_only=OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:  # once a page, so straight to the driver
        reader: Any = connection.connection.driver_connection
        reader.execute("PRAGMA query_only=ON")
        reader.execute("BEGIN")


def _configure_postgresql(connection: Any, _: Any) -> None:
    """Session settings of every PostgreSQL connection; limits keep one stuck request from stopping the shop."""
    with connection.cursor() as cursor:
        cursor.execute("SET lock_timeout = '5s'; SET statement_timeout = '15s'")
        cursor.execute("SET idle_in_transaction_session_timeout = '30s'; SET timezone = 'UTC'")
    connection.commit()


def engine_options(url: str, threads: int) -> dict[str, Any]:
    """Engine keyword arguments for ``url``; the pool never holds fewer connections than there are threads."""
    if url.startswith("sqlite"):
        return {"pool_size": threads, "max_overflow": 4, "connect_args": {"timeout": 15}, "hide_parameters": True}
    return {
        "hide_parameters": True,  # errors are logged; whose phone and address it was is nobody's business there
        "pool_size": threads,
        "max_overflow": 4,
        "pool_pre_ping": True,
        "execution_options": {"postgresql_readonly": True},
    }
