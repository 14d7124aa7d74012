"""Who must have a second factor before money moves: directors and treasurers, where the installation requires it."""

from __future__ import annotations

from marketplace.foundation.actor import MONEY, Actor

_required = True


def require_second_factor(required: bool) -> None:
    """``required``: money waits for it; else people are only urged. Set by the app from its settings."""
    global _required
    _required = required


def must_have(actor: Actor) -> bool:
    """Whether this person's money actions wait for a second factor. Asks no database."""
    return _required and any(role in MONEY for _, role in actor.roles)
