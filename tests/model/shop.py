"""The shop under test beside its reference: how a step is tried, what is read back, and what must agree after it."""

from __future__ import annotations

import itertools
from abc import ABCMeta
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

from flask import Flask
from flask.testing import FlaskClient
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, StateMachineMeta, invariant, precondition

from marketplace import payments
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain
from marketplace.foundation.errors import DomainError
from marketplace.verifying import verify
from tests.gateway.fake import Stripe
from tests.model.noticing import Noticing
from tests.model.reference import Reference
from tests.model.things import Goods, Order, Refund
from tests.world import Village

BEGIN = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
PICK = st.integers(0, 999)
Wanted = Callable[[Order], bool]


def when(wanted: Wanted) -> Any:
    """The rule is tried only while there is such an order."""
    return precondition(lambda self: any(map(wanted, self.ref.orders.values())))


_accounts = itertools.count(1)


@dataclass(frozen=True)
class Stage:
    """What an example begins with; ``fresh`` makes the database new."""

    app: Flask
    villages: tuple[Village, ...]
    goods: tuple[Goods, ...]
    slugs: tuple[str, ...]
    fake: Callable[[], Stripe]
    fresh: Callable[[Stripe], None]


class Machine(ABCMeta, StateMachineMeta):
    """So that a life whose hooks nobody filled cannot begin."""


