"""Headers of every answer: nothing inline, nothing foreign, nothing sniffed, framed or cached by accident."""

from __future__ import annotations

from flask import Flask, Response, current_app, g, request

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)


def let_forms_lead_to(response: Response, origin: str) -> None:
    """A form of this page may be answered by sending the visitor on to ``origin``: to pay there."""
    response.headers["Content-Security-Policy"] = CONTENT_SECURITY_POLICY.replace(
        "form-action 'self'", f"form-action 'self' {origin}"
    )


def add_headers(response: Response) -> Response:
    """Runs after every request."""
    fixed = {
        "Content-Security-Policy": CONTENT_SECURITY_POLICY,
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
    }
    for name, value in fixed.items():
        response.headers.setdefault(name, value)
    if current_app.config["LUMBUNG"].is_https:
        response.headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
    if "Cache-Control" not in response.headers:
        response.headers["Cache-Control"] = "no-store" if _is_private() else "private, no-cache"
    return response


def _is_private() -> bool:
    """Signed-in pages, tracking pages and everything that was posted stay in no cache."""
    return bool(g.get("private")) or request.method not in ("GET", "HEAD")


def init_app(app: Flask) -> None:
    app.after_request(add_headers)
