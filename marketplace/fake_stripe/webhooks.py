"""Events are signed as Stripe signs them and sent by a thread; what does not arrive is tried again a few times."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
import time
import urllib.error
import urllib.request
from typing import Any

PAUSES = (0, 1, 3, 10, 30)


def body_of(event: dict[str, Any]) -> bytes:
    return json.dumps(event, indent=2).encode()


def signature(body: bytes, secret: str, at: int | None = None) -> str:
    """The header ``Stripe-Signature``."""
    stamp = int(time.time()) if at is None else at
    digest = hmac.new(secret.encode(), f"{stamp}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={stamp},v1={digest}"


def send(url: str, event: dict[str, Any], secret: str) -> int:
    """One try; the status that came back, 0 when nobody answered."""
    body = body_of(event)
    headers = {"Content-Type": "application/json; charset=utf-8", "Stripe-Signature": signature(body, secret)}
    try:
        with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=20) as answer:  # noqa: S310
            return int(answer.status)
    except urllib.error.HTTPError as refusal:
        return refusal.code
    except OSError:
        return 0


def send_soon(url: str, event: dict[str, Any], secret: str) -> None:
    """Until somebody takes it, or patience ends."""

    def go() -> None:
        for pause in PAUSES:
            time.sleep(pause)
            if 200 <= send(url, event, secret) < 300:
                return

    threading.Thread(target=go, daemon=True).start()
