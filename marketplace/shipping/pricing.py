"""From a table of prices to what one parcel costs; pure functions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from marketplace.foundation.money import Money

from .weight import chargeable_kg

SEND, COLLECT = "kirim", "ambil"
COLLECT_LABEL = "Ambil di balai desa"


@dataclass(frozen=True, slots=True)
class TariffRow:
    """One line of a Bumdesa's shipping table, as staff fill it in."""

    courier: str
    service: str
    place_code: str
    """The Kemendagri code all places of the zone begin with; empty for the whole country."""
    first_kg: Money
    next_kg: Money
    minimum_kg: int = 1
    tolerance_grams: int = 300
    days_low: int = 1
    days_high: int = 3
    own_courier: bool = False

    @property
    def line(self) -> tuple[str, str]:
        """What a buyer chooses between; within it the most specific zone decides."""
        return self.courier, self.service

    def cost(self, grams: int) -> Money:
        """The price of a parcel of ``grams``: the first kilogram, then each further one."""
        kilograms = chargeable_kg(grams, self.tolerance_grams, self.minimum_kg)
        return self.first_kg + self.next_kg.times(kilograms - 1)

    def reaches(self, destination: str) -> bool:
        """Whether the place lies in this zone (``33`` is no beginning of a place in ``330``)."""
        return not self.place_code or f"{destination}.".startswith(f"{self.place_code}.")


@dataclass(frozen=True, slots=True)
class Quote:
    """One way for a parcel to reach the buyer and its price, final before the button."""

    method: str
    """``kirim`` or ``ambil``."""
    courier: str
    service: str
    cost: Money
    days: str
    """"2–3 hari"; empty for collecting."""
    tariff_id: int | None
    own_courier: bool

    @property
    def key(self) -> str:
        """What the order form sends as ``cara_kirim``: ``ambil`` or ``kirim-12``."""
        return self.method if self.tariff_id is None else f"{self.method}-{self.tariff_id}"

    @property
    def label(self) -> str:
        """Kurir desa · hari ini atau besok; Ambil di balai desa."""
        carrier = " ".join(filter(None, (self.courier, self.service)))
        return " · ".join(filter(None, (carrier or COLLECT_LABEL, self.days)))


COLLECTING = Quote(COLLECT, "", "", Money.zero(), "", None, False)


def quotes_from(tariffs: Iterable[tuple[int, TariffRow]], destination: str, grams: int) -> list[Quote]:
    """What a table (id, row) offers for one parcel: each courier's service once, cheapest first, then collecting.

    A parcel without weight (tickets, services) is not sent.
    """
    if grams <= 0 or not destination:
        return [COLLECTING]
    best: dict[tuple[str, str], tuple[int, TariffRow]] = {}
    for tariff_id, row in tariffs:
        held = best.get(row.line)
        if row.reaches(destination) and (held is None or len(row.place_code) > len(held[1].place_code)):
            best[row.line] = (tariff_id, row)
    sent = [_quote(tariff_id, row, grams) for tariff_id, row in best.values()]
    return [*sorted(sent, key=lambda quote: (quote.cost, quote.courier, quote.service)), COLLECTING]


def _quote(tariff_id: int, row: TariffRow, grams: int) -> Quote:
    days = days_in_words(row.days_low, row.days_high)
    return Quote(SEND, row.courier, row.service, row.cost(grams), days, tariff_id, row.own_courier)


def days_in_words(low: int, high: int) -> str:
    """hari ini; hari ini atau besok; 2 hari; 2–3 hari."""
    if high == 0:
        return "hari ini"
    if (low, high) == (0, 1):
        return "hari ini atau besok"
    return f"{high} hari" if low == high else f"{low}–{high} hari"


def cheapest_delivery(quotes: Sequence[Quote]) -> Quote | None:
    """The cheapest way to have it sent, for "mulai Rp…" on a page; None when nobody delivers there."""
    return next((quote for quote in quotes if quote.method == SEND), None)
