"""Taking somebody on: a known person gets a role, an unknown one also an account and a first password on paper."""

from __future__ import annotations

from dataclasses import dataclass

from marketplace.foundation.actor import Actor, Role
from marketplace.foundation.errors import Conflict, Invalid

from .knowing import add_person, give_temporary_password, person_by, person_view
from .roles import grant_role


@dataclass(frozen=True, slots=True)
class Hired:
    """Who came in; ``password`` is the temporary one, only when the person had none. It is shown once and kept nowhere."""

    person_id: int
    name: str
    sign_in_name: str
    password: str | None


def hire(actor: Actor, bumdesa_id: int, name: str, phone: str, username: str, role: Role) -> Hired:
    """Give ``role`` to the person with this phone or username, known or new.

    Raises Invalid when both are empty, Conflict when they belong to two people, NotAllowed as ``grant_role``.
    """
    if not phone and not username:
        raise Invalid({"wa": "Isi nomor HP atau nama pengguna, supaya bisa masuk."})
    by_phone, by_username = person_by(phone=phone), person_by(username=username)
    if by_phone and by_username and by_phone != by_username:
        raise Conflict("Nomor HP dan nama pengguna ini milik dua orang yang berbeda. Periksa lagi.")
    person_id = by_phone or by_username or add_person(name, phone=phone, username=username)
    grant_role(actor, person_id, bumdesa_id, role)
    person = person_view(person_id)
    password = None if person.has_password else give_temporary_password(person_id)
    return Hired(person_id, person.name, person.username or phone, password)
