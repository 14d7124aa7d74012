"""Requests that change something must come from our own pages.

Two nets: the browser's own word on where a request comes from (Sec-Fetch-Site, else Origin, else Referer) on every
unsafe method, and on signed-in pages a token bound to the session, masked anew for each form (BREACH).
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from urllib.parse import urlsplit

from flask import Flask, current_app, request

from marketplace.foundation.errors import NotAllowed

from .addresses import own_address
from .current import session_cookie_name

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
REFUSAL = "Permintaan ini tidak datang dari halaman kami. Muat ulang halaman lalu coba lagi."


def check_origin() -> None:
    """Raises NotAllowed for an unsafe request that another site (or nobody we can name) sent."""
    if request.method in SAFE or _is_for_machines():
        return
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None and site not in ("same-origin", "none"):
        raise NotAllowed(REFUSAL)
    source = request.headers.get("Origin") or request.headers.get("Referer", "")
    if not source and site == "same-origin":
        return
    if _origin(source) != own_address():
        raise NotAllowed(REFUSAL)


def _is_for_machines() -> bool:
    view = current_app.view_functions.get(request.endpoint or "")
    return bool(getattr(getattr(view, "access", None), "machine", False))


def _origin(address: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:  # "http://[" and the like come from nobody
        return ""
    return f"{parts.scheme}://{parts.netloc}"


def csrf_token() -> str:
    """A fresh token for one form of this session; empty for strangers, whose forms need none."""
    cookie = request.cookies.get(session_cookie_name(), "")
    if not cookie:
        return ""
    mask = secrets.token_hex(8)
    return f"{mask}{_signature(cookie, mask)}"


def check_token() -> None:
    """Raises NotAllowed when the form's ``csrf`` field (or X-CSRF header) was not made for this session."""
    given = request.headers.get("X-CSRF") or request.form.get("csrf", "")
    mask, signature = given[:16], given[16:]
    cookie = request.cookies.get(session_cookie_name(), "")
    if not cookie or not hmac.compare_digest(signature.encode(), _signature(cookie, mask).encode()):
        raise NotAllowed(REFUSAL)


def _signature(cookie: str, mask: str) -> str:
    key = str(current_app.config["SECRET_KEY"]).encode()
    return hmac.new(key, f"csrf:{mask}:{cookie}".encode("utf-8", "replace"), hashlib.sha256).hexdigest()


def init_app(app: Flask) -> None:
    app.before_request(check_origin)
    app.jinja_env.globals["csrf_token"] = csrf_token
