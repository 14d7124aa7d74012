"""Reading a Bumdesa."""

from __future__ import annotations


def bumdesa_id_of(slug: str) -> int | None:
    return None
