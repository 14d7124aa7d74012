"""Money actions ask for the password or PIN again when the last time is too long ago.

The question carries everything that was typed, so nothing is lost: the answer posts to the same address.
"""

from __future__ import annotations

from typing import Any

from flask import current_app, request

from marketplace.foundation.actor import Actor

from . import limits
from .answers import page

FIELD = "rahasia_ulang"


def ask_if_stale(actor: Actor) -> Any:
    """None when the actor is fresh (or just became so), else the page that asks."""
    if actor.fresh:
        return None
    typed = request.form.get(FIELD, "")
    if typed:
        limits.enforce("rahasia-ulang:10/300")
        if current_app.extensions["lumbung_confirm_secret"](actor, typed):
            return None
    return page("web/confirm.html", status=200 if not typed else 422, wrong=bool(typed), again=FIELD, kept=_kept())


def _kept() -> list[tuple[str, str]]:
    if request.method in ("GET", "HEAD"):
        return []
    return [(name, value) for name, value in request.form.items(multi=True) if name not in (FIELD, "csrf")]
