"""A check recomputes one promise from scratch and names what breaks it. ``flask verify`` runs them all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """``violations()`` returns one sentence per thing that is wrong; an empty list means it holds."""

    id: str
    title: str
    violations: Callable[[], list[str]]
