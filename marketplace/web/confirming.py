"""Money actions ask for the password or PIN, and the second factor, again when the last time is too long ago.

The question carries everything that was typed, so nothing is lost: the answer posts to the same address.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from flask import Flask, current_app, request

from marketplace.foundation.actor import Actor

from . import limits
from .answers import page

SECRET, CODE, PAPER, PASSKEY = "rahasia_ulang", "kode_ulang", "cadangan_ulang", "kunci_ulang"
FIELDS = frozenset({SECRET, CODE, PAPER, PASSKEY})
"""Answers to the question, never part of what was asked for."""


@dataclass(frozen=True, slots=True)
class Question:
    """What must be answered: the secret, and a ``code`` (of an ``app`` or from paper) when somebody has a second factor.
    A ``passkey`` stands for both."""

    code: bool = False
    app: bool = False
    passkey: bool = False


class Confirmer(Protocol):
    """Supplied by ``people``."""

    def must_enrol(self, actor: Actor) -> bool:
        """Whether this person's money actions wait for a second factor they do not have yet."""

    def question(self, actor: Actor) -> Question:
        """What to ask."""

    def confirm(self, actor: Actor, answers: Mapping[str, str]) -> dict[str, str]:
        """Check ``FIELDS`` in ``answers``: sentences by field, or nothing, and the session is fresh from now on."""


def ask_if_stale(actor: Actor, moves_money: bool) -> Any:
    """None when the actor is fresh (or just became so), else the page that asks."""
    confirmer: Confirmer = current_app.extensions["lumbung_confirmer"]
    if moves_money and confirmer.must_enrol(actor):
        return page("web/must_enrol.html", status=403, kept=_kept())
    if actor.fresh:
        return None
    errors: dict[str, str] = {}
    answered = any(request.form.get(name) for name in FIELDS)
    if answered:
        limits.enforce("rahasia-ulang:10/300")
        errors = confirmer.confirm(actor, request.form)
        if not errors:
            return None
    question = confirmer.question(actor)
    return page("web/confirm.html", 422 if answered else 200, errors=errors, question=question, kept=_kept())


def _kept() -> list[tuple[str, str]]:
    if request.method in ("GET", "HEAD"):
        return []
    return [(name, value) for name, value in request.form.items(multi=True) if name not in FIELDS | {"csrf", None}]


def init_app(app: Flask, confirmer: Confirmer) -> None:
    app.extensions["lumbung_confirmer"] = confirmer
