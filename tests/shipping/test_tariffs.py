"""The shipping table of a Bumdesa and the quotes made from it, on both engines."""

from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import event, func, select, text
from sqlalchemy.exc import IntegrityError

from marketplace import shipping
from marketplace.foundation.actor import ANONYMOUS, Actor, Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Invalid, NotAllowed
from marketplace.foundation.money import Money
from marketplace.shipping.tariff import ShippingTariff
from tests.shipping.conftest import open_bumdesa

JNE = shipping.TariffRow("JNE", "REG", "", Money(30_000), Money(28_000), days_low=3, days_high=6)
NEAR = replace(JNE, place_code="33.17", first_kg=Money(9_000), next_kg=Money(8_000))


def _costs(bumdesa_id: int, destination: str | None, grams: int = 1_000) -> list[tuple[str, int]]:
    return [(quote.courier, quote.cost.rupiah) for quote in shipping.quotes_for(bumdesa_id, destination, grams)]


@pytest.mark.parametrize(
    ("destination", "costs"),
    [
        ("33.17.09", [("Kurir desa", 5_000), ("Ekspedisi", 9_000), ("", 0)]),
        ("33.17.10", [("Ekspedisi", 9_000), ("Kurir desa", 10_000), ("", 0)]),
        ("33.74.10", [("Ekspedisi", 12_000), ("", 0)]),
        ("31.74", [("Ekspedisi", 20_000), ("", 0)]),
        ("82.03.22", [("Ekspedisi", 48_000), ("", 0)]),
        (None, [("", 0)]),
        ("", [("", 0)]),
    ],
)
def test_a_new_bumdesa_delivers_everywhere(
    bumdesa_id: int, destination: str | None, costs: list[tuple[str, int]]
) -> None:
    with transaction():
        shipping.open_default_tariffs(bumdesa_id, "33.17.09.2016")
    assert _costs(bumdesa_id, destination) == costs
    assert all(
        quote.own_courier == (quote.courier == "Kurir desa") for quote in shipping.quotes_for(bumdesa_id, "33.17.09", 1)
    )


