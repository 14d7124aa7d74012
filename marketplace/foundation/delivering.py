"""The worker's side of the outbox: claim with a lease, react, mark done; back off and finally give up aloud."""

from __future__ import annotations

import logging
import random
import time
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, or_, select, update

from . import clock
from .database import db, engine_name, transaction
from .faults import fault_point
from .outbox import Delivery, Event, Message, switchboard

log = logging.getLogger("lumbung.outbox")

LEASE = timedelta(seconds=30)  # a worker that died is missed for so long
SECONDS_AT_ONCE = 15.0
MOST_ATTEMPTS = 10
LONGEST_PAUSE_SECONDS = 600
NEVER_LATER = timedelta(seconds=2 * LONGEST_PAUSE_SECONDS)


@dataclass(frozen=True, slots=True)
class Claimed:
    """A delivery this process may work on until the lease ends."""

    id: int
    reaction: str
    event: Event | None
    attempts: int


def deliver_pending(limit: int = 20) -> int:
    """Do up to ``limit`` due deliveries; returns how many were tried. A crash in between only delays them.

    When they are slow (somebody else's machine does not answer) the rest is handed back before its lease ends.
    """
    claimed, begun = _claim(limit), time.monotonic()
    for done, delivery in enumerate(claimed):
        if time.monotonic() - begun > SECONDS_AT_ONCE:
            _hand_back([later.id for later in claimed[done:]])
            return done
        _deliver(delivery)
    return len(claimed)


def _hand_back(ids: list[int]) -> None:
    with transaction():
        change = update(Delivery).where(Delivery.id.in_(ids), Delivery.done_at.is_(None))
        db.session.execute(change.values(run_at=clock.now(), attempts=Delivery.attempts - 1))


def drain(most: int = 10_000) -> int:
    """Deliver until nothing is due (``flask outbox drain`` and tests); returns how many were tried."""
    done = 0
    while done < most and (step := deliver_pending(50)):
        done += step
    return done


def _claim(limit: int) -> list[Claimed]:
    now = clock.now()
    due = (
        select(Delivery.id)
        .where(Delivery.done_at.is_(None), Delivery.dead_at.is_(None), _is_due(now))
        .order_by(Delivery.run_at, Delivery.id)
        .limit(limit)
    )
    if db.session.scalar(due.limit(1)) is None:  # the usual case costs no write transaction
        db.session.rollback()
        return []
    with transaction():
        picked = due.with_for_update(skip_locked=True) if engine_name() == "postgresql" else due
        ids = list(db.session.scalars(picked))
        lease = update(Delivery).where(Delivery.id.in_(ids))
        db.session.execute(lease.values(run_at=now + LEASE, attempts=Delivery.attempts + 1))
        rows = db.session.execute(
            select(Delivery, Message)
            .join(Message, Message.id == Delivery.message_id)
            .where(Delivery.id.in_(ids))
            .order_by(Delivery.id)
        )
        return [_claimed(delivery, message) for delivery, message in rows]


def _is_due(now: datetime) -> ColumnElement[bool]:
    """Its time has come, or lies so far ahead that the clock must have been set back since."""
    return or_(Delivery.run_at <= now, Delivery.run_at > now + NEVER_LATER)


def _claimed(delivery: Delivery, message: Message) -> Claimed:
    kind = switchboard.events.get(message.topic)
    event = kind(**message.payload) if kind else None
    return Claimed(delivery.id, delivery.reaction, event, delivery.attempts)


def _deliver(delivery: Claimed) -> None:
    react = switchboard.reactions.get(delivery.reaction)
    fault_point("outbox.claimed")
    try:
        if react is None or delivery.event is None:
            raise LookupError(f"nobody is called {delivery.reaction}")
        finish = react(delivery.event)
        fault_point("outbox.reacted")
        with transaction():
            if finish is not None:
                finish()
            db.session.execute(
                update(Delivery).where(Delivery.id == delivery.id).values(done_at=clock.now(), last_error=None)
            )
        fault_point("outbox.done")
    except Exception as error:
        log.exception("delivery %s of %s failed", delivery.id, delivery.reaction)
        _postpone(delivery, error)


def _postpone(delivery: Claimed, error: Exception) -> None:
    db.session.rollback()
    now = clock.now()
    pause = min(2**delivery.attempts, LONGEST_PAUSE_SECONDS) * random.uniform(0.8, 1.2)
    given_up = now if delivery.attempts >= MOST_ATTEMPTS else None
    with transaction():
        change = update(Delivery).where(Delivery.id == delivery.id)
        db.session.execute(
            change.values(run_at=now + timedelta(seconds=pause), dead_at=given_up, last_error=repr(error)[:500])
        )


def outbox_state() -> dict[str, int]:
    """How much is waiting and how much was given up; for the health page and the office desk."""
    waiting = select(func.count()).where(Delivery.done_at.is_(None), Delivery.dead_at.is_(None))
    dead = select(func.count()).where(Delivery.dead_at.is_not(None))
    return {"waiting": db.session.scalar(waiting) or 0, "dead": db.session.scalar(dead) or 0}
