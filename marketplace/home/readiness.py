"""Is this installation fit to serve? Asked by load balancers and by people; every part says what is wrong."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Collection
from pathlib import Path

from sqlalchemy import text

from marketplace import search
from marketplace.foundation import guards
from marketplace.foundation.database import db
from marketplace.foundation.delivering import outbox_state
from marketplace.foundation.guards import Guard
from marketplace.foundation.heartbeat import seconds_since

log = logging.getLogger("lumbung.health")

LEAST_FREE_PERCENT = 5
OLDEST_HEARTBEAT_SECONDS = 60
OLDEST_BACKUP_SECONDS = 900  # three of the worker's

Part = dict[str, object]


def readiness(var: Path, every_guard: Collection[Guard], backed_up: bool = False) -> dict[str, object]:
    """``{"ok": bool, "parts": {name: {"ok", …}}}``. ``search`` and ``outbox`` inform; all others must hold.
    ``backed_up``: somebody wants backups, so the last one must be young."""
    parts = {
        "database": _safely(_database),
        "guards": _safely(lambda: _guards(every_guard)),
        "worker": _safely(_worker),
        "disk": _safely(lambda: _disk(var)),
    }
    if backed_up:
        parts["backup"] = _safely(_backup)
    informing = {"search": _safely(_search), "outbox": _safely(_outbox)}
    return {"ok": all(part["ok"] for part in parts.values()), "parts": {**parts, **informing}}


def _safely(look: Callable[[], Part]) -> Part:
    """A part that cannot even be looked at is not well."""
    try:
        return look()
    except Exception as error:
        db.session.rollback()
        log.warning("readiness: %r", error)
        return {"ok": False, "error": type(error).__name__}


def _database() -> Part:
    return {"ok": db.session.scalar(text("SELECT 1")) == 1}


def _guards(every_guard: Collection[Guard]) -> Part:
    missing = guards.missing(db.session.connection(), every_guard)
    return {"ok": not missing, "missing": missing}


def _is_young(age: float | None, most: float) -> bool:
    """A sign from a time to come (the clock was set back) proves nothing either."""
    return age is not None and -most < age < most


def _worker() -> Part:
    age = seconds_since("worker")
    return {
        "ok": _is_young(age, OLDEST_HEARTBEAT_SECONDS),
        "seen_seconds_ago": None if age is None else round(age),
    }


def _backup() -> Part:
    age = seconds_since("backup")
    return {
        "ok": _is_young(age, OLDEST_BACKUP_SECONDS),
        "taken_seconds_ago": None if age is None else round(age),
    }


def _disk(var: Path) -> Part:
    usage = shutil.disk_usage(var)
    free = usage.free * 100 // usage.total
    return {"ok": free > LEAST_FREE_PERCENT, "free_percent": free}


def _search() -> Part:
    fresh = search.freshness()
    return {"ok": fresh is not None, "documents": fresh.documents if fresh else None}


def _outbox() -> Part:
    state = outbox_state()
    return {"ok": state["dead"] == 0, **state}
