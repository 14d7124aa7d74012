"""One command for each habit of the house: python3 dev.py run | test | check | bench | stress | seed | clean.

Standard library only, so it works on a machine that has nothing but Python 3.11 or newer. ``make`` calls the same.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
APT_PACKAGES = {"chromium": "chromium", "initdb": "postgresql", "hledger": "hledger"}


def main(arguments: list[str]) -> int:
    commands = {
        "run": run,
        "test": test,
        "check": check,
        "bench": bench,
        "stress": stress,
        "seed": seed,
        "clean": clean,
    }
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 2
    if sys.version_info < (3, 11):  # noqa: UP036 - this file must explain itself to older ones
        print("Lumbung needs Python 3.11 or newer; this is", sys.version.split()[0])
        return 1
    os.chdir(ROOT)
    return commands[arguments[0]](arguments[1:])


def environment(lock: str) -> None:
    """A private environment holding exactly the locked versions; nothing is done when it already does."""
    wanted = hashlib.sha256((ROOT / "requirements" / f"{lock}.txt").read_bytes()).hexdigest()
    mark = VENV / f".installed-{lock}"
    if mark.exists() and mark.read_text() == wanted:
        return
    if not (BIN / "python").exists():
        print("Making a private Python environment in .venv …", flush=True)
        if subprocess.run([sys.executable, "-m", "venv", str(VENV)]).returncode:
            print("Python lacks its venv module. On Debian or Ubuntu: apt install python3-venv")
            raise SystemExit(1)
    print(f"Installing locked packages ({lock}) …", flush=True)
    pip = [str(BIN / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--require-hashes"]
    subprocess.run([*pip, "-r", f"requirements/{lock}.txt"], check=True)
    mark.write_text(wanted)


def python(*arguments: str, **changes: str) -> int:
    """Run our own Python; returns its exit code."""
    return subprocess.run([str(BIN / "python"), *arguments], env={**os.environ, **changes}).returncode


def flask(*arguments: str) -> int:
    return python("-m", "flask", "--app", "wsgi", *arguments)


def run(arguments: list[str]) -> int:
    """Upgrade, seed at the first start, then web, worker and (in development) a fake Stripe until Ctrl-C."""
    environment("run")
    host, port = os.environ.get("HOST", "127.0.0.1"), os.environ.get("PORT", "8000")
    stripe = fake_stripe(int(port))
    running = {name: subprocess.Popen(command) for name, command in stripe.items()}
    if flask("prepare"):
        for process in running.values():
            process.terminate()
        return 1
    web = [str(BIN / "python"), "-m", "gunicorn", "-c", "gunicorn.conf.py", "wsgi:app"]
    worker = [str(BIN / "python"), "-m", "flask", "--app", "wsgi", "work"]
    if stripe:
        print(
            "Cards (fake Stripe): 4242 4242 4242 4242 pays, 4000 0000 0000 0002 is declined, 4000 0025 0000 3155 asks first"
        )
    print(f"\nLumbung: http://{host}:{port}   (Ctrl-C stops)")
    print(
        'Try this: put something in the cart, press "Pesan", pay with a card, then find the order as petugas\n',
        flush=True,
    )
    return supervise({**stripe, "web": web, "worker": worker}, running)


def fake_stripe(port: int) -> dict[str, list[str]]:
    """The command of a Stripe to try cards with, next to our own port; none in production or when another one is named."""
    if os.environ.get("LUMBUNG_ENV", "development") != "development" or os.environ.get("STRIPE_API_BASE"):
        return {}
    os.environ["STRIPE_API_BASE"] = f"http://127.0.0.1:{port + 1}"
    webhook = f"http://127.0.0.1:{port}/webhook/stripe/{{name}}"
    return {
        "stripe": [str(BIN / "python"), "-m", "marketplace.fake_stripe", "--port", str(port + 1), "--webhook", webhook]
    }


def supervise(commands: dict[str, list[str]], running: dict[str, subprocess.Popen[bytes]]) -> int:
    """Keep the processes running; a worker that dies is started again; all end together."""
    running |= {name: subprocess.Popen(command) for name, command in commands.items() if name not in running}
    stopping = False

    def stop(*_: object) -> None:
        nonlocal stopping
        stopping = True

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)
    code = 0
    while not stopping:
        time.sleep(0.3)
        for name, process in list(running.items()):
            if process.poll() is None or stopping:
                continue
            if name == "web":
                code, stopping = process.returncode or 1, True
                break
            print(f"{name} ended with {process.returncode}; starting it again", flush=True)
            time.sleep(1)
            running[name] = subprocess.Popen(commands[name])
    for process in running.values():
        process.terminate()
    for process in running.values():
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
    return code


def test(arguments: list[str]) -> int:
    """Everything: pure, rooms, architecture, both databases, journeys in Chromium."""
    environment("test")
    _install_what_tests_drive()
    workers = os.environ.get("TEST_WORKERS", str(min(6, (os.cpu_count() or 2) + 1)))  # some wait for processes
    code = python("-m", "pytest", "-n", workers, "--dist", "worksteal", "-q", *arguments)
    if not _chromium():
        print("JOURNEYS DID NOT RUN: no Chromium. Set CHROMIUM=/path/to/chromium or install the package chromium.")
        return 1 if os.environ.get("CI") == "true" else code
    return code


def _chromium() -> str | None:
    names = (os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
    return next((found for name in names if name and (found := shutil.which(name))), None)


def _install_what_tests_drive() -> None:
    for binary, package in APT_PACKAGES.items():
        _install_from_distribution(binary, package)


def _install_from_distribution(binary: str, package: str) -> None:
    """On a Debian-like machine and as root: what the tests drive. Elsewhere the tests say what is missing."""
    present = (
        _chromium()
        if binary == "chromium"
        else shutil.which(binary) or list(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    )
    if present or not shutil.which("apt-get") or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return
    print(f"Installing {package} from the distribution …", flush=True)
    quiet = {"env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, "stdout": subprocess.DEVNULL}
    subprocess.run(["apt-get", "update", "-qq"], **quiet)  # type: ignore[call-overload]
    subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", package], **quiet)  # type: ignore[call-overload]


def check(arguments: list[str]) -> int:
    """Format, lint, types, import contracts, templates."""
    environment("test")
    steps = (
        ("format", ["-m", "ruff", "format", "--check", "."]),
        ("lint", ["-m", "ruff", "check", "."]),
        ("types", ["-m", "mypy"]),
        ("contracts", ["-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"]),
        ("templates", ["-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/architecture/test_templates.py"]),
    )
    failed = []
    for name, command in steps:
        print(f"== {name}", flush=True)
        if python(*command):
            failed.append(name)
    print("check failed: " + ", ".join(failed) if failed else "check: all well", flush=True)
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Figures beside a bare Flask page in the same run."""
    environment("test")
    return python("-m", "tests.bench", *arguments)


