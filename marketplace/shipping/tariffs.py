"""The shipping table of a Bumdesa: its first rows, reading it, and replacing it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from marketplace import places
from marketplace.foundation import clock
from marketplace.foundation.actor import Actor, Role
from marketplace.foundation.database import db
from marketplace.foundation.errors import Invalid, NotAllowed
from marketplace.foundation.money import Money

from .pricing import TariffRow, days_in_words
from .quoting import row_of
from .tariff import DEAREST, HEAVIEST_MINIMUM_KG, LONGEST_DAYS, ShippingTariff

MOST_ROWS = 50
WHOLE_COUNTRY = "Seluruh Indonesia"

# Provinces by the first digit of their code: a parcel within the group crosses at most one strait.
_ISLAND_GROUPS = ("1", "2"), ("3",), ("5",), ("6",), ("7",), ("8",), ("9",)


@dataclass(frozen=True, slots=True)
class TariffView:
    """One row of the table with its zone in words."""

    id: int
    row: TariffRow
    zone: str
    days: str


def open_default_tariffs(bumdesa_id: int, home_village_code: str) -> None:
    """A first table for a new Bumdesa: the village courier nearby and a parcel service to everywhere.

    The amounts are rough starting points that the Bumdesa checks and corrects in its settings.
    """
    _open(bumdesa_id, default_rows(home_village_code), person_id=None)


def default_rows(home: str) -> list[TariffRow]:
    """The rows of a new table for a Bumdesa at this village code; pure."""
    own = [_own(home[:8], 5_000, 1_000, 0, 1), _own(home[:5], 10_000, 2_000, 1, 2)]
    near = [_parcel(home[:5], 9_000, 2, 3), _parcel(home[:2], 12_000, 2, 4)]
    group = [_parcel(province, 20_000, 3, 6) for province in _island_group(home[:2]) if province != home[:2]]
    return [*own, *near, *group, _parcel("", 48_000, 5, 14)]


def _own(zone: str, first: int, following: int, low: int, high: int) -> TariffRow:
    return TariffRow("Kurir desa", "", zone, Money(first), Money(following), 1, 300, low, high, own_courier=True)


def _parcel(zone: str, per_kg: int, low: int, high: int) -> TariffRow:
    return TariffRow("Ekspedisi", "Reguler", zone, Money(per_kg), Money(per_kg), 1, 300, low, high)


def _island_group(province: str) -> list[str]:
    first_digits = next(group for group in _ISLAND_GROUPS if province[0] in group)
    return [view.code for view in places.provinces() if view.code[0] in first_digits]


def tariffs_of(bumdesa_id: int) -> list[TariffView]:
    """The table now in force: the village's own courier first, then by courier, nearest zone first."""
    tariffs = _active(bumdesa_id)
    zones = places.places_for(tariff.place_code for tariff in tariffs)
    views = [_view(tariff, zones) for tariff in tariffs]
    return sorted(
        views, key=lambda view: (not view.row.own_courier, *view.row.line, -len(view.row.place_code), view.zone)
    )


def table_to_change(bumdesa_id: int) -> list[TariffView]:
    """The same inside a transaction that will replace it: who else changes it waits, and then finds what was changed."""
    mine = select(ShippingTariff.id).where(ShippingTariff.bumdesa_id == bumdesa_id)
    db.session.execute(mine.order_by(ShippingTariff.id).with_for_update())
    return tariffs_of(bumdesa_id)


def _view(tariff: ShippingTariff, zones: dict[str, places.PlaceView]) -> TariffView:
    zone = zones[tariff.place_code].label if tariff.place_code in zones else tariff.place_code
    days = days_in_words(tariff.days_low, tariff.days_high)
    return TariffView(tariff.id, row_of(tariff), zone or WHOLE_COUNTRY, days)


def replace_tariffs(actor: Actor, bumdesa_id: int, rows: Sequence[TariffRow]) -> None:
    """Make these rows the table; rows that stay the same keep their id, the others are closed or opened.

    For the director and the treasurer. No rows at all means that buyers only collect. Raises NotAllowed; Invalid with
    keys ``tarif_<number from 1>_<field>`` and the fields kurir, layanan, tujuan, kg_pertama, kg_berikut, minimum_kg,
    toleransi, hari.
    """
    if not actor.may(bumdesa_id, Role.DIRECTOR, Role.TREASURER):
        raise NotAllowed("Hanya direktur atau bendahara yang mengubah ongkos kirim.")
    _check(rows)
    kept = set()
    for tariff in _active(bumdesa_id):
        if (row := row_of(tariff)) in rows:
            kept.add(row)
        else:
            tariff.active = False
    db.session.flush()
    _open(bumdesa_id, [row for row in rows if row not in kept], actor.person_id)


