"""What a Bumdesa says about itself: name, address, contacts, counter hours, pickup."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from sqlalchemy import update

from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.database import db
from marketplace.foundation.errors import NotAllowed, NotFound

from .enterprise import Bumdesa


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything of it is saved at once. Phones are E.164 or None."""

    name: str
    address: str
    phone: str | None
    complaint_phone: str | None
    counter_open: bool
    hours: str
    pickup_note: str


def save_profile(actor: Actor, bumdesa_id: int, profile: Profile) -> None:
    """Replace the profile. Raises NotAllowed (only the director), NotFound."""
    if actor is not SYSTEM and not actor.may(bumdesa_id, Role.DIRECTOR):
        raise NotAllowed("Hanya direktur yang boleh mengubah profil.")
    changed = db.session.execute(
        update(Bumdesa).where(Bumdesa.id == bumdesa_id).values(asdict(profile)).returning(Bumdesa.id)
    )
    if changed.first() is None:
        raise NotFound("BUMDesa ini tidak ada.")
