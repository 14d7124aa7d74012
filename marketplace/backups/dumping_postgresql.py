"""PostgreSQL: pg_dump and pg_restore, the programs that come with it, on the snapshot we read the facts in.

The directory format without compression keeps each table in a file of its own in plain lines, so tables and rows that did
not change give the same pieces as before. For big installations WAL archiving is the better tool (README).
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, make_url, text

from .refusing import BackupRefused

SNAPSHOT = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


@contextmanager
def snapshot(engine: Engine) -> Iterator[tuple[Connection, str]]:
    """A reading transaction and the name under which pg_dump sees exactly the same moment."""
    with engine.connect().execution_options(**SNAPSHOT) as connection:
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
        yield connection, str(connection.scalar(text("SELECT pg_export_snapshot()")))


def dump_database(url: str, snapshot_name: str, folder: Path) -> None:
    """Write the dump into ``folder``, which pg_dump makes. Raises BackupRefused with what pg_dump said."""
    shape = ["--format=directory", "--compress=0", "--no-owner", "--no-privileges"]
    _run("pg_dump", url, [*shape, f"--snapshot={snapshot_name}", f"--file={folder}"])


def restore_dump(url: str, folder: Path) -> None:
    """Put the dump into an empty database, all or nothing. Raises BackupRefused with what pg_restore said."""
    _run("pg_restore", url, ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", str(folder)])


def tables_in(url: str) -> list[str]:
    """Names of the tables that are there already."""
    with _as_owner(url) as connection:
        return [
            row[0] for row in connection.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
        ]


def empty_again(url: str) -> None:
    """Take out everything a refused restore put in; only ever called on a database that was empty before."""
    with _as_owner(url) as connection:
        tables = connection.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).all()
        for name in tables:
            connection.exec_driver_sql(f'DROP TABLE "{name}" CASCADE')
        functions = text("SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace = 'public'::regnamespace")
        for name in connection.scalars(functions).all():
            connection.exec_driver_sql(f"DROP FUNCTION {name} CASCADE")


@contextmanager
def reading(url: str) -> Iterator[Connection]:
    """A connection for looking at what was restored."""
    with _as_owner(url) as connection:
        yield connection


@contextmanager
def _as_owner(url: str) -> Iterator[Connection]:
    engine = create_engine(url)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _run(program: str, url: str, arguments: list[str]) -> None:
    """The password travels in the environment, where other users of the machine do not see it."""
    address = make_url(url)
    plain = address.set(drivername="postgresql", password=None).render_as_string(hide_password=False)
    secret = {"PGPASSWORD": str(address.password)} if address.password else {}
    command = [_program(program), f"--dbname={plain}", *arguments]
    done = subprocess.run(command, env={**os.environ, **secret}, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BackupRefused(f"{program} failed: {done.stderr.strip()[-2000:]}")


def _program(name: str) -> str:
    """On the PATH, or where Debian keeps it; the newest."""
    found = shutil.which(name)
    versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: float(path.parts[4]))
    if not found and not versions:
        raise BackupRefused(
            f"The program {name} is missing; PostgreSQL is saved and restored with it. "
            "Install the client programs of PostgreSQL (Debian: apt install postgresql-client)."
        )
    return found or str(versions[-1])
