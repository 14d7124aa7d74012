"""Codes of an app: RFC 6238 with six digits, thirty seconds and SHA-1, which is what every such app can do."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from datetime import datetime
from urllib.parse import quote

SECONDS, DIGITS, DRIFT = 30, 6, 1  # DRIFT: how many steps a phone's clock may be off


def new_secret() -> str:
    """160 random bits, in the letters people can type (base32)."""
    return base64.b32encode(secrets.token_bytes(20)).decode("ascii")


def step_at(instant: datetime) -> int:
    """Which thirty seconds since 1970."""
    return int(instant.timestamp()) // SECONDS


def code_at(secret: str, step: int) -> str:
    """The code of one step."""
    digest = hmac.new(base64.b32decode(secret), step.to_bytes(8, "big"), hashlib.sha1).digest()
    start = digest[-1] & 15
    number = int.from_bytes(digest[start : start + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**DIGITS:0{DIGITS}d}"


def step_of(secret: str, code: str, instant: datetime) -> int | None:
    """The step near ``instant`` whose code this is, or None. Takes as long for a wrong code as for a right one."""
    now, found = step_at(instant), None
    for step in range(now - DRIFT, now + DRIFT + 1):
        if hmac.compare_digest(code_at(secret, step).encode(), code.encode("utf-8", "replace")):
            found = step
    return found


def address_for(secret: str, account: str) -> str:
    """What the QR code says to an app."""
    return f"otpauth://totp/{quote('Lumbung:' + account)}?secret={secret}&issuer=Lumbung"
