"""How trade is booked: which accounts move, by how much, on which side. Pure; no database, no clock.

Each function is one effect of the recipes in the design of the books (J1–J11, J23, J25–J27) and returns its lines,
balanced. Account codes are those of Kepmendesa PDTT 136/2022 with our additions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from marketplace.foundation.errors import Conflict
from marketplace.foundation.money import Money, total
from marketplace.ledger import Line, credit, debit

CASH = "1.1.01.01"
COURIER_DIFFERENCE_COST = "6.2.99.04"
COURIER_DIFFERENCE_GAIN = "7.1.99.01"
CARD_MONEY = "1.1.03.03"
SELLER_DEBT = "1.1.03.05"
DISPUTED = "1.1.03.06"
STOCK = "1.1.05.01"
OWED_TO_SELLER = "2.1.05.02"
HELD_FOR_GOODS = "2.1.05.03"
HELD_FOR_SHIPPING = "2.1.05.04"
OWED_TO_BUYER = "2.1.05.05"
PAYOUT_UNDER_WAY = "2.1.05.06"
UNKNOWN_MONEY = "2.1.05.07"
TRANSPORT_INCOME = "4.1.06.01"
COMMISSION = "4.1.11.01"
OWN_SALES = "4.2.01.01"
OWN_RETURNS = "4.2.01.98"
COST_OF_SALES = "5.1.01.01"
CARD_FEE = "6.3.99.01"
TRANSFER_CODE_COST = "6.3.99.03"
DISPUTE_LOSS = "6.3.99.04"
DISCOUNT = "6.3.02.01"
BANK_FEE = "7.2.01.01"

NOTHING = Money.zero()
Lines = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """What one order line is worth to the books: ``amount`` paid for the goods, ``commission`` in it, own goods' ``cost``."""

    seller_id: int
    amount: Money
    commission: Money
    own_goods: bool = False
    cost: Money = NOTHING

    @property
    def of_seller(self) -> Money:
        """The seller's part; what rounding leaves over is hers."""
        return Money.zero() if self.own_goods else self.amount - self.commission


def order_key(order_id: int) -> str:
    return f"order:{order_id}"


def seller_key(seller_id: int) -> str:
    return f"seller:{seller_id}"


def again(key: str, times: int) -> str:
    """The key of an effect that happened ``times`` times before: a refund may be sent back more than once."""
    return key if not times else f"{key}-again" if times == 1 else f"{key}-again-{times}"


def payment_received(order_id: int, goods: Money, shipping: Money, account: str, code: Money) -> Lines:
    """J1, J23, J25, J26b: money of a buyer, held until the order is completed. ``code`` rupiah less came in."""
    key = order_key(order_id)
    return as_lines(
        debit(account, goods + shipping - code),
        debit(TRANSFER_CODE_COST, code),
        credit(HELD_FOR_GOODS, goods, key),
        credit(HELD_FOR_SHIPPING, shipping, key),
    )


def unknown_money(amount: Money, account: str) -> Lines:
    """J26a: money nobody has a claim to yet: unexplained, or for an order that had ended."""
    return as_lines(debit(account, amount), credit(UNKNOWN_MONEY, amount))


def courier_paid(order_id: int, held: Money, cost: Money, account: str) -> Lines:
    """J3, J3b: the courier got ``cost``; the buyer's ``held`` shipping money is settled, the difference is ours."""
    return as_lines(
        debit(HELD_FOR_SHIPPING, held, order_key(order_id)),
        debit(COURIER_DIFFERENCE_COST, cost - held) if cost > held else None,
        credit(account, cost) if cost else None,
        credit(COURIER_DIFFERENCE_GAIN, held - cost) if held > cost else None,
    )


def shipping_earned(order_id: int, held: Money, own_courier: bool) -> Lines:
    """At completion: what is still held for shipping is income, of our own courier as a rule (ruling 9)."""
    income = TRANSPORT_INCOME if own_courier else COURIER_DIFFERENCE_GAIN
    return as_lines(debit(HELD_FOR_SHIPPING, held, order_key(order_id)), credit(income, held))


def order_completed(order_id: int, shares: Sequence[Share]) -> Lines:
    """J4, J11b: held goods money becomes the sellers' shares, our commission and sales of own goods."""
    goods = total([share.amount for share in shares])
    return as_lines(debit(HELD_FOR_GOODS, goods, order_key(order_id)), *_earned(shares))


def sold_at_counter(shares: Sequence[Share], account: str = CASH) -> Lines:
    """J10, J11: sold and completed in one breath at the counter."""
    return as_lines(debit(account, total([share.amount for share in shares])), *_earned(shares))


def goods_left_stock(shares: Sequence[Share]) -> Lines:
    """J11, second part: the cost of own goods that were sold. Empty when there is none."""
    cost = total([share.cost for share in shares if share.own_goods])
    return as_lines(debit(COST_OF_SALES, cost), credit(STOCK, cost))


def _earned(shares: Sequence[Share]) -> list[Line]:
    parts = _by_seller(shares)
    commission = total([share.commission for share in shares if not share.own_goods])
    own = total([share.amount for share in shares if share.own_goods])
    sellers = [credit(OWED_TO_SELLER, part, seller_key(seller)) for seller, part in parts.items()]
    return [*sellers, credit(COMMISSION, commission), credit(OWN_SALES, own)]


def _by_seller(shares: Sequence[Share]) -> dict[int, Money]:
    parts: dict[int, Money] = {}
    for share in shares:
        if share.of_seller:
            parts[share.seller_id] = parts.get(share.seller_id, Money.zero()) + share.of_seller
    return dict(sorted(parts.items()))


