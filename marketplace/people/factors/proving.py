"""Which second factors somebody has, and whether an answer holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto

from sqlalchemy import delete, exists, func, select

from marketplace.foundation.database import db
from marketplace.web import limits

from .app import use_code
from .factor import AuthenticatorApp, Passkey
from .passkeys import use_passkey
from .recovery import forget_codes, use_recovery_code


class Proof(StrEnum):
    """With what it was proved."""

    APP = auto()
    RECOVERY = auto()
    PASSKEY = auto()


@dataclass(frozen=True, slots=True)
class Factors:
    """What somebody has."""

    app: bool = False
    passkeys: int = 0

    @property
    def any(self) -> bool:
        return self.app or self.passkeys > 0


@dataclass(frozen=True, slots=True)
class PasskeyView:
    """One key, for its owner."""

    id: int
    name: str
    added_at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What was typed (``code``: of the app or from paper) or signed (``passkey``) in the session ``holder`` at ``origin``."""

    code: str = ""
    passkey: str = ""
    holder: str = ""
    origin: str = ""

    def __bool__(self) -> bool:
        return bool(self.code.strip() or self.passkey)


def factors_of(person_id: int) -> Factors:
    """One statement."""
    app = exists().where(AuthenticatorApp.person_id == person_id, AuthenticatorApp.secret.is_not(None))
    keys = select(func.count()).where(Passkey.person_id == person_id).scalar_subquery()
    has_app, passkeys = db.session.execute(select(app, keys)).one()
    return Factors(bool(has_app), passkeys)


def passkeys_of(person_id: int) -> list[PasskeyView]:
    """Oldest first."""
    rows = db.session.scalars(select(Passkey).where(Passkey.person_id == person_id).order_by(Passkey.id))
    return [PasskeyView(row.id, row.name, row.added_at, row.used_at) for row in rows]


def count_try(person_id: int) -> None:
    """One more guess. Raises TooMany: five for each code, twenty an hour, fifty a day, all processes together."""
    for limit in ("kode:5/30", "kode-jam:20/3600", "kode-hari:50/86400"):
        limits.enforce(limit, str(person_id))


def prove(person_id: int, answer: Answer) -> Proof | None:
    """With what the answer proves that it is this person, or None. Inside a transaction, after ``count_try``."""
    if answer.passkey:
        return Proof.PASSKEY if use_passkey(person_id, answer.holder, answer.origin, answer.passkey) else None
    typed = re.sub(r"\s", "", answer.code)
    if re.fullmatch(r"[0-9]{6}", typed):
        return Proof.APP if use_code(person_id, typed) else None
    return Proof.RECOVERY if use_recovery_code(person_id, typed) else None


def remove_app(person_id: int) -> bool:
    """The app's codes are worth nothing any more; False when there was none."""
    return _removed(person_id, delete(AuthenticatorApp).where(AuthenticatorApp.person_id == person_id))


def remove_passkey(person_id: int, passkey_id: int) -> bool:
    """This key opens nothing any more; False when it was not this person's."""
    return _removed(person_id, delete(Passkey).where(Passkey.person_id == person_id, Passkey.id == passkey_id))


def remove_all(person_id: int) -> bool:
    """Back to the secret alone; False when there was nothing."""
    had = factors_of(person_id).any
    for table in (AuthenticatorApp, Passkey):
        _removed(person_id, delete(table).where(table.person_id == person_id))
    return had


def _removed(person_id: int, removing: object) -> bool:
    """Codes on paper go with the last factor: they stand in for one."""
    gone = db.session.execute(removing, execution_options={"synchronize_session": False}).rowcount  # type: ignore[call-overload]
    if not factors_of(person_id).any:
        forget_codes(person_id)
    return bool(gone)
