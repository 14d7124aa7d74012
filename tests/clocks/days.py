"""A shop of real processes whose clock is set anew at every start, and what may never be true whatever the clock said."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import select

from marketplace.foundation import clock
from marketplace.foundation.database import db
from marketplace.foundation.lifecycle import StateChange
from marketplace.orders.complaining import SHORTEST
from marketplace.orders.order import Order
from marketplace.payments.payment import Payment
from tests.gateway.fake import Stripe
from tests.races.together import assert_nothing_is_broken
from tests.stress import trading
from tests.stress.house import BOTH, ServedHouse


@dataclass
class Days:
    """``begin(2)``: web and worker end, and open again in two days' time, counted from the true one."""

    house: ServedHouse
    fake: Stripe
    offset: timedelta = field(default=timedelta())

    def begin(self, days: float) -> None:
        self.offset = timedelta(days=days)
        self.house.close()
        for name in BOTH:
            self.house.open(name, CLOCK_OFFSET=str(round(self.offset.total_seconds())))
        self.house.wait_until_open()

    @property
    def now(self) -> datetime:
        """The time it is for the shop."""
        return clock.now() + self.offset

    def time_has_done_its_work(self) -> None:
        """Nothing that is due stands any more, and all news is delivered."""
        trading.until(lambda: not self._due() and _nothing_is_owed(), "all that is due is done", 120)

    def _due(self) -> list[int]:
        db.session.rollback()
        waits = Order.state.in_(("placed", "shipped", "delivered"))
        return list(db.session.scalars(select(Order.id).where(waits, Order.due_at <= self.now)))

    def tell_again(self) -> set[int]:
        """The gateway tells everything once more, signed by its own clock; what the shop answers."""
        return {self._post(event) for event in self.fake.events()}

    def _post(self, event: dict[str, str]) -> int:
        there = f"{self.house.home}/webhook/stripe/{trading.SLUG}"
        request = urllib.request.Request(there, event["body"].encode(), {"Stripe-Signature": event["signature"]})
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return int(answer.status)
        except urllib.error.HTTPError as refused:
            return refused.code

    def assert_right(self) -> None:
        """Every promise holds, nothing was done twice, and time acted on nobody too early."""
        with clock.at(self.now):
            assert_nothing_is_broken()
        changes = _changes()
        assert [
            key for key, times in Counter((row.subject_id, row.action) for row in changes).items() if times > 1
        ] == []
        assert list(_too_early(changes)) == []
        assert trading.count("SELECT count(*) FROM outbox_delivery WHERE dead_at IS NOT NULL") == 0


def _nothing_is_owed() -> bool:
    return not trading.count("SELECT count(*) FROM outbox_delivery WHERE done_at IS NULL")


def _changes() -> list[StateChange]:
    db.session.rollback()
    return list(db.session.scalars(select(StateChange).where(StateChange.machine == "order").order_by(StateChange.id)))


def _too_early(changes: Iterable[StateChange]) -> Iterable[str]:
    """Expired before its time to pay was over, or after it was paid; completed by itself within the days of complaint."""
    until = {order: moment for order, moment in db.session.execute(select(Payment.order_id, Payment.until)) if moment}
    last: dict[tuple[int, str], datetime] = {}
    for change in changes:
        order = change.subject_id
        if change.action == "expire" and (change.at < until[order] or (order, "paid") in last):
            yield f"order {order} expired at {change.at}"
        by_itself = change.action == "complete" and change.actor_name == "Sistem"
        if by_itself and change.at < last[order, "delivered"] + SHORTEST:
            yield f"order {order} was completed at {change.at}"
        last[order, change.to_state] = change.at
