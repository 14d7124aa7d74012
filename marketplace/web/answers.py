"""How we answer: a page, or the next page to go to."""

from __future__ import annotations

from typing import Any

from flask import Response, make_response, redirect, render_template, url_for
from werkzeug.wrappers import Response as BaseResponse


def page(template: str, /, status: int = 200, **context: Any) -> Response:
    """Render ``template`` with ``context``."""
    return make_response(render_template(template, **context), status)


def see_other(endpoint: str, /, **values: Any) -> BaseResponse:
    """After a change: 303, so that going back or reloading repeats nothing."""
    return redirect(url_for(endpoint, **values), 303)


def safe_next(target: str | None, fallback: str) -> str:
    """``target`` if it is a path of ours, else ``fallback``. Browsers read ``//x`` and ``/\\x`` as other hosts."""
    if not target or not target.startswith("/") or target[1:2] in ("/", "\\"):
        return fallback
    return fallback if any(ord(character) < 32 for character in target) else target
