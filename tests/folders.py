"""Where the files of a test run live: in memory where the machine has room, because what is thrown away need not reach a disk.

They are real files with the manners of real files; only waiting for the disk is gone. TMPDIR says another place, pytest's
``--basetemp`` keeps the folders of the tests. ``make stress`` stays on the disk.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from tests.servers import guardian

RUN = "LUMBUNG_TEST_RUN"  # told to the other test processes through the environment
MEMORY, ROOM = Path("/dev/shm"), 3 * 2**30  # bytes; a run needs less than half of it


class RunFolder:
    """The folder of one test run and everything below it: databases, PostgreSQL, the tests' own folders, Chromium's."""

    def begin(self) -> Path:
        """Make it, with a guardian who removes it and ends what runs in it, and let every process of this run write there."""
        path = Path(tempfile.mkdtemp(prefix="lumbung-run-", dir=_base()))
        path.chmod(0o711)  # PostgreSQL passes through as somebody else
        command = [sys.executable, "-I", "-S", guardian.__file__, str(path)]
        self._guardian = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)
        os.environ[RUN] = os.environ["TMPDIR"] = tempfile.tempdir = str(path)
        return path

    def end(self) -> None:
        self._guardian.communicate()
        tempfile.tempdir = None
        del os.environ[RUN], os.environ["TMPDIR"]


def run_folder() -> Path:
    """The folder of this test run, the same in all its processes."""
    return Path(os.environ[RUN])


@cache
def own_folder() -> Path:
    """A folder of this test process."""
    return Path(tempfile.mkdtemp(prefix="process-", dir=run_folder()))


def _base() -> Path:
    if "TMPDIR" in os.environ or "STRESS_SEED" in os.environ or not os.access(MEMORY, os.W_OK):
        return Path(tempfile.gettempdir())
    roomy = min(shutil.disk_usage(MEMORY).free, _available_memory()) > ROOM
    return MEMORY if roomy else Path(tempfile.gettempdir())


def _available_memory() -> int:
    """Bytes that may be used without pushing others out; 0 when the system does not say."""
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")), 0)
