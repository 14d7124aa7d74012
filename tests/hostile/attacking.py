"""Every form of the route map, attacked: all fields hostile at once, then one field in a form that is otherwise right."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from flask import Flask

from marketplace.web.access import routes

from .asking import Asked
from .corpus import Payload, payloads
from .judging import MAY_CHANGE, lost_from, wrong_with
from .place import Place

# They end what the test stands on, and read no field.
LEAVES = {"people.sign_out", "security.sign_out_everywhere", "security.sign_out_device"}
# Costs are counted and where it goes is noted, also while another field is still wrong.
NOTED = {"/pesan": {"cart"}}
REFUSED = range(400, 500)
_keys = itertools.count(1)
_known: dict[str, list[str]] = {}


def post_routes(app: Flask) -> list[dict[str, Any]]:
    return [row for row in routes(app) if "POST" in row["methods"] and row["endpoint"] not in LEAVES]


def fields_of(place: Place, row: dict[str, Any], asked: Asked) -> list[str]:
    """What the route reads, found by sending it an empty form, a right one and one that is wrong."""
    if row["rule"] in _known:
        return _known[row["rule"]]
    asked.forget()
    place.come_back()
    for data in ({}, dict.fromkeys(place.valid, "?"), place.valid):
        place.send("POST", place.address(row), data={**data, "csrf": place.token, **_fresh_key()})
    _known[row["rule"]] = sorted(name for name in asked.fields - {"csrf"} if isinstance(name, str))
    return _known[row["rule"]]


def stretch_of(app: Flask) -> int:
    """Where an engine begins in the corpus: both together see twice as much of it."""
    return len(payloads()) // 2 if app.config["LUMBUNG"].database_url.startswith("sqlite") else 0


def _fresh_key() -> dict[str, str]:
    return {"kunci": f"kunci-musuh-{next(_keys)}"}


def all_at_once(fields: Sequence[str], corpus: Sequence[Payload], start: int) -> Iterator[dict[str, Payload]]:
    """Each payload once in each field when all are given; field and payload pair up differently from route to route."""
    stride = max(1, len(corpus) // max(1, len(fields)))
    for turn in range(len(corpus)):
        yield {name: corpus[(start + turn + index * stride) % len(corpus)] for index, name in enumerate(fields)}


def attack(
    place: Place, row: dict[str, Any], hostile: dict[str, Payload], rest: dict[str, str], changed: set[str]
) -> list[str]:
    """One request; what was wrong with its answer. ``changed`` as from ``committed_changes``."""
    typed = {**rest, **{name: payload.in_a_form for name, payload in hostile.items()}}
    data = {**_fresh_key(), **typed, "csrf": place.token}
    changed.clear()
    answer = place.send("POST", place.address(row), data=data)
    found = list(wrong_with(answer, (payload.text for payload in hostile.values())))
    if answer.status_code in REFUSED and (kept := changed - MAY_CHANGE - NOTED.get(row["rule"], set())):
        found.append(f"refused, yet changed {sorted(kept)}")
    found += [f"lost {name}" for name in lost_from(answer, typed) if name not in _never_shown(row, hostile)]
    return [f"{row['rule']}: {words} ({answer.status_code}) {_shown(hostile)}" for words in found]


def _never_shown(row: dict[str, Any], hostile: dict[str, Payload]) -> set[str]:
    """Keys of a bank or gateway are not written into a page; how many of what nobody knows stands in no line."""
    secret = {"kunci", "rahasia"} if row["endpoint"] == "card_keys.save" else set()
    return secret | ({"jumlah"} if "varian" in hostile else set())


def one_by_one(fields: Iterable[str], corpus: Sequence[Payload], start: int, each: int) -> Iterator[dict[str, Payload]]:
    """``each`` payloads for every field alone."""
    for index, name in enumerate(fields):
        for turn in range(each):
            yield {name: corpus[(start + index * 37 + turn * 101) % len(corpus)]}


def valid_rest(place: Place, row: dict[str, Any], fields: Iterable[str]) -> dict[str, str]:
    """A right answer for each field."""
    answers = {**place.valid, **place.valid_of.get(row["endpoint"], {})}
    return {
        name: answers.get(name, "1") for name in fields if name != "hitung" and (name != "kunci" or name in answers)
    }


def _shown(hostile: dict[str, Payload]) -> str:
    return ", ".join(f"{name}={payload} {payload.text[:24]!r}" for name, payload in hostile.items())[:600]
