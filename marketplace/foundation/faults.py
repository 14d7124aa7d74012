"""Named places where a test may kill the process, to prove that a crash there loses nothing."""

from __future__ import annotations

import os

_armed: str | None = None
_countdown = 0


def arm(name: str) -> None:
    """Arm ``name`` or ``name:nth``. Called by the app factory only when LUMBUNG_ENV=test."""
    global _armed, _countdown
    point, _, nth = name.partition(":")
    _armed, _countdown = point or None, int(nth or 1)


def fault_point(name: str) -> None:
    """Does nothing, unless armed: then the process ends at once with status 137, as by kill -9."""
    global _countdown
    if _armed is None or name != _armed:
        return
    _countdown -= 1
    if _countdown <= 0:
        os._exit(137)
