"""The worker: delivers news, does what time asks for, says that it is alive. Always a process of its own."""

from __future__ import annotations

import logging
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType

from flask import Flask

from marketplace import audit, backups, cart, catalog, orders, payments, people, search
from marketplace.config import Config
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import deliver_pending
from marketplace.foundation.heartbeat import beat
from marketplace.ledger import write_anchors
from marketplace.upgrading import refuse_unless_current
from marketplace.web import limits

log = logging.getLogger("lumbung.worker")

IDLE_SECONDS = 0.5
BEAT_SECONDS = 15.0
ASKING_SECONDS = 10.0
AT_ONCE = 50


@dataclass
class Duty:
    """Something to do every so many seconds; ``run`` opens its own transactions."""

    name: str
    seconds: float
    run: Callable[[], None]
    next_at: float = 0.0


def each_in_its_own_commit(find: Callable[[int], list[int]], act: Callable[[int], object]) -> Callable[[], None]:
    """Find so many ids, then act on each in a transaction; one that fails does not stop the others, and those that fail each
    time do not take the places of those behind them."""
    stuck = 0

    def run() -> None:
        nonlocal stuck
        subjects, stuck = find(AT_ONCE + stuck), 0
        for subject_id in subjects:
            try:
                with transaction():
                    act(subject_id)
            except Exception:
                log.exception("duty failed for %s", subject_id)
                db.session.rollback()
                stuck += 1

    return run


def each_by_itself(
    find: Callable[[], list[int]], act: Callable[[int], object], seconds: float = ASKING_SECONDS
) -> Callable[[], None]:
    """Like the above for what asks the gateway and therefore opens its own transactions. One that does not answer does not
    keep other work waiting for long: after so many ``seconds`` the rest is begun with the next time."""
    left: list[int] = []

    def run() -> None:
        found, begun = find(), time.monotonic()
        first = [subject_id for subject_id in left if subject_id in found]
        left[:] = [*first, *(subject_id for subject_id in found if subject_id not in first)]
        while left:
            subject_id = left.pop(0)
            try:
                act(subject_id)
            except Exception as problem:
                log.warning("%s for %s: %r", getattr(act, "__name__", "duty"), subject_id, problem)
                db.session.rollback()
            if time.monotonic() - begun >= seconds:
                return

    return run


def in_one_commit(act: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        with transaction():
            act()

    return run


def duties() -> list[Duty]:
    """Everything the passing of time asks for."""
    return [
        Duty("heartbeat", BEAT_SECONDS, in_one_commit(lambda: beat("worker"))),
        Duty("expire orders", 10, each_in_its_own_commit(orders.due_orders, orders.expire_order)),
        Duty("time out orders", 60, each_in_its_own_commit(orders.overdue_orders, _time_out)),
        Duty("ask for card payments", 20, each_by_itself(payments.due_checkouts, payments.refresh_payment)),
        Duty("ask for card refunds", 20, each_by_itself(payments.due_refunds, payments.refresh_refund)),
        Duty("ask for doubtful card money", 20, each_by_itself(payments.due_receipts, payments.refresh_receipt)),
        Duty("catch up with the gateway", 600, each_by_itself(payments.bumdesas_with_keys, payments.catch_up)),
        Duty(
            "look at what the gateway told before",
            600,
            each_by_itself(payments.stale_events, payments.apply_stale_event),
        ),
        Duty("settle card money", 86_400, each_by_itself(payments.bumdesas_with_keys, payments.settle_payouts)),
        Duty("search index", 60, search.tend_index),
        Duty("anchor the chains", 86_400, _anchor),
        Duty("forget carts", 3600, in_one_commit(cart.forget_old)),
        Duty("forget limits", 3600, in_one_commit(limits.forget_old)),
        Duty("forget sessions", 3600, in_one_commit(people.forget_what_is_over)),
        Duty("forget photos", 3600, in_one_commit(catalog.forget_loose_photos)),
    ]


def backing_up(app: Flask, config: Config, once: bool) -> list[Duty]:
    """A backup may take minutes, so it runs in a thread of its own; when one is still running the next waits its turn."""

    def back_up() -> None:
        with app.app_context():
            try:
                backups.take_backup(config)
            except backups.BackupRefused as refused:
                log.error("no backup: %s", refused)
            except Exception:
                log.exception("the backup failed")

    def beside() -> None:
        if not any(thread.name == "backup" for thread in threading.enumerate()):
            threading.Thread(target=back_up, name="backup", daemon=True).start()

    return [Duty("back up", backups.EVERY_SECONDS, back_up if once else beside)] if config.backup_dir else []


def _anchor() -> None:
    write_anchors()
    audit.write_anchors()


def _time_out(order_id: int) -> None:
    orders.time_out(orders.order_by_id(order_id))


def work(app: Flask, once: bool = False) -> None:
    """Run until SIGTERM or SIGINT (or one round with ``once``). kill -9 loses nothing: leases end by themselves."""
    running = True

    def stop(number: int, frame: FrameType | None) -> None:
        nonlocal running
        running = False

    if not once:
        signal.signal(signal.SIGTERM, stop)
        signal.signal(signal.SIGINT, stop)
    with app.app_context():
        refuse_unless_current(db.engine)
    todo = duties() + backing_up(app, app.config["LUMBUNG"], once)
    while running:
        with app.app_context():
            busy = round_of_work(todo)
        if once:
            return
        if not busy:
            time.sleep(IDLE_SECONDS)


def round_of_work(todo: list[Duty]) -> bool:
    """One look at everything; True when there may be more to do at once."""
    now = time.monotonic()
    for duty in todo:
        if duty.next_at <= now:
            duty.next_at = now + duty.seconds
            try:
                duty.run()
            except Exception:
                log.exception("duty %s failed", duty.name)
                db.session.rollback()
    try:
        return deliver_pending() > 0
    except Exception:
        log.exception("delivering failed")
        db.session.rollback()
        time.sleep(IDLE_SECONDS)
        return False
