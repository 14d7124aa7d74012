"""From a table of prices to quotes, without a database."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketplace.foundation.money import Money
from marketplace.shipping import TariffRow, cheapest_delivery
from marketplace.shipping.pricing import COLLECTING, days_in_words, quotes_from

HOME, DISTRICT, NEAR, FAR = "33.17.09", "33.17.10", "33.74.10", "82.03.22"


def row(zone: str, first: int, following: int | None = None, courier: str = "JNE", **changes: int) -> TariffRow:
    return TariffRow(courier, "REG", zone, Money(first), Money(first if following is None else following), **changes)


TABLE = [
    (1, row("", 48_000)),
    (2, row("33", 12_000)),
    (3, row("33.17", 9_000, 4_000)),
    (4, row("33.17.09", 5_000, 1_000, "Kurir desa")),
    (5, row("33.1", 1)),  # no code at all: reaches nobody
]


@pytest.mark.parametrize(
    ("destination", "grams", "expected"),
    [
        (HOME, 1_000, [("Kurir desa", 5_000), ("JNE", 9_000)]),
        (HOME, 2_450, [("Kurir desa", 7_000), ("JNE", 17_000)]),
        (DISTRICT, 1_300, [("JNE", 9_000)]),
        (DISTRICT, 1_301, [("JNE", 13_000)]),
        (NEAR, 3_000, [("JNE", 36_000)]),
        (FAR, 1_000, [("JNE", 48_000)]),
        ("33.74", 1_000, [("JNE", 12_000)]),
        ("33.17.09.2016", 1_000, [("Kurir desa", 5_000), ("JNE", 9_000)]),
    ],
)
def test_the_most_specific_zone_of_each_courier_wins(
    destination: str, grams: int, expected: list[tuple[str, int]]
) -> None:
    quotes = quotes_from(TABLE, destination, grams)
    assert [(quote.courier, quote.cost.rupiah) for quote in quotes[:-1]] == expected
    assert quotes[-1] == COLLECTING


def test_the_order_of_rows_does_not_matter() -> None:
    assert quotes_from(TABLE, HOME, 900) == quotes_from(TABLE[::-1], HOME, 900)


def test_tickets_are_not_sent() -> None:
    assert quotes_from(TABLE, HOME, 0) == [COLLECTING]


def test_without_a_destination_there_is_only_collecting() -> None:
    assert quotes_from(TABLE, "", 1_000) == [COLLECTING]
    assert cheapest_delivery([COLLECTING]) is None


def test_a_minimum_of_kilograms_is_charged() -> None:
    cargo = [(9, row("", 5_000, minimum_kg=10))]
    assert quotes_from(cargo, FAR, 2_000)[0].cost == Money(50_000)


def test_a_quote_says_what_it_is() -> None:
    sent, collected = quotes_from([(7, row("", 9_000, days_low=2, days_high=3))], FAR, 500)
    assert (sent.key, sent.label, sent.method) == ("kirim-7", "JNE REG · 2–3 hari", "kirim")
    assert (collected.key, collected.label, collected.cost) == ("ambil", "Ambil di balai desa", Money(0))


@pytest.mark.parametrize(
    ("low", "high", "words"), [(0, 0, "hari ini"), (0, 1, "hari ini atau besok"), (2, 2, "2 hari"), (2, 3, "2–3 hari")]
)
def test_days_are_said_plainly(low: int, high: int, words: str) -> None:
    assert days_in_words(low, high) == words


zones = st.sampled_from(["", "33", "33.17", "33.17.09", "33.74", "82", "82.03"])
rows = st.builds(
    TariffRow,
    courier=st.sampled_from(["JNE", "Pos", "Kurir desa"]),
    service=st.just(""),
    place_code=zones,
    first_kg=st.builds(Money, st.integers(0, 10_000_000)),
    next_kg=st.builds(Money, st.integers(0, 10_000_000)),
    minimum_kg=st.integers(1, 100),
    tolerance_grams=st.integers(0, 999),
)
tables = st.lists(rows, max_size=12, unique_by=lambda row: (row.line, row.place_code)).map(
    lambda table: list(enumerate(table, 1))
)


@given(tables, st.sampled_from([HOME, DISTRICT, NEAR, FAR]), st.integers(1, 1_000_000), st.integers(0, 100_000))
def test_costs_are_never_negative_and_grow_with_weight(
    table: list[tuple[int, TariffRow]], destination: str, grams: int, more: int
) -> None:
    light = {quote.key: quote.cost.rupiah for quote in quotes_from(table, destination, grams)}
    heavy = {quote.key: quote.cost.rupiah for quote in quotes_from(table, destination, grams + more)}
    assert light.keys() == heavy.keys()
    assert all(0 <= light[key] <= heavy[key] for key in light)


@given(tables, st.sampled_from([HOME, DISTRICT, NEAR, FAR]), st.integers(1, 50_000))
def test_each_courier_is_offered_once_by_its_nearest_zone(
    table: list[tuple[int, TariffRow]], destination: str, grams: int
) -> None:
    offered = {quote.courier: quote.tariff_id for quote in quotes_from(table, destination, grams)[:-1]}
    for courier in {row.courier for _, row in table}:
        reaching = [
            (len(row.place_code), id) for id, row in table if row.courier == courier and row.reaches(destination)
        ]
        assert offered.get(courier) == (max(reaching)[1] if reaching else None)
