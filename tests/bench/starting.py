"""How long until a fresh process answers, and how much memory loaded processes hold together."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from marketplace.config import ROOT

from .serving import Server

OURS = "from marketplace.app import create_app; answer = create_app().test_client().get('/'); assert answer.status_code == 200"
BARE = "from tests.bench.bare import app; answer = app.test_client().get('/'); assert answer.status_code == 200"


def first_answer(code: str, settings: dict[str, str]) -> tuple[float, float]:
    """Seconds of the clock and of CPU from the start of Python to the first 200, the best of three."""
    best = (99.0, 99.0)
    for _ in range(3):
        began, spent = time.perf_counter(), _children()
        subprocess.run([sys.executable, "-c", code], cwd=ROOT, env={**os.environ, **settings}, check=True)
        best = min(best, (time.perf_counter() - began, _children() - spent))
    return best


def _children() -> float:
    times = os.times()
    return times.children_user + times.children_system


def memory(server: Server) -> float:
    """MiB of all its processes, what they share counted once (PSS)."""
    pids = [server.process.pid, *server.workers()]
    kilobytes = 0
    for pid in pids:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        kilobytes += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return kilobytes / 1024
