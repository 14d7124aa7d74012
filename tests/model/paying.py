"""Money that comes by transfer or in cash, and money that goes back: on time, late, twice, wrong, unknown."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from marketplace import payments
from marketplace.foundation.money import Money
from tests.model.fulfilling import Fulfilling
from tests.model.shop import PICK, opened, when
from tests.model.things import BANK, CASH, UNKNOWN, Order, Refund, Slip


class Paying(Fulfilling):
    def payment_id(self, order: Order) -> int:
        return int(self.rows("SELECT id FROM payment WHERE order_id = :id", id=order.id)[0].id)

    def type_slip(self, village: int, amount: int) -> Slip:
        staff = self.village(village)
        line = self.attempt(
            True,
            lambda: payments.type_statement_line(
                staff.treasurer, staff.id, staff.bank_account_id, Money(amount), self.now.date(), f"RINA {self.key()}", self.key()
            ),
        )  # fmt: skip
        self.ref.slips[line.id] = Slip(line.id, village, amount)
        return self.ref.slips[line.id]

    def may_match(self, order: Order, slip: Slip) -> bool:
        fits = slip.state in ("open", "set_aside") and slip.amount == order.due_rupiah and slip.village == order.village
        waits = order.payment in ("expired", "cancelled") or (
            order.payment == "pending" and not self.ref.hold_is_gone(order)
        )
        return order.method == "transfer" and fits and waits

    def match(self, order: Order, slip: Slip) -> None:
        allowed, payment_id = self.may_match(order, slip), self.payment_id(order)
        self.attempt(
            allowed, lambda: payments.match_payment(self.village(order.village).treasurer, payment_id, slip.id)
        )
        if allowed:
            account = UNKNOWN if slip.state == "set_aside" else BANK
            slip.state = "matched"
            self.ref.receive(order, account)

    @when(lambda order: order.method == "transfer" and order.payment == "pending")
    @rule(number=PICK, wrong=st.sampled_from([0, 0, 0, 0, 1, -1, 50_000]))
    def a_transfer_is_seen_and_matched(self, number: int, wrong: int) -> None:
        """To the rupiah, or a wrong amount that fits nothing."""
        self.tick()
        order = self.pick(number, lambda order: order.method == "transfer" and order.payment == "pending")
        if order is not None:
            self.match(order, self.type_slip(order.village, max(1, order.due_rupiah + wrong)))

    @when(lambda order: order.method == "transfer" and order.payment in ("expired", "cancelled"))
    @rule(number=PICK)
    def a_transfer_comes_late(self, number: int) -> None:
        self.tick()
        order = self.pick(number, lambda o: o.method == "transfer" and o.payment in ("expired", "cancelled"))
        if order is not None:
            self.match(order, self.type_slip(order.village, order.due_rupiah))

    @rule(number=PICK, slip=PICK)
    def any_line_is_matched_with_any_order(self, number: int, slip: int) -> None:
        """Twice, of another order, of another village, once set aside."""
        self.tick()
        order, slips = self.pick(number, lambda o: o.payment == "pending"), list(self.ref.slips.values())
        if order is None or not slips:
            return
        fitting = [one for one in slips if self.may_match(order, one)]
        chosen = fitting[0] if fitting and slip % 3 else slips[slip % len(slips)]
        self.match(order, chosen)

    @rule(number=PICK, amount=st.sampled_from([5_000, 123_456]), known=st.booleans())
    def money_nobody_knows_is_set_aside(self, number: int, amount: int, known: bool) -> None:
        """Sometimes it is somebody's: it is matched from there later."""
        self.tick()
        order = self.pick(number, lambda order: order.method == "transfer" and order.payment == "pending")
        village = order.village if order else number % len(self.stage.villages)
        slip = self.type_slip(village, order.due_rupiah if order and known else amount)
        self.attempt(True, lambda: payments.set_aside(self.village(village).treasurer, slip.id))
        self.ref.set_aside(slip)
        self.attempt(False, lambda: payments.set_aside(self.village(village).treasurer, slip.id))

    @rule(slip=PICK)
    def a_line_was_typed_wrongly(self, slip: int) -> None:
        self.tick()
        slips = list(self.ref.slips.values())
        if not slips:
            return
        chosen = slips[slip % len(slips)]
        allowed = chosen.state == "open"
        self.attempt(
            allowed, lambda: payments.discard_line(self.village(chosen.village).treasurer, chosen.id, "salah ketik")
        )
        chosen.state = "discarded" if allowed else chosen.state

    @when(lambda order: order.method == "tunai" and order.payment == "pending")
    @rule(number=PICK)
    def cash_is_counted(self, number: int) -> None:
        self.tick()
        order = self.pick(number, lambda order: order.method == "tunai" and order.payment == "pending")
        if order is not None:
            self.count_cash(order)

    def count_cash(self, order: Order) -> None:
        allowed = order.method == "tunai" and order.payment == "pending"
        allowed = allowed and not order.at_handover and not self.ref.hold_is_gone(order)
        payment_id = self.payment_id(order)
        self.attempt(allowed, lambda: payments.take_cash(self.village(order.village).cashier, payment_id))
        if allowed:
            self.ref.receive(order, CASH)

    # -- back ------------------------------------------------------------------------------------------------------------

    @when(lambda order: any(map(opened, order.refunds)))
    @rule(number=PICK, in_cash=st.booleans())
    def money_goes_back(self, number: int, in_cash: bool) -> None:
        self.tick()
        order = self.pick(number, lambda order: any(map(opened, order.refunds)))
        if order is None or not order.refunds:
            return
        refund = next(filter(opened, order.refunds), order.refunds[-1])
        enough = not in_cash or self.ref.stands(order.village, CASH) >= refund.amount
        allowed, staff = opened(refund) and enough, self.village(order.village)
        how = ("tunai", "") if in_cash else ("transfer", "TRF-1")
        self.attempt(allowed, lambda: payments.pay_refund(staff.treasurer, refund.id, *how))
        if allowed:
            self.ref.refund_paid(order, refund, CASH if in_cash else BANK)

    @when(lambda order: order.state == "completed")
    @rule(number=PICK, percent=st.sampled_from([1, 15, 33, 50, 100, 101]), rupiah=st.integers(-7, 7))
    def a_part_goes_back_after_completion(self, number: int, percent: int, rupiah: int) -> None:
        self.tick()
        order = self.pick(number, lambda order: order.state == "completed" and len(order.lines) == 1)
        if order is None or not order.received or order.state == "payment_review":
            return
        if order.state == "completed" and len(order.lines) > 1:
            return
        amount = order.goods * percent // 100 + rupiah
        if order.state != "completed":
            amount = max(1, min(amount, order.due_rupiah - 1))  # a part, where only all of it may go back
        allowed = self.ref.may_refund(order, amount)
        village = self.village(order.village)
        found = self.attempt(allowed, lambda: payments.open_refund(order.id, village.id, Money(amount), reason="pecah"))
        if found is not None:
            way = "submitted" if order.method == "kartu" else ""
            self.ref.refund(order, Refund(found.id, amount, False, way=way))
