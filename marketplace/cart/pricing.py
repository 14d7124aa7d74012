"""What a cart costs: one group per Bumdesa, because each will be an order of its own. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from marketplace.catalog import Offer
from marketplace.foundation.money import Money, dotted, total


@dataclass(frozen=True, slots=True)
class PricedLine:
    """One kind of goods in the cart beside what is true now; ``problem`` is what the buyer must know, or empty."""

    offer: Offer
    quantity: int
    price_seen: Money
    problem: str

    @property
    def amount(self) -> Money:
        return self.offer.price.times(self.quantity)

    @property
    def price_changed(self) -> bool:
        return self.offer.price != self.price_seen


@dataclass(frozen=True, slots=True)
class Group:
    """All lines of one Bumdesa: one parcel, one payment."""

    bumdesa_id: int
    lines: tuple[PricedLine, ...]

    @property
    def goods(self) -> Money:
        return total([line.amount for line in self.lines])

    @property
    def orderable(self) -> bool:
        return not any(line.problem for line in self.lines)


def price(wanted: Mapping[int, tuple[int, Money]], offers: Mapping[int, Offer]) -> tuple[Group, ...]:
    """Group ``wanted`` (variant id → quantity, price seen) by Bumdesa. Goods that vanished are left out."""
    by_bumdesa: dict[int, list[PricedLine]] = {}
    for variant_id, (quantity, seen) in wanted.items():
        offer = offers.get(variant_id)
        if offer is not None:
            line = PricedLine(offer, quantity, seen, _problem(offer, quantity))
            by_bumdesa.setdefault(offer.bumdesa_id, []).append(line)
    return tuple(Group(bumdesa_id, tuple(lines)) for bumdesa_id, lines in sorted(by_bumdesa.items()))


def _problem(offer: Offer, quantity: int) -> str:
    if not offer.on_sale:
        return "Sudah tidak dijual. Hapus dari keranjang."
    if offer.available is not None and offer.available <= 0:
        return "Habis. Hapus dari keranjang."
    if offer.available is not None and quantity > offer.available:
        return f"Stok tinggal {dotted(offer.available)} {offer.unit}. Kurangi jumlahnya."
    if quantity > offer.most_per_order:
        return f"Paling banyak {dotted(offer.most_per_order)} {offer.unit} sekali pesan."
    return ""
