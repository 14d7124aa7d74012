"""The log as the office reads it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select

from marketplace.foundation.database import db

from .acts import GROUPS, SHOWN, Act
from .entry import AuditEntry


@dataclass(frozen=True, slots=True)
class AuditView:
    """One act: who, when, what; ``seq`` is its place in the chain, ``request`` its name in the log of the server."""

    seq: int
    at: datetime
    who: str
    act: Act
    shown: str
    words: str
    request: str


def entries(bumdesa_id: int, group: str = "", before: int | None = None, limit: int = 50) -> list[AuditView]:
    """Entries of a Bumdesa, newest first: of one of ``GROUPS`` if named, older than place ``before``. One statement."""
    found = select(AuditEntry).where(AuditEntry.chain == bumdesa_id).order_by(AuditEntry.seq.desc()).limit(limit)
    if group:
        found = found.where(or_(*(AuditEntry.act.startswith(begin, autoescape=True) for begin in GROUPS[group][1])))
    if before is not None:
        found = found.where(AuditEntry.seq < before)
    return [
        AuditView(row.seq, row.at, row.actor_name, Act(row.act), SHOWN[Act(row.act)], row.words, row.request)
        for row in db.session.scalars(found)
    ]
