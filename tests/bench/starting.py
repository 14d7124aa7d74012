"""How long until a fresh process answers, and how much memory loaded processes hold together."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from marketplace.config import ROOT

from .serving import Server

ANSWER = "answer = app.test_client().get('/'); assert answer.status_code == 200; import time; print(time.process_time(), flush=True)"
OURS = f"from wsgi import app; {ANSWER}"
BARE = f"from tests.bench.bare import app; {ANSWER}"
STARTS = 5


def first_answer(code: str, settings: dict[str, str]) -> tuple[float, float]:
    """Seconds of the clock and of CPU from the start of Python to the first 200, the best of five. The first of them
    compiles our code, as the first start after an installation does."""
    with tempfile.TemporaryDirectory() as compiled:
        environment = {**os.environ, **settings, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        return min(_one(code, environment) for _ in range(STARTS))


def _one(code: str, environment: dict[str, str]) -> tuple[float, float]:
    began = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, env=environment, stdout=subprocess.PIPE) as process:
        line = process.stdout.readline() if process.stdout else b""
        clock = time.perf_counter() - began
    return clock, float(line)


def memory(server: Server) -> float:
    """MiB of all its processes, what they share counted once (PSS)."""
    pids = [server.process.pid, *server.workers()]
    kilobytes = 0
    for pid in pids:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        kilobytes += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return kilobytes / 1024
