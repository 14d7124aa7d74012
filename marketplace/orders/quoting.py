"""Before the button: every cost of every parcel, and the ways to receive and to pay that this Bumdesa offers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from marketplace.bumdesa import BankAccount, BumdesaView, bank_accounts_for, bumdesas_for
from marketplace.cart import Group
from marketplace.foundation.money import Money, total
from marketplace.payments import least_by_card
from marketplace.shipping import COLLECT, ParcelLine, Quote, choose, parcel_grams, quotes_for_many

from .words import Words, words_for

TRANSFER, CASH, CARD = "transfer", "tunai", "kartu"
_PAY_GONE = "Cara bayar yang tadi dipilih tidak berlaku lagi. Pilih yang ini, atau yang lain."


@dataclass(frozen=True, slots=True)
class Wish:
    """What the buyer chose for one Bumdesa; empty means not chosen yet."""

    delivery: str = ""
    pay: str = ""


@dataclass(frozen=True, slots=True)
class QuotedGroup:
    """One future order: goods, the ways it can travel, the one chosen."""

    group: Group
    bumdesa: BumdesaView
    quotes: tuple[Quote, ...]
    chosen: Quote
    wish_kept: bool  # the way chosen is the one the buyer asked for; else it is our suggestion
    problem: str  # why what the buyer asked for cannot be had; empty: it can
    account: BankAccount | None
    pay_ways: tuple[str, ...]
    pay: str
    pay_problem: str  # why the buyer cannot pay as chosen; empty: she can

    @property
    def shipping(self) -> Money:
        return self.chosen.cost

    @property
    def total(self) -> Money:
        return self.group.goods + self.shipping

    @property
    def words(self) -> Words:
        """How to speak of it: a parcel or a visit."""
        return words_for(grams_of(self.group), self.chosen.method)

    @property
    def pay_on(self) -> str:
        """Cash for something fetched is paid when it is handed over; everything else before."""
        at_counter = self.pay == CASH and self.chosen.method == COLLECT
        return "handover" if at_counter else "prepaid"


def quote(groups: tuple[Group, ...], district_code: str, wishes: Mapping[int, Wish]) -> tuple[QuotedGroup, ...]:
    """Quote all groups; statements do not grow with their number."""
    ids = [group.bumdesa_id for group in groups]
    views, accounts, cards = bumdesas_for(ids), bank_accounts_for(ids), least_by_card(ids)
    offered = quotes_for_many({group.bumdesa_id: grams_of(group) for group in groups}, district_code)
    return tuple(
        _quoted(
            group,
            views[group.bumdesa_id],
            tuple(offered[group.bumdesa_id]),
            accounts.get(group.bumdesa_id, []),
            wishes.get(group.bumdesa_id, Wish()),
            cards.get(group.bumdesa_id),
        )
        for group in groups
    )


def grams_of(group: Group) -> int:
    """Weight of the packed parcel in grams."""
    return parcel_grams(ParcelLine(line.offer.grams, line.quantity) for line in group.lines)


def _quoted(
    group: Group,
    bumdesa: BumdesaView,
    quotes: tuple[Quote, ...],
    accounts: list[BankAccount],
    wish: Wish,
    least_by_card: Money | None,
) -> QuotedGroup:
    choice = choose(quotes, wish.delivery)
    account = next((account for account in accounts if account.active), None)
    ways = ways_to_pay(account, least_by_card, bumdesa, group.goods + choice.quote.cost)
    pay = wish.pay if wish.pay in ways else (ways[0] if ways else "")
    kept = choice.quote.key == wish.delivery
    pay_problem = _PAY_GONE if wish.pay and pay and pay != wish.pay else ""
    return QuotedGroup(group, bumdesa, quotes, choice.quote, kept, choice.problem, account, ways, pay, pay_problem)


def ways_to_pay(
    account: BankAccount | None, least_by_card: Money | None, bumdesa: BumdesaView, amount: Money
) -> tuple[str, ...]:
    """How so much can be paid to this Bumdesa."""
    by_card = least_by_card is not None and amount >= least_by_card
    return ((TRANSFER,) if account else ()) + ((CARD,) if by_card else ()) + ((CASH,) if bumdesa.counter_open else ())


def nothing_to_send(groups: tuple[Group, ...]) -> bool:
    """True when no parcel weighs anything (tickets, services): no address is needed and nothing has to be counted."""
    return bool(groups) and not any(grams_of(group) for group in groups)


def grand_total(quoted: tuple[QuotedGroup, ...]) -> Money:
    """What the buyer pays for everything, over all payments."""
    return total([group.total for group in quoted])
