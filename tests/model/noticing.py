"""What only time and the gateway bring: when our shop has noticed it, the reference moves with it; noticed wrongly, it fails."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import text

from marketplace.foundation.database import db
from tests.gateway.fake import Stripe
from tests.model.reference import Reference
from tests.model.things import CARD_MONEY, Order


class Noticing:
    """Part of the machine; ``booked_payouts`` are those of the gateway that the reference knows."""

    ref: Reference
    fake: Stripe
    now: datetime
    booked_payouts: set[str]

    def rows(self, query: str, **values: Any) -> list[Any]:
        return list(db.session.execute(text(query), values))

    def learn(self) -> None:
        """What only time and the gateway's answers bring: when our shop has noticed, the reference moves with it."""
        found = {row.id: row for row in self.rows("SELECT id, order_id, variant_id, state FROM stock_hold")}
        for hold in found.values():
            order = self.ref.orders[hold.order_id]
            for line in order.lines:
                overdue = order.held_until <= self.now
                if (
                    line.goods.variant == hold.variant_id
                    and line.held == "active"
                    and hold.state == "expired"
                    and overdue
                ):
                    line.held = "expired"
        self._learn_of_cards()

    def _learn_of_cards(self) -> None:
        states = {row.order_id: row.state for row in self.rows(
            "SELECT p.order_id, c.state FROM card_checkout c JOIN payment p ON p.id = c.payment_id")}  # fmt: skip
        for id, state in states.items():
            order = self.ref.orders[id]
            if state == "paid" and order.paid_there and not order.received:
                self.ref.receive(order, CARD_MONEY)
        for row in self.rows("SELECT order_id, state FROM card_dispute"):
            order = self.ref.orders[row.order_id]
            path = {"": ["opened"], "opened": []}.get(order.dispute, [])
            for step in [*path, *([row.state] if row.state != "opened" and order.dispute in ("", "opened") else [])]:
                assert self.there(order, step), "a dispute nobody told of"
                late = order.payment == "late"
                self.ref.dispute(order, step)
                if step == "lost" and late:
                    self.ref.lose_late(order, self.newest_refund(order)[0])
        self._learn_of_refunds()
        self._learn_of_payouts()

    def there(self, order: Order, step: str) -> bool:
        """What is true at the gateway."""
        if not order.dispute_ref:
            return False
        status = {thing["id"]: thing["status"] for thing in self.fake.things("dispute")}[order.dispute_ref]
        return step == "opened" or status == step

    def _learn_of_refunds(self) -> None:
        ways = {row.refund_id: row for row in self.rows("SELECT refund_id, state, ref FROM card_refund")}
        for order in self.ref.orders.values():
            for refund in order.refunds:
                if refund.way == "submitted" and ways[refund.id].state == "paid":
                    refund.way, refund.ref = "paid", ways[refund.id].ref
                    self.ref.refund_paid(order, refund, CARD_MONEY)
                elif refund.way == "paid" and ways[refund.id].state == "failed":
                    things = {thing["id"]: thing["status"] for thing in self.fake.things("refund")}
                    assert things[refund.ref] == "failed", "bounced by itself"
                    self.ref.refund_bounced(order, refund)

    def _learn_of_payouts(self) -> None:
        noted = {row.ref for row in self.rows("SELECT ref FROM card_payout")}
        if noted == self.booked_payouts:
            return
        moves = self.fake.things("balance_transaction")
        for payout in noted - self.booked_payouts:
            mine = [move for move in moves if move["payout"] == payout and move["type"] != "payout"]
            gross, fee = (sum(move[what] for move in mine) // 100 for what in ("amount", "fee"))
            self.ref.gateway_paid_out(0, gross, fee)
        self.booked_payouts = noted