def test_several_groups_cost_one_statement(bumdesa_id: int) -> None:
    other, third = (
        open_bumdesa("Bumdesa Punjulharjo", "33.17.10.2008"),
        open_bumdesa("Bumdesa Barumadehe", "82.03.22.2004"),
    )
    with transaction():
        shipping.open_default_tariffs(bumdesa_id, "33.17.09.2016")
        shipping.open_default_tariffs(other, "33.17.10.2008")
    seen: list[str] = []
    event.listen(db.engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
    quotes = shipping.quotes_for_many({bumdesa_id: 1_000, other: 2_500, third: 900}, "33.17.10")
    assert len([sql for sql in seen if sql.startswith("SELECT")]) == 1
    assert [quote.cost.rupiah for quote in quotes[other]] == [7_000, 27_000, 0]
    assert [quote.key for quote in quotes[third]] == ["ambil"]


def test_replacing_keeps_what_stays_and_closes_what_goes(bumdesa_id: int, director: Actor) -> None:
    with transaction():
        shipping.replace_tariffs(director, bumdesa_id, [JNE, NEAR])
    before = {view.row: view.id for view in shipping.tariffs_of(bumdesa_id)}
    dearer = replace(NEAR, first_kg=Money(10_000))
    with transaction():
        shipping.replace_tariffs(director, bumdesa_id, [dearer, JNE])
    after = {view.row: view.id for view in shipping.tariffs_of(bumdesa_id)}
    assert after[JNE] == before[JNE]
    assert dearer in after and NEAR not in after
    closed = db.session.get(ShippingTariff, before[NEAR])
    assert closed is not None and not closed.active and closed.rupiah_first_kg == 9_000
    with transaction():
        shipping.replace_tariffs(director, bumdesa_id, [])
    assert _costs(bumdesa_id, "33.17.09") == [("", 0)]


def test_another_bumdesa_is_not_touched(bumdesa_id: int, director: Actor) -> None:
    other = open_bumdesa("Bumdesa Punjulharjo", "33.17.10.2008")
    with transaction():
        shipping.open_default_tariffs(other, "33.17.10.2008")
        shipping.replace_tariffs(director, bumdesa_id, [])
    assert len(shipping.tariffs_of(other)) > 3


def test_the_table_is_shown_with_its_zones_in_words(bumdesa_id: int) -> None:
    with transaction():
        shipping.open_default_tariffs(bumdesa_id, "33.17.09.2016")
    zones = [(view.row.courier, view.zone, view.days) for view in shipping.tariffs_of(bumdesa_id)]
    assert zones[:2] == [
        ("Kurir desa", "Kec. Kaliori, Kab. Rembang, Jawa Tengah", "hari ini atau besok"),
        ("Kurir desa", "Kab. Rembang, Jawa Tengah", "1–2 hari"),
    ]
    assert zones[-1] == ("Ekspedisi", "Seluruh Indonesia", "5–14 hari")


@pytest.mark.parametrize("role", [None, Role.CASHIER, Role.STAFF, Role.SUPERVISOR, Role.ADVISER])
def test_only_director_and_treasurer_change_the_table(bumdesa_id: int, role: Role | None) -> None:
    roles = frozenset() if role is None else frozenset({(bumdesa_id, role)})
    with pytest.raises(NotAllowed), transaction():
        shipping.replace_tariffs(Actor(None, "Pak Joko", roles=roles), bumdesa_id, [JNE])


def test_strangers_and_directors_of_others_change_nothing(bumdesa_id: int, director: Actor) -> None:
    other = open_bumdesa("Bumdesa Punjulharjo", "33.17.10.2008")
    for actor, id in ((ANONYMOUS, bumdesa_id), (director, other)):
        with pytest.raises(NotAllowed), transaction():
            shipping.replace_tariffs(actor, id, [JNE])


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (replace(JNE, courier=""), "kurir"),
        (replace(JNE, courier="x" * 41), "kurir"),
        (replace(JNE, service="x" * 41), "layanan"),
        (replace(JNE, place_code="99"), "tujuan"),
        (replace(JNE, place_code="' OR 1=1"), "tujuan"),
        (replace(JNE, first_kg=Money(-1)), "kg_pertama"),
        (replace(JNE, next_kg=Money(10_000_001)), "kg_berikut"),
        (replace(JNE, minimum_kg=0), "minimum_kg"),
        (replace(JNE, tolerance_grams=1_000), "toleransi"),
        (replace(JNE, days_low=4, days_high=3), "hari"),
        (replace(JNE, days_high=61), "hari"),
        (NEAR, "tujuan"),  # a second time
    ],
)
def test_a_table_that_cannot_be_used_is_refused_by_row_and_field(
    bumdesa_id: int, director: Actor, wrong: shipping.TariffRow, field: str
) -> None:
    with pytest.raises(Invalid) as refusal, transaction():
        shipping.replace_tariffs(director, bumdesa_id, [NEAR, wrong])
    assert list(refusal.value.errors) == [f"tarif_2_{field}"]
    assert db.session.execute(select(func.count()).select_from(ShippingTariff)).scalar_one() == 0


def test_fifty_rows_are_enough(bumdesa_id: int, director: Actor) -> None:
    rows = [replace(JNE, service=f"S{number}") for number in range(51)]
    with pytest.raises(Invalid) as refusal, transaction():
        shipping.replace_tariffs(director, bumdesa_id, rows)
    assert "tarif" in refusal.value.errors
    with transaction():
        shipping.replace_tariffs(director, bumdesa_id, rows[:50])
    assert len(shipping.tariffs_of(bumdesa_id)) == 50


@pytest.mark.parametrize(
    "change",
    [
        "rupiah_first_kg = -1",
        "rupiah_next_kg = 10000001",
        "minimum_kg = 0",
        "tolerance_grams = 1000",
        "days_low = days_high + 1",
        "courier = ''",
        "place_code = '3'",
    ],
)
def test_the_database_itself_refuses_nonsense(bumdesa_id: int, change: str) -> None:
    with transaction():
        shipping.open_default_tariffs(bumdesa_id, "33.17.09.2016")
    with pytest.raises(IntegrityError), transaction():
        db.session.execute(text(f"UPDATE shipping_tariff SET {change}"))


def test_one_price_for_one_courier_and_zone_at_a_time(bumdesa_id: int) -> None:
    with transaction():
        shipping.open_default_tariffs(bumdesa_id, "33.17.09.2016")
    with pytest.raises(IntegrityError), transaction():
        shipping.open_default_tariffs(bumdesa_id, "33.17.09.2016")


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)  # PostgreSQL rightly scans a table this small
def test_quoting_scans_no_table(app: Flask, bumdesa_id: int) -> None:
    seen: list[tuple[str, object]] = []
    event.listen(db.engine, "before_cursor_execute", lambda *args: seen.append((args[2], args[3])))
    shipping.quotes_for(bumdesa_id, "33.17.09", 1_000)
    statement, values = next(entry for entry in seen if entry[0].startswith("SELECT"))
    plan = [row[-1] for row in db.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
    assert not [line for line in plan if line.startswith("SCAN")], plan
