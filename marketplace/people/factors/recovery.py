"""Ten codes on paper for the day the phone is lost. Each holds once; only keyed hashes are kept."""

from __future__ import annotations

import re
import secrets

from sqlalchemy import delete, func, select, update

from marketplace.foundation import clock
from marketplace.foundation.database import db
from marketplace.foundation.identifiers import UNMISTAKABLE
from marketplace.foundation.secrets import keyed_hash

from .factor import RecoveryCode

COUNT, LENGTH = 10, 10  # 49 random bits each


def renew_codes(person_id: int) -> list[str]:
    """Ten new codes such as ``7K3Q9-F2MXA``, to be shown once; those before are worth nothing."""
    forget_codes(person_id)
    codes = ["".join(secrets.choice(UNMISTAKABLE) for _ in range(LENGTH)) for _ in range(COUNT)]
    now = clock.now()
    db.session.add_all(
        RecoveryCode(person_id=person_id, code_hash=_hashed(person_id, code), made_at=now) for code in codes
    )
    db.session.flush()
    return [f"{code[:5]}-{code[5:]}" for code in codes]


def use_recovery_code(person_id: int, typed: str) -> bool:
    """Whether this is a code that was not used yet; from here on it is. Two at once: one of them."""
    code = re.sub(r"[\s-]", "", typed).upper()
    unused = (
        RecoveryCode.person_id == person_id,
        RecoveryCode.code_hash == _hashed(person_id, code),
        RecoveryCode.used_at.is_(None),
    )
    using = update(RecoveryCode).where(*unused).values(used_at=clock.now())
    return db.session.execute(using, execution_options={"synchronize_session": False}).rowcount == 1  # type: ignore[attr-defined, no-any-return]


def codes_left(person_id: int) -> int:
    """How many codes still hold."""
    left = select(func.count()).where(RecoveryCode.person_id == person_id, RecoveryCode.used_at.is_(None))
    return db.session.scalar(left) or 0


def forget_codes(person_id: int) -> None:
    """None holds any more."""
    gone = delete(RecoveryCode).where(RecoveryCode.person_id == person_id)
    db.session.execute(gone, execution_options={"synchronize_session": False})


def _hashed(person_id: int, code: str) -> str:
    return keyed_hash(f"recovery:{person_id}:{code}")
