"""Pieces that look the same to everybody are drawn once and remembered.

The memory is keyed by everything a piece shows, so it cannot be stale: a changed price is another piece.
"""

from __future__ import annotations

from collections.abc import Hashable
from functools import lru_cache

from flask import Flask
from markupsafe import Markup

MOST_REMEMBERED = 4096  # about 1.5 KB each


def init_app(app: Flask) -> None:
    """Teach templates ``drawn(component, *its arguments)``: the macro of that name in components/, for hashable arguments."""

    @lru_cache(MOST_REMEMBERED)
    def drawn(component: str, *shown: Hashable) -> Markup:
        drawing = getattr(app.jinja_env.get_template(f"components/{component}.html").module, component)
        return Markup(drawing(*shown))  # noqa: S704 - the macro escaped it

    app.jinja_env.globals["drawn"] = drawn
