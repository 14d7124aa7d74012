"""What may never be in an answer to anything, and what must be in a refusal."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy import event
from werkzeug.test import TestResponse

from marketplace.foundation.database import db
from marketplace.web.forms import clean

DANGEROUS = re.compile("[<>\"']")
ENGLISH = re.compile(r"Traceback|Internal Server Error|Bad Request|Unprocessable|Not Found|sqlalchemy|psycopg", re.I)
CHANGES = re.compile(r"\s*(?:INSERT INTO|UPDATE|DELETE FROM)\s+(\w+)", re.I)
FIELDS = re.compile(r"<(input|textarea)\b([^>]*)>(?:([^<]*)</textarea>)?")
ATTRIBUTES = re.compile(r'([a-z-]+)="([^"]*)"')
TYPED = {"text", "tel", "search", "number", "email", "url"}
MAY_CHANGE = {"limit_count", "session"}  # tries are counted, sessions noted as seen


def wrong_with(answer: TestResponse, sent: Iterable[str]) -> Iterator[str]:
    """Everything wrong with any answer to these texts: it failed, reflects, sends away, splits headers."""
    body = answer.get_data(as_text=True)
    if answer.status_code >= 500 or ENGLISH.search(body):
        yield f"failed with {answer.status_code}"
    if "<lumbung-trap" in body or any(_reflected(text, body) for text in sent):
        yield "reflected unescaped"
    where = answer.headers.get("Location", "/")
    if not re.match(r"/(?![/\\])|http://localhost/", where):
        yield f"sent away to {where[:80]!r}"
    if "lumbung-trap" in str(answer.headers.getlist("Set-Cookie")) or "Bcc" in answer.headers:
        yield "a header of theirs"
    if answer.headers.get("X-Content-Type-Options") != "nosniff" or "Content-Security-Policy" not in answer.headers:
        yield "without its headers"
    if answer.mimetype == "application/json":
        json.loads(body)


def _reflected(text: str, body: str) -> bool:
    """A text that begins with a quote also stands where our own quote opens another field that holds the rest of it."""
    shown = clean(text).strip()
    if len(shown) <= 3 or not DANGEROUS.search(shown):
        return False
    ours = "=" if shown.startswith('"') else ""
    return any(not (ours and body[: found.start()].endswith(ours)) for found in re.finditer(re.escape(shown), body))


def lost_from(answer: TestResponse, typed: Mapping[str, str]) -> list[str]:
    """Fields of a refused form that no longer hold what was typed in them (names; choices cannot hold anything)."""
    if answer.status_code not in (409, 422):
        return []
    held = _typed_in(answer.get_data(as_text=True))
    return [
        name
        for name, values in held.items()
        if name in typed and not any(_same(value, typed[name]) for value in values)
    ]


def _same(shown: str, typed: str) -> bool:
    return " ".join(shown.split()) == " ".join(clean(typed).split())


def _typed_in(page: str) -> dict[str, list[str]]:
    """Values of everything that can be typed in, by name. Our pages escape every ``<``, ``>`` and quote."""
    found: dict[str, list[str]] = {}
    for tag, attributes, inside in FIELDS.findall(page):
        said = {name: html.unescape(value) for name, value in ATTRIBUTES.findall(attributes)}
        if said.get("autocomplete") == "one-time-code":
            continue  # worth nothing a moment later, so it is typed anew
        if "name" in said and (tag == "textarea" or said.get("type", "text") in TYPED):
            found.setdefault(said["name"], []).append(
                html.unescape(inside) if tag == "textarea" else said.get("value", "")
            )
    return found


@contextmanager
def committed_changes() -> Iterator[set[str]]:
    """Tables that were changed for good between two ``clear()``."""
    kept: set[str] = set()

    def note(connection, cursor, text, parameters, context, many) -> None:  # type: ignore[no-untyped-def]
        if match := CHANGES.match(text):
            connection.info.setdefault("hostile", set()).add(match[1])

    def keep(connection) -> None:  # type: ignore[no-untyped-def]
        kept.update(connection.info.pop("hostile", ()))

    def forget(connection) -> None:  # type: ignore[no-untyped-def]
        connection.info.pop("hostile", None)

    ears = (("before_cursor_execute", note), ("commit", keep), ("rollback", forget))
    for name, ear in ears:
        event.listen(db.engine, name, ear)
    try:
        yield kept
    finally:
        for name, ear in ears:
            event.remove(db.engine, name, ear)
