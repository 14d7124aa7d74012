"""The app that shows codes: begun with a secret, confirmed with its first code; each code holds once."""

from __future__ import annotations

from sqlalchemy import select, update

from marketplace.foundation import clock
from marketplace.foundation.database import db, upsert
from marketplace.foundation.secrets import decrypt, encrypt

from .factor import AuthenticatorApp
from .one_time import new_secret, step_of


def begin_app(person_id: int) -> None:
    """A new secret that waits for its first code; an app that is there works on until then."""
    pending = {"pending_secret": encrypt(new_secret())}
    inserting = upsert(AuthenticatorApp).values(person_id=person_id, last_step=0, **pending)
    db.session.execute(inserting.on_conflict_do_update(index_elements=["person_id"], set_=pending))


def pending_secret(person_id: int) -> str | None:
    """The secret that waits for its first code; it is shown until then and never again."""
    pending = db.session.scalar(select(AuthenticatorApp.pending_secret).where(AuthenticatorApp.person_id == person_id))
    return decrypt(pending) if pending else None


def confirm_app(person_id: int, code: str) -> bool:
    """The first code was typed: from now on this app is the one. False when the code does not fit."""
    row = db.session.get(AuthenticatorApp, person_id, populate_existing=True, with_for_update=True)
    if row is None or row.pending_secret is None:
        return False
    step = step_of(decrypt(row.pending_secret), code, clock.now())
    if step is None:
        return False
    row.secret, row.pending_secret, row.last_step, row.confirmed_at = row.pending_secret, None, step, clock.now()
    db.session.flush()
    return True


def use_code(person_id: int, code: str) -> bool:
    """Whether this is a code of now that was not used yet; from here on it is. Two at once: one of them."""
    secret = db.session.scalar(select(AuthenticatorApp.secret).where(AuthenticatorApp.person_id == person_id))
    step = step_of(decrypt(secret), code, clock.now()) if secret else None
    if step is None:
        return False
    unused = (
        AuthenticatorApp.person_id == person_id,
        AuthenticatorApp.secret == secret,
        AuthenticatorApp.last_step < step,
    )
    using = update(AuthenticatorApp).where(*unused).values(last_step=step)
    return db.session.execute(using, execution_options={"synchronize_session": False}).rowcount == 1  # type: ignore[attr-defined, no-any-return]
