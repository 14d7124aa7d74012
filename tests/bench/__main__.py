"""``make bench``: our pages beside a bare Flask page, our commits, search and photos beside the bare things, in one run.

Options: ``--products 1000`` (more than 5,000: among 300 Bumdesa with orders; 100,000 take ten minutes to make) ``--seconds 2``
``--only home,buy,visits,alone``. About five minutes. Ratios count, not times: both sides are measured in turns. Beside each ratio stands the target of performance.md and whether it is kept.
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
from statistics import median
from typing import Any

from marketplace.config import ROOT

from . import bare
from .serving import Server, serve
from .starting import BARE, OURS, first_answer, memory
from .targets import ALONE, CPU, RPS, say, verdict
from .visits import visits

WARM_UP = 1.0
MOST_SECONDS = 300
TURNS = 3
ROWS = (
    "page",
    "c",
    "req/s",
    "p50 ms",
    "p95 ms",
    "CPU ms",
    "rps/bare",
    "target",
    "CPU/bare",
    "target",
    "bytes/gzip",
    "statements",
    "failed",
)


def main() -> None:
    options = argparse.ArgumentParser(prog="make bench")
    options.add_argument("--products", type=int, default=1_000)
    options.add_argument("--seconds", type=float, default=2.0)
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
        f"{products} products in {time.monotonic() - began:.0f} s; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    )
    began = time.monotonic()
    asked = statements(settings, {name: paths[0] for name, paths in pages_of(facts).items()})
    bare_settings = {"BARE_DATABASE": str(folder / "bare.db")}
    with (
        serve("tests.bench.bare:app", folder, bare_settings, "tests/bench/gunicorn_bare.py") as base,
        serve("wsgi:app", folder, settings, "gunicorn.conf.py") as ours,
    ):
        say(*ROWS)
        for name, deed in deeds_of(facts).items():
            if time.monotonic() - began > MOST_SECONDS:
                say(f"{name}: left out, time is over (the machine is busy)")
            elif not only or name in only:
                beside(base, ours, name, deed, seconds, asked.get(name))
        if not only or "alone" in only:
            say(
                "memory of two loaded processes, MiB PSS",
                f"bare {memory(base):.0f}",
                *_judged("memory of two loaded processes, MiB PSS", memory(ours)),
            )
        for row in visits(ours.port, facts) if not only or "visits" in only else ():
            say(*row)
    if not only or "alone" in only:
        cold(settings, bare_settings)
        for line in beside_bare_things(settings, facts):
            say(*line)


def pages_of(facts: dict[str, Any]) -> dict[str, list[str]]:
    """What is looked at. The pages "each another" find nothing remembered."""
    return {
        "home": ["/"], "category": [facts["category"]], "category, deep": [facts["deep"]], "product": facts["products"],
        "product, each another": facts["others"], "search": ["/cari?q=keripik", "/cari?q=kopi", "/cari?q=kopi+bubuk"],
        "search, each another": ["/cari?q=keripik+NUMBER", "/cari?q=kopi+NUMBER", "/cari?q=kopi+bubuk+NUMBER"],
    }  # fmt: skip


def deeds_of(facts: dict[str, Any]) -> dict[str, dict[str, Any]]:
    deeds: dict[str, dict[str, Any]] = {
        name: {"deed": "look", "paths": paths} for name, paths in pages_of(facts).items()
    }
    deeds["add"] = {"deed": "add", "variants": facts["variants"]}
    deeds["buy"] = {"deed": "buy", "variants": facts["variants"], "total": facts["total"]}
    return deeds


def beside(
    base: Server, ours: Server, name: str, deed: dict[str, Any], seconds: float, asked: tuple[int, int, int] | None
) -> None:
    """One row: both in turns, so that a busy moment meets both; the ratios are medians over the turns."""
    clients = 8 if name == "buy" else 16
    turns = [
        (measure(base, {"deed": "look", "paths": ["/"]}, clients, seconds), measure(ours, deed, clients, seconds))
        for _ in range(TURNS)
    ]
    rps = median(own["rps"] / max(bare_["rps"], 0.1) for bare_, own in turns)
    cpu = median(own["cpu"] / max(bare_["cpu"], 0.01) for bare_, own in turns)
    own = turns[-1][1]
    say(
        name, clients, own["rps"], own["p50"], own["p95"], f"{own['cpu']:.2f}", f"{rps:.3f}", verdict(RPS.get(name), rps),
        f"{cpu:.1f}", verdict(CPU.get(name), cpu), f"{asked[1]}/{asked[2]}" if asked else "", asked[0] if asked else "", own["failed"] or "",
    )  # fmt: skip
    for trouble in own["trouble"][:1]:
        say(f"    {trouble}")


def cold(settings: dict[str, str], bare_settings: dict[str, str]) -> None:
    (clock, cpu), (bare_clock, bare_cpu) = first_answer(OURS, settings), first_answer(BARE, bare_settings)
    name = "first answer after a cold start, s"
    say(name, f"bare {bare_clock:.2f}", *_judged(name, clock), f"CPU {cpu:.2f} s, bare {bare_cpu:.2f} s")


def beside_bare_things(settings: dict[str, str], facts: dict[str, Any]) -> list[tuple[object, ...]]:
    """Orders, entries, search and photos beside commits, Whoosh and Pillow."""
    command = [sys.executable, "-m", "tests.bench.alone", json.dumps(facts)]
    done = subprocess.run(command, cwd=ROOT, env={**os.environ, **settings}, capture_output=True, text=True)
    if done.returncode:
        return [("alone", done.stderr.strip()[-800:])]
    found = json.loads(done.stdout.splitlines()[-1])
    ratios = {
        "orders placed / bare commits": found["orders placed /s"] / found["bare commits /s"],
        "ledger entries / bare commits": found["ledger entries /s"] / found["bare commits /s"],
        "photo, all sizes / bare Pillow (CPU)": found["photo, all sizes, CPU ms"] / found["bare Pillow, CPU ms"],
        "search asked first / bare Whoosh (CPU)": found["search asked first, CPU ms"] / found["bare Whoosh, CPU ms"],
    }
    return [
        *((name, f"{value:.2f}") for name, value in found.items()),
        *((name, *_judged(name, value)) for name, value in ratios.items()),
    ]


def _judged(name: str, figure: float) -> tuple[str, str]:
    return f"{figure:.2f}", verdict(ALONE.get(name), figure)


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


if __name__ == "__main__":
    main()
