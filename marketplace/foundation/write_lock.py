"""One writer at a time on SQLite, across threads and processes, from BEGIN to COMMIT.

SQLite before 3.51.3 can corrupt a WAL when a checkpoint meets a commit of another connection; and a queue in
front of BEGIN IMMEDIATE waits more patiently than SQLite's own busy handler.
"""

from __future__ import annotations

import fcntl
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import Unavailable

PATIENCE_SECONDS = 14.0  # so that a visitor is told to come back within 16


class WriteLock:
    """A re-usable, not re-entrant lock. With ``path`` None it does nothing (PostgreSQL locks rows itself)."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._threads = threading.Lock()

    @contextmanager
    def held(self, patience: float | None = None) -> Iterator[float]:
        """Nobody else writes inside; gives the seconds of ``patience`` (by default 14) that are left.

        Raises Unavailable when nobody lets go within the patience.
        """
        seconds = PATIENCE_SECONDS if patience is None else patience
        if self._path is None:
            yield seconds
            return
        deadline = time.monotonic() + seconds
        if not self._threads.acquire(timeout=seconds):
            raise Unavailable()
        try:
            handle = self._open_and_lock(self._path, deadline)
            try:
                yield max(deadline - time.monotonic(), 0.0)
            finally:
                os.close(handle)  # closing lets the lock go
        finally:
            self._threads.release()

    @staticmethod
    def _open_and_lock(path: Path, deadline: float) -> int:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        pause = 0.0005
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return handle
            except BlockingIOError:
                if time.monotonic() > deadline:
                    os.close(handle)
                    raise Unavailable() from None
                time.sleep(pause)
                pause = min(pause * 1.5, 0.002)  # a purchase holds it for 5 ms: who sleeps longer wastes turns
