"""From what was typed at the door to a session. Unknown and known people get the same answer after the same work."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlalchemy import select, update

from marketplace.foundation.actor import Actor
from marketplace.foundation.database import db

from . import hashing, sessions
from .choosing import LONGEST, PIN_DIGITS
from .person import Person, Secret
from .telling import count_failure, tell_signed_in

_SYSTEMS = (("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "Mac"),
            ("CrOS", "Chromebook"), ("Linux", "Linux"))  # fmt: skip
_BROWSERS = (("Edg", "Edge"), ("OPR", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("UCBrowser", "UC Browser"),
             ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Recognised:
    """The secret was right. ``new_hash`` is set when the stored hash should be made anew."""

    person_id: int
    kind: str
    must_change: bool
    new_hash: str | None


def normal_name(typed: str) -> str:
    """One spelling for what people type as their name at the door: E.164, or lower-case username or e-mail."""
    text = typed.strip()[:160]
    if re.fullmatch(r"[0-9+()\s.-]{7,40}", text):
        from marketplace.web.phones import read_phone

        return read_phone(text) or text
    return text.casefold()


def account_key(name: str) -> str:
    """What tries are counted by: all names of one account together, an unknown name for itself."""
    person = _found(name)
    return f"person:{person.id}" if person else f"name:{name}"


def recognise(name: str, secret: str) -> Recognised | None:
    """Who this is (``name`` as from ``normal_name``), or None. Reads only; slow on purpose, so call it outside a transaction."""
    person = _found(name)
    kind = Secret.PIN if re.fullmatch(rf"[0-9]{{{PIN_DIGITS}}}", secret) else Secret.PASSWORD
    stored = _stored(person, kind)
    right = hashing.matches(stored, secret[: LONGEST + 1])
    if not right or person is None or person.disabled_at is not None or stored is None:
        return None
    new_hash = hashing.hash_secret(secret) if hashing.is_outdated(stored) else None
    return Recognised(person.id, str(kind), kind == Secret.PASSWORD and person.password_is_temporary, new_hash)


def let_in(who: Recognised, device: str, old_cookie: str = "") -> str:
    """Open the session of somebody recognised; returns the cookie. Inside a transaction."""
    tell_signed_in(who.person_id, device)
    return sessions.open_session(who.person_id, who.kind, device, instead_of=old_cookie)


def note_recognised(who: Recognised) -> None:
    """Keep the hash made anew, if one was. Inside a transaction."""
    if who.new_hash:
        column = Person.pin_hash if who.kind == Secret.PIN else Person.password_hash
        db.session.execute(update(Person).where(Person.id == who.person_id).values({column: who.new_hash}))


def note_unknown(name: str) -> None:
    """The secret for ``name`` was wrong; counted when somebody who works here is called so. Inside a transaction."""
    if person := _found(name):
        count_failure(person.id)


def is_own_secret(actor: Actor, secret: str) -> bool:
    """Whether this is the secret with which the actor's session was opened. Reads only."""
    kind = sessions.kind_of_session(actor.session_id or 0)
    person = db.session.get(Person, actor.person_id) if actor.person_id else None
    return hashing.matches(_stored(person, kind or Secret.PASSWORD), secret[: LONGEST + 1])


def device_named(user_agent: str) -> str:
    """``Chrome di Android``: enough to know one's own device again, too little to follow anybody."""
    browser = next((name for sign, name in _BROWSERS if sign in user_agent), "Peramban")
    system = next((name for sign, name in _SYSTEMS if sign in user_agent), "perangkat lain")
    return f"{browser} di {system}"


def _found(name: str) -> Person | None:
    if not name:
        return None
    column = Person.phone if name.startswith("+") else Person.email if "@" in name else Person.username
    return db.session.scalar(select(Person).where(column == name))


def _stored(person: Person | None, kind: str) -> str | None:
    if person is None:
        return None
    return person.pin_hash if kind == Secret.PIN else person.password_hash