def stress(arguments: list[str]) -> int:
    """Kills, full disks, held locks, lying gateways, crowds: what takes long. The same SEED does the same again.

    ``--kills 20`` says how many kills at random moments each engine gets, ``--payments 5`` how many payments each lie,
    ``--rounds 20`` how often two race each other; ``--lives 500 --steps 60`` fills a night with random lives. Other
    arguments are pytest's (``-k kill``).
    """
    environment("test")
    _install_what_tests_drive()
    chosen = os.environ.get("SEED") or str(random.randrange(1_000_000))
    again = " ".join([f"SEED={chosen} python3 dev.py stress", *arguments])
    print(f"seed {chosen}; the same again: {again}", flush=True)
    command = [
        "-m",
        "pytest",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
        "-v",
        "--durations=5",
        f"--hypothesis-seed={chosen}",
    ]
    return python(*command, "tests/stress", *arguments, STRESS_SEED=chosen)


def seed(arguments: list[str]) -> int:
    environment("run")
    return flask("upgrade") or flask("seed", *arguments)


def clean(arguments: list[str]) -> int:
    """Forget the environment, the database, pictures and caches of this checkout."""
    for name in (".venv", "var", ".pytest_cache", ".ruff_cache", ".mypy_cache", ".hypothesis", ".import_linter_cache"):
        shutil.rmtree(ROOT / name, ignore_errors=True)
    for name in ("original", "public"):
        shutil.rmtree(ROOT / "uploads" / name, ignore_errors=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
