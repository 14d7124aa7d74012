"""Between the right secret and the session of somebody who has a second factor: ten minutes to show it."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, select

from marketplace.audit import Act
from marketplace.foundation import clock
from marketplace.foundation.actor import Actor
from marketplace.foundation.database import db

from .factors.proving import Answer, Proof, prove
from .person import HalfSignIn, Person, Secret
from .sessions import AHEAD, open_session
from .telling import count_failure, tell, tell_signed_in

LIFE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody whose secret was right."""

    id: int
    person_id: int
    name: str
    secret_kind: str
    device: str
    must_change: bool


def let_wait(person_id: int, secret_kind: str, device: str) -> str:
    """The secret was right; returns the cookie of the question. It opens nothing else."""
    cookie = secrets.token_urlsafe(32)
    db.session.add(
        HalfSignIn(
            cookie_sha256=holder_of(cookie), person_id=person_id, secret_kind=secret_kind, device=device[:60],
            began_at=clock.now(),
        )
    )  # fmt: skip
    return cookie


def waiting(cookie: str) -> Waiting | None:
    """Who waits under this cookie; None when nobody does, any more, or the account was shut."""
    now = clock.now()
    found = (
        select(HalfSignIn, Person.name, Person.password_is_temporary)
        .join(Person, Person.id == HalfSignIn.person_id)
        .where(HalfSignIn.cookie_sha256 == holder_of(cookie), HalfSignIn.began_at.between(now - LIFE, now + AHEAD))
        .where(Person.disabled_at.is_(None))
    )
    row = db.session.execute(found).first()
    if row is None:
        return None
    half: HalfSignIn = row.HalfSignIn
    must_change = half.secret_kind == Secret.PASSWORD and row.password_is_temporary
    return Waiting(half.id, half.person_id, row.name, half.secret_kind, half.device, must_change)


def come_in(waits: Waiting, answer: Answer, old_cookie: str) -> tuple[str, Proof] | None:
    """The session's cookie and how it was proved, or None for a wrong answer. Inside a transaction, after ``count_try``."""
    proof = prove(waits.person_id, answer)
    if proof is None:
        count_failure(waits.person_id)
        return None
    leaving = delete(HalfSignIn).where(HalfSignIn.id == waits.id).returning(HalfSignIn.id)
    if db.session.scalar(leaving) is None:  # the secret was changed in between
        return None
    tell_signed_in(waits.person_id, waits.device)
    if proof is Proof.RECOVERY:
        tell(Actor(waits.person_id, waits.name), waits.person_id, Act.RECOVERY_USED, waits.device)
    return open_session(waits.person_id, waits.secret_kind, waits.device, instead_of=old_cookie), proof


def forget_old_waits() -> None:
    """A duty of the worker, inside its transaction."""
    db.session.execute(delete(HalfSignIn).where(HalfSignIn.began_at <= clock.now() - LIFE))


def holder_of(cookie: str) -> str:
    """The name under which a browser's cookie is known here."""
    return hashlib.sha256(cookie.encode("utf-8", "surrogatepass")).hexdigest()
