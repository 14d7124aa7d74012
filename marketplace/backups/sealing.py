"""What leaves the machine is sealed: readable only with BACKUP_KEY, and whoever changes a byte is found out.

Without a key the content stands as it is, with a checksum: damage is found, a forger is not.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from functools import cache
from typing import TYPE_CHECKING, Protocol

from .refusing import BackupRefused

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES, DIGEST_BYTES = 12, 32


class Seal(Protocol):
    """How things are closed. ``folder`` keeps things of different keys apart; ``label`` binds content to its name."""

    folder: str

    def name_of(self, content: bytes) -> str: ...
    def close(self, label: str, content: bytes) -> bytes: ...
    def open(self, label: str, closed: bytes) -> bytes: ...


class Plain:
    """Readable by everybody; damage is found."""

    folder = "plain"

    def name_of(self, content: bytes) -> str:
        return hashlib.sha256(content).hexdigest()

    def close(self, label: str, content: bytes) -> bytes:
        return self._digest(label, content) + content

    def open(self, label: str, closed: bytes) -> bytes:
        digest, content = closed[:DIGEST_BYTES], closed[DIGEST_BYTES:]
        if digest != self._digest(label, content):
            raise _damaged(label)
        return content

    def _digest(self, label: str, content: bytes) -> bytes:
        return hashlib.sha256(label.encode() + b"\n" + content).digest()


class Sealed:
    """AES-256-GCM with keys drawn from BACKUP_KEY. Names are keyed too: they do not tell which file it is."""

    def __init__(self, key: str) -> None:
        self._key = key.encode()
        self.folder = f"key-{self._drawn('which').hex()[:12]}"

    def name_of(self, content: bytes) -> str:
        return hmac.new(self._drawn("names"), content, hashlib.sha256).hexdigest()

    def close(self, label: str, content: bytes) -> bytes:
        nonce = os.urandom(NONCE_BYTES)
        return nonce + _cipher(self._drawn("content")).encrypt(nonce, content, label.encode())

    def open(self, label: str, closed: bytes) -> bytes:
        from cryptography.exceptions import InvalidTag

        try:
            return _cipher(self._drawn("content")).decrypt(closed[:NONCE_BYTES], closed[NONCE_BYTES:], label.encode())
        except (InvalidTag, ValueError) as error:
            raise _damaged(label) from error

    def _drawn(self, purpose: str) -> bytes:
        return hmac.new(self._key, b"lumbung-backup:" + purpose.encode(), hashlib.sha256).digest()


@cache
def _cipher(key: bytes) -> AESGCM:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # only where something is sealed

    return AESGCM(key)


def seal_for(key: str) -> Seal:
    """The seal of this BACKUP_KEY; empty: none."""
    return Sealed(key) if key else Plain()


def _damaged(label: str) -> BackupRefused:
    return BackupRefused(
        f"{label} in the backup is damaged or was changed. Choose another point in time or another copy."
    )
