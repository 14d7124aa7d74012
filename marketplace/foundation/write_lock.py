"""One writer at a time on SQLite, across threads and processes, from BEGIN to COMMIT.

SQLite before 3.51.3 can corrupt a WAL when a checkpoint meets a commit of another connection; and a queue in
front of BEGIN IMMEDIATE waits more patiently than SQLite's own busy handler.
"""

from __future__ import annotations

import fcntl
import os
import threading
import time
from pathlib import Path
from types import TracebackType

from .errors import Unavailable

PATIENCE_SECONDS = 15.0


class WriteLock:
    """A re-usable, not re-entrant lock. With ``path`` None it does nothing (PostgreSQL locks rows itself)."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._threads = threading.Lock()
        self._handle: int | None = None

    def __enter__(self) -> None:
        """Raises Unavailable when nobody lets go within the patience."""
        if self._path is None:
            return
        deadline = time.monotonic() + PATIENCE_SECONDS
        if not self._threads.acquire(timeout=PATIENCE_SECONDS):
            raise Unavailable()
        try:
            self._handle = self._open_and_lock(deadline)
        except BaseException:
            self._threads.release()
            raise

    def _open_and_lock(self, deadline: float) -> int:
        assert self._path is not None
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
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
                pause = min(pause * 1.5, 0.01)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._path is None:
            return
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)  # closing lets the lock go
        self._threads.release()
