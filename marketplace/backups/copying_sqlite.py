"""SQLite: a copy of the whole file as of one moment, while everybody goes on reading and writing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DatabaseError

from .refusing import BackupRefused

NAME = "lumbung.db"


def copy_database(engine: Engine, folder: Path) -> None:
    """SQLite's own online backup into ``folder``, page by page in one snapshot: pages stay where they are."""
    with engine.connect() as connection, closing(sqlite3.connect(folder / NAME)) as copy:
        copy.execute("PRAGMA synchronous=OFF")  # a copy that a crash spoils is thrown away
        source = connection.connection.driver_connection
        assert isinstance(source, sqlite3.Connection)
        source.backup(copy)


@contextmanager
def reading(path: Path) -> Iterator[Connection]:
    """A connection to a database file nobody else uses; leaves no log beside it."""
    engine = create_engine(f"sqlite:///{path}")
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def refuse_damaged(connection: Connection) -> None:
    """SQLite's own look at every page and index. Raises BackupRefused."""
    try:
        said = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check(5)")]
    except DatabaseError as error:
        said = [str(error.orig)]
    if said != ["ok"]:
        raise BackupRefused(
            f"The database file is damaged: {said}. Stop the shop, keep the older backups, ask for help."
        )
