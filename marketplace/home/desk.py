"""What waits in one office now, composed from the doors of orders, payments, bookkeeping and the books.

Work is counted for the person who looks: what somebody else must do is neither listed nor part of the sum. Those who
watch see everything that waits.
"""

from __future__ import annotations

from dataclasses import dataclass

from marketplace import bookkeeping, orders, payments
from marketplace.bookkeeping import PayoutView, SellerMoney
from marketplace.bumdesa import BumdesaView, bumdesa_view
from marketplace.foundation import clock
from marketplace.foundation.actor import MONEY, TELLERS, WATCHING, WORKING, Actor
from marketplace.foundation.delivering import outbox_state
from marketplace.foundation.money import Money, total
from marketplace.ledger import business_day, turnovers

COMMISSION_AND_SALES = ("4.1.", "4.2.")
MONEY_AT_HAND = "1.1.01."
WORK = {
    "masuk": TELLERS, "terima": WORKING, "batal": WORKING, "kemas": WORKING, "kirim": WORKING, "ambil": TELLERS, "uang": MONEY, "sengketa": MONEY, "warga": MONEY,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class OfficeDesk:
    """Work that waits for this person by kind, what orders call theirs (with a hint), the money at a glance, who can be paid, the newest orders."""

    bumdesa: BumdesaView
    work: dict[str, int]
    tasks: dict[str, tuple[str, str]]
    awaited: int  # transfers of buyers: nothing to do yet
    owed: Money
    sellers_owed: int
    payable: tuple[SellerMoney, ...]
    income_this_month: Money
    at_hand: Money
    recent: list[orders.DeskRow]
    news_given_up: int

    @property
    def to_do(self) -> int:
        return sum(self.work.values())


def office_desk(actor: Actor, bumdesa_id: int) -> OfficeDesk:
    """Everything on the page "Perlu dikerjakan" of one Bumdesa."""
    village = bumdesa_view(bumdesa_id)
    everybody, of_orders = bookkeeping.sellers_money(bumdesa_id), orders.waiting_work(bumdesa_id)
    people = [row for row in everybody if row.available > Money.zero()]
    people.sort(key=lambda row: row.available, reverse=True)
    return OfficeDesk(
        bumdesa=village, work=_work(actor, bumdesa_id, everybody, of_orders),
        tasks={kind: waiting.task(kind) for kind, waiting in of_orders.items() if kind in WORK},
        awaited=payments.awaited_count(bumdesa_id),
        owed=total([row.available for row in people]), sellers_owed=len(people), payable=tuple(people[:5]),
        income_this_month=_income(village.book_id), at_hand=_at_hand(village.book_id),
        recent=orders.recent_rows(bumdesa_id, 6), news_given_up=outbox_state()["dead"],
    )  # fmt: skip


def _work(
    actor: Actor, bumdesa_id: int, sellers: list[SellerMoney], of_orders: dict[str, orders.Waiting]
) -> dict[str, int]:
    """How much of each kind waits, without what this person may not do and without noughts."""
    payouts = sum(_waits_for(actor, row.open_payout) for row in sellers)
    waiting = {kind: group.count for kind, group in of_orders.items()}
    waiting |= {"masuk": payments.unmatched_count(bumdesa_id), "warga": payouts}
    mine = (kind for kind, roles in WORK.items() if actor.may(bumdesa_id, *roles, *WATCHING))
    return {kind: waiting[kind] for kind in mine if waiting[kind]}


def _waits_for(actor: Actor, payout: PayoutView | None) -> bool:
    """To be paid by anybody who handles money; to be approved by somebody else than who asked."""
    return payout is not None and (payout.state == "approved" or payout.requested_by != actor.person_id)


def _income(book_id: int) -> Money:
    """What the Bumdesa itself earned this month: commission, own goods, own courier."""
    today = business_day(book_id, clock.now())
    month = turnovers(book_id, today.replace(day=1), today)
    return Money(-sum(turn.net for code, turn in month.items() if code.startswith(COMMISSION_AND_SALES)))


def _at_hand(book_id: int) -> Money:
    """Cash and bank accounts together."""
    ever = turnovers(book_id, None, None)
    return Money(sum(turn.net for code, turn in ever.items() if code.startswith(MONEY_AT_HAND)))
