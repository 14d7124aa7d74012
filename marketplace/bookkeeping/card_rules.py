"""How money by card at the gateway is booked (J2, J26, J27). Pure, as ``rules``."""

from __future__ import annotations

from marketplace.foundation.money import Money
from marketplace.ledger import Line, credit, debit

from .rules import (
    CARD_FEE,
    CARD_MONEY,
    DISPUTE_LOSS,
    DISPUTED,
    HELD_FOR_GOODS,
    HELD_FOR_SHIPPING,
    UNKNOWN_MONEY,
    Lines,
    as_lines,
    order_key,
)


def card_money_arrived(ours: Money, others: Money, fee: Money, account: str) -> Lines:
    """J2: the gateway paid out. ``ours`` had been owed by it; ``others`` came through the same account without being ours."""
    return as_lines(
        _signed(account, ours + others - fee),
        _signed(CARD_FEE, fee),
        _signed(CARD_MONEY, -ours),
        _signed(UNKNOWN_MONEY, -others),
    )


def dispute_opened(amount: Money) -> Lines:
    """J27, first part: the gateway holds the money back until somebody decides."""
    return as_lines(debit(DISPUTED, amount), credit(CARD_MONEY, amount))


def dispute_won(amount: Money) -> Lines:
    """J27: it is owed by the gateway again."""
    return as_lines(debit(CARD_MONEY, amount), credit(DISPUTED, amount))


def dispute_lost(amount: Money) -> Lines:
    """J27: gone, and borne by the Bumdesa."""
    return as_lines(debit(DISPUTE_LOSS, amount), credit(DISPUTED, amount))


def goods_kept(order_id: int, held_goods: Money, held_shipping: Money) -> Lines:
    """J27, lost before the goods left: nobody has a claim to the money held for them, so the loss is undone by it."""
    key = order_key(order_id)
    return as_lines(
        debit(HELD_FOR_GOODS, held_goods, key),
        debit(HELD_FOR_SHIPPING, held_shipping, key),
        credit(DISPUTE_LOSS, held_goods + held_shipping),
    )


def card_money_returned(amount: Money, account: str) -> Lines:
    """J26 the other way: unknown money went back where it came from (negative: it is here again)."""
    return as_lines(_signed(UNKNOWN_MONEY, amount), _signed(account, -amount))


def _signed(code: str, amount: Money) -> Line | None:
    """On the side its sign says."""
    if not amount:
        return None
    return debit(code, amount) if amount.rupiah > 0 else credit(code, -amount)
