"""Settings, read once from the environment. Refuses to start with the list of what is missing or unsafe.

Every setting stands in ``SETTINGS`` with what it is for; README shows the same table (a test compares them).
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parent.parent

SETTINGS = {
    "LUMBUNG_ENV": "development, test or production (default development)",
    "SECRET_KEY": "signs form tokens; at least 32 characters; made by itself in development",
    "DATA_KEYS": "encrypt bank and identity data; comma separated, newest first; made by itself in development",
    "PUBLIC_URL": "the address people type, such as https://lumbung.example; http only on loopback",
    "DATABASE_URL": "default: SQLite in VAR_DIR; postgresql+psycopg://… when one machine is not enough",
    "OWNER_DATABASE_URL": "the same database as the tables' owner, for upgrades (default DATABASE_URL)",
    "VAR_DIR": "database, index, anchors, development secrets (default var)",
    "UPLOADS_DIR": "pictures (default uploads)",
    "BACKUP_DIR": "the worker takes a backup into this folder every 5 minutes; best on another disk (default: none)",
    "BACKUP_KEY": "seals backups; at least 32 characters; keep it somewhere else too (default: not sealed)",
    "BACKUP_KEEP_DAYS": "backups older than this are removed (default 30)",
    "HOST": "address the web server listens on (default 127.0.0.1)",
    "PORT": "port the web server listens on (default 8000)",
    "WEB_THREADS": "threads of each web process (default 8)",
    "WEB_PROCESSES": "web processes (default 2)",
    "PROXY_HOPS": "reverse proxies in front whose X-Forwarded headers are believed (default 0)",
    "LOG_LEVEL": "default INFO",
    "SECOND_FACTOR": "required: directors and treasurers move money only with one (default in production); urged: they are asked to (default elsewhere)",
    "STRIPE_API_BASE": "development and test: the address of the fake Stripe; empty: the real one",
    "FAULT_AT": "test only: the process ends with status 137 at this named point",
    "CLOCK_OFFSET": "test only: seconds added to the clock",
}


SECOND_FACTOR = ("required", "urged")


class ConfigRefused(SystemExit):
    """The settings are not fit to start with; ``reasons`` says why, one sentence each."""

    def __init__(self, reasons: list[str]) -> None:
        super().__init__("Lumbung does not start:\n" + "\n".join(f"- {reason}" for reason in reasons))
        self.reasons = reasons


@dataclass(frozen=True)
class Config:
    """Everything that differs between installations."""

    env: str
    secret_key: str
    data_keys: tuple[str, ...]
    public_url: str
    database_url: str
    owner_database_url: str
    var: Path
    uploads: Path
    backup_dir: Path | None = None
    backup_key: str = ""
    backup_keep_days: int = 30
    host: str = "127.0.0.1"
    port: int = 8000
    threads: int = 8
    processes: int = 2
    proxy_hops: int = 0
    log_level: str = "INFO"
    second_factor: str = "required"
    stripe_api_base: str = ""
    fault_at: str = ""
    clock_offset: int = 0

    @property
    def is_production(self) -> bool:
        return self.env == "production"

    @property
    def is_https(self) -> bool:
        return self.public_url.startswith("https://")

    @property
    def origin(self) -> str:
        """Scheme, host and port of our own address, or empty when any host will do (development)."""
        return self.public_url.rstrip("/")

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None) -> Config:
        """Read the environment. Raises ConfigRefused with every reason at once."""
        given = os.environ if environ is None else environ
        reasons = _unsafe(given)
        if reasons:
            raise ConfigRefused(reasons)
        var = _folder(given.get("VAR_DIR", "var"))
        database_url = given.get("DATABASE_URL") or f"sqlite:///{var / 'lumbung.db'}"
        return cls(
            env=given.get("LUMBUNG_ENV", "development"),
            secret_key=given.get("SECRET_KEY") or _kept_secret(var, "secret_key"),
            data_keys=_listed(given.get("DATA_KEYS", "")) or (_kept_secret(var, "data_key"),),
            public_url=given.get("PUBLIC_URL", ""),
            database_url=database_url,
            owner_database_url=given.get("OWNER_DATABASE_URL") or database_url,
            var=var,
            uploads=_folder(given.get("UPLOADS_DIR", "uploads")),
            backup_dir=_in_checkout(given["BACKUP_DIR"]) if given.get("BACKUP_DIR") else None,
            backup_key=given.get("BACKUP_KEY", ""),
            backup_keep_days=int(given.get("BACKUP_KEEP_DAYS") or "30"),
            host=given.get("HOST", "127.0.0.1"),
            port=int(given.get("PORT", "8000")),
            threads=int(given.get("WEB_THREADS", "8")),
            processes=int(given.get("WEB_PROCESSES", "2")),
            proxy_hops=int(given.get("PROXY_HOPS", "0")),
            log_level=given.get("LOG_LEVEL", "INFO"),
            second_factor=given.get("SECOND_FACTOR") or _usual_second_factor(given),
            stripe_api_base=given.get("STRIPE_API_BASE", "").rstrip("/"),
            fault_at=given.get("FAULT_AT", ""),
            clock_offset=int(given.get("CLOCK_OFFSET", "0")),
        )


def _unsafe(given: Mapping[str, str]) -> list[str]:
    env = given.get("LUMBUNG_ENV", "development")
    reasons = []
    if env not in ("development", "test", "production"):
        reasons.append(f"LUMBUNG_ENV is {env!r}; use development, test or production.")
    if given.get("SECOND_FACTOR", "") not in ("", *SECOND_FACTOR):
        reasons.append("SECOND_FACTOR must be required or urged.")
    for name in ("PORT", "WEB_THREADS", "WEB_PROCESSES", "PROXY_HOPS", "BACKUP_KEEP_DAYS", "CLOCK_OFFSET"):
        value = given.get(name, "")
        if value and not value.lstrip("-").isdigit():
            reasons.append(f"{name} must be a whole number, not {value!r}.")
    if 0 < len(given.get("BACKUP_KEY", "")) < 32:
        reasons.append("BACKUP_KEY is too short; use at least 32 random characters.")
    if env != "test":
        reasons += [
            f"{name} works only with LUMBUNG_ENV=test." for name in ("FAULT_AT", "CLOCK_OFFSET") if given.get(name)
        ]
    return reasons + (_unfit_for_production(given) if env == "production" else [])


def _unfit_for_production(given: Mapping[str, str]) -> list[str]:
    needed = ("SECRET_KEY", "DATA_KEYS", "PUBLIC_URL", "DATABASE_URL")
    reasons = [f"{name} is missing." for name in needed if not given.get(name)]
    for name in ("SECRET_KEY", "DATA_KEYS"):
        if any(len(part) < 32 for part in _listed(given.get(name, ""))):
            reasons.append(f"{name} is too short; use at least 32 random characters.")
    if given.get("STRIPE_API_BASE"):
        reasons.append("STRIPE_API_BASE is for development and tests: cards are charged by the real Stripe only.")
    address = urlsplit(given.get("PUBLIC_URL", ""))
    if given.get("PUBLIC_URL") and (address.scheme not in ("http", "https") or not address.hostname):
        reasons.append("PUBLIC_URL must begin with https:// and name a host.")
    elif address.scheme == "http" and address.hostname not in ("localhost", "127.0.0.1", "::1"):
        reasons.append("PUBLIC_URL must be https (http only on loopback).")
    elif address.netloc and (address.path.strip("/") or address.query):
        reasons.append("PUBLIC_URL is scheme and host only, without a path.")
    return reasons


def _usual_second_factor(given: Mapping[str, str]) -> str:
    """In development and tests the demo accounts must open at once."""
    return "required" if given.get("LUMBUNG_ENV") == "production" else "urged"


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _folder(given: str) -> Path:
    path = _in_checkout(given)
    path.mkdir(parents=True, exist_ok=True)
    return path


def _in_checkout(given: str) -> Path:
    path = Path(given)
    return path if path.is_absolute() else ROOT / path


def _kept_secret(var: Path, name: str) -> str:
    """A random secret made at first use and kept readable for the owner only. Not for production."""
    path = var / "secrets" / name
    path.parent.mkdir(mode=0o700, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text().strip()
    with os.fdopen(handle, "w") as file:
        file.write(secret := secrets.token_urlsafe(32))
    return secret
