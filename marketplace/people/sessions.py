"""Sessions live in the database; the browser holds only a random name for one. Ending one needs no waiting."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, case, delete, literal, null, select, union_all, update

from marketplace.foundation import clock
from marketplace.foundation.actor import Actor, Role
from marketplace.foundation.database import db

from .person import HalfSignIn, Person, Secret, SessionRow, StaffRole, StallKeeper

STAFF_IDLE, STAFF_ABSOLUTE = timedelta(minutes=30), timedelta(hours=12)
OTHERS_IDLE, OTHERS_ABSOLUTE = timedelta(days=30), timedelta(days=90)
FRESH = timedelta(minutes=15)
AHEAD = timedelta(minutes=1)  # clocks differ by less; what lies further ahead was noted before the clock was set back
SEEN_STEP = timedelta(minutes=5)  # reading a page writes "last seen" at most this often
MOST_SESSIONS = 10


@dataclass(frozen=True, slots=True)
class FoundSession:
    """A live session. ``must_note``: its "last seen" is old enough to be written again."""

    actor: Actor
    must_note: bool


@dataclass(frozen=True, slots=True)
class SessionView:
    """One signed-in device, for its owner."""

    id: int
    device: str
    started_at: datetime
    last_seen_at: datetime


def actor_of_session(cookie: str) -> Actor | None:
    """Whoever holds this cookie, with the roles and stalls of this moment; None when it is unknown or over.

    Two statements. Roles count only for sessions opened with a password that is not temporary.
    """
    found = find_session(cookie)
    return found.actor if found else None


def find_session(cookie: str) -> FoundSession | None:
    """As ``actor_of_session``, with what the caller needs to keep the session alive."""
    row = db.session.execute(
        select(SessionRow, Person.name, Person.password_is_temporary)
        .join(Person, Person.id == SessionRow.person_id)
        .where(SessionRow.cookie_sha256 == _hashed(cookie), Person.disabled_at.is_(None))
    ).first()
    if row is None:
        return None
    session, now = row.SessionRow, clock.now()
    roles, stalls = _roles_and_stalls(session.person_id)
    if _is_over(session, now, is_staff=bool(roles) and session.secret_kind == Secret.PASSWORD):
        return None
    may_work = session.secret_kind == Secret.PASSWORD and not row.password_is_temporary
    actor = Actor(
        person_id=session.person_id,
        name=row.name,
        roles=roles if may_work else frozenset(),
        stalls=stalls,
        fresh=now - FRESH < session.secret_given_at <= now + AHEAD,
        session_id=session.id,
    )
    return FoundSession(actor, must_note=abs(now - session.last_seen_at) >= SEEN_STEP)


def _is_over(session: SessionRow, now: datetime, is_staff: bool) -> bool:
    idle, absolute = (STAFF_IDLE, STAFF_ABSOLUTE) if is_staff else (OTHERS_IDLE, OTHERS_ABSOLUTE)
    return session.last_seen_at <= now - idle or session.started_at <= now - absolute


def _roles_and_stalls(person_id: int) -> tuple[frozenset[tuple[int, Role]], frozenset[int]]:
    held = select(StaffRole.bumdesa_id.label("id"), StaffRole.role).where(StaffRole.person_id == person_id)
    kept = select(StallKeeper.seller_id, null()).where(StallKeeper.person_id == person_id)
    rows: Sequence[Any] = db.session.execute(union_all(held, kept)).all()
    roles = frozenset((number, Role(role)) for number, role in rows if role is not None)
    return roles, frozenset(number for number, role in rows if role is None)


def open_session(person_id: int, secret_kind: str, device: str, instead_of: str = "") -> str:
    """A new session; returns the cookie. The one of the cookie ``instead_of`` ends (no fixation), and so do the oldest."""
    if instead_of:
        end_session(instead_of)
    cookie, now = secrets.token_urlsafe(32), clock.now()
    db.session.add(
        SessionRow(
            cookie_sha256=_hashed(cookie), person_id=person_id, secret_kind=secret_kind, device=device[:60],
            started_at=now, last_seen_at=now, secret_given_at=now,
        )
    )  # fmt: skip
    db.session.flush()
    kept = (
        select(SessionRow.id)
        .where(SessionRow.person_id == person_id)
        .order_by(SessionRow.id.desc())
        .limit(MOST_SESSIONS)
    )
    _delete(SessionRow.person_id == person_id, SessionRow.id.not_in(db.session.scalars(kept).all()))
    return cookie


def end_session(cookie: str) -> None:
    """The cookie is worthless from now on."""
    _delete(SessionRow.cookie_sha256 == _hashed(cookie))


def end_sessions(person_id: int, except_id: int | None = None) -> None:
    """All devices of a person are signed out, but for the session ``except_id``; who waits at the door waits for nothing."""
    waiting = delete(HalfSignIn).where(HalfSignIn.person_id == person_id)
    db.session.execute(waiting, execution_options={"synchronize_session": False})
    _delete(SessionRow.person_id == person_id, SessionRow.id != (except_id or 0))


def end_one_of(person_id: int, session_id: int) -> bool:
    """One device of this person is signed out; False when this person has no such device."""
    return _delete(SessionRow.person_id == person_id, SessionRow.id == session_id) > 0


def note_seen(session_id: int) -> None:
    """The session was used now. One that began in a time to come (the clock was set back) begins now, else it would never end."""
    now = clock.now()
    began = case((SessionRow.started_at > now, now), else_=SessionRow.started_at)
    _update(session_id, last_seen_at=now, started_at=began)


def note_secret_given(session_id: int) -> None:
    """The secret was given again now: the session is fresh."""
    _update(session_id, secret_given_at=clock.now())


def forget_old_sessions() -> None:
    """Remove rows that are over for everybody; a duty of the worker, inside its transaction."""
    now = clock.now()
    _delete((SessionRow.last_seen_at <= now - OTHERS_IDLE) | (SessionRow.started_at <= now - OTHERS_ABSOLUTE))


def sessions_of(person_id: int) -> list[SessionView]:
    """The devices on which this person is signed in, most recently used first."""
    rows = db.session.scalars(
        select(SessionRow).where(SessionRow.person_id == person_id).order_by(SessionRow.last_seen_at.desc())
    ).all()
    is_staff = db.session.scalar(select(literal(1)).where(StaffRole.person_id == person_id).limit(1)) is not None
    now = clock.now()
    live = [row for row in rows if not _is_over(row, now, is_staff and row.secret_kind == Secret.PASSWORD)]
    return [SessionView(row.id, row.device, row.started_at, row.last_seen_at) for row in live]


def kind_of_session(session_id: int) -> str | None:
    """``pin`` or ``password``: with which secret it was opened; None when it is gone."""
    return db.session.scalar(select(SessionRow.secret_kind).where(SessionRow.id == session_id))


def _hashed(cookie: str) -> str:
    return hashlib.sha256(cookie.encode("utf-8", "surrogatepass")).hexdigest()


def _delete(*which: ColumnElement[bool]) -> int:
    ended = db.session.execute(delete(SessionRow).where(*which), execution_options={"synchronize_session": False})
    return int(ended.rowcount)  # type: ignore[attr-defined]


def _update(session_id: int, **values: datetime | ColumnElement[datetime]) -> None:
    which = update(SessionRow).where(SessionRow.id == session_id).values(values)
    db.session.execute(which, execution_options={"synchronize_session": False})
