"""What the staff of a Bumdesa do with orders."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from marketplace import orders
from marketplace.foundation.money import Money
from marketplace.orders.complaining import complaint_window_ends
from tests.model.buying import Buying
from tests.model.shop import PICK, when
from tests.model.things import BANK, CASH, Order


class Fulfilling(Buying):
    def staff_try(self, order: Order, allowed: bool, act: object, *more: object) -> bool:
        director = self.village(order.village).director
        self.attempt(allowed, lambda: act(director, orders.order_by_id(order.id), *more))  # type: ignore[operator]
        return allowed

    @when(lambda order: order.state == "paid" or (order.state == "placed" and order.at_handover))
    @rule(number=PICK)
    def accept(self, number: int) -> None:
        self.tick()
        order = self.pick(number, self.acceptable)
        if order and self.staff_try(order, self.acceptable(order), orders.accept_order):
            self.ref.accept(order)

    def acceptable(self, order: Order) -> bool:
        return order.state == "paid" or (
            order.state == "placed" and order.at_handover and not self.ref.hold_is_gone(order)
        )

    @when(lambda order: order.state == "accepted")
    @rule(number=PICK)
    def pack(self, number: int) -> None:
        self.tick()
        order = self.pick(number, lambda order: order.state == "accepted")
        if order and self.staff_try(order, order.state == "accepted" and not order.wish, orders.pack_order):
            order.state = "packed"

    @when(lambda order: order.state == "packed")
    @rule(number=PICK, cost=st.sampled_from([0, 7_000, 12_000, 90_000]), by_bank=st.booleans())
    def hand_to_courier_or_make_ready(self, number: int, cost: int, by_bank: bool) -> None:
        self.tick()
        order = self.pick(number, lambda order: order.state == "packed")
        if order is None:
            return
        if number % 3 == 0 or order.delivery == "ambil":
            if self.staff_try(order, order.state == "packed" and order.delivery == "ambil", orders.make_ready):
                order.state = "ready"
            return
        enough = by_bank or order.own_courier or self.ref.stands(order.village, CASH) >= cost
        allowed, account = order.state == "packed" and order.delivery == "kirim" and enough, BANK if by_bank else CASH
        if self.staff_try(order, allowed, orders.ship_order, Money(cost), "RESI", account):
            self.ref.ship(order, cost, account, self.now + timedelta(days=14))

    @when(lambda order: order.state in ("ready", "shipped"))
    @rule(number=PICK, right=st.sampled_from([True, True, True, False]))
    def hand_over_or_report_arrival(self, number: int, right: bool) -> None:
        self.tick()
        order = self.pick(number, lambda order: order.state in ("ready", "shipped"))
        if order is not None:
            self.give(order, right)

    def give(self, order: Order, right: bool) -> None:
        if order.delivery == "ambil":
            allowed = order.state == "ready" and right
            code = order.pickup_code if right else ("000000" if order.pickup_code != "000000" else "111111")
            if self.staff_try(order, allowed, orders.hand_over, code):
                if order.at_handover:
                    self.ref.receive(order, CASH)
                self._arrived(order)
        elif self.staff_try(order, order.state == "shipped", orders.deliver_order):
            self._arrived(order)

    def _arrived(self, order: Order) -> None:
        order.state, order.due_at = "delivered", complaint_window_ends(self.now, "Asia/Jakarta")

    @when(lambda order: order.state == "delivered")
    @rule(number=PICK)
    def complete(self, number: int) -> None:
        self.tick()
        order = self.pick(number, lambda order: order.state == "delivered")
        if order is None:
            return
        again = order.state == "completed"
        allowed = (order.state == "delivered" and order.dispute != "opened") or (again and order.dispute != "opened")
        if self.staff_try(order, allowed, orders.complete_order) and not again:
            self.ref.complete(order)

    @when(lambda order: order.state in ("placed", "paid", "accepted", "ready"))
    @rule(number=PICK)
    def staff_cancel(self, number: int) -> None:
        self.tick()
        order = self.pick(number, self.ref.may_cancel)
        if order and self.staff_try(order, self.ref.may_cancel(order), orders.cancel_order, "barang habis"):
            self.note_cancelled(order)

    @when(lambda order: order.wish)
    @rule(number=PICK, agree=st.booleans())
    def answer_the_wish(self, number: int, agree: bool) -> None:
        self.tick()
        order = self.pick(number, lambda order: order.wish)
        if order is None:
            return
        if agree:
            over = order.state in ("cancelled", "refund_due", "refunded")
            allowed = order.wish and self.ref.may_cancel(order)
            if self.staff_try(order, allowed or over, orders.agree_to_cancel) and allowed:
                self.note_cancelled(order)
            return
        again = order.refused and not order.wish
        stands = order.wish and order.state == "accepted"
        if self.staff_try(order, stands or again, orders.refuse_to_cancel, "sudah dibuat") and stands:
            order.wish, order.refused = False, True

    @when(lambda order: order.state == "payment_review")
    @rule(number=PICK)
    def return_late_money(self, number: int) -> None:
        self.tick()
        order = self.pick(number, lambda order: order.state == "payment_review")
        if order is None:
            return
        allowed = order.state == "payment_review" and order.dispute in ("", "won")
        if self.staff_try(order, allowed, orders.return_late_money):
            self.ref.return_late(order, *self.newest_refund(order))
