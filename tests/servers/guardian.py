"""Run beside a test run (``python guardian.py FOLDER``): when the run ends, however it ends, nothing of it is left.

It waits at a pipe whose other end only the test run holds. When that closes it ends every process that has FOLDER in its
environment or works below it (web servers, workers, PostgreSQL, browsers), then removes FOLDER. Standard library only.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

GENTLE, PATIENCE = 3.0, 30.0  # seconds until they are killed, until we give up


def clean_up(folder: Path) -> None:
    begun = time.monotonic()
    while (left := list(_processes_of(folder))) or folder.exists():
        passed = time.monotonic() - begun
        if passed > PATIENCE:
            return
        for process in left:  # SIGQUIT: PostgreSQL and gunicorn end at once and tidily
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGQUIT if passed < GENTLE else signal.SIGKILL)
        if not left:
            shutil.rmtree(folder, ignore_errors=True)
        time.sleep(0.05)


def _processes_of(folder: Path) -> Iterator[int]:
    """Where the system does not tell (no /proc), servers are ended by their fixtures only."""
    for place in Path("/proc").glob("[0-9]*"):
        if int(place.name) != os.getpid():
            with suppress(OSError):
                works_there = (place / "cwd").readlink().is_relative_to(folder)
                if works_there or f"={folder}\0".encode() in (place / "environ").read_bytes() + b"\0":
                    yield int(place.name)


if __name__ == "__main__":
    sys.stdin.read()
    clean_up(Path(sys.argv[1]))