def _active(bumdesa_id: int) -> Sequence[ShippingTariff]:
    statement = select(ShippingTariff).where(ShippingTariff.bumdesa_id == bumdesa_id, ShippingTariff.active)
    return db.session.execute(statement.order_by(ShippingTariff.id)).scalars().all()


def _open(bumdesa_id: int, rows: Sequence[TariffRow], person_id: int | None) -> None:
    for row in rows:
        db.session.add(_tariff(bumdesa_id, row, person_id))
    db.session.flush()


def _tariff(bumdesa_id: int, row: TariffRow, person_id: int | None) -> ShippingTariff:
    return ShippingTariff(
        bumdesa_id=bumdesa_id,
        courier=row.courier,
        service=row.service,
        place_code=row.place_code,
        rupiah_first_kg=row.first_kg.rupiah,
        rupiah_next_kg=row.next_kg.rupiah,
        minimum_kg=row.minimum_kg,
        tolerance_grams=row.tolerance_grams,
        days_low=row.days_low,
        days_high=row.days_high,
        own_courier=row.own_courier,
        active=True,
        set_at=clock.now(),
        set_by=person_id,
    )


def _check(rows: Sequence[TariffRow]) -> None:
    if len(rows) > MOST_ROWS:
        raise Invalid({"tarif": f"Paling banyak {MOST_ROWS} baris ongkos kirim. Gabungkan beberapa tujuan."})
    errors: dict[str, str] = {}
    known = places.places_for(row.place_code for row in rows)
    seen: set[tuple[str, str, str]] = set()
    for number, row in enumerate(rows, 1):
        wrong = _wrong_texts(row, known) | _wrong_numbers(row)
        if (*row.line, row.place_code) in seen:
            wrong.setdefault("tujuan", "Tujuan ini sudah ada untuk kurir dan layanan yang sama. Hapus salah satu.")
        seen.add((*row.line, row.place_code))
        errors |= {f"tarif_{number}_{field}": message for field, message in wrong.items()}
    if errors:
        raise Invalid(errors)


def _wrong_texts(row: TariffRow, known: dict[str, places.PlaceView]) -> dict[str, str]:
    wrong = {}
    if not 1 <= len(row.courier.strip()) <= 40 or row.courier != row.courier.strip():
        wrong["kurir"] = "Tulis nama kurir, paling banyak 40 huruf. Contoh: JNE"
    if len(row.service) > 40 or row.service != row.service.strip():
        wrong["layanan"] = "Nama layanan paling banyak 40 huruf. Contoh: REG"
    if row.place_code and row.place_code not in known:
        wrong["tujuan"] = "Tujuan tidak ditemukan. Pilih dari daftar, atau kosongkan untuk seluruh Indonesia."
    return wrong


def _wrong_numbers(row: TariffRow) -> dict[str, str]:
    wrong = {}
    for field, money in (("kg_pertama", row.first_kg), ("kg_berikut", row.next_kg)):
        if not 0 <= money.rupiah <= DEAREST:
            wrong[field] = f"Isi rupiah antara Rp0 dan {Money(DEAREST)}. Contoh: 12.000"
    if not 1 <= row.minimum_kg <= HEAVIEST_MINIMUM_KG:
        wrong["minimum_kg"] = f"Isi kilogram paling sedikit, antara 1 dan {HEAVIEST_MINIMUM_KG}."
    if not 0 <= row.tolerance_grams <= 999:
        wrong["toleransi"] = "Isi toleransi antara 0 dan 999 gram. Contoh: 300"
    if not 0 <= row.days_low <= row.days_high <= LONGEST_DAYS:
        wrong["hari"] = f"Isi lama kirim antara 0 dan {LONGEST_DAYS} hari, dari yang tercepat. Contoh: 2 sampai 3"
    return wrong
