"""Which part of each line goes back when a part of its money does. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from marketplace.foundation.errors import Conflict
from marketplace.foundation.money import Money, total

from .rules import Share


def part_of(shares: Sequence[Share], amount: Money, earlier: Sequence[Money] = ()) -> list[Share]:
    """The part of each share when ``amount`` of all their goods is given back, in proportion; sums are exact.

    ``earlier``: what was given back before. A part is taken from what is left, so that all parts together are never a
    rupiah more than the sale. Raises Conflict for more than is left of the goods.
    """
    left = list(shares)
    for before in earlier:
        left = [_less(share, part) for share, part in zip(left, _parts(left, before), strict=True)]
    goods = total([share.amount for share in left])
    if amount > goods:
        raise Conflict(f"Setelah pesanan selesai, yang bisa dikembalikan tinggal harga barangnya: {goods}.")
    return [part for part in _parts(left, amount) if part.amount]


def _parts(shares: Sequence[Share], amount: Money) -> list[Share]:
    goods = total([share.amount for share in shares])
    if amount >= goods:
        return list(shares)
    amounts = amount.split([share.amount.rupiah for share in shares])
    return [_scaled(share, part) for share, part in zip(shares, amounts, strict=True)]


def _less(share: Share, part: Share) -> Share:
    rest = (share.amount - part.amount, share.commission - part.commission, share.own_goods, share.cost - part.cost)
    return Share(share.seller_id, *rest)


def _scaled(share: Share, part: Money) -> Share:
    def scale(money: Money) -> Money:
        return Money((money.rupiah * part.rupiah * 2 + share.amount.rupiah) // (2 * share.amount.rupiah))

    if not part:
        return Share(share.seller_id, Money.zero(), Money.zero(), share.own_goods)
    return Share(share.seller_id, part, scale(share.commission), share.own_goods, scale(share.cost))
