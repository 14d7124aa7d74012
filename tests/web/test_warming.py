"""Web processes are forked from one that has warmed up: nothing that must not pass a fork passes it."""

from __future__ import annotations

import gc
import http.client
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlencode

import pytest
from flask import Flask

from marketplace.config import ROOT
from marketplace.foundation.database import db
from marketplace.foundation.keeping import forget_everything
from marketplace.search import reindex
from marketplace.upgrading import head
from marketplace.warming import warm
from tests.conftest import SECRET
from tests.crashes.test_served import free_port
from tests.statements import counted
from tests.world import list_goods, open_village


def test_no_connection_and_no_thread_is_left(app: Flask) -> None:
    list_goods(open_village())
    reindex()
    db.session.remove()
    threads = threading.active_count()
    warm(app)
    gc.unfreeze()
    assert (db.engine.pool.checkedin(), db.engine.pool.checkedout()) == (0, 0)  # type: ignore[attr-defined]
    assert threading.active_count() == threads


def test_nothing_that_was_read_is_remembered(app: Flask) -> None:
    list_goods(open_village())

    def statements_of_the_first_page() -> int:
        with counted() as asked:
            assert app.test_client().get("/").status_code == 200
        return len(asked)

    forget_everything(db.engine)
    cold = statements_of_the_first_page()
    warm(app)
    gc.unfreeze()
    assert statements_of_the_first_page() == cold


def close(url: str) -> None:
    """Let go of the database, and write down which schema it has: `flask upgrade` does so, the tests' databases need not."""
    db.session.remove()
    db.engine.dispose()
    with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES (?)", (head(),))
    connection.close()


@contextmanager
def gunicorn(url: str, folder: Path, *more: str) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """Port and first process of the web server as it is run for real."""
    port = free_port()
    settings = {
        "LUMBUNG_ENV": "test", "SECRET_KEY": SECRET, "DATA_KEYS": SECRET, "DATABASE_URL": url, "PORT": str(port), "LOG_LEVEL": "ERROR",
        "VAR_DIR": str(folder / "var"), "UPLOADS_DIR": str(folder / "uploads"), "WEB_PROCESSES": "2", "WEB_THREADS": "2",
    }  # fmt: skip
    command = [sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py", "--log-level", "error", *more, "wsgi:app"]
    with subprocess.Popen(command, cwd=ROOT, env={**os.environ, **settings}) as process:
        try:
            ask_patiently(port)
            yield port, process
        finally:
            process.terminate()
            process.wait(30)


def ask(port: int, path: str, fields: dict[str, str] | None = None) -> int:
    """The status of an answer to somebody with a connection of his own."""
    headers = {"Origin": f"http://127.0.0.1:{port}", "Content-Type": "application/x-www-form-urlencoded"}
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
        connection.request("POST" if fields else "GET", path, urlencode(fields) if fields else None, headers)
        return connection.getresponse().status


def ask_patiently(port: int) -> None:
    for _ in range(300):
        try:
            assert ask(port, "/healthz") == 200
            return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the web server did not answer")


def children(pid: int) -> set[int]:
    return set(map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split()))


def two_children(pid: int, without: frozenset[int] = frozenset()) -> set[int]:
    for _ in range(200):
        if len(there := children(pid) - without) == 2:
            return there
        time.sleep(0.1)
    raise AssertionError("there are not two web processes")


def open_files(pid: int) -> list[str]:
    return [os.readlink(link) for link in Path(f"/proc/{pid}/fd").iterdir()]


@pytest.mark.enable_socket
@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_the_first_process_holds_no_file_of_the_shop_and_its_children_serve(
    app: Flask, database_url: str, tmp_path: Path
) -> None:
    variant = list_goods(open_village(), price=10_000, stock=5)
    close(database_url)
    with gunicorn(database_url, tmp_path) as (port, process):
        assert not [name for name in open_files(process.pid) if "/var/" in name or ".db" in name]
        dead = min(two_children(process.pid))
        assert ask(port, "/") == 200
        assert ask(port, "/keranjang", {"varian": str(variant), "jumlah": "2"}) == 303
        os.kill(dead, signal.SIGKILL)
        two_children(process.pid, without=frozenset({dead}))
        for _ in range(6):
            assert ask(port, "/") == 200
            assert ask(port, "/keranjang", {"varian": str(variant), "jumlah": "1"}) == 303


@pytest.mark.enable_socket
@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_who_has_served_long_enough_is_followed_by_another(app: Flask, database_url: str, tmp_path: Path) -> None:
    close(database_url)
    with gunicorn(database_url, tmp_path, "--max-requests", "5", "--max-requests-jitter", "0") as (port, process):
        first = two_children(process.pid)
        for _ in range(40):
            assert ask(port, "/healthz") == 200
        assert two_children(process.pid, without=frozenset(first))
        ask_patiently(port)
