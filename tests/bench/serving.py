"""Gunicorn with two processes, as in production, on a port of its own; how much work its processes did."""

from __future__ import annotations

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from marketplace.config import ROOT

TICK = os.sysconf("SC_CLK_TCK")


@dataclass
class Server:
    """A running web server."""

    port: int
    process: subprocess.Popen[bytes]

    def workers(self) -> list[str]:
        """Ids of its worker processes."""
        return Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()

    def cpu_seconds(self) -> float:
        """User and system time of its worker processes so far."""
        ticks = 0
        for child in self.workers():
            fields = Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / TICK


@contextmanager
def serve(target: str, folder: Path, settings: dict[str, str], config: str) -> Iterator[Server]:
    """``target`` (module:app) until the block ends."""
    port = _free_port()
    environment = {
        **os.environ,
        **settings,
        "PORT": str(port),
        "HOST": "127.0.0.1",
        "WEB_PROCESSES": "2",
        "WEB_THREADS": "8",
    }
    command = [sys.executable, "-m", "gunicorn", "-c", config, "--log-level", "warning", target]
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=(folder / f"{port}.log").open("wb"))
    try:
        _wait_for(port, process, folder / f"{port}.log")
        yield Server(port, process)
    finally:
        process.terminate()
        process.wait(20)


def _wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(300):
        if process.poll() is not None:
            raise SystemExit(log.read_text())
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", "/", headers={"Connection": "close"})
            connection.getresponse().read()
            return
        except OSError:
            time.sleep(0.1)
    raise SystemExit("the server did not answer")


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
