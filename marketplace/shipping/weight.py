"""What a parcel weighs and how many kilograms a courier charges; pure functions, whole grams."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

PACKING_GRAMS = 100
PACKED_TOGETHER_GRAMS = 5_000
"""Each started five kilograms of goods need one more carton, reckoned at ``PACKING_GRAMS``."""

HEAVIEST_GRAMS = 1_000_000

WEIGHT_CLASSES = {"ringan": 350, "sedang": 1_050, "berat": 5_100}
"""What an article of each class weighs with its own wrapping: a bag of crisps, a kilo bag, a five-kilo sack."""

_CLASS_OF_CATEGORY = {
    "makanan-camilan": "ringan",
    "minuman": "ringan",
    "hasil-laut-perikanan": "ringan",
    "hasil-tani-kebun": "sedang",
    "bumbu-bahan-dapur": "ringan",
    "batik-busana": "ringan",
    "kerajinan": "sedang",
    "peternakan-tani": "sedang",
    "kesehatan-kecantikan": "ringan",
}
_NOT_SENT = frozenset({"wisata-homestay", "jasa-desa"})


@dataclass(frozen=True, slots=True)
class ParcelLine:
    """``grams`` of one article with its own wrapping (0: nothing to send, such as a ticket) and how many of them."""

    grams: int
    quantity: int


def usual_grams(category: str) -> int:
    """The weight taken for an article whose seller gave none, by its main category (name or slug); 0 for services."""
    slug = "-".join(re.findall("[a-z0-9]+", category.casefold()))
    return 0 if slug in _NOT_SENT else WEIGHT_CLASSES[_CLASS_OF_CATEGORY.get(slug, "sedang")]


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
