"""``make bench``: requests per second, times and CPU of our pages beside a bare Flask page, all in one run.

Options: ``--products 1000`` ``--seconds 4`` ``--only home,buy``. Ends by itself within about three minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from marketplace.config import ROOT

from . import bare
from .serving import Server, serve

WARM_UP = 1.0
MOST_SECONDS = 165
ROWS = ("page", "c", "req/s", "p50 ms", "p95 ms", "CPU ms", "rps/bare", "CPU/bare", "bytes", "statements", "failed")
GOALS = {"home": 0.35, "category": 0.35, "product": 0.4, "search": 0.2, "add": 0.3}


def main() -> None:
    options = argparse.ArgumentParser(prog="make bench")
    options.add_argument("--products", type=int, default=1_000)
    options.add_argument("--seconds", type=float, default=3.0)
    options.add_argument("--only", default="")
    given = options.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="lumbung-bench-"))
    try:
        run(folder, given.products, given.seconds, set(filter(None, given.only.split(","))))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def settings_of(folder: Path) -> dict[str, str]:
    secret = "bench-" + "x" * 40
    return {
        "LUMBUNG_ENV": "test", "VAR_DIR": str(folder / "var"), "UPLOADS_DIR": str(folder / "uploads"), "SECRET_KEY": secret,
        "DATA_KEYS": secret, "PUBLIC_URL": "", "DATABASE_URL": f"sqlite:///{folder / 'var' / 'lumbung.db'}", "PROXY_HOPS": "1",
        "LOG_LEVEL": "WARNING", "OWNER_DATABASE_URL": "", "FAULT_AT": "", "CLOCK_OFFSET": "0",
    }  # fmt: skip


def run(folder: Path, products: int, seconds: float, only: set[str]) -> None:
    settings = settings_of(folder)
    began = time.monotonic()
    facts = prepare(folder, settings, products)
    say(
        f"{products} products made in {time.monotonic() - began:.0f} s; load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    )
    pages = {
        "home": ["/"], "category": [facts["category"]], "product": facts["products"], "search": ["/cari?q=keripik", "/cari?q=kopi", "/cari?q=kopi+bubuk"],
    }  # fmt: skip
    asked = statements(settings, {name: paths[0] for name, paths in pages.items()})
    say(" | ".join(ROWS))
    with serve(
        "tests.bench.bare:app", folder, {"BARE_DATABASE": str(folder / "bare.db")}, "tests/bench/gunicorn_bare.py"
    ) as server:
        base = {clients: measure(server, {"deed": "look", "paths": ["/"]}, clients, seconds) for clients in (1, 16)}
    for clients, result in base.items():
        show("bare", clients, result, base[clients])
    deeds: list[tuple[str, dict[str, Any], tuple[int, ...]]] = [
        *((name, {"deed": "look", "paths": paths}, (1, 16)) for name, paths in pages.items()),
        ("add", {"deed": "add", "variants": facts["variants"]}, (1, 16)),
        ("buy", {"deed": "buy", "variants": facts["variants"], "total": facts["total"]}, (1, 8)),
    ]
    with serve("wsgi:app", folder, settings, "gunicorn.conf.py") as server:
        for name, deed, crowds in deeds:
            for clients in crowds if not only or name in only else ():
                if time.monotonic() - began > MOST_SECONDS:
                    say(f"{name} with {clients}: left out, three minutes are over (the machine is busy)")
                    continue
                result = measure(server, deed, clients, seconds * (2 if name == "buy" else 1))
                show(name, clients, result, base[1 if clients == 1 else 16], asked.get(name))


def prepare(folder: Path, settings: dict[str, str], products: int) -> dict[str, Any]:
    """The databases of both."""
    bare.fill(str(folder / "bare.db"))
    subprocess.run(
        [sys.executable, "-m", "flask", "--app", "wsgi", "upgrade"],
        cwd=ROOT,
        env={**os.environ, **settings},
        check=True,
    )
    code = f"import json; from tests.bench.world import build; print(json.dumps(build({products})))"
    return inside(settings, code)


def statements(settings: dict[str, str], pages: dict[str, str]) -> dict[str, tuple[int, int, int]]:
    """Statements, bytes and compressed bytes of each page."""
    code = (
        "import json; from tests.statements import counted; client = app.test_client(); found = {}\n"
        f"for name, path in {pages!r}.items():\n"
        "    client.get(path)\n"
        "    with counted() as asked: whole = client.get(path)\n"
        "    small = client.get(path, headers={'Accept-Encoding': 'br, gzip'})\n"
        "    found[name] = [len(asked), len(whole.data), len(small.data)]\n"
        "print(json.dumps(found))"
    )
    return {name: tuple(numbers) for name, numbers in inside(settings, code).items()}  # type: ignore[misc]


def inside(settings: dict[str, str], code: str) -> dict[str, Any]:
    """Run ``code`` with an app on these settings; what it prints last is JSON."""
    program = f"from marketplace.app import create_app\napp = create_app()\nwith app.app_context():\n    exec({code!r})"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env={**os.environ, **settings}, capture_output=True, text=True
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def measure(server: Server, deed: dict[str, Any], clients: int, seconds: float) -> dict[str, Any]:
    """One crowd after a short warm-up; with the CPU our processes spent per deed."""
    crowd(server, deed, clients, WARM_UP)
    before = server.cpu_seconds()
    result = crowd(server, deed, clients, seconds)
    result["cpu"] = 1000 * (server.cpu_seconds() - before) / max(result["count"] + result["failed"], 1)
    return result


def crowd(server: Server, deed: dict[str, Any], clients: int, seconds: float) -> dict[str, Any]:
    task = json.dumps({**deed, "port": server.port, "clients": clients, "seconds": seconds})
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.load", task], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def show(
    name: str, clients: int, result: dict[str, Any], base: dict[str, Any], asked: tuple[int, int, int] | None = None
) -> None:
    numbers = [
        name, clients, result["rps"], result["p50"], result["p95"], f"{result['cpu']:.2f}", f"{result['rps'] / max(base['rps'], 0.1):.2f}",
        f"{result['cpu'] / max(base['cpu'], 0.01):.1f}", f"{asked[1]}/{asked[2]}" if asked else "", asked[0] if asked else "", result["failed"] or "",
    ]  # fmt: skip
    goal = f"   goal {GOALS[name]:.2f}x bare" if name in GOALS and clients == 16 else ""
    say(" | ".join(str(number) for number in numbers) + goal)
    if result["trouble"]:
        say(f"    {result['trouble'][0]}")


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
