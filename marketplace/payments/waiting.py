"""How often the page of somebody who came back from the gateway asks by itself what became of it."""

from __future__ import annotations

SECONDS = (2, 3, 5, 10, 20)  # after these the person presses


def times_asked(said: str) -> int:
    """How often it was asked, as the address of the page says; whatever else it says counts as not yet."""
    return int(said) if len(said) < 3 and said.isascii() and said.isdigit() else 0


def seconds_until_asking(asked: int) -> int | None:
    """How long to wait before asking again; None: no more by itself."""
    return SECONDS[asked] if asked < len(SECONDS) else None
