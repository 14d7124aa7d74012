"""The log: one row per privileged act, chained per Bumdesa; chain 0 holds what concerns the whole installation."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model, UtcDateTime, whole_number
from marketplace.foundation.guards import append_only, forbid

GENESIS = "0" * 64
LOCK_SPACE = 7282  # first half of the advisory lock key; the second is the chain
INSTALLATION = 0


class AuditEntry(Model):
    """One act. ``hash`` covers every other column and the hash before it."""

    __tablename__ = "audit_entry"
    __table_args__ = (
        *whole_number("seq"),
        UniqueConstraint("chain", "seq"),
        UniqueConstraint("chain", "prev_hash"),
        CheckConstraint(f"chain = COALESCE(bumdesa_id, {INSTALLATION})", name="chain"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    chain: Mapped[int]
    seq: Mapped[int] = mapped_column(BigInteger)
    prev_hash: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))
    bumdesa_id: Mapped[int | None] = mapped_column(ForeignKey("bumdesa.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    actor_id: Mapped[int | None]
    actor_name: Mapped[str] = mapped_column(String(120))
    act: Mapped[str] = mapped_column(String(30))
    words: Mapped[str] = mapped_column(String(300))
    request: Mapped[str] = mapped_column(String(20))


def hash_of(row: AuditEntry) -> str:
    """SHA-256 of what the row says, version 1: a JSON list in this order."""
    said = [
        1, row.chain, row.seq, row.prev_hash, row.at.isoformat(timespec="microseconds"), row.actor_id, row.actor_name,
        row.act, row.words, row.request,
    ]  # fmt: skip
    return hashlib.sha256(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


NOT_NEXT_IN_CHAIN = f"""NEW.seq <> 1 + COALESCE((SELECT MAX(e.seq) FROM audit_entry e WHERE e.chain = NEW.chain), 0)
    OR NEW.prev_hash <> COALESCE(
        (SELECT e.hash FROM audit_entry e WHERE e.chain = NEW.chain AND e.seq = NEW.seq - 1), '{GENESIS}')"""  # noqa: S608
THE_CHAIN = f"PERFORM pg_advisory_xact_lock({LOCK_SPACE}, NEW.chain); "

GUARDS = (*append_only("audit_entry"), forbid("not_next_in_chain", "audit_entry", NOT_NEXT_IN_CHAIN, wait=THE_CHAIN))


def grants(role: str) -> list[str]:
    """What the app's role may do here on PostgreSQL: read and add, nothing else."""
    who = '"' + role.replace('"', '""') + '"'
    return [f"REVOKE ALL ON audit_entry FROM {who}", f"GRANT SELECT, INSERT ON audit_entry TO {who}"]
