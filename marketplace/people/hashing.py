"""Argon2id for passwords and PINs (OWASP: 19 MiB, two passes). Checking costs the same whether anybody was found."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from argon2 import PasswordHasher


COST: dict[str, Any] = {"time_cost": 2, "memory_cost": 19_456, "parallelism": 1}  # memory in KiB


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher  # 30 ms to import: only where somebody signs in

    return PasswordHasher(**COST)


@cache
def _nobodys_hash() -> str:
    return _hasher().hash("nobody has this secret")


def hash_secret(secret: str) -> str:
    """The hash to store for ``secret``."""
    return _hasher().hash(secret)


def matches(stored: str | None, secret: str) -> bool:
    """Whether ``secret`` is the one behind ``stored``; without a stored hash the same work is done for nothing."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        return _hasher().verify(stored or _nobodys_hash(), secret) and stored is not None
    except (VerificationError, InvalidHashError):
        return False


def is_outdated(stored: str) -> bool:
    """True when a stored hash was made with weaker settings than today's."""
    return _hasher().check_needs_rehash(stored)
