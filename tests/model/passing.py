"""What sellers change, what the worker does, time that passes, a clock that is wrong, a process that starts again."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from marketplace import catalog, payments
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db
from marketplace.foundation.keeping import forget_everything
from marketplace.foundation.money import Money
from marketplace.orders.complaining import complaint_window_ends
from marketplace.working import duties, round_of_work
from tests.model.paying_by_card import PayingByCard
from tests.model.shop import PICK
from tests.model.things import Goods

STILL_THERE = {"heartbeat", "search index", "anchor the chains"}


class Passing(PayingByCard):
    def some_goods(self, number: int) -> Goods:
        return list(self.ref.goods.values())[number % len(self.ref.goods)]

    def change_the_price(self, goods: Goods, price: int) -> None:
        self.attempt(True, lambda: catalog.change_price(SYSTEM, goods.variant, Money(price)))
        goods.price = price

    @rule(number=PICK, price=st.sampled_from([500, 9_999, 15_000, 15_005, 33_333]))
    def edit_a_price(self, number: int, price: int) -> None:
        self.tick()
        self.change_the_price(self.some_goods(number), price)

    @rule(number=PICK, count=st.sampled_from([0, 1, 3, 10, None]))
    def count_the_stock(self, number: int, count: int | None) -> None:
        self.tick()
        goods = self.some_goods(number)
        self.attempt(True, lambda: catalog.set_stock(SYSTEM, goods.variant, count))
        goods.counted = count is not None
        if count is not None:
            goods.pieces = self.ref.held(goods) + count

    @rule(number=PICK, pieces=st.integers(1, 5))
    def receive_stock(self, number: int, pieces: int) -> None:
        self.tick()
        goods = self.some_goods(number)
        self.attempt(True, lambda: catalog.receive_stock(SYSTEM, goods.variant, pieces, "panen"))
        goods.counted, goods.pieces = True, goods.pieces + pieces

    @rule(number=PICK, back=st.booleans())
    def take_off_the_shelf_or_put_back(self, number: int, back: bool) -> None:
        self.tick()
        goods = self.some_goods(number)
        act = catalog.put_on_shelf if back else catalog.withdraw_listing
        self.attempt(True, lambda: act(SYSTEM, goods.public_id))
        goods.on_sale = back

    @rule()
    def the_worker_comes_by(self) -> None:
        """Everything time and the gateway ask for, in the order of the worker."""
        self.tick()
        db.session.rollback()
        asked = "JOIN card_checkout c ON c.payment_id = p.id WHERE p.state = 'pending' AND c.state IN ('asked', 'open')"
        unanswered = {row.order_id for row in self.rows(f"SELECT p.order_id FROM payment p {asked}")}
        self.ref.time_acts(self.now, unanswered)
        overdue = self.ref.overdue(self.now)
        todo = [duty for duty in duties() if duty.name not in STILL_THERE]
        round_of_work(todo)
        self.deliver_news()
        for order in overdue:
            if order.state == "shipped":
                order.state, order.due_at = "delivered", complaint_window_ends(self.now, "Asia/Jakarta")
            elif order.dispute != "opened":
                self.ref.complete(order)

    @rule(hours=st.sampled_from([1, 3, 20, 49, 24 * 8, 24 * 33]))
    def time_passes(self, hours: int) -> None:
        self.tick(hours * 3_600)

    @rule(minutes=st.sampled_from([0, 0, -10, 10, -24 * 60]))
    def our_clock_goes_wrong(self, minutes: int) -> None:
        self.skew = timedelta(minutes=minutes)
        self.tick()

    @rule()
    def the_shop_starts_again(self) -> None:
        """Connections and everything a process remembers are gone; browsers keep their cookies."""
        self.tick()
        db.session.remove()
        db.engine.dispose()
        forget_everything(db.engine)
        self.new_browsers()

    def teardown(self) -> None:
        """In the end everything that happened at the gateway is known here."""
        try:
            if self.healthy:
                self._catch_up_with_the_gateway()
        finally:
            super().teardown()

    def _catch_up_with_the_gateway(self) -> None:
        self.skew = timedelta()
        for _ in range(3):
            self.tick(3 * 3_600)
            self.the_worker_comes_by()
            self.everything_agrees()
        paid = [order for order in self.ref.orders.values() if order.paid_there]
        assert all(order.received for order in paid), [order for order in paid if not order.received]
        assert payments.due_refunds() == []
        assert clock.now() == self.now
