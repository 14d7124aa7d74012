"""What it costs to send a parcel from a Bumdesa to a buyer."""

from collections import defaultdict
from collections.abc import Collection, Mapping

from sqlalchemy import select

from marketplace.foundation.database import db
from marketplace.foundation.money import Money

from .pricing import Quote, TariffRow, quotes_from
from .tariff import ShippingTariff

Tables = dict[int, list[tuple[int, TariffRow]]]


def quotes_for(bumdesa_id: int, destination_code: str | None, grams: int) -> list[Quote]:
    """All ways for a parcel of ``grams`` to reach a place, cheapest delivery first, collecting last; never empty.

    ``destination_code`` is the buyer's district (or any place code); None or "" knows only collecting. A parcel of
    0 g (tickets, services) is only collected.
    """
    return quotes_for_many({bumdesa_id: grams}, destination_code)[bumdesa_id]


def quotes_for_many(grams_of: Mapping[int, int], destination_code: str | None) -> dict[int, list[Quote]]:
    """``quotes_for`` for one parcel from each Bumdesa {bumdesa_id: grams}, in one statement."""
    destination = destination_code or ""
    tables = _tables(grams_of.keys(), destination) if destination and any(grams_of.values()) else {}
    return {id: quotes_from(tables.get(id, ()), destination, grams) for id, grams in grams_of.items()}


def _tables(bumdesa_ids: Collection[int], destination: str) -> Tables:
    """The active prices that reach the place, by Bumdesa."""
    zones = ["", *(destination[:length] for length in (2, 5, 8, 13) if length <= len(destination))]
    statement = select(ShippingTariff).where(
        ShippingTariff.bumdesa_id.in_(bumdesa_ids), ShippingTariff.active, ShippingTariff.place_code.in_(zones)
    )
    tables: Tables = defaultdict(list)
    for tariff in db.session.execute(statement.order_by(ShippingTariff.id)).scalars():
        tables[tariff.bumdesa_id].append((tariff.id, row_of(tariff)))
    return tables


def row_of(tariff: ShippingTariff) -> TariffRow:
    return TariffRow(
        courier=tariff.courier,
        service=tariff.service,
        place_code=tariff.place_code,
        first_kg=Money(tariff.rupiah_first_kg),
        next_kg=Money(tariff.rupiah_next_kg),
        minimum_kg=tariff.minimum_kg,
        tolerance_grams=tariff.tolerance_grams,
        days_low=tariff.days_low,
        days_high=tariff.days_high,
        own_courier=tariff.own_courier,
    )
