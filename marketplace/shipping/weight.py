"""What a parcel weighs and how many kilograms a courier charges; pure functions, whole grams."""

from collections.abc import Iterable
from dataclasses import dataclass

PACKING_GRAMS = 100
PACKED_TOGETHER_GRAMS = 5_000
"""Each started five kilograms of goods need one more carton, reckoned at ``PACKING_GRAMS``."""


@dataclass(frozen=True, slots=True)
class ParcelLine:
    """``grams`` of one article with its own wrapping (0: nothing to send, such as a ticket) and how many of them."""

    grams: int
    quantity: int


def parcel_grams(lines: Iterable[ParcelLine]) -> int:
    """The whole parcel with its cartons; 0 when nothing needs sending. Raises ValueError on negative numbers."""
    goods = 0
    for line in lines:
        if line.grams < 0 or line.quantity < 0:
            raise ValueError("weights and quantities are not negative")
        goods += line.grams * line.quantity
    cartons = -(-goods // PACKED_TOGETHER_GRAMS)
    return goods + cartons * PACKING_GRAMS


def chargeable_kg(grams: int, tolerance_grams: int = 300, minimum_kg: int = 1) -> int:
    """Kilograms a courier charges: at least the minimum; above, a fraction up to the tolerance is dropped, more counts whole.

    JNE's rule with a tolerance of 300 g: 1,30 kg -> 1; 1,31 -> 2; 2,45 -> 3. Tolerance 0 rounds every fraction up.
    """
    whole, fraction = divmod(grams, 1_000)
    return max(minimum_kg, whole + (fraction > tolerance_grams))
