"""``flask verify``: every room's promises recomputed from scratch."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from sqlalchemy import text

from marketplace.foundation.checks import Check
from marketplace.foundation.database import db

from .tables import ROOMS_WITH_TABLES


def all_checks() -> list[Check]:
    """The checks of every room that has some."""
    rooms = [import_module(f"marketplace.{name}") for name in ROOMS_WITH_TABLES]
    return [check for room in rooms for check in getattr(room, "checks", list)()]


def verify() -> dict[str, Any]:
    """``{"ok": bool, "checks": [{"id", "title", "ok", "count", "violations"}]}``; an error counts as a violation."""
    results = [_run(check) for check in all_checks()]
    return {"ok": all(result["ok"] for result in results), "checks": results}


def _run(check: Check) -> dict[str, Any]:
    try:
        _take_time()
        violations = check.violations()
    except Exception as error:
        db.session.rollback()
        violations = [f"could not be checked: {error!r}"]
    return {
        "id": check.id, "title": check.title, "ok": not violations, "count": len(violations), "violations": violations[:50],
    }  # fmt: skip


def _take_time() -> None:
    """The limit that keeps a page from standing still is not meant for whoever recomputes everything."""
    if db.engine.dialect.name == "postgresql":
        db.session.execute(text("SET LOCAL statement_timeout = 0"))
        db.session.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
