"""Addresses: our own, and what may stand in one: ids, and the place in a list to go on from. What no row can have is not there."""

from __future__ import annotations

import re
from typing import Any

from flask import Flask, current_app, request
from werkzeug.routing import IntegerConverter, Map

from marketplace.foundation.errors import NotFound

LARGEST_ID = 2**31 - 1  # ids are 32-bit on PostgreSQL, which refuses to even compare with more


class IdConverter(IntegerConverter):
    """``<int:id>`` in a rule: 0 to the largest id there can be; anything else is no such page."""

    def __init__(self, map: Map, *args: Any, **options: Any) -> None:
        options.setdefault("max", LARGEST_ID)
        super().__init__(map, *args, **options)


def own_address() -> str:
    """Scheme and host people reach us by, for links that leave the page; in development the ones they used."""
    return str(current_app.config["LUMBUNG"].origin or request.host_url.rstrip("/"))


def position(name: str) -> int | None:
    """The id in ``?name=``, or None for anything that cannot be one."""
    typed = request.args.get(name, "")
    return int(typed) if re.fullmatch(r"[0-9]{1,10}", typed) and int(typed) <= LARGEST_ID else None


def refuse_impossible() -> None:
    """Raises NotFound for NUL anywhere in an address: we gave no such address, and PostgreSQL keeps no such text."""
    if "\x00" in request.path or b"%00" in request.query_string:
        raise NotFound()


def init_app(app: Flask) -> None:
    app.before_request(refuse_impossible)
    app.url_map.converters["int"] = IdConverter
