"""Villagers are paid: asked, allowed, paid, given back; never more than they have."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from marketplace import bookkeeping
from marketplace.foundation.money import Money
from tests.model.paying import Paying
from tests.model.shop import PICK
from tests.model.things import CASH, Payout

SHARE = st.sampled_from([100, 100, 100, 60, 101, 0])


class PayingOut(Paying):
    def seller(self, number: int) -> tuple[int, int]:
        """One of the stalls; mostly one that has something."""
        every = sorted({(goods.seller, goods.village) for goods in self.ref.goods.values()})
        rich = [one for one in every if self.ref.has(*one) > 0]
        chosen = rich if rich and number % 4 else every
        return chosen[number % len(chosen)]

    @rule(number=PICK, percent=SHARE)
    def pay_in_cash_at_the_counter(self, number: int, percent: int) -> None:
        self.tick()
        seller, village = self.seller(number)
        has, staff, key = self.ref.may_be_paid(seller, village), self.village(village), self.key()
        amount = has * percent // 100 + (percent > 100)
        free = self.ref.open_payout_of(seller) is None
        allowed = 0 < amount <= has and free and self.ref.stands(village, CASH) >= amount <= 10_000_000
        paid = self.attempt(allowed, lambda: bookkeeping.pay_in_cash(staff.cashier, seller, Money(amount), key))
        if paid is not None:
            self.attempt(
                True, lambda: bookkeeping.pay_in_cash(staff.cashier, seller, Money(amount), key)
            )  # pressed twice
            payout = Payout(paid.id, seller, village, amount, "tunai", staff.cashier.person_id or 0)
            self.ref.payouts[paid.id] = payout
            self.ref.approve(payout)
            self.ref.pay(payout, 0)

    @rule(number=PICK, percent=SHARE, how=st.sampled_from(["tunai", "bank"]))
    def ask_for_a_payout(self, number: int, percent: int, how: str) -> None:
        self.tick()
        seller, village = self.seller(number)
        has, staff, key = self.ref.may_be_paid(seller, village), self.village(village), self.key()
        amount = has * percent // 100 + (percent > 100)
        allowed = 0 < amount <= has and self.ref.open_payout_of(seller) is None and (how == "tunai" or village == 0)
        asked = self.attempt(
            allowed, lambda: bookkeeping.request_payout(staff.treasurer, seller, Money(amount), how, key)
        )
        if asked is not None:
            self.ref.payouts[asked.id] = Payout(asked.id, seller, village, amount, how, staff.treasurer.person_id or 0)

    def payout(self, number: int, *states: str) -> Payout | None:
        every = list(self.ref.payouts.values())
        fitting = [payout for payout in every if payout.state in states]
        chosen = fitting if fitting and number % 4 else every
        return chosen[number % len(chosen)] if chosen else None

    @rule(number=PICK, alone=st.sampled_from([False, False, True]))
    def approve(self, number: int, alone: bool) -> None:
        self.tick()
        payout = self.payout(number, "requested")
        if payout is None:
            return
        staff = self.village(payout.village)
        who = staff.treasurer if alone else staff.director
        two = who.person_id != payout.by or (payout.how == "tunai" and payout.amount <= 10_000_000)
        allowed = (
            payout.state == "requested" and two and payout.amount <= self.ref.may_be_paid(payout.seller, payout.village)
        )
        self.attempt(allowed, lambda: bookkeeping.approve_payout(who, payout.id))
        if allowed:
            self.ref.approve(payout)

    @rule(number=PICK, fee=st.sampled_from([0, 2_500]))
    def pay(self, number: int, fee: int) -> None:
        self.tick()
        payout = self.payout(number, "approved")
        if payout is None:
            return
        fee = fee if payout.how == "bank" else 0
        enough = payout.how == "bank" or self.ref.stands(payout.village, CASH) >= payout.amount
        allowed, staff = payout.state == "approved" and enough, self.village(payout.village)
        self.attempt(allowed, lambda: bookkeeping.pay_payout(staff.treasurer, payout.id, "REF-1", Money(fee)))
        if allowed:
            self.ref.pay(payout, fee)

    @rule(number=PICK)
    def the_bank_gives_it_back(self, number: int) -> None:
        self.tick()
        payout = self.payout(number, "approved", "paid")
        if payout is None:
            return
        allowed = payout.state == "approved" or (payout.state == "paid" and payout.how == "bank")
        treasurer = self.village(payout.village).treasurer
        self.attempt(allowed, lambda: bookkeeping.return_payout(treasurer, payout.id, "rekening salah"))
        if allowed:
            self.ref.give_back_payout(payout)

    @rule(number=PICK)
    def withdraw_the_request(self, number: int) -> None:
        self.tick()
        payout = self.payout(number, "requested")
        if payout is None:
            return
        allowed = payout.state == "requested"
        treasurer = self.village(payout.village).treasurer
        self.attempt(allowed, lambda: bookkeeping.cancel_payout(treasurer, payout.id))
        payout.state = "cancelled" if allowed else payout.state

    @rule(
        village=st.integers(0, 1), amount=st.sampled_from([20_000, 150_000]), out=st.sampled_from([True, True, False])
    )
    def move_cash(self, village: int, amount: int, out: bool) -> None:
        self.tick()
        staff, key = self.village(village), self.key()
        allowed = out or self.ref.stands(village, CASH) >= amount
        self.attempt(
            allowed,
            lambda: bookkeeping.move_cash(
                staff.treasurer, staff.id, "ambil" if out else "setor", Money(amount), key, sure=True
            ),
        )
        if allowed:
            self.ref.move_cash(village, amount if out else -amount)
