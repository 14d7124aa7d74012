"""The first things done in a restored place: the log says that it is one, the operator hears where its books end."""

from __future__ import annotations

from collections.abc import Callable

from marketplace import audit, upgrading, verifying
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db, transaction
from marketplace.foundation.faults import fault_point
from marketplace.foundation.keeping import forget_everything

from .point import Point
from .taking import data_keys_mark

Say = Callable[[str], object]


def note_and_tell(point: Point, say: Say) -> None:
    """Before anything that takes long: who stops the command now leaves no restored place that does not say so."""
    db.session.remove()
    db.engine.dispose()
    forget_everything(db.engine)
    with transaction():
        audit.note(SYSTEM, None, audit.Act.BACKUP_RESTORED, f"keadaan {point.at:%Y-%m-%d %H:%M:%S} UTC")
    fault_point("restore.noted")
    for ends in point.facts.books:
        say(f"Books of {ends.book}: entry {ends.seq}, {ends.hash}")
    if point.data_keys != data_keys_mark():
        say("DATA_KEYS are not those of the backup: bank and identity numbers cannot be read until they are set.")
    if point.facts.revision != upgrading.head():
        with transaction():
            upgrading.load_reference()


def broken_promises() -> tuple[str, ...]:
    """Every promise of every room, in the place where people will work."""
    result = verifying.verify()
    return tuple(f"{check['id']}: {check['violations'][:3]}" for check in result["checks"] if not check["ok"])
