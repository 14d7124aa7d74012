"""Dynamic pages travel compressed: data is dear in a village."""

from __future__ import annotations

import gzip

from flask import Flask, Response, request

SMALLEST = 600
KINDS = ("text/html", "application/json", "text/plain", "text/css", "image/svg+xml")


def compress(response: Response) -> Response:
    """gzip what is text and worth it. Assets are compressed ahead of time and never come here."""
    if (
        response.status_code < 200
        or response.direct_passthrough
        or "Content-Encoding" in response.headers
        or response.mimetype not in KINDS
        or "gzip" not in request.headers.get("Accept-Encoding", "")
    ):
        return response
    body = response.get_data()
    if len(body) < SMALLEST:
        return response
    response.set_data(gzip.compress(body, compresslevel=5, mtime=0))
    response.headers["Content-Encoding"] = "gzip"
    response.vary.add("Accept-Encoding")
    return response


def init_app(app: Flask) -> None:
    app.after_request(compress)