class Shop(Noticing, RuleBasedStateMachine, metaclass=Machine):
    """Setting up, trying, comparing; the rules are in the classes built on this."""

    stage: ClassVar[Stage]

    def __init__(self) -> None:
        super().__init__()
        self.world = ExitStack()
        self.fake = self.stage.fake()
        self.ref = Reference()
        self.ref.books = {number: Counter() for number in range(len(self.stage.villages))}
        for goods in self.stage.goods:
            self.ref.goods[goods.variant] = Goods(**vars(goods))
        self.real, self.skew = BEGIN, timedelta()
        self.keys = itertools.count(1)
        self.baskets: list[dict[int, int]] = [{}, {}]
        self.browsers: list[FlaskClient] = []
        self.changed, self.healthy = True, False
        self.booked_payouts: set[str] = set()
        self.stage.fresh(self.fake)
        self.new_browsers()
        self.tick(0)

    def teardown(self) -> None:
        self.world.close()
        db.session.remove()

    # -- time and tries --------------------------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        return self.real + self.skew

    def tick(self, seconds: int = 97) -> None:
        """Time goes on, for the gateway too; our own clock may be wrong."""
        self.real += timedelta(seconds=seconds)
        self.world.close()
        self.world.enter_context(clock.at(self.now))
        if seconds > 3_600 or seconds == 0:
            self.fake.control("clock", ahead=(self.real - datetime.now(UTC)).total_seconds())

    def key(self) -> str:
        return f"kunci-model-{next(self.keys)}"

    def new_browsers(self) -> None:
        cookies = [browser.get_cookie("keranjang") for browser in self.browsers]
        self.browsers = [self.stage.app.test_client() for _ in self.baskets]
        for browser, cookie in zip(self.browsers, cookies, strict=False):
            if cookie is not None:
                browser.set_cookie("keranjang", cookie.value)

    def attempt(self, allowed: bool, act: Callable[[], Any]) -> Any:
        """It must work exactly when it is allowed, and be refused in words when not."""
        db.session.rollback()
        try:
            with transaction():
                answer = act()
        except DomainError as refusal:
            assert not allowed, f"refused: {refusal!r}"
            return None
        assert allowed, "was allowed"
        self.changed = True
        return answer

    def village(self, number: int) -> Village:
        return self.stage.villages[number]

    def pick(self, number: int, *wanted: Wanted) -> Order | None:
        """One of the orders; three times of four one of those that are ``wanted``."""
        every = list(self.ref.orders.values())
        fitting = [order for order in every if all(want(order) for want in wanted)]
        chosen = fitting if fitting and number % 4 else every
        return chosen[number // 4 % len(chosen)] if chosen else None

    # -- what must agree -------------------------------------------------------------------------------------------------

    @invariant()
    def everything_agrees(self) -> None:
        self.healthy = False  # else what went wrong is hidden by what follows from it
        db.session.rollback()
        self.learn()
        for ours, theirs in self._both():
            assert ours == theirs, "\n".join(sorted(set(map(str, ours.items())) ^ set(map(str, theirs.items()))))
        if self.changed:
            result = verify()
            assert result["ok"], [check for check in result["checks"] if not check["ok"]]
        self.changed, self.healthy = False, True
        db.session.rollback()

    def _both(self) -> Iterator[tuple[dict[Any, Any], dict[Any, Any]]]:
        """What the database says beside what the reference says."""
        orders = self.rows(
            "SELECT o.id, o.state, p.state AS payment, p.received_rupiah, p.refunded_rupiah, o.total_rupiah, p.due_rupiah, "
            "o.cancel_asked_at IS NOT NULL AND o.state = 'accepted' AS wish FROM shop_order o JOIN payment p ON p.order_id = o.id"
        )
        yield (
            {row.id: (*row[1:7], bool(row.wish)) for row in orders},
            {
                o.id: (
                    o.state,
                    o.payment,
                    o.received,
                    o.given_back,
                    o.total,
                    o.due_rupiah,
                    o.wish and o.state == "accepted",
                )
                for o in self.ref.orders.values()
            },
        )
        yield {(row.order_id, row.variant_id): row.state for row in self.rows("SELECT order_id, variant_id, state FROM stock_hold")}, {
            (order.id, line.goods.variant): line.held
            for order in self.ref.orders.values() for line in order.lines if line.held
        }  # fmt: skip
        yield (
            {row.variant_id: tuple(row[1:]) for row in self.rows("SELECT variant_id, on_hand, held FROM stock_level")},
            {goods.variant: (goods.pieces, self.ref.held(goods)) for goods in self.ref.goods.values()},
        )
        yield (
            {row.id: row.state for row in self.rows("SELECT id, state FROM refund")},
            {refund.id: refund.state for order in self.ref.orders.values() for refund in order.refunds},
        )
        yield (
            {row.id: row.state for row in self.rows("SELECT id, state FROM payout")},
            {payout.id: payout.state for payout in self.ref.payouts.values()},
        )
        yield (
            {row.id: row.state for row in self.rows("SELECT id, state FROM statement_line")},
            {slip.id: slip.state for slip in self.ref.slips.values()},
        )
        yield self._books(), {
            (number, *account): amount
            for number, book in self.ref.books.items() for account, amount in book.items() if amount
        }  # fmt: skip

    def _books(self) -> dict[Any, int]:
        numbers = {f"bumdesa:{village.id}": number for number, village in enumerate(self.stage.villages)}
        lines = self.rows(
            "SELECT b.owner_key, l.account_code, l.sub_ledger, SUM(l.amount) AS amount FROM ledger_line l JOIN ledger_book b "
            "ON b.id = l.book_id GROUP BY b.owner_key, l.account_code, l.sub_ledger"
        )
        return {
            (numbers[row.owner_key], row.account_code, row.sub_ledger): int(row.amount) for row in lines if row.amount
        }

    # -- shared by rules -------------------------------------------------------------------------------------------------

    def newest_refund(self, order: Order) -> tuple[int, str]:
        """Id and way of the refund that was just opened for ``order``."""
        db.session.rollback()
        newest = payments.refunds_for([order.id])[order.id][-1]
        return newest.id, "submitted" if order.method == "kartu" else ""

    def deliver_news(self) -> None:
        """What the worker owes to others; also what the gateway must be asked."""
        db.session.rollback()
        drain()
        self.changed = True


def opened(refund: Refund) -> bool:
    return refund.state == "opened" and refund.way in ("", "failed")
