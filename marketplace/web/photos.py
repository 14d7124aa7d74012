"""Pictures at ``/foto/<2>/<sha256>-<width>.<ext>``: our own renditions only, immutable."""

from __future__ import annotations

import re

from flask import Blueprint, Response, send_file

from marketplace.foundation.errors import NotFound
from marketplace.foundation.files import file_store

from .access import public

blueprint = Blueprint("photos", __name__)
_NAME = re.compile(r"[0-9a-f]{2}/[0-9a-f]{64}-[0-9]{2,4}\.(webp|jpg|avif)")


@blueprint.get("/foto/<path:name>")
@public()
def show(name: str) -> Response:
    """One rendition. Anything that is not a name we made is not there."""
    if not _NAME.fullmatch(name) or not file_store().exists(f"public/{name}"):
        raise NotFound("Foto ini tidak ada.")
    kind = {"webp": "image/webp", "jpg": "image/jpeg", "avif": "image/avif"}[name.rsplit(".", 1)[1]]
    response = send_file(file_store().path(f"public/{name}"), mimetype=kind, conditional=True, max_age=31_536_000)
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return response
