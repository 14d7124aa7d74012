"""Names we give to things. Random wherever the outside sees them, so nothing can be counted or guessed."""

from __future__ import annotations

import re
import secrets

UNMISTAKABLE = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # no 0/O, 1/I/L
TOLD_NUMBER = re.compile(rf"\b(?:LB|KW)-[{UNMISTAKABLE}]{{8}}\b")  # an order or a receipt, somewhere in words


def token() -> str:
    """22 URL-safe characters carrying 128 random bits: a key to one thing."""
    return secrets.token_urlsafe(16)


def public_id() -> str:
    """10 look-alike-free lower-case characters: names a public thing, keeps no secret."""
    return _unmistakable(10).lower()


def order_number() -> str:
    """A number people read aloud, such as ``LB-7K3Q9F2M``; random, unique by the database."""
    return f"LB-{_unmistakable(8)}"


def receipt_number() -> str:
    """The same for a receipt: ``KW-7K3Q9F2M``."""
    return f"KW-{_unmistakable(8)}"


def pickup_code() -> str:
    """Six digits told at the counter."""
    return f"{secrets.randbelow(10**6):06d}"


def _unmistakable(length: int) -> str:
    return "".join(secrets.choice(UNMISTAKABLE) for _ in range(length))
