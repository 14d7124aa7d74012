"""The payloads as tests use them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from .making_payloads import DATA, SHARES


@dataclass(frozen=True, slots=True)
class Payload:
    """One hostile text: its family and its place there."""

    family: str
    number: int
    text: str

    def __str__(self) -> str:
        return f"{self.family}[{self.number}]"

    @property
    def in_a_form(self) -> str:
        """A browser cannot send half a character in a form; in an address it can."""
        return self.text.encode("utf-8", "replace").decode()


@cache
def payloads() -> tuple[Payload, ...]:
    """All of them, families mixed evenly, so that any stretch has something of everything."""
    families = [name for name in SHARES if name != "bodies"]
    placed = [
        ((number + 0.5) / SHARES[name], Payload(name, number, _text(entry)))
        for name in families
        for number, entry in enumerate(family(name))
    ]
    return tuple(payload for _, payload in sorted(placed, key=lambda pair: (pair[0], pair[1].family)))


@cache
def family(name: str) -> list[Any]:
    """One file of data/."""
    entries: list[Any] = json.loads((DATA / f"{name}.json").read_text())
    return entries


def body_of(entry: dict[str, Any], field: str, token: str) -> bytes:
    """A body for one field of one form."""
    parts = "".join(_named(entry["part"], field, token, number) for number in range(entry["times"]))
    text = _named(entry["before"], field, token) + parts + _named(entry["after"], field, token)
    return text.encode("latin-1")


def _named(text: str, field: str, token: str, number: int = 0) -> str:
    return text.replace("{field}", field).replace("{csrf}", token).replace("{n}", str(number))


def _text(entry: str | dict[str, Any]) -> str:
    if isinstance(entry, str):
        return entry
    return str(entry["before"] + entry["part"] * entry["times"] + entry["after"])