def payout_approved(payout_id: int, seller_id: int, amount: Money) -> Lines:
    """J5, first effect: the amount is set apart from what the seller can still ask for."""
    return as_lines(
        debit(OWED_TO_SELLER, amount, seller_key(seller_id)), credit(PAYOUT_UNDER_WAY, amount, f"payout:{payout_id}")
    )


def payout_paid(payout_id: int, amount: Money, account: str, fee: Money) -> Lines:
    """J5, second effect: paid; the bank's ``fee`` is borne by the Bumdesa."""
    return as_lines(
        debit(PAYOUT_UNDER_WAY, amount, f"payout:{payout_id}"), debit(BANK_FEE, fee), credit(account, amount + fee)
    )


def payout_returned(payout_id: int, seller_id: int, amount: Money, account: str | None) -> Lines:
    """J5, third effect: the bank sent it back into ``account`` (None: it was never sent); it is the seller's again."""
    back = debit(account, amount) if account else debit(PAYOUT_UNDER_WAY, amount, f"payout:{payout_id}")
    return as_lines(back, credit(OWED_TO_SELLER, amount, seller_key(seller_id)))


def refund_opened(
    order_id: int,
    refund_id: int,
    amount: Money,
    held_goods: Money,
    held_shipping: Money,
    code: Money,
    discount: Money = NOTHING,
    lost: Money = NOTHING,
) -> Lines:
    """J6, first part: before completion all that was received goes back; the transfer code's cost, a ``discount`` given
    before and the loss of what a bank took (``lost``) are undone.

    Shipping that was spent already is our loss. Raises Conflict for a part only: the rest would be nobody's.
    """
    spent = amount + code + discount + lost - held_goods - held_shipping
    if spent.rupiah < 0:
        whole = held_goods + held_shipping - code - discount - lost
        raise Conflict(f"Sebelum pesanan selesai, uang dikembalikan seluruhnya: {whole}.")
    key = order_key(order_id)
    return as_lines(
        debit(HELD_FOR_GOODS, held_goods, key),
        debit(HELD_FOR_SHIPPING, held_shipping, key),
        debit(COURIER_DIFFERENCE_COST, spent),
        credit(OWED_TO_BUYER, amount, f"refund:{refund_id}"),
        credit(TRANSFER_CODE_COST, code),
        credit(DISCOUNT, discount),
        credit(DISPUTE_LOSS, lost),
    )


def discount_given(refund_id: int, amount: Money) -> Lines:
    """J24: a part given back before completion is the Bumdesa's gift; what is held for the order stays whole."""
    return as_lines(debit(DISCOUNT, amount), credit(OWED_TO_BUYER, amount, f"refund:{refund_id}"))


def late_refund_opened(refund_id: int, amount: Money, lost: Money = NOTHING) -> Lines:
    """Money that came too late goes back; what a bank took of it (``lost``) is no loss, for it was nobody's here."""
    owed = credit(OWED_TO_BUYER, amount, f"refund:{refund_id}")
    return as_lines(debit(UNKNOWN_MONEY, amount + lost), owed, credit(DISPUTE_LOSS, lost))


def refund_paid(refund_id: int, amount: Money, account: str) -> Lines:
    """J6, second part."""
    return as_lines(debit(OWED_TO_BUYER, amount, f"refund:{refund_id}"), credit(account, amount))


def refund_bounced(refund_id: int, amount: Money, account: str) -> Lines:
    """It came back into ``account``: the buyer is owed it again."""
    return as_lines(debit(account, amount), credit(OWED_TO_BUYER, amount, f"refund:{refund_id}"))


def returned_after_completion(
    refund_id: int,
    shares: Sequence[Share],
    balances: Mapping[int, Money],
    beyond: Money = NOTHING,
    code: Money = NOTHING,
) -> Lines:
    """J7, J8, J11c: goods came back after completion. ``shares`` are the returned parts, ``balances`` what each seller has,
    ``beyond`` what was given back on top of the goods (their shipping, long spent): our loss; ``code`` what of them never came in
    because a transfer code was subtracted: its cost is undone.

    A seller gives back from her balance first; what she has not, she owes (ruling 11).
    """
    amount = total([share.amount for share in shares])
    taken: list[Line] = []
    for seller, part in _by_seller(shares).items():
        from_balance = min(part, max(balances.get(seller, Money.zero()), Money.zero()))
        taken.append(debit(OWED_TO_SELLER, from_balance, seller_key(seller)))
        taken.append(debit(SELLER_DEBT, part - from_balance, seller_key(seller)))
    commission = total([share.commission for share in shares if not share.own_goods])
    own = total([share.amount for share in shares if share.own_goods])
    return as_lines(
        *taken,
        debit(COMMISSION, commission),
        debit(OWN_RETURNS, own),
        debit(COURIER_DIFFERENCE_COST, beyond),
        credit(OWED_TO_BUYER, amount + beyond - code, f"refund:{refund_id}"),
        credit(TRANSFER_CODE_COST, code),
    )


def goods_back_in_stock(shares: Sequence[Share]) -> Lines:
    """J11c, second part."""
    cost = total([share.cost for share in shares if share.own_goods])
    return as_lines(debit(STOCK, cost), credit(COST_OF_SALES, cost))


def debt_deducted(seller_id: int, amount: Money) -> Lines:
    """J8, second part: what the seller owed is kept from her next sale."""
    return as_lines(
        debit(OWED_TO_SELLER, amount, seller_key(seller_id)), credit(SELLER_DEBT, amount, seller_key(seller_id))
    )


def cash_moved(amount: Money, source: str, target: str) -> Lines:
    """Own money from one account to another: taken from the bank for paying villagers, or brought there."""
    return as_lines(debit(target, amount), credit(source, amount))


def as_lines(*lines: Line | None) -> Lines:
    """Without the lines of nothing."""
    return tuple(line for line in lines if line is not None and line.amount)
