"""Encryption at rest for what must not leak with a copied database: bank numbers, identity numbers.

Keys come from DATA_KEYS (comma separated, newest first): new text is written with the first, old text is read
with any of them, so keys can be rotated.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.fernet import MultiFernet

_keys: tuple[str, ...] = ()
_box: MultiFernet | None = None
_hash_key = b""


def use_keys(keys: tuple[str, ...]) -> None:
    """Set the keys of this process; called once by the app factory."""
    global _keys, _box, _hash_key
    _keys, _box = keys, None
    _hash_key = _fernet_key(keys[-1]) if keys else b""


def _fernet() -> MultiFernet:
    global _box
    if _box is None:
        from cryptography.fernet import Fernet, MultiFernet  # costs 60 ms: only where it is used

        if not _keys:
            raise RuntimeError("no data key is set")
        _box = MultiFernet([Fernet(_fernet_key(key)) for key in _keys])
    return _box


def _fernet_key(key: str) -> bytes:
    return base64.urlsafe_b64encode(hashlib.sha256(b"lumbung-data:" + key.encode()).digest())


def encrypt(text: str) -> str:
    """``text`` so that only this installation can read it."""
    return _fernet().encrypt(text.encode()).decode("ascii")


def decrypt(secret: str) -> str:
    """The text that ``encrypt`` was given. Raises ``cryptography.fernet.InvalidToken`` on foreign text."""
    return _fernet().decrypt(secret.encode("ascii")).decode()


def keyed_hash(text: str) -> str:
    """64 hex characters for finding an encrypted thing again by equality, useless without the key."""
    if not _hash_key:
        raise RuntimeError("no data key is set")
    return hmac.digest(_hash_key, text.encode(), "sha256").hex()
