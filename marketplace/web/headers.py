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


FIXED = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
}


def add_headers(response: Response) -> Response:
    """Runs after every request."""
    headers = response.headers
    headers.setdefault("Content-Security-Policy", CONTENT_SECURITY_POLICY)
    headers.extend(FIXED)
    headers.extend(over_https(current_app))
    headers["Cache-Control"] = _who_may_keep(response, headers.get("Cache-Control", ""))
    return response


def over_https(app: Flask) -> dict[str, str]:
    """Where we are reached by https, browsers come by nothing else for a year."""
    return (
        {"Strict-Transport-Security": "max-age=31536000; includeSubDomains"} if app.config["LUMBUNG"].is_https else {}
    )


def _who_may_keep(response: Response, said: str) -> str:
    """What the page said, unless that would keep a secret or a failure. Nothing said: the browser alone, and it asks
    again; signed-in pages, tracking pages, failures and answers to what was posted stay in no cache at all."""
    if said.startswith("private"):
        return said
    if response.status_code >= 400 or g.get("private") or request.method not in ("GET", "HEAD"):
        return "no-store"
    if "Set-Cookie" in response.headers:
        return "private, no-cache"
    return said or "private, no-cache"


def init_app(app: Flask) -> None:
    app.after_request(add_headers)
