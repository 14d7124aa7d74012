"""The same request twice has one effect and one answer. The caller makes the key first."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import JSON, String, UniqueConstraint, bindparam, select, update
from sqlalchemy.orm import Mapped, mapped_column

from . import clock
from .asking import do
from .database import Model, UtcDateTime, db, engine_name, upsert
from .errors import Conflict, Invalid

Answer = dict[str, Any]
_KEY = re.compile(r"[!-~]{8,64}")  # no NUL (PostgreSQL keeps none), no spaces


class OnceKey(Model):
    """One row per (scope, key); written in the same commit as the effect it stands for."""

    __tablename__ = "once_key"
    __table_args__ = (UniqueConstraint("scope", "key"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    scope: Mapped[str] = mapped_column(String(60))
    key: Mapped[str] = mapped_column(String(64))
    request_sha256: Mapped[str] = mapped_column(String(64))
    answer: Mapped[Answer | None] = mapped_column(JSON)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)


def once(scope: str, key: str, request: Mapping[str, Any], effect: Callable[[], Answer]) -> Answer:
    """Run ``effect`` the first time and return its JSON answer; the same request again gets the stored answer.

    Inside a transaction only. A second caller waits for the first. Raises Invalid for a malformed key and
    Conflict when the key was already used for another request.
    """
    if not _KEY.fullmatch(key):
        raise Invalid({"kunci": "Halaman ini sudah lama terbuka. Muat ulang lalu coba lagi."})
    fingerprint = _fingerprint(request)
    if not _take(scope, key, fingerprint):
        return _earlier(scope, key, fingerprint)
    answer = effect()
    do(_ANSWERING, of=scope, by=key, said=answer)
    return answer


_MINE = (OnceKey.scope == bindparam("of"), OnceKey.key == bindparam("by"))
_ANSWERING = update(OnceKey).where(*_MINE).values(answer=bindparam("said"))


def _fingerprint(request: Mapping[str, Any]) -> str:
    text = json.dumps(request, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _take(scope: str, key: str, fingerprint: str) -> bool:
    return do(_taking(engine_name()), of=scope, by=key, asked=fingerprint, now=clock.now()).first() is not None


@cache
def _taking(engine: str) -> Any:
    row: dict[str, Any] = {
        "scope": bindparam("of"),
        "key": bindparam("by"),
        "request_sha256": bindparam("asked"),
        "made_at": bindparam("now"),
    }
    return upsert(OnceKey).values(answer=None, **row).on_conflict_do_nothing().returning(OnceKey.id)


def _earlier(scope: str, key: str, fingerprint: str) -> Answer:
    found = select(OnceKey.request_sha256, OnceKey.answer).where(OnceKey.scope == scope, OnceKey.key == key)
    stored, answer = db.session.execute(found).one()
    if stored != fingerprint or answer is None:
        raise Conflict("Formulir ini sudah pernah dikirim dengan isi lain. Muat ulang halaman lalu coba lagi.")
    result: Answer = answer
    return result
