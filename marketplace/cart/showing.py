"""The cart as pages and the checkout read it."""

from __future__ import annotations

from dataclasses import dataclass

from marketplace.catalog import offers_for
from marketplace.foundation.money import Money, total

from .basket import read
from .pricing import Group, price


@dataclass(frozen=True, slots=True)
class CartView:
    """``groups`` per Bumdesa with prices of now; ``vanished`` kinds that exist no longer."""

    id: int | None
    groups: tuple[Group, ...]
    district_code: str = ""
    district_label: str = ""
    vanished: int = 0

    @property
    def goods(self) -> Money:
        return total([group.goods for group in self.groups])

    @property
    def kinds(self) -> int:
        return sum(len(group.lines) for group in self.groups)

    @property
    def pieces(self) -> int:
        return sum(line.quantity for group in self.groups for line in group.lines)

    @property
    def orderable(self) -> bool:
        return bool(self.groups) and all(group.orderable for group in self.groups)


EMPTY = CartView(None, ())


def show_cart(key: str) -> CartView:
    """The cart behind a cookie; an empty one when there is none. Two statements, whatever is in it."""
    cart, lines = read(key) if key else (None, {})
    if cart is None:
        return EMPTY
    offers = offers_for(list(lines))
    wanted = {variant_id: (line.quantity, Money(line.price_seen_rupiah)) for variant_id, line in lines.items()}
    vanished = sum(1 for variant_id in lines if variant_id not in offers)
    return CartView(cart.id, price(wanted, offers), cart.district_code, cart.district_label, vanished)
