"""What is over is removed: sessions, half sign-ins, challenges nobody answered."""

from __future__ import annotations

from .doorstep import forget_old_waits
from .factors.passkeys import forget_old_challenges
from .sessions import forget_old_sessions


def forget_what_is_over() -> None:
    """A duty of the worker, inside its transaction."""
    forget_old_sessions()
    forget_old_waits()
    forget_old_challenges()
