"""The way of an order in words: what happened with its time, where it stands, what is still to come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from marketplace.foundation.lifecycle import StateChange

from .order import Order
from .words import words_of

WISHES = {
    "ask_cancel": "Pembeli minta batal",
    "drop_cancel": "Permintaan batal ditarik",
    "refuse_cancel": "Permintaan batal ditolak",
}
ASIDE = frozenset({*WISHES, "change_payment"})  # steps that lead nowhere else
ENDINGS = frozenset({"cancelled", "expired", "payment_review", "refund_due", "refunded", "disputed", "lost"})


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the timeline; ``state`` is done, now, next or bad."""

    label: str
    state: str
    at: datetime | None = None
    note: str = ""


def steps_of(order: Order, changes: Sequence[StateChange]) -> tuple[Step, ...]:
    """The timeline of an order with this history."""
    rows = list(_rows(order, changes))
    standing = [index for index, (state, _, _) in enumerate(rows) if state == order.state]
    if standing:
        here = standing[-1]
        return tuple(_step(label, index, here, change) for index, (_, label, change) in enumerate(rows))
    passed = [Step(label, "done", change.at, change.note) for _, label, change in rows if change]
    return (*passed, *_endings(order, changes))


def _endings(order: Order, changes: Sequence[StateChange]) -> Iterator[Step]:
    """How it ended and what became of the money. Money that goes or went back is no failure: then nothing is marked so."""
    states, endings = words_of(order).states, [change for change in changes if change.to_state in ENDINGS]
    for change in endings:
        last = change is endings[-1]
        if change.action == "cancel_paid":
            yield Step(states["cancelled"], "done", change.at, change.note)
        if change.to_state == "refund_due":
            if last:
                yield Step(states["refund_due"], "now", change.at)
        elif change.to_state in ("payment_review", "disputed"):
            yield Step(states[change.to_state], "now" if last else "done", change.at, change.note)
        else:
            failed = last and change.to_state != "refunded"
            yield Step(states[change.to_state], "bad" if failed else "done", change.at, change.note)


def _rows(order: Order, changes: Sequence[StateChange]) -> Iterator[tuple[str, str, StateChange | None]]:
    """State, label and change (None: not reached) of each line; wishes to cancel stand where they happened."""
    onward = [change for change in changes if change.action not in ASIDE and not change.action.startswith("back_to_")]
    reached = {change.to_state: change for change in onward}
    for state, label in _way_of(order):
        yield state, label, reached.get(state)
        if state == "placed":
            changed = [change for change in changes if change.action == "change_payment"]
            yield from ((state, "Cara bayar diganti", change) for change in changed)
        if state == "accepted":
            yield from ((state, WISHES[change.action], change) for change in changes if change.action in WISHES)


def _way_of(order: Order) -> Iterator[tuple[str, str]]:
    """The states a good order of this kind passes, with the word for having passed each."""
    passed = words_of(order).passed
    states = ["placed", *(["paid"] if order.pay_on == "prepaid" else []), "accepted", "packed"]
    states += ["shipped" if order.delivery == "kirim" else "ready", "delivered", "completed"]
    for state in states:
        yield state, passed.get(f"{state} {order.delivery}", passed[state])


def _step(label: str, index: int, here: int, change: StateChange | None) -> Step:
    state = "done" if index < here else "now" if index == here else "next"
    known = change if index <= here else None
    return Step(label, state, known.at if known else None, known.note if known else "")
