"""What should be true: a second, small shop in plain Python, written from the design and not from the product's code.

It knows who ordered what, which pieces are promised, who owes whom, and what stands on each account. Each method is one
thing that happens; ``may_…`` say whether it is allowed to. Whole rupiah. Accounts are (code, whose) as in the recipes J1–J27.
"""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from tests.model.things import (
    BANK,
    BANK_FEE,
    BUYER,
    CARD_FEE,
    CARD_MONEY,
    CASH,
    CODE,
    COMMISSION,
    COST,
    COURIER_GAIN,
    COURIER_LOSS,
    DEBT,
    DISPUTED,
    GOODS,
    LOSS,
    OWN_RETURNS,
    OWN_SALES,
    SELLER,
    SHIPPING,
    STOCK,
    TRANSPORT,
    UNDER_WAY,
    UNKNOWN,
    Account,
    Goods,
    Line,
    Order,
    Payout,
    Refund,
    Slip,
)

MAY_STAND_STILL = ("paid", "accepted", "packed", "shipped", "ready", "delivered", "completed")


class Reference:
    """The shop as it should be."""

    def __init__(self) -> None:
        self.goods: dict[int, Goods] = {}
        self.orders: dict[int, Order] = {}
        self.payouts: dict[int, Payout] = {}
        self.slips: dict[int, Slip] = {}
        self.books: dict[int, Counter[Account]] = {}

    # -- books -----------------------------------------------------------------------------------------------------------

    def book(self, village: int, *moves: tuple[str, str, int]) -> None:
        assert sum(amount for _, _, amount in moves) == 0, moves
        for code, whose, amount in moves:
            self.books[village][code, whose] += amount

    def stands(self, village: int, code: str, whose: str = "") -> int:
        return self.books[village][code, whose]

    def has(self, seller: int, village: int) -> int:
        return -self.stands(village, SELLER, f"seller:{seller}")

    def may_be_paid(self, seller: int, village: int) -> int:
        """Not what she has of completed orders whose money a bank took back."""
        lines = [
            line
            for order in self.orders.values()
            if (order.state, order.before) == ("disputed", "completed")
            for line in order.lines
        ]
        return max(self.has(seller, village) - sum(line.share for line in lines if line.goods.seller == seller), 0)

    # -- stock -----------------------------------------------------------------------------------------------------------

    def held(self, goods: Goods) -> int:
        lines = (line for order in self.orders.values() for line in order.lines if line.goods is goods)
        return sum(line.quantity for line in lines if line.held == "active")

    def can_be_sold(self, goods: Goods) -> int:
        return goods.pieces - self.held(goods) if goods.counted else 200

    def _end_holds(self, order: Order, before: str, after: str, pieces: int = 0) -> None:
        for line in order.lines:
            if line.held == before:
                line.held = after
                line.goods.pieces += pieces * line.quantity

    def free_due(self, variants: set[int], now: datetime) -> None:
        """Whoever wants these goods ends the promises whose time is over."""
        for order in self.orders.values():
            for line in order.lines:
                if line.goods.variant in variants and line.held == "active" and order.held_until <= now:
                    line.held = "expired"

    def hold_is_gone(self, order: Order) -> bool:
        return any(line.held in ("expired", "released") for line in order.lines)

    # -- an order begins and ends ----------------------------------------------------------------------------------------

    def place(self, order: Order) -> None:
        self.orders[order.id] = order

    def expire(self, order: Order) -> None:
        order.state, order.due_at = "expired", None
        if order.payment == "pending":
            order.payment = "expired"
        self._end_holds(order, "active", "released")

    def may_cancel(self, order: Order) -> bool:
        disputed = bool(order.received) and order.dispute in ("opened", "lost")
        return order.state in ("placed", "paid", "accepted", "ready") and not disputed

    def cancel(self, order: Order, refund: int = 0, way: str = "") -> None:
        self._end_holds(order, "active", "released")
        self._end_holds(order, "consumed", "restocked", +1)
        order.due_at, order.wish = None, False
        if order.payment == "pending":
            order.payment = "cancelled"
        if order.received:
            order.state = "refund_due"
            self._owe_all(order, refund, way)
        else:
            order.state = "cancelled"

    def _owe_all(self, order: Order, refund: int, way: str) -> None:
        """J6: everything that was received; the code's cost is undone."""
        order.refunds.append(Refund(refund, order.due_rupiah, False, way=way))
        self.book(
            order.village,
            (GOODS, order.key, order.goods), (SHIPPING, order.key, order.shipping_left),
            (BUYER, f"refund:{refund}", -order.due_rupiah), (CODE, "", -order.code),
        )  # fmt: skip
        order.shipping_left = 0

    # -- money comes -----------------------------------------------------------------------------------------------------

    def receive(self, order: Order, account: str) -> None:
        """J1, J23, J25; J26 when the order had ended."""
        if order.payment == "pending":
            order.payment = "succeeded"
            self.book(
                order.village,
                (account, "", order.due_rupiah), (CODE, "", order.code),
                (GOODS, order.key, -order.goods), (SHIPPING, order.key, -order.shipping),
            )  # fmt: skip
            order.shipping_left = order.shipping
            if not order.at_handover:
                order.state, order.due_at = "paid", None
                self._end_holds(order, "active", "consumed", -1)
        else:
            order.payment, order.state = "late", "payment_review"
            if account != UNKNOWN:
                self.book(order.village, (account, "", order.due_rupiah), (UNKNOWN, "", -order.due_rupiah))

    def return_late(self, order: Order, refund: int, way: str) -> None:
        order.state, order.payment = "refund_due", "returned"
        order.refunds.append(Refund(refund, order.due_rupiah, True, way=way))
        self.book(order.village, (UNKNOWN, "", order.due_rupiah), (BUYER, f"refund:{refund}", -order.due_rupiah))

    def set_aside(self, slip: Slip) -> None:
        slip.state = "set_aside"
        self.book(slip.village, (BANK, "", slip.amount), (UNKNOWN, "", -slip.amount))

    # -- goods go --------------------------------------------------------------------------------------------------------

    def accept(self, order: Order) -> None:
        order.state, order.due_at = "accepted", None
        if order.at_handover:
            self._end_holds(order, "active", "consumed", -1)

    def ship(self, order: Order, cost: int, account: str, until: datetime) -> None:
        order.state, order.due_at = "shipped", until
        if order.own_courier:
            return
        held, order.shipping_left = order.shipping_left, 0
        self.book(
            order.village,
            (SHIPPING, order.key, held), (COURIER_LOSS, "", max(cost - held, 0)),
            (account, "", -cost), (COURIER_GAIN, "", -max(held - cost, 0)),
        )  # fmt: skip

    def complete(self, order: Order) -> None:
        """J4, J11b; own courier's shipping is income; what sellers owe is kept back."""
        order.state, order.due_at = "completed", None
        village = order.village
        self.book(village, (GOODS, order.key, order.goods), *((*move, -amount) for move, amount in self._earned(order)))
        cost = sum(line.cost for line in order.lines)
        self.book(village, (COST, "", cost), (STOCK, "", -cost))
        income = TRANSPORT if order.own_courier else COURIER_GAIN
        self.book(village, (SHIPPING, order.key, order.shipping_left), (income, "", -order.shipping_left))
        order.shipping_left = 0
        for seller in {line.goods.seller for line in order.lines if line.share}:
            kept = min(self.stands(village, DEBT, f"seller:{seller}"), self.has(seller, village))
            self.book(village, (SELLER, f"seller:{seller}", kept), (DEBT, f"seller:{seller}", -kept))

    def _earned(self, order: Order) -> list[tuple[Account, int]]:
        shares = [((SELLER, f"seller:{line.goods.seller}"), line.share) for line in order.lines]
        commission = [((COMMISSION, ""), line.commission) for line in order.lines]
        own = [((OWN_SALES, ""), line.amount) for line in order.lines if line.goods.own]
        return [*shares, *commission, *own]

    # -- money goes ------------------------------------------------------------------------------------------------------

    def may_refund(self, order: Order, amount: int) -> bool:
        """After completion, from goods only, whatever came for shipping; not what the bank took."""
        taken = order.due_rupiah if order.dispute in ("opened", "lost") else 0
        fits = amount <= order.goods - order.given_back and amount <= order.received - order.given_back - taken
        return order.state == "completed" and amount > 0 and fits

    def refund(self, order: Order, refund: Refund) -> None:
        """J7, J8, J11c, for orders of one line: all parts together never move a rupiah more than the sale did."""
        (line,) = order.lines
        before = order.given_back
        left, commission_left, cost_left = line.amount - before, *self._left(order, line)
        commission = self._part(commission_left, refund.amount, left)
        cost = self._part(cost_left, refund.amount, left)
        order.refunds.append(refund)
        owed = (BUYER, f"refund:{refund.id}", -refund.amount)
        if line.goods.own:
            self.book(order.village, (OWN_RETURNS, "", refund.amount), owed)
            self.book(order.village, (STOCK, "", cost), (COST, "", -cost))
            return
        seller, part = f"seller:{line.goods.seller}", refund.amount - commission
        from_balance = min(part, self.has(line.goods.seller, order.village))
        self.book(
            order.village,
            (SELLER, seller, from_balance), (DEBT, seller, part - from_balance), (COMMISSION, "", commission), owed,
        )  # fmt: skip

    def _left(self, order: Order, line: Line) -> tuple[int, int]:
        amount, commission, cost = line.amount, line.commission, line.cost
        for earlier in order.refunds:
            commission -= self._part(commission, earlier.amount, amount)
            cost -= self._part(cost, earlier.amount, amount)
            amount -= earlier.amount
        return commission, cost

    @staticmethod
    def _part(of: int, amount: int, whole: int) -> int:
        return (2 * of * amount + whole) // (2 * whole)

    def refund_paid(self, order: Order, refund: Refund, account: str) -> None:
        refund.state = "paid"
        self.book(order.village, (BUYER, f"refund:{refund.id}", refund.amount), (account, "", -refund.amount))
        if order.state == "refund_due":
            order.state = "refunded"

    def refund_bounced(self, order: Order, refund: Refund) -> None:
        refund.state, refund.way = "opened", "failed"
        self.book(order.village, (CARD_MONEY, "", refund.amount), (BUYER, f"refund:{refund.id}", -refund.amount))
        if order.state == "refunded":
            order.state = "refund_due"

    def dispute(self, order: Order, state: str) -> None:
        """J27, always about all of the money: the order stands still, goes on where it was, or ends."""
        order.dispute = state
        other = {"opened": (CARD_MONEY, -1), "won": (CARD_MONEY, 1), "lost": (LOSS, 1)}[state]
        amount = order.due_rupiah * other[1]
        self.book(order.village, (other[0], "", amount), (DISPUTED, "", -amount))
        if state == "opened" and order.state in MAY_STAND_STILL:
            order.before, order.state = order.state, "disputed"
        elif state == "won" and order.state == "disputed":
            order.state = order.before
        elif state == "lost" and order.state == "disputed":
            self._lose(order)

    def _lose(self, order: Order) -> None:
        """Goods that are here undo the loss; for goods that are gone everybody has earned."""
        if order.before in ("paid", "accepted", "packed", "ready"):
            held, order.shipping_left = order.shipping_left, 0
            self.book(
                order.village,
                (GOODS, order.key, order.goods), (SHIPPING, order.key, held), (LOSS, "", -order.goods - held),
            )  # fmt: skip
            self._end_holds(order, "consumed", "restocked", +1)
        elif order.before != "completed":
            self.complete(order)
        order.state, order.due_at = "lost", None

    def lose_late(self, order: Order, refund: int) -> None:
        """Late money a bank took for good: what was owed is paid by it."""
        self.return_late(order, refund, "")
        self.refund_paid(order, order.refunds[-1], LOSS)

    def gateway_paid_out(self, village: int, gross: int, fee: int) -> None:
        """J2."""
        self.book(village, (BANK, "", gross - fee), (CARD_FEE, "", fee), (CARD_MONEY, "", -gross))

    # -- sellers are paid ------------------------------------------------------------------------------------------------

    def open_payout_of(self, seller: int) -> Payout | None:
        mine = (payout for payout in self.payouts.values() if payout.seller == seller)
        return next((payout for payout in mine if payout.state in ("requested", "approved")), None)

    def approve(self, payout: Payout) -> None:
        payout.state = "approved"
        self.book(
            payout.village,
            (SELLER, f"seller:{payout.seller}", payout.amount), (UNDER_WAY, f"payout:{payout.id}", -payout.amount),
        )  # fmt: skip

    def pay(self, payout: Payout, fee: int) -> None:
        payout.state, payout.account = "paid", CASH if payout.how == "tunai" else BANK
        self.book(
            payout.village,
            (UNDER_WAY, f"payout:{payout.id}", payout.amount), (BANK_FEE, "", fee), (payout.account, "", -payout.amount - fee),
        )  # fmt: skip

    def give_back_payout(self, payout: Payout) -> None:
        back = (UNDER_WAY, f"payout:{payout.id}") if payout.state == "approved" else (payout.account, "")
        payout.state = "returned"
        self.book(payout.village, (*back, payout.amount), (SELLER, f"seller:{payout.seller}", -payout.amount))

    def move_cash(self, village: int, amount: int) -> None:
        """Positive: from the bank into the till."""
        self.book(village, (CASH, "", amount), (BANK, "", -amount))

    # -- time ------------------------------------------------------------------------------------------------------------

    def time_acts(self, now: datetime, unanswered: set[int]) -> None:
        """Unpaid orders end; one whose page at the gateway may be paid waits for the answer, two days at most."""
        for order in self.orders.values():
            if order.state != "placed" or order.due_at is None or order.due_at > now:
                continue
            if order.id in unanswered and now - order.placed_at < timedelta(days=2):
                order.due_at = now + timedelta(minutes=15)
            else:
                self.expire(order)

    def overdue(self, now: datetime) -> list[Order]:
        return [o for o in self.orders.values() if o.state in ("shipped", "delivered") and o.due_at and o.due_at <= now]
