"""What happens to somebody's own account is noted in every Bumdesa this person works for (a seller's: in the installation's log)."""

from __future__ import annotations

from sqlalchemy import delete, select

from marketplace.audit import Act, note
from marketplace.foundation.actor import Actor
from marketplace.foundation.database import db, upsert

from .person import FailedSignIns, Person, StaffRole

WORTH_A_LINE = 10


def tell(actor: Actor, person_id: int, act: Act, words: str = "") -> None:
    """``actor`` did this to the account of ``person_id``."""
    for bumdesa_id in workplaces_of(person_id) or [None]:  # type: ignore[list-item]
        note(actor, bumdesa_id, act, words)


def workplaces_of(person_id: int) -> list[int]:
    """Every Bumdesa in which this person holds a role."""
    held = select(StaffRole.bumdesa_id).where(StaffRole.person_id == person_id).distinct()
    return list(db.session.scalars(held.order_by(StaffRole.bumdesa_id)))


def tell_signed_in(person_id: int, device: str) -> None:
    """Somebody who works here came in; sellers and others are not noted."""
    gone = delete(FailedSignIns).where(FailedSignIns.person_id == person_id).returning(FailedSignIns.tries)
    failed = db.session.scalar(gone)
    person = db.session.get_one(Person, person_id)
    words = f"{device}, setelah {failed} percobaan gagal" if failed else device
    for bumdesa_id in workplaces_of(person_id):
        note(Actor(person_id, person.name), bumdesa_id, Act.SIGNED_IN, words)


def count_failure(person_id: int) -> None:
    """Somebody was not let in as this person; every tenth time in a row is noted."""
    workplaces = workplaces_of(person_id)
    if not workplaces:
        return
    counting = upsert(FailedSignIns).values(person_id=person_id, tries=1)
    one_more = counting.on_conflict_do_update(index_elements=["person_id"], set_={"tries": FailedSignIns.tries + 1})
    tries = db.session.scalar(one_more.returning(FailedSignIns.tries)) or 0
    if tries % WORTH_A_LINE == 0:
        person = db.session.get_one(Person, person_id)
        for bumdesa_id in workplaces:
            note(Actor(person_id, person.name), bumdesa_id, Act.SIGN_IN_FAILED, f"{tries} kali berturut-turut")
