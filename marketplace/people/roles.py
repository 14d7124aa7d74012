"""Who may do what in which Bumdesa. There is always a director left who can sign in."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import delete, select, update

from marketplace.audit import Act, note
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, NotAllowed, NotFound

from .knowing import PersonView, people_for
from .person import Person, StaffRole, StaffRoleChange, StallKeeper
from .sessions import end_sessions

LAST_DIRECTOR = "Harus tetap ada satu direktur. Angkat direktur lain dulu, baru ubah yang ini."


@dataclass(frozen=True, slots=True)
class Colleague:
    """One person of a Bumdesa with the roles held there. ``only_here``: no roles elsewhere and no stall."""

    person: PersonView
    roles: tuple[Role, ...]
    only_here: bool


def grant_role(actor: Actor, person_id: int, bumdesa_id: int, role: Role) -> bool:
    """Give a role; False when it is held already. Raises NotAllowed unless the actor is director there (or the system).

    The person's other sessions end, so that nobody carries an old session into new rights.
    """
    _require_director(actor, bumdesa_id)
    if db.session.get(Person, person_id) is None:
        raise NotFound("Orang ini tidak ada.")
    if db.session.get(StaffRole, (person_id, bumdesa_id, str(role))) is not None:
        return False
    db.session.add(StaffRole(person_id=person_id, bumdesa_id=bumdesa_id, role=str(role)))
    _remember(actor, person_id, bumdesa_id, role, "granted")
    return True


def revoke_role(actor: Actor, person_id: int, bumdesa_id: int, role: Role) -> bool:
    """Take a role away; False when it was not held. Raises NotAllowed, and Conflict for the last director."""
    _require_director(actor, bumdesa_id)
    if role is Role.DIRECTOR:
        _require_another_director(bumdesa_id, person_id)
    mine = (StaffRole.person_id == person_id, StaffRole.bumdesa_id == bumdesa_id, StaffRole.role == str(role))
    gone = db.session.execute(delete(StaffRole).where(*mine).returning(StaffRole.role)).first()
    if gone is None:
        return False
    _remember(actor, person_id, bumdesa_id, role, "revoked")
    return True


def set_roles(actor: Actor, person_id: int, bumdesa_id: int, wanted: Collection[Role]) -> None:
    """Exactly these roles from now on; errors as with granting and revoking."""
    held = {Role(role) for role in _roles_of(person_id, bumdesa_id)}
    for role in Role:
        if role in wanted and role not in held:
            grant_role(actor, person_id, bumdesa_id, role)
    for role in Role:
        if role in held and role not in wanted:
            revoke_role(actor, person_id, bumdesa_id, role)


def colleagues(bumdesa_id: int) -> list[Colleague]:
    """Everybody with a role in this Bumdesa, by name. Four statements for any number."""
    held: dict[int, set[str]] = {}
    for row in db.session.execute(
        select(StaffRole.person_id, StaffRole.role).where(StaffRole.bumdesa_id == bumdesa_id)
    ):
        held.setdefault(row.person_id, set()).add(row.role)
    elsewhere = _known_elsewhere(held, bumdesa_id)
    people = sorted(people_for(held).values(), key=lambda person: (person.is_disabled, person.name.casefold()))
    return [
        Colleague(person, tuple(role for role in Role if role in held[person.id]), person.id not in elsewhere)
        for person in people
    ]


def colleague(bumdesa_id: int, person_id: int) -> Colleague:
    """One person of this Bumdesa. Raises NotFound, also for people of other Bumdesa."""
    for found in colleagues(bumdesa_id):
        if found.person.id == person_id:
            return found
    raise NotFound("Petugas ini tidak ada.")


def disable_person(actor: Actor, bumdesa_id: int, person_id: int) -> None:
    """The account is shut and every session ends at once; roles and history stay to be read.

    Only for people who belong to this Bumdesa alone. Raises NotAllowed, NotFound, and Conflict for the last director.
    """
    _require_may_manage(actor, bumdesa_id, person_id)
    if Role.DIRECTOR in colleague(bumdesa_id, person_id).roles:
        _require_another_director(bumdesa_id, person_id)
    db.session.execute(update(Person).where(Person.id == person_id).values(disabled_at=clock.now()))
    note(actor, bumdesa_id, Act.PERSON_DISABLED, db.session.get_one(Person, person_id).name)
    end_sessions(person_id)


def enable_person(actor: Actor, bumdesa_id: int, person_id: int) -> None:
    """The account works again with its old secret. Errors as with ``disable_person``."""
    _require_may_manage(actor, bumdesa_id, person_id)
    db.session.execute(update(Person).where(Person.id == person_id).values(disabled_at=None))
    note(actor, bumdesa_id, Act.PERSON_ENABLED, db.session.get_one(Person, person_id).name)


def require_may_reset(actor: Actor, bumdesa_id: int, person_id: int) -> None:
    """Raises unless the actor may give this person a new temporary password."""
    _require_may_manage(actor, bumdesa_id, person_id)


def _require_may_manage(actor: Actor, bumdesa_id: int, person_id: int) -> None:
    _require_director(actor, bumdesa_id)
    if person_id == actor.person_id:
        raise NotAllowed("Untuk akun Anda sendiri, buka halaman Saya.")
    if not colleague(bumdesa_id, person_id).only_here:
        raise NotAllowed("Orang ini juga bekerja di tempat lain. Cabut perannya di sini, akunnya tetap miliknya.")


def _require_director(actor: Actor, bumdesa_id: int) -> None:
    if actor is not SYSTEM and not actor.may(bumdesa_id, Role.DIRECTOR):
        raise NotAllowed("Hanya direktur yang boleh mengatur petugas.")


def _require_another_director(bumdesa_id: int, person_id: int) -> None:
    """Locks the directors' rows, so that two directors cannot remove each other at the same moment."""
    directors = select(StaffRole.person_id).where(
        StaffRole.bumdesa_id == bumdesa_id, StaffRole.role == str(Role.DIRECTOR)
    )
    holders = db.session.scalars(directors.order_by(StaffRole.person_id).with_for_update()).all()
    others = [holder for holder in holders if holder != person_id]
    able = select(Person.id).where(Person.id.in_(others), Person.disabled_at.is_(None)).with_for_update()
    if person_id in holders and not db.session.scalars(able).all():
        raise Conflict(LAST_DIRECTOR)


