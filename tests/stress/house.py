"""The whole house on one database: web and worker as processes that may be killed and opened again, and the fake Stripe.

``ForkedHouse`` forks them from this warm process, so that dying at a named place costs no second; ``ServedHouse`` runs
what is run for real: gunicorn with its children, and ``flask work``.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from flask import Flask
from werkzeug.serving import WSGIRequestHandler, make_server

from marketplace import working
from marketplace.config import ROOT, Config
from marketplace.foundation import faults
from marketplace.foundation.database import db
from tests.crashes.dying import KILLED
from tests.stress.visiting import Person

WEB, WORKER = "web", "worker"
BOTH = (WEB, WORKER)


class _Quiet(WSGIRequestHandler):
    def log_request(self, *args: Any) -> None:
        pass


@dataclass
class ForkedHouse:
    """``open(name, fault)`` starts a process armed with a place to die at."""

    app: Flask
    port: int
    running: dict[str, int] = field(default_factory=dict)
    deaths: list[str] = field(default_factory=list)

    @property
    def home(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def open(self, name: str, fault: str = "") -> None:
        db.session.remove()
        db.engine.dispose()
        child = os.fork()
        if child == 0:
            self._live(name, fault)
        self.running[name] = child

    def _live(self, name: str, fault: str) -> None:
        try:
            faults.arm(fault)
            if name == WEB:
                make_server("127.0.0.1", self.port, self.app, threaded=True, request_handler=_Quiet).serve_forever()
            else:
                working.work(self.app)
        except BaseException as error:
            os.write(2, f"{name} failed: {error!r}\n".encode())
        os._exit(1)

    def heal(self) -> None:
        """Whoever died is opened again, unarmed; other ends than at the named place are an error."""
        for name, child in list(self.running.items()):
            found, status = os.waitpid(child, os.WNOHANG)
            if found:
                assert os.waitstatus_to_exitcode(status) == KILLED, f"{name} ended with {status}"
                self.deaths.append(name)
                self.open(name)

    def close(self) -> None:
        for child in self.running.values():
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        self.running.clear()

    def person(self, number: int) -> Person:
        return Person(self.home, f"10.0.{number // 250}.{number % 250 + 1}", healed=self.heal)


@dataclass
class ServedHouse:
    """Gunicorn and the worker with settings from the environment alone, each in a process group of its own."""

    config: Config
    port: int
    folder: Path
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    @property
    def home(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def open(self, name: str, **changes: str) -> None:
        config = self.config
        settings = {
            "LUMBUNG_ENV": "test", "SECRET_KEY": config.secret_key, "DATA_KEYS": config.data_keys[0], "PROXY_HOPS": "1",
            "DATABASE_URL": config.database_url, "PORT": str(self.port), "HOST": "127.0.0.1", "WEB_PROCESSES": "2", "WEB_THREADS": "8",
            "VAR_DIR": str(config.var), "UPLOADS_DIR": str(config.uploads), "LOG_LEVEL": "WARNING", "STRIPE_API_BASE": config.stripe_api_base,
            "PUBLIC_URL": "", "FAULT_AT": "", "CLOCK_OFFSET": "0",
            "BACKUP_DIR": str(config.backup_dir or ""), "BACKUP_KEY": config.backup_key,
        }  # fmt: skip
        commands = {
            WEB: ["-m", "gunicorn", "-c", "gunicorn.conf.py", "--log-level", "warning", "wsgi:app"],
            WORKER: ["-m", "flask", "--app", "wsgi", "work"],
        }
        with (self.folder / f"{name}.log").open("ab") as log:
            self.running[name] = subprocess.Popen(
                [sys.executable, *commands[name]], cwd=ROOT, env={**os.environ, **settings, **changes}, stderr=log,
                stdout=log, start_new_session=True,
            )  # fmt: skip

    def kill(self, name: str) -> None:
        """All of it, at once."""
        process = self.running.pop(name)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def kill_a_child(self) -> None:
        """One of gunicorn's own processes; gunicorn itself must put another in its place."""
        father = self.running[WEB].pid
        children = Path(f"/proc/{father}/task/{father}/children").read_text().split()
        if children:
            os.kill(int(children[0]), signal.SIGKILL)

    def wait_until_open(self, seconds: float = 60) -> float:
        """Until it answers; returns how long that took."""
        began = time.monotonic()
        Person(self.home, "10.9.9.9", patience=seconds).look("/healthz")
        return time.monotonic() - began

    def log(self, name: str) -> str:
        return (self.folder / f"{name}.log").read_text(errors="replace")

    def close(self) -> None:
        for name in list(self.running):
            self.kill(name)


@contextmanager
def closing(house: Any) -> Iterator[Any]:
    """Nothing of it goes on after the block."""
    try:
        yield house
    finally:
        house.close()
