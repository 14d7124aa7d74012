"""Taking somebody on: a known person gets a role, an unknown one also an account and a first password on paper."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import column, select, table

from marketplace.audit import Act, note
from marketplace.foundation.actor import Actor, Role
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, Invalid, NotAllowed

from .knowing import add_person, give_temporary_password, person_by, person_view
from .person import StaffRole, StallKeeper
from .roles import grant_role

_SELLER = table(
    "seller", column("id"), column("bumdesa_id")
)  # a room above; only whose Bumdesa a stall is in matters here


@dataclass(frozen=True, slots=True)
class Hired:
    """Who came in; ``password`` is the temporary one, only when the person has no own. It is shown once and kept nowhere."""

    person_id: int
    name: str
    sign_in_name: str
    password: str | None


def hire(actor: Actor, bumdesa_id: int, name: str, phone: str, username: str, role: Role) -> Hired:
    """Give ``role`` to the person with this phone or username, known or new. Pressed twice: the password shown last works.

    Raises Invalid when both are empty, Conflict when they belong to two people, NotAllowed as ``grant_role``.
    """
    if not phone and not username:
        raise Invalid({"wa": "Isi nomor HP atau nama pengguna, supaya bisa masuk."})
    by_phone, by_username = person_by(phone=phone), person_by(username=username)
    if by_phone and by_username and by_phone != by_username:
        raise Conflict("Nomor HP dan nama pengguna ini milik dua orang yang berbeda. Periksa lagi.")
    known = by_phone or by_username
    if known and not person_view(known).has_password and _is_trusted_elsewhere(known, bumdesa_id):
        raise NotAllowed(
            "Nomor ini milik akun di BUMDesa lain. Pakai nama pengguna baru tanpa nomor HP, supaya dibuatkan akun tersendiri."
        )
    person_id = known or add_person(name, phone=phone, username=username)
    grant_role(actor, person_id, bumdesa_id, role)
    person = person_view(person_id)
    unused = person.password_is_temporary and not _is_trusted_elsewhere(person_id, bumdesa_id)
    password = give_temporary_password(person_id) if unused or not person.has_password else None
    if password is not None:
        note(actor, bumdesa_id, Act.SECRET_RESET, person.name)
    return Hired(person_id, person.name, person.username or person.phone or "", password)


def _is_trusted_elsewhere(person_id: int, bumdesa_id: int) -> bool:
    """A first password opens everything the account may do, so nobody gets one for a stall or office that is not theirs."""
    stalls = select(StallKeeper.seller_id).where(StallKeeper.person_id == person_id)
    foreign_stall = select(_SELLER.c.id).where(_SELLER.c.id.in_(stalls), _SELLER.c.bumdesa_id != bumdesa_id)
    foreign_role = select(StaffRole.person_id).where(
        StaffRole.person_id == person_id, StaffRole.bumdesa_id != bumdesa_id
    )
    return bool(db.session.execute(foreign_stall).first() or db.session.execute(foreign_role).first())
