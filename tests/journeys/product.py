"""The real product in processes of its own: the web server, the worker, a private folder. Nothing of it is ours to reach into.

A template (upgraded and seeded once per test run, under a lock) is copied for whoever needs a fresh product.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SECRET = "journeys-" + "j" * 40
PATIENCE = 60.0
FLASK = ("-m", "flask", "--app", "wsgi")


@dataclass
class Product:
    """One running Lumbung. ``world`` names what the demo data holds (see making_ready)."""

    folder: Path
    address: str
    world: dict[str, Any]
    settings: dict[str, str]
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def flask(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """``flask …`` beside the running product."""
        command = [sys.executable, *FLASK, *arguments]
        return subprocess.run(command, cwd=ROOT, env=self.settings, capture_output=True, text=True, timeout=120)

    def stop(self) -> None:
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def last_words(self) -> str:
        """The end of the logs, for the message of a test that failed."""
        return "\n".join(path.read_text(errors="replace")[-3000:] for path in sorted(self.folder.glob("*.log")))


def settings_for(folder: Path, **more: str) -> dict[str, str]:
    """The environment of a product that lives in ``folder``; nothing of the developer's own settings leaks in."""
    ours = {
        "LUMBUNG_ENV": "test", "VAR_DIR": str(folder / "var"), "UPLOADS_DIR": str(folder / "uploads"), "SECRET_KEY": SECRET,
        "DATA_KEYS": SECRET, "WEB_PROCESSES": "1", "WEB_THREADS": "8", "LOG_LEVEL": "WARNING", "HOST": "127.0.0.1",
    }  # fmt: skip
    foreign = (
        "PUBLIC_URL",
        "DATABASE_URL",
        "OWNER_DATABASE_URL",
        "PROXY_HOPS",
        "FAULT_AT",
        "CLOCK_OFFSET",
        "PORT",
        "FLASK_DEBUG",
    )
    return {**{name: value for name, value in os.environ.items() if name not in foreign}, **ours, **more}


def make_ready(folder: Path) -> None:
    """Upgrade and seed a product in ``folder``."""
    settings = settings_for(folder)
    run(settings, *FLASK, "upgrade")
    run(settings, "-m", "tests.journeys.making_ready", str(folder / "world.json"))
    run(settings, *FLASK, "outbox", "drain")
    run(settings, *FLASK, "reindex")


def make_ready_on(folder: Path, **databases: str) -> Product:
    """Upgrade an empty database elsewhere, fill it leanly and start the product there."""
    for name in ("var", "uploads"):
        (folder / name).mkdir(parents=True)
    settings = settings_for(folder, **databases)
    run(settings, *FLASK, "upgrade")
    run(settings, "-m", "tests.journeys.making_ready", str(folder / "world.json"), "lean")
    return start(folder, json.loads((folder / "world.json").read_text()), **databases)


def run(settings: dict[str, str], *arguments: str) -> None:
    """Our Python in a process of its own; what it said when it failed."""
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, env=settings, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{arguments} failed:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")


def template(shared: Path, name: str = "template", make: Callable[[Path], None] = make_ready) -> Path:
    """The template ``name`` in ``shared``: made by whoever comes first, the others wait for it. ``make(folder)`` fills a
    folder that has an empty ``var`` and ``uploads``, and writes ``world.json`` there."""
    shared.mkdir(parents=True, exist_ok=True)
    made = shared / name
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (made / "world.json").exists():
            shutil.rmtree(made, ignore_errors=True)
            making = shared / f"{name}-making"
            shutil.rmtree(making, ignore_errors=True)
            (making / "var").mkdir(parents=True)
            (making / "uploads").mkdir()
            make(making)
            making.rename(made)
    return made


def start_copy(made: Path, folder: Path, **more: str) -> Product:
    """A product of its own with the template's data; pictures are linked, since stored files are never written twice."""
    copy(made, folder)
    return start(folder, json.loads((made / "world.json").read_text()), **more)


def copy(made: Path, folder: Path) -> None:
    """The data of a template into ``folder``."""
    shutil.copytree(made / "var", folder / "var", dirs_exist_ok=True)
    shutil.copytree(made / "uploads", folder / "uploads", copy_function=_link, dirs_exist_ok=True)


def _link(picture: str, to: str) -> None:
    try:
        os.link(picture, to)
    except OSError:  # a kept template may lie on another disk
        shutil.copyfile(picture, to)


def start(folder: Path, world: dict[str, Any], **more: str) -> Product:
    """Start web server and worker on a free port; returns when the product says it is ready."""
    port = _free_port()
    settings = settings_for(folder, PORT=str(port), **more)
    product = Product(folder, f"http://127.0.0.1:{port}", world, settings)
    web = [sys.executable, "-m", "gunicorn", "-c", "gunicorn.conf.py", "wsgi:app"]
    worker = [sys.executable, *FLASK, "work"]
    for name, command in (("web", web), ("worker", worker)):
        with (folder / f"{name}.log").open("wb") as log:
            process = subprocess.Popen(command, cwd=ROOT, env=settings, stdout=log, stderr=subprocess.STDOUT)
        product.processes.append(process)
    _wait_until_ready(product)
    return product


def _wait_until_ready(product: Product) -> None:
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        if any(process.poll() is not None for process in product.processes):
            break
        try:
            with urllib.request.urlopen(f"{product.address}/healthz", timeout=5) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.1)
    words = product.last_words()
    product.stop()
    raise RuntimeError(f"the product did not start:\n{words}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
