"""One way to write: whole or not at all, never nested, never by the way."""

from __future__ import annotations

import subprocess
import sys
import threading
from datetime import datetime

import pytest
from flask import Flask
from sqlalchemy import func, insert, select, text
from sqlalchemy.exc import DBAPIError, StatementError

from marketplace.foundation import clock, write_lock
from marketplace.foundation.database import db, in_transaction, transaction
from marketplace.foundation.errors import Unavailable
from marketplace.foundation.heartbeat import Heartbeat, beat
from tests.races.together import all_at_once

HOLDS_THE_LOCK = "import fcntl, sys, time; f = open(sys.argv[1], 'w'); fcntl.flock(f, fcntl.LOCK_EX); print('mine', flush=True); time.sleep(60)"


def beats() -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(Heartbeat)) or 0


def test_what_was_written_is_there_and_a_raise_takes_all_of_it_back(app: Flask) -> None:
    with transaction():
        beat("a")
        assert in_transaction()
    assert not in_transaction()
    with pytest.raises(ZeroDivisionError), transaction():
        beat("b")
        db.session.flush()
        beat("c")
        raise ZeroDivisionError
    assert beats() == 1
    with transaction():
        beat("d")
    assert beats() == 2


def test_transactions_do_not_nest(app: Flask) -> None:
    with pytest.raises(RuntimeError, match="nest"), transaction():
        beat("a")
        with transaction():
            pass
    assert beats() == 0


def test_writing_outside_is_refused_before_it_reaches_the_database(app: Flask) -> None:
    db.session.add(Heartbeat(name="a", at=clock.now()))
    with pytest.raises(RuntimeError, match="outside"):
        db.session.flush()
    db.session.rollback()
    db.session.add(Heartbeat(name="a", at=clock.now()))
    with pytest.raises(RuntimeError, match="outside a transaction"), transaction():
        pass
    db.session.rollback()
    assert beats() == 0


def test_the_database_itself_refuses_readers_that_write(app: Flask) -> None:
    for _ in range(2):  # also on a connection that wrote a moment ago
        with pytest.raises(DBAPIError, match="readonly|read-only"):
            db.session.execute(insert(Heartbeat).values(name="a", at=clock.now()))
        db.session.rollback()
        with pytest.raises(DBAPIError, match="readonly|read-only"), db.engine.connect() as connection:
            connection.execute(text("DELETE FROM heartbeat"))
        with transaction():
            beat("b")
    assert beats() == 1


def test_rows_read_before_are_read_afresh_inside(app: Flask) -> None:
    with transaction():
        beat("a")
    row = db.session.get_one(Heartbeat, "a")
    before = row.at

    def later() -> None:
        with transaction():
            beat("a")

    all_at_once(app, [later])
    with transaction():
        assert row.at > before


def test_a_naive_time_is_refused_and_instants_come_back_aware(app: Flask) -> None:
    with pytest.raises(StatementError, match="time zone"), transaction():
        db.session.add(Heartbeat(name="a", at=datetime(2026, 11, 21)))
        db.session.flush()
    with transaction():
        beat("a")
    db.session.expire_all()
    assert db.session.get_one(Heartbeat, "a").at.utcoffset() is not None


def test_every_connection_has_the_settings_of_its_engine(app: Flask, engine: str) -> None:
    wanted = {
        "sqlite": {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1, "trusted_schema": 0, "busy_timeout": 15_000},
        "postgresql": {"lock_timeout": "5s", "statement_timeout": "15s", "idle_in_transaction_session_timeout": "30s", "TimeZone": "UTC"},
    }[engine]  # fmt: skip
    ask = "PRAGMA {}" if engine == "sqlite" else "SHOW {}"

    def settings() -> dict[str, object]:
        return {name: db.session.scalar(text(ask.format(name))) for name in wanted}

    assert settings() == wanted
    assert all_at_once(app, [settings] * 6) == [wanted] * 6


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_a_writer_waits_for_another_process_and_gives_up_politely(
    app: Flask, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write_lock, "PATIENCE_SECONDS", 0.3)
    lock = database_url.removeprefix("sqlite:///") + ".lock"
    with subprocess.Popen([sys.executable, "-c", HOLDS_THE_LOCK, lock], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "mine\n"
        with pytest.raises(Unavailable) as refusal, transaction():
            beat("a")
        assert (refusal.value.status, refusal.value.retry_after) == (503, 5)
        assert beats() == 0  # readers are never kept waiting
        monkeypatch.setattr(write_lock, "PATIENCE_SECONDS", 20.0)
        threading.Timer(0.2, other.kill).start()
        with transaction():
            beat("a")
    assert beats() == 1


def test_forty_writers_at_once_all_write(app: Flask) -> None:
    def write(number: int) -> None:
        with transaction():
            beat(f"writer-{number}")

    assert all_at_once(app, [lambda number=number: write(number) for number in range(40)]) == [None] * 40
    assert beats() == 40
