"""The head of each chain of the log, written daily outside the database: a log that was cut at its end, or hashed anew, is noticed."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import func, select

from marketplace.foundation import anchoring
from marketplace.foundation.anchoring import Head
from marketplace.foundation.database import db

from .entry import AuditEntry

KIND = "log"


def write_anchors(folder: Path | None = None) -> int:
    """Write down the head of every chain that grew; returns how many. Only one process may write."""
    last = select(func.max(AuditEntry.id)).group_by(AuditEntry.chain)
    newest = select(AuditEntry).where(AuditEntry.id.in_(last)).order_by(AuditEntry.chain)
    heads = [Head(f"chain {row.chain}", row.seq, row.hash) for row in db.session.scalars(newest)]
    return anchoring.append_heads(KIND, heads, folder)


def broken_anchors(folder: Path) -> list[str]:
    """Anchors that are no longer part of their chain, one sentence each."""
    return anchoring.broken_anchors(KIND, folder, _hash_at)


def _hash_at(name: str, seq: int) -> str | None:
    it = (AuditEntry.chain == int(name.removeprefix("chain ")), AuditEntry.seq == seq)
    return db.session.scalar(select(AuditEntry.hash).where(*it))
