"""Passkeys: a key in the phone or computer, unlocked by finger, face or its PIN. It signs what we ask, for our address only.

A challenge belongs to one session (``holder``) and one purpose, holds five minutes and is taken away by the answer.
``origin`` is our own address (scheme and host); a device knows us by its host.
"""

from __future__ import annotations

import ipaddress
import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from sqlalchemy import delete, or_, select, update

from marketplace.foundation import clock
from marketplace.foundation.database import db, upsert
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.foundation.secrets import keyed_hash

from .factor import Passkey, PasskeyChallenge

if TYPE_CHECKING:
    from fido2.server import Fido2Server

LIFE = timedelta(minutes=5)
MOST_KEYS = 10
ADD, PROVE = "add", "prove"
UNUSABLE = "Kunci sandi ini tidak bisa dipakai di sini. Coba sekali lagi, atau pakai kode dari aplikasi."


def is_possible_at(origin: str) -> bool:
    """Devices know hosts by name: at a bare number they refuse."""
    try:
        ipaddress.ip_address(urlsplit(origin).hostname or "")
    except ValueError:
        return True
    return False


def ask_to_add(person_id: int, name: str, holder: str, origin: str) -> dict[str, Any]:
    """What the browser hands to the device that is to make a key, as JSON."""
    from fido2.webauthn import PublicKeyCredentialUserEntity

    nobody_can_read = bytes.fromhex(keyed_hash(f"passkey:{person_id}"))
    options, state = _server(origin).register_begin(
        PublicKeyCredentialUserEntity(id=nobody_can_read, name=name, display_name=name),
        _credentials(person_id),
        resident_key_requirement="preferred",  # type: ignore[arg-type]
        user_verification="required",  # type: ignore[arg-type]
    )
    _keep(holder, ADD, state["challenge"])
    return dict(options)


def add_passkey(person_id: int, name: str, holder: str, origin: str, answer: str) -> None:
    """The device made a key. Raises Invalid (field ``kunci_baru``) when it cannot be believed, Conflict for too many."""
    state = _taken(holder, ADD)
    if state is None:
        raise Invalid({"kunci_baru": UNUSABLE})
    try:
        made = _server(origin).register_complete(state, _read(answer))
    except Exception as error:  # whatever a device or a forger sends
        raise Invalid({"kunci_baru": UNUSABLE}) from error
    key = made.credential_data
    if key is None or len(key.credential_id) > 1023:
        raise Invalid({"kunci_baru": UNUSABLE})
    if len(_credentials(person_id)) >= MOST_KEYS:
        raise Conflict(f"Paling banyak {MOST_KEYS} kunci sandi. Hapus dulu yang tidak dipakai.")
    row = {
        "person_id": person_id, "credential_id": _text(key.credential_id), "credential": _text(bytes(key)),
        "uses": made.counter, "name": name, "added_at": clock.now(),
    }  # fmt: skip
    if db.session.scalar(upsert(Passkey).values(row).on_conflict_do_nothing().returning(Passkey.id)) is None:
        raise Conflict("Kunci sandi ini sudah terpasang.")


def ask_to_prove(person_id: int, holder: str, origin: str) -> dict[str, Any]:
    """What the browser hands to the device that is to sign, as JSON."""
    options, state = _server(origin).authenticate_begin(
        _credentials(person_id),
        user_verification="required",  # type: ignore[arg-type]
    )
    _keep(holder, PROVE, state["challenge"])
    return dict(options)


def use_passkey(person_id: int, holder: str, origin: str, answer: str) -> bool:
    """Whether a key of this person signed the challenge of this session; the challenge is gone either way."""
    from fido2.webauthn import AuthenticationResponse

    state = _taken(holder, PROVE)
    if state is None:
        return False
    try:
        given = _read(answer)
        used = _server(origin).authenticate_complete(state, _credentials(person_id), given)
        count = AuthenticationResponse.from_dict(given).response.authenticator_data.counter
    except Exception:  # whatever a device or a forger sends
        return False
    mine = (Passkey.person_id == person_id, Passkey.credential_id == _text(used.credential_id))
    never_copied = or_(Passkey.uses < count, (Passkey.uses == 0) & (count == 0))
    using = update(Passkey).where(*mine, never_copied).values(uses=count, used_at=clock.now())
    return db.session.execute(using, execution_options={"synchronize_session": False}).rowcount == 1  # type: ignore[attr-defined, no-any-return]


def forget_old_challenges() -> None:
    """A duty of the worker, inside its transaction."""
    db.session.execute(delete(PasskeyChallenge).where(PasskeyChallenge.until <= clock.now()))


def _server(origin: str) -> Fido2Server:
    from fido2.server import Fido2Server  # only where a key is used
    from fido2.webauthn import PublicKeyCredentialRpEntity

    us = PublicKeyCredentialRpEntity(id=urlsplit(origin).hostname or "", name="Lumbung")
    return Fido2Server(us, attestation="none", verify_origin=lambda given: given == origin)  # type: ignore[arg-type]


def _credentials(person_id: int) -> list[Any]:
    from fido2.utils import websafe_decode
    from fido2.webauthn import AttestedCredentialData

    kept = db.session.scalars(select(Passkey.credential).where(Passkey.person_id == person_id).order_by(Passkey.id))
    return [AttestedCredentialData(websafe_decode(one)) for one in kept]


def _keep(holder: str, purpose: str, challenge: str) -> None:
    fresh = {"challenge": challenge, "until": clock.now() + LIFE}
    asking = upsert(PasskeyChallenge).values(holder=holder, purpose=purpose, **fresh)
    db.session.execute(asking.on_conflict_do_update(index_elements=["holder", "purpose"], set_=fresh))


def _taken(holder: str, purpose: str) -> dict[str, Any] | None:
    asked = (PasskeyChallenge.holder == holder, PasskeyChallenge.purpose == purpose)
    taking = delete(PasskeyChallenge).where(*asked).returning(PasskeyChallenge.challenge, PasskeyChallenge.until)
    row = db.session.execute(taking, execution_options={"synchronize_session": False}).first()
    if row is None or not timedelta() < row.until - clock.now() <= 2 * LIFE:
        return None
    return {"challenge": row.challenge, "user_verification": "required"}


def _read(answer: str) -> dict[str, Any]:
    given = json.loads(answer[:20_000])
    if not isinstance(given, dict):
        raise ValueError("a key answers with an object")
    return given


def _text(data: bytes) -> str:
    from fido2.utils import websafe_encode

    return websafe_encode(data)