def _roles_of(person_id: int, bumdesa_id: int) -> list[str]:
    mine = (StaffRole.person_id == person_id, StaffRole.bumdesa_id == bumdesa_id)
    return list(db.session.scalars(select(StaffRole.role).where(*mine)))


def _known_elsewhere(person_ids: Collection[int], bumdesa_id: int) -> set[int]:
    working = select(StaffRole.person_id).where(StaffRole.person_id.in_(person_ids), StaffRole.bumdesa_id != bumdesa_id)
    selling = select(StallKeeper.person_id).where(StallKeeper.person_id.in_(person_ids))
    return set(db.session.scalars(working)) | set(db.session.scalars(selling))


def _remember(actor: Actor, person_id: int, bumdesa_id: int, role: Role, change: str) -> None:
    db.session.add(
        StaffRoleChange(
            bumdesa_id=bumdesa_id, person_id=person_id, role=str(role), change=change,
            actor_id=actor.person_id, actor_name=actor.name, at=clock.now(),
        )
    )  # fmt: skip
    db.session.flush()
    done = Act.ROLE_GRANTED if change == "granted" else Act.ROLE_REVOKED
    note(actor, bumdesa_id, done, f"{role.value}: {db.session.get_one(Person, person_id).name}")
    end_sessions(person_id, except_id=actor.session_id if actor.person_id == person_id else None)
