"""One transition table per machine. Every change of state goes through it and leaves a history row."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import Index, Integer, String, Text, bindparam, select, update
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.orm.attributes import set_committed_value

from . import clock
from .actor import Actor
from .asking import add_row, ask, one_of
from .database import Model, UtcDateTime, db
from .errors import Conflict
from .guards import append_only

Step = tuple[str, str]  # (state, action)


class StateChange(Model):
    """Who moved what from where to where, and when. Append-only."""

    __tablename__ = "state_change"
    __table_args__ = (Index("ix_state_change_subject", "machine", "subject_id", "id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    machine: Mapped[str] = mapped_column(String(30))
    subject_id: Mapped[int] = mapped_column(Integer)
    action: Mapped[str] = mapped_column(String(30))
    from_state: Mapped[str] = mapped_column(String(30))
    to_state: Mapped[str] = mapped_column(String(30))
    actor_id: Mapped[int | None] = mapped_column(Integer)
    actor_name: Mapped[str] = mapped_column(String(120))
    note: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime] = mapped_column(UtcDateTime)


GUARDS = append_only("state_change")


class HasState(Protocol):
    """A table row with a state and a version that grows by one with each change."""

    id: Any
    state: Any
    version: Any


class IllegalTransition(Conflict):
    """The action does not fit the state the thing is in."""

    def __init__(self, machine: str, state: str, action: str) -> None:
        super().__init__("Keadaannya sudah berubah. Muat ulang halaman untuk melihat yang terbaru.")
        self.machine, self.state, self.action = machine, state, action


class Lifecycle:
    """``steps[(state, action)] = new state``. Actions in ``ignored`` have already had their effect."""

    def __init__(self, name: str, steps: Mapping[Step, str], ignored: frozenset[Step] = frozenset()) -> None:
        self.name, self.steps, self.ignored = name, dict(steps), ignored

    @property
    def states(self) -> tuple[str, ...]:
        """Every state, in the order of the table."""
        named = [state for (state, _), to in self.steps.items() for state in (state, to)]
        return tuple(dict.fromkeys(named))

    def allows(self, state: str, action: str) -> bool:
        """May ``action`` happen now? For showing buttons."""
        return (state, action) in self.steps

    def next(self, state: str, action: str) -> str | None:
        """The new state, or None when the action is to be ignored. Raises IllegalTransition."""
        if (state, action) in self.steps:
            return self.steps[state, action]
        if (state, action) in self.ignored:
            return None
        raise IllegalTransition(self.name, state, action)

    def begin(self, row: HasState, actor: Actor, note: str = "") -> None:
        """Write the first history row of a thing that was just made (flushed, so that it has an id)."""
        self.begin_new(row.id, row.state, actor, note)

    def begin_new(self, subject_id: int, state: str, actor: Actor, note: str = "") -> None:
        """The same for a row written past the ORM."""
        self._remember(subject_id, "begin", "", state, actor, note)

    def move(self, row: HasState, action: str, actor: Actor, note: str = "", **changes: Any) -> bool:
        """Change the state in the database if nobody was faster; False when ignored.

        ``changes`` are other columns set by the same statement. Raises IllegalTransition or Conflict.
        """
        table, state, version = type(row), str(row.state), row.version
        target = self.next(state, action)
        if target is None:
            return False
        unchanged = (table.id == row.id, table.state == state, table.version == version)
        values = {"state": target, "version": version + 1, **changes}
        changed = db.session.execute(
            update(table).where(*unchanged).values(values), execution_options={"synchronize_session": False}
        )
        if changed.rowcount != 1:  # type: ignore[attr-defined]
            raise Conflict("Baru saja diubah orang lain. Muat ulang halaman lalu coba lagi.")
        for name, value in values.items():
            set_committed_value(row, name, value)
        self._remember(row.id, action, state, target, actor, note)
        return True

    def _remember(self, subject_id: int, action: str, before: str, after: str, actor: Actor, note: str) -> None:
        row = {
            "machine": self.name, "subject_id": subject_id, "action": action, "from_state": before, "to_state": after,
            "actor_id": actor.person_id, "actor_name": actor.name, "note": note, "at": clock.now(),
        }  # fmt: skip
        add_row(StateChange, row)


def history(machine: str, subject_id: int) -> list[StateChange]:
    """All changes of one thing, oldest first."""
    return histories(machine, [subject_id])[subject_id]


def histories(machine: str, subject_ids: Collection[int]) -> dict[int, list[StateChange]]:
    """All changes of many things, oldest first. One statement; rows with the columns of StateChange, not entities."""
    found: dict[int, list[StateChange]] = {id: [] for id in subject_ids}
    for change in ask(_CHANGES, machine=machine, ids=list(subject_ids)):
        found[change.subject_id].append(change)
    return found


_CHANGES = (
    select(*StateChange.__table__.c)
    .where(StateChange.machine == bindparam("machine"), StateChange.subject_id.in_(one_of("ids")))
    .order_by(StateChange.id)
)
