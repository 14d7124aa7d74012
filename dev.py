"""One command for each habit of the house: python3 dev.py run | test | check | bench | stress | seed | clean.

Standard library only, so it works on a machine that has nothing but Python 3.11 or newer. ``make`` calls the same.
Older ones (3.6 and later) can still read this file as far as the line that says so.
"""

import hashlib
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - also readable for those
    raise SystemExit(
        f"Lumbung needs Python 3.11 or newer; this is {sys.version.split()[0]}. Name another: make PYTHON=python3.11 run, or python3.11 dev.py run"
    )

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
EVERYWHERE = ("0.0.0.0", "::")
APT_PACKAGES = {"chromium": "chromium", "initdb": "postgresql", "hledger": "hledger"}
WITHOUT = {
    "chromium": "the journeys in a browser do not run (or set CHROMIUM=/path/to/it)",
    "initdb": "tests use a small PostgreSQL from a Python package, which lacks trigram search",
    "hledger": "no other program reads our books",
}


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
    if os.name == "nt":
        raise SystemExit(
            "Lumbung runs on Linux and macOS. On Windows use WSL (wsl --install), and this command inside it."
        )
    if not os.access(ROOT, os.W_OK):
        raise SystemExit(
            f"The folder {ROOT} cannot be written by you. Copy it to a folder of your own and start again there."
        )
    os.chdir(ROOT)
    try:
        return commands[arguments[0]](arguments[1:])
    except KeyboardInterrupt:
        print("\nStopped. Nothing is broken: the same command goes on where this one ended.")
        return 130


def environment(lock: str) -> None:
    """A private environment holding exactly the locked versions; nothing is done when it already does."""
    wanted = hashlib.sha256((ROOT / "requirements" / f"{lock}.txt").read_bytes()).hexdigest()
    mark = VENV / f".installed-{lock}"
    if mark.exists() and mark.read_text() == wanted:
        return
    if not _has_pip():
        print("Making a private Python environment in .venv …", flush=True)
        made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], capture_output=True)
        if made.returncode or not _has_pip():
            shutil.rmtree(VENV, ignore_errors=True)
            raise SystemExit(
                f"Python lacks its venv module. On Debian or Ubuntu: sudo apt install python3-venv. {_last_line(made)}"
            )
    print(f"Installing locked packages ({lock}) …", flush=True)
    pip = [str(BIN / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--require-hashes"]
    if subprocess.run([*pip, "-r", f"requirements/{lock}.txt"]).returncode:
        raise SystemExit(
            "The packages could not be installed (see above). With a working network, the same command tries again."
        )
    mark.write_text(wanted)


def _has_pip() -> bool:
    """False also for an environment that was left half made."""
    own = BIN / "python"
    return own.exists() and not subprocess.run([str(own), "-c", "import pip"], stderr=subprocess.DEVNULL).returncode


def _last_line(ended: "subprocess.CompletedProcess[bytes]") -> str:
    """What a program said last before it gave up."""
    said = (ended.stdout + ended.stderr).decode(errors="replace").strip().splitlines()
    return f"({said[-1].strip()})" if said else ""


def python(*arguments: str, **changes: str) -> int:
    """Run our own Python; returns its exit code."""
    return subprocess.run([str(BIN / "python"), *arguments], env={**os.environ, **changes}).returncode


def flask(*arguments: str) -> int:
    return python("-m", "flask", "--app", "wsgi", *arguments)


def run(arguments: list[str]) -> int:
    """Upgrade, seed at the first start, then web, worker and (in development) a fake Stripe until Ctrl-C."""
    host, port = os.environ.get("HOST", "127.0.0.1"), os.environ.get("PORT", "8000")
    if not port.isdigit() or not 0 < int(port) < 65_535:
        raise SystemExit(f"PORT must be a number from 1 to 65534, not {port!r}.")
    stripe = fake_stripe(int(port))
    require_free(host, int(port))
    if stripe:
        require_free("127.0.0.1", int(port) + 1, " (for the fake Stripe, always the one after PORT)")
    environment("run")
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
    here = f"[{host}]" if ":" in host else host
    print(f"\nLumbung: http://{'localhost' if host in EVERYWHERE else here}:{port}   (Ctrl-C stops)")
    if host in EVERYWHERE and os.environ.get("LUMBUNG_ENV", "development") == "development":
        print("Others in this network can open it too, with the demo accounts of the README: for trying only.")
    print(
        'Try this: put something in the cart, press "Pesan", pay with a card, then find the order as petugas\n',
        flush=True,
    )
    return supervise({**stripe, "web": web, "worker": worker}, running)


def require_free(host: str, port: int, why: str = "") -> None:
    """End with one line when somebody else listens there, or may not listen there at all."""
    try:
        family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[
            0
        ]
        with socket.socket(family, kind) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise SystemExit(
            f"Port {port} of {host} cannot be used{why}: {reason}. Choose another: PORT=8010 make run"
        ) from None


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
    say_what_is_missing()
    command = ["-m", "pytest", "-n", workers, "--dist", "worksteal", "-q", *arguments]
    code = python(*command, PYTHONDONTWRITEBYTECODE="")  # hundreds of processes are started; they compile us once
    say_what_is_missing()
    if not _is_here("chromium"):
        print("JOURNEYS DID NOT RUN: no Chromium. Set CHROMIUM=/path/to/chromium or install the package chromium.")
        return 1 if os.environ.get("CI") == "true" else code
    return code


def say_what_is_missing() -> None:
    """A line for each program the tests would drive: what is lost without it, how to get it."""
    for binary, package in APT_PACKAGES.items():
        if not _is_here(binary):
            print(
                f"Not here: {package}; {WITHOUT[binary]}. On Debian or Ubuntu: sudo apt install {package}", flush=True
            )


def _is_here(binary: str) -> bool:
    if binary == "chromium":
        names = (os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
        return any(shutil.which(name) for name in names if name)
    return bool(shutil.which(binary) or (binary == "initdb" and list(Path("/usr/lib/postgresql").glob("*/bin/initdb"))))


def _install_what_tests_drive() -> None:
    for binary, package in APT_PACKAGES.items():
        _install_from_distribution(binary, package)


def _install_from_distribution(binary: str, package: str) -> None:
    """On a Debian-like machine and as root: what the tests drive. Elsewhere ``say_what_is_missing``."""
    if _is_here(binary) or not shutil.which("apt-get") or not hasattr(os, "geteuid") or os.geteuid() != 0:
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

    ``--kills 20`` says how many kills at random moments each engine gets, ``--payments 5`` how many payments each lie, ``--jumps 8``
    how often the clock jumps,
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
