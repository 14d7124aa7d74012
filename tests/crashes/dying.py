"""Doing something in a process of its own that may be killed in the middle of it.

The process is forked from the warm test process, so a case costs milliseconds; the database is opened anew in it.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NoReturn

from flask import Flask
from sqlalchemy import event

from marketplace.foundation import faults
from marketplace.foundation.database import db

KILLED = 137


def do_and_die_at(app: Flask, point: str, act: Callable[[], object]) -> int:
    """Run ``act`` in a child armed with ``point`` (empty: let it live); returns its exit status, 137 when killed there."""
    child = _fork(app)
    if child == 0:
        _live(lambda: (faults.arm(point), act()))
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


@contextmanager
def busy_process(app: Flask, work: Callable[[Callable[[str], None]], object]) -> Iterator[Callable[[float], list[str]]]:
    """A child that works and says what it finished. ``kill(after)`` sends SIGKILL that long after the first word
    and returns every word that was said."""
    hears, says = os.pipe()
    child = _fork(app)
    if child == 0:
        os.close(hears)
        _live(lambda: work(lambda word: os.write(says, f"{word}\n".encode())))
    os.close(says)

    def kill(after: float) -> list[str]:
        with os.fdopen(hears, "rb") as heard:
            first = heard.readline()
            time.sleep(after)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return (first + heard.read()).decode().split()

    yield kill


def die_at_statement(number: int) -> None:
    """From now on the ``number``-th statement that changes something is the last thing this process does."""
    seen = 0

    def count(connection: object, cursor: object, text: str, *_: object) -> None:
        nonlocal seen
        seen += text.lstrip().upper().startswith(("INSERT", "UPDATE", "DELETE"))
        if seen >= number:
            os._exit(KILLED)

    event.listen(db.engine, "before_cursor_execute", count)


def _fork(app: Flask) -> int:
    """No connection is shared: the parent lets all of its own go first."""
    db.session.remove()
    db.engine.dispose()
    return os.fork()


def _live(act: Callable[[], object]) -> NoReturn:
    try:
        act()
    except BaseException as error:
        os.write(2, f"the dying process failed: {error!r}\n".encode())
        os._exit(1)
    os._exit(0)
