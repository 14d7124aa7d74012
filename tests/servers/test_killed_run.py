"""A test run that is killed leaves no server, no browser and no folder."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60
A_RUN = """
import subprocess, sys, time
from tests.folders import RunFolder
folder = RunFolder().begin()
deaf = "import signal, time; signal.signal(signal.SIGQUIT, signal.SIG_IGN); print('up', flush=True); time.sleep(600)"
server = subprocess.Popen([sys.executable, "-c", deaf], stdout=subprocess.PIPE)  # knows the folder from its environment
other = subprocess.Popen(["sleep", "600"], cwd=folder, env={}, start_new_session=True)  # works there, as PostgreSQL does
server.stdout.readline()
print(folder, server.pid, other.pid, flush=True)
time.sleep(600)
"""


def test_nothing_of_a_killed_run_is_left(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", A_RUN],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    ) as run:
        assert run.stdout is not None
        folder, *servers = run.stdout.readline().split()
        assert all(lives(server) for server in servers)
        run.kill()
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends and (Path(folder).exists() or any(lives(server) for server in servers)):
        time.sleep(0.05)
    assert [server for server in servers if lives(server)] == []
    assert not Path(folder).exists()


def lives(process: str) -> bool:
    """Not counting one that has ended and that nobody has asked about yet."""
    with suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False
