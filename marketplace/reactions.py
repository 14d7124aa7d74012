"""The switchboard: who hears which news. ``together`` is the same commit, ``afterwards`` is the worker's."""

from __future__ import annotations

from marketplace.foundation.outbox import Reactions

REACTIONS: dict[type, Reactions] = {}
