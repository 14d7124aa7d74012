"""Two cookies: the key of the cart (for us only) and the number on its badge (for the script of our pages).

Over https both are bound to this host (``__Host-``), so that no neighbour can plant another cart.
"""

from __future__ import annotations

from typing import TypeVar

from flask import current_app, request
from werkzeug.wrappers import Response

from .basket import KEPT

KEY, BADGE = "keranjang", "keranjang_jumlah"
Answer = TypeVar("Answer", bound=Response)


def cart_key() -> str:
    """The key this browser sent; empty when it has no cart."""
    return request.cookies.get(_named(KEY), "")[:64]


def remember_cart(response: Answer, key: str, kinds: int) -> Answer:
    """Set both cookies for sixty days."""
    secure = _is_https()
    seconds = int(KEPT.total_seconds())
    response.set_cookie(_named(KEY), key, max_age=seconds, httponly=True, secure=secure, samesite="Lax")
    response.set_cookie(_named(BADGE), str(kinds), max_age=seconds, secure=secure, samesite="Lax")
    return response


def _named(name: str) -> str:
    return f"__Host-{name}" if _is_https() else name


def _is_https() -> bool:
    return bool(current_app.config["LUMBUNG"].is_https)
