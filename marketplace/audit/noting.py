"""Acts are gathered while a change is made and written as its very last step: the lock of a chain is held for a moment only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from marketplace.foundation import clock
from marketplace.foundation.actor import Actor
from marketplace.foundation.database import db, engine_name, last_before_commit

from .acts import Act
from .entry import GENESIS, INSTALLATION, LOCK_SPACE, AuditEntry, hash_of

LONGEST = 300
_name_of_request: Callable[[], str] = str


@dataclass(frozen=True, slots=True)
class _Noted:
    actor: Actor
    bumdesa_id: int | None
    act: Act
    words: str


def name_requests(provide: Callable[[], str]) -> None:
    """``provide()`` names the request (or command) being answered; the log of the server knows it by the same name."""
    global _name_of_request
    _name_of_request = provide


def note(actor: Actor, bumdesa_id: int | None, act: Act, words: str = "") -> None:
    """This was done: one entry in the same commit. ``bumdesa_id`` None: it concerns the whole installation."""
    session = db.session()
    if not session.info.get("writing"):
        raise RuntimeError("an act can only be noted inside a transaction")
    session.info.setdefault("to_audit", []).append(_Noted(actor, bumdesa_id, act, words[:LONGEST]))


def _write(session: Session) -> None:
    noted: list[_Noted] = session.info.pop("to_audit", [])
    for chain in sorted({one.bumdesa_id or INSTALLATION for one in noted}):
        _append(session, chain, [one for one in noted if (one.bumdesa_id or INSTALLATION) == chain])
    session.flush()


def _append(session: Session, chain: int, noted: list[_Noted]) -> None:
    if engine_name() == "postgresql":
        session.execute(text(f"SELECT pg_advisory_xact_lock({LOCK_SPACE}, :chain)"), {"chain": chain})
    newest = select(AuditEntry.seq, AuditEntry.hash).where(AuditEntry.chain == chain).order_by(AuditEntry.seq.desc())
    last = session.execute(newest.limit(1)).first()
    written, head = (last.seq, last.hash) if last else (0, GENESIS)
    request = _name_of_request()
    for seq, one in enumerate(noted, start=written + 1):
        row = AuditEntry(
            chain=chain, seq=seq, prev_hash=head, bumdesa_id=one.bumdesa_id, at=clock.now(), actor_id=one.actor.person_id,
            actor_name=one.actor.name, act=str(one.act), words=one.words, request=request,
        )  # fmt: skip
        row.hash = head = hash_of(row)
        session.add(row)
        session.flush()  # one by one: each row is compared with the one before it


last_before_commit.append(_write)
