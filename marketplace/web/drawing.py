"""What looks the same to everybody is drawn once and remembered: cards, and whole public pages.

The memory is keyed by everything that is shown, so it cannot be stale: a changed price is another card and another
page. A public page is drawn without the request, so nothing of a visitor can get into it.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable, Hashable
from dataclasses import dataclass, fields, is_dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from flask import Flask, Response, current_app, request
from markupsafe import Markup

from marketplace.foundation.keeping import KeptPerDatabase

MOST_CARDS = 4096  # about 1.5 KB each
MOST_PAGES = 512  # about 10 KB each, compressed, and what they show


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page as it travels: gzip, and a name of its content."""

    packed: bytes
    name: str


def public_page(template: str, **shown: Any) -> Response:
    """``template`` with ``shown``, the same for everybody, revalidated by ETag. ``shown`` holds frozen views, lists and
    plain values; a template that asks for the request, the session or ``g`` fails."""
    drawn = _pages()(template, _Shown(shown))
    response = current_app.response_class(mimetype="text/html")
    response.headers["ETag"] = f'W/"{drawn.name}"'
    response.headers["Cache-Control"] = "public, no-cache"  # kept by anybody, never shown without asking us
    response.headers["Vary"] = "Accept-Encoding"
    if "If-None-Match" in request.headers and request.if_none_match.contains_weak(drawn.name):
        response.status_code = 304
        del response.headers["Content-Type"]
    elif "gzip" in request.headers.get("Accept-Encoding", ""):
        response.set_data(drawn.packed)
        response.headers["Content-Encoding"] = "gzip"
    else:
        response.set_data(gzip.decompress(drawn.packed))
    return response


def _remember() -> Callable[[str, _Shown], Drawn]:
    @lru_cache(MOST_PAGES)
    def page(template: str, shown: _Shown) -> Drawn:
        body = current_app.jinja_env.get_template(template).render(shown.values).encode()
        return Drawn(gzip.compress(body, compresslevel=6, mtime=0), blake2b(body, digest_size=12).hexdigest())

    return page


_pages = KeptPerDatabase(_remember)  # shelves and names of places, which pages show too, change with the database only


def init_app(app: Flask) -> None:
    """Teach templates ``drawn(component, *its arguments)``: the macro of that name in components/, for hashable arguments.
    A part of layouts only (``_shop_top``) has a macro without the underscore, which Jinja would keep to itself."""
    from_file = app.jinja_env.get_template

    @lru_cache(MOST_CARDS)
    def drawn(component: str, *shown: Hashable) -> Markup:
        macro = getattr(from_file(f"components/{component}.html").module, component.lstrip("_"))
        return Markup(macro(*shown))  # noqa: S704 - the macro escaped it

    for visitor in ("request", "session", "g"):  # pages of one visitor are given these by render_template
        del app.jinja_env.globals[visitor]
    app.jinja_env.globals["drawn"] = drawn


class _Shown:
    """What a page shows, as a key: equal when everything in it is equal."""

    __slots__ = ("_key", "values")

    def __init__(self, values: dict[str, Any]) -> None:
        self.values = values
        self._key = tuple((name, _frozen(value)) for name, value in values.items())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Shown) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)


def _frozen(value: Any) -> Hashable:
    """``value`` as it can stand in a key. Most can already; what cannot is taken apart."""
    if isinstance(value, dict):
        return ("dict", *((name, _frozen(part)) for name, part in sorted(value.items())))
    if isinstance(value, list | tuple):
        return (type(value), *map(_frozen, value))
    try:
        hash(value)
    except TypeError:
        if not is_dataclass(value):
            raise
        return (type(value), *(_frozen(getattr(value, field.name)) for field in fields(value)))
    return value  # type: ignore[no-any-return]
