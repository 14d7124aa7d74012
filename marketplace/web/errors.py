"""Refusals and failures as pages (or JSON under /api): what happened, what to do, and a number to quote."""

from __future__ import annotations

import logging
from typing import Any

from flask import Flask, Response, g, jsonify, request
from sqlalchemy.exc import OperationalError
from werkzeug.exceptions import HTTPException

from marketplace.foundation.database import db
from marketplace.foundation.errors import DomainError, Full, Invalid, Unavailable
from marketplace.foundation.files import is_full
from marketplace.foundation.identifiers import public_id

from .answers import page

log = logging.getLogger("lumbung.web")

DISK_FULL = "53100"  # PostgreSQL's name for it
SENTENCES = {
    400: "Permintaan ini tidak dapat dibaca. Muat ulang halaman lalu coba lagi.",
    403: "Anda tidak punya izin untuk halaman ini.",
    404: "Halaman ini tidak ada. Mungkin alamatnya salah ketik.",
    405: "Cara membuka halaman ini tidak cocok. Kembali lalu coba lagi.",
    413: "Kiriman ini terlalu besar, jadi tidak dibaca. Foto paling besar 12 MB: foto ulang dengan ukuran sedang.",
    415: "Jenis berkas ini tidak bisa diterima.",
}


def request_id() -> str:
    """A short name of this request, in the log and on the error page."""
    if "request_id" not in g:
        g.request_id = public_id()
    return str(g.request_id)


def refused(error: DomainError) -> Response:
    """A refusal nobody in the route caught."""
    response = _answer(error.status, error.message, error.errors if isinstance(error, Invalid) else {})
    retry = getattr(error, "retry_after", None)
    if retry is not None:
        response.headers["Retry-After"] = str(retry)
    return response


def failed_http(error: HTTPException) -> Response | HTTPException:
    """Werkzeug's own refusals (404, 405, 413 …) in our words; redirects pass."""
    code = error.code or 500
    if code < 400:
        return error
    response = _answer(code, SENTENCES.get(code, SENTENCES[400]))
    if code == 405 and error.get_response().headers.get("Allow"):
        response.headers["Allow"] = error.get_response().headers["Allow"]
    return response


def out_of_reach(error: OperationalError) -> Response:
    """The database is locked, full or away: say so and when to come back; nothing was half-saved."""
    log.error("database out of reach, request %s: %s", request_id(), error)
    if getattr(error.orig, "sqlite_errorname", "") == "SQLITE_FULL" or getattr(error.orig, "sqlstate", "") == DISK_FULL:
        return refused(Full())
    return refused(Unavailable("Sistem sedang sibuk. Coba lagi sebentar; tidak ada yang tersimpan setengah."))


def no_room(error: OSError) -> Response:
    """A disk is full (a large upload waits on it, for one); any other trouble with files is a bug of ours."""
    if not is_full(error):
        return failed(error)
    log.error("no room on a disk, request %s: %s", request_id(), error)
    return refused(Full())


def failed(error: Exception) -> Response:
    """A bug of ours: logged whole, shown as a number to quote."""
    log.exception("request %s %s %s failed", request_id(), request.method, request.path)
    return _answer(500, f"Maaf, ada kesalahan di sistem kami. Sebutkan kode {request_id()} bila menghubungi kami.")


def _answer(status: int, message: str, errors: dict[str, str] | None = None) -> Response:
    db.session.rollback()
    if request.path.startswith("/api/"):
        body: dict[str, Any] = {"error": message, "fields": errors or {}, "request": request_id()}
        response = jsonify(body)
        response.status_code = status
        return response
    if status >= 500:
        g.pop("bumdesa_id", None)  # the frame of the office would ask the database again
    return page(
        "web/error.html", status=status, message=message, code=status, errors=errors or {},
        layout="desk" if "bumdesa_id" in g else "shop",
    )  # fmt: skip


def init_app(app: Flask) -> None:
    app.register_error_handler(DomainError, refused)
    app.register_error_handler(OperationalError, out_of_reach)
    app.register_error_handler(OSError, no_room)
    app.register_error_handler(HTTPException, failed_http)
    app.register_error_handler(Exception, failed)
