"""What must be true of people and roles, recomputed from their rows."""

from __future__ import annotations

from sqlalchemy import or_, select

from marketplace.foundation.actor import Role
from marketplace.foundation.checks import Check
from marketplace.foundation.database import db

from .person import Person, StaffRole, StaffRoleChange


def checks() -> list[Check]:
    """Read by ``flask verify``."""
    return [
        Check("people.director", "Every Bumdesa that ever had a director has one who can sign in", _without_director),
        Check("people.role_history", "The roles held are what the history of roles adds up to", _unexplained_roles),
        Check("people.hashes", "Secrets are kept as Argon2id hashes only", _strange_hashes),
    ]


def _without_director() -> list[str]:
    director = str(Role.DIRECTOR)
    able = (
        select(StaffRole.bumdesa_id)
        .join(Person, Person.id == StaffRole.person_id)
        .where(StaffRole.role == director, Person.disabled_at.is_(None))
    )
    ever = select(StaffRoleChange.bumdesa_id).where(StaffRoleChange.role == director).distinct()
    found = db.session.scalars(ever.where(StaffRoleChange.bumdesa_id.not_in(able)))
    return [f"bumdesa {bumdesa_id} has no director left" for bumdesa_id in found]


def _unexplained_roles() -> list[str]:
    held = {tuple(row) for row in db.session.execute(select(StaffRole.person_id, StaffRole.bumdesa_id, StaffRole.role))}
    told: dict[tuple[int, int, str], str] = {}
    for row in db.session.scalars(select(StaffRoleChange).order_by(StaffRoleChange.id)):
        told[row.person_id, row.bumdesa_id, row.role] = row.change
    explained = {key for key, change in told.items() if change == "granted"}
    return [f"person {key[0]}, bumdesa {key[1]}, role {key[2]}" for key in sorted(held ^ explained)]


def _strange_hashes() -> list[str]:
    good = "$argon2id$%"
    strange = or_(Person.password_hash.not_like(good), Person.pin_hash.not_like(good))
    return [f"person {person_id}" for person_id in db.session.scalars(select(Person.id).where(strange))]
