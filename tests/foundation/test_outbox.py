"""News: heard in the same commit or not at all; what is owed afterwards is done, once, whoever dies meanwhile."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import func, select

from marketplace.foundation import clock
from marketplace.foundation.database import db, in_transaction, transaction
from marketplace.foundation.delivering import LEASE, MOST_ATTEMPTS, deliver_pending, drain, outbox_state
from marketplace.foundation.heartbeat import Heartbeat, beat
from marketplace.foundation.outbox import Delivery, Reactions, record, switchboard
from marketplace.reactions import REACTIONS
from tests.crashes.dying import do_and_die_at
from tests.races.together import all_at_once
from tests.statements import counted


@dataclass(frozen=True, slots=True)
class Rang:
    number: int


@dataclass(frozen=True, slots=True)
class Echoed:
    number: int


Wire = Callable[..., None]


@pytest.fixture
def wire(app: Flask) -> Iterator[Wire]:
    """``wire(together=…, afterwards=…)`` decides who hears ``Rang``."""

    def connect(together: tuple[object, ...] = (), afterwards: tuple[object, ...] = (), more: object = None) -> None:
        routes = {Rang: Reactions(together, afterwards), Echoed: Reactions((more,) if more else ())}  # type: ignore[arg-type]
        switchboard.connect(routes)  # type: ignore[arg-type]

    yield connect
    switchboard.connect(REACTIONS)


def ring(number: int = 1) -> None:
    with transaction():
        record(Rang(number))


def beats() -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(Heartbeat)) or 0


def only_delivery() -> Delivery:
    db.session.rollback()
    return db.session.scalars(select(Delivery)).one()


def note(event: Rang) -> None:
    assert in_transaction()
    beat(f"ring-{event.number}")


def refuse(event: Rang) -> None:
    raise ZeroDivisionError


def test_news_needs_a_transaction(wire: Wire) -> None:
    with pytest.raises(RuntimeError):
        record(Rang(1))


def test_together_is_the_same_commit_and_falls_with_it(wire: Wire) -> None:
    wire(together=(note,))
    ring()
    assert beats() == 1
    wire(together=(note, refuse))
    with pytest.raises(ZeroDivisionError):
        ring(2)
    assert beats() == 1


def test_a_reaction_may_tell_more_news(wire: Wire) -> None:
    wire(together=(lambda event: record(Echoed(event.number)),), more=note)
    ring(7)
    assert beats() == 1


def test_news_of_a_transaction_that_failed_is_never_heard(wire: Wire) -> None:
    wire(together=(note,), afterwards=(ponder,))
    with pytest.raises(ZeroDivisionError), transaction():
        record(Rang(1))
        raise ZeroDivisionError
    with transaction():
        beat("something else")
    assert beats() == 1
    assert outbox_state() == {"waiting": 0, "dead": 0}


def ponder(event: Rang) -> None:
    """An afterwards reaction that leaves nothing behind."""
    assert not in_transaction()


def test_afterwards_is_done_once_and_its_last_word_is_in_the_same_commit(wire: Wire) -> None:
    heard: list[int] = []

    def listen(event: Rang) -> Callable[[], None]:
        assert not in_transaction()
        heard.append(event.number)
        return lambda: beat(f"heard-{event.number}")

    wire(afterwards=(listen, ponder))
    ring(1)
    ring(2)
    assert (heard, outbox_state()["waiting"]) == ([], 4)
    assert drain() == 4
    assert drain() == 0
    assert (sorted(heard), outbox_state(), beats()) == ([1, 2], {"waiting": 0, "dead": 0}, 2)


def test_a_failing_reaction_backs_off_and_dies_aloud(wire: Wire, caplog: pytest.LogCaptureFixture) -> None:
    def fail(event: Rang) -> None:
        raise ZeroDivisionError("not today")

    wire(afterwards=(fail,))
    now = clock.now()
    with clock.at(now):
        ring()
        assert [deliver_pending(), deliver_pending()] == [1, 0]  # the second try has to wait
        pause = only_delivery().run_at - now
        assert timedelta(seconds=1.5) < pause < timedelta(seconds=2.5)
    for attempt in range(2, MOST_ATTEMPTS + 1):
        with clock.at(now + timedelta(hours=attempt)):
            assert deliver_pending() == 1, attempt
    delivery = only_delivery()
    assert (delivery.attempts, outbox_state()) == (MOST_ATTEMPTS, {"waiting": 0, "dead": 1})
    assert "not today" in (delivery.last_error or "")
    assert sum("failed" in message for message in caplog.messages) == MOST_ATTEMPTS
    with clock.at(now + timedelta(days=30)):
        assert deliver_pending() == 0


def test_counting_what_was_given_up_reads_nothing_else(wire: Wire) -> None:
    with counted() as asked:
        outbox_state()
    assert asked.scans() == []
    assert "ix_outbox_delivery_dead" in asked.plans()


def test_one_that_fails_does_not_hold_up_the_others(wire: Wire) -> None:
    heard: list[int] = []

    def picky(event: Rang) -> None:
        if event.number == 1:
            raise ZeroDivisionError
        heard.append(event.number)

    wire(afterwards=(picky,))
    for number in (1, 2, 3):
        ring(number)
    assert drain() == 3
    assert heard == [2, 3]
    assert outbox_state()["waiting"] == 1


def test_a_reaction_that_is_gone_is_kept_and_said(wire: Wire) -> None:
    wire(afterwards=(ponder,))
    ring()
    wire()
    assert deliver_pending() == 1
    assert "nobody is called" in (only_delivery().last_error or "")
    assert outbox_state()["waiting"] == 1


def test_two_workers_never_do_the_same_delivery(app: Flask, wire: Wire) -> None:
    heard: list[int] = []
    busy: set[int] = set()
    lock = threading.Lock()

    def listen(event: Rang) -> None:
        with lock:
            assert event.number not in busy
            busy.add(event.number)
            heard.append(event.number)
        time.sleep(0.005)

    wire(afterwards=(listen,))
    for number in range(40):
        ring(number)

    def work() -> None:
        for _ in range(30):
            deliver_pending(3)

    assert all_at_once(app, [work] * 4) == [None] * 4
    assert sorted(heard) == list(range(40))
    assert outbox_state() == {"waiting": 0, "dead": 0}


def test_a_worker_killed_in_the_middle_is_followed_by_another_after_the_lease(app: Flask, wire: Wire) -> None:
    heard: list[int] = []
    deadly = os.getpid()

    def listen(event: Rang) -> Callable[[], None]:
        if os.getpid() != deadly:
            os.kill(os.getpid(), signal.SIGKILL)
        heard.append(event.number)
        return lambda: beat("heard")

    wire(afterwards=(listen,))
    now = clock.now()
    with clock.at(now):
        ring()
        assert do_and_die_at(app, "", drain) == -signal.SIGKILL
        assert (only_delivery().attempts, only_delivery().done_at) == (1, None)
        assert deliver_pending() == 0
    with clock.at(now + LEASE - timedelta(seconds=1)):
        assert deliver_pending() == 0
    with clock.at(now + LEASE + timedelta(seconds=1)):
        assert drain() == 1
        assert drain() == 0
    assert (heard, beats(), outbox_state()) == ([1], 1, {"waiting": 0, "dead": 0})
    done: datetime | None = only_delivery().done_at
    assert done is not None
