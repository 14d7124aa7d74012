"""What a parcel weighs and what is charged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketplace.shipping import ParcelLine, parcel_grams
from marketplace.shipping.weight import chargeable_kg


@pytest.mark.parametrize(
    ("grams", "tolerance", "minimum", "kilograms"),
    [
        (1, 300, 1, 1),
        (1_000, 300, 1, 1),
        (1_300, 300, 1, 1),
        (1_301, 300, 1, 2),
        (2_200, 300, 1, 2),
        (2_450, 300, 1, 3),
        (2_000, 0, 1, 2),
        (2_001, 0, 1, 3),
        (2_999, 999, 1, 2),
        (3_500, 300, 10, 10),
        (10_301, 300, 10, 11),
    ],
)
def test_couriers_charge_whole_kilograms_with_a_tolerance(
    grams: int, tolerance: int, minimum: int, kilograms: int
) -> None:
    assert chargeable_kg(grams, tolerance, minimum) == kilograms


@pytest.mark.parametrize(
    ("lines", "grams"),
    [
        ([], 0),
        ([(0, 3)], 0),
        ([(250, 4)], 1_100),
        ([(250, 4), (0, 2)], 1_100),
        ([(5_000, 1)], 5_100),
        ([(5_001, 1)], 5_201),
        ([(300, 2), (1_050, 3)], 3_850),
    ],
)
def test_a_parcel_is_its_goods_and_its_cartons(lines: list[tuple[int, int]], grams: int) -> None:
    assert parcel_grams(ParcelLine(*line) for line in lines) == grams


@pytest.mark.parametrize("line", [ParcelLine(-1, 1), ParcelLine(1, -1)])
def test_negative_weights_are_a_mistake_of_ours(line: ParcelLine) -> None:
    with pytest.raises(ValueError, match="not negative"):
        parcel_grams([line])


@given(st.integers(1, 2_000_000), st.integers(0, 50_000), st.integers(0, 999), st.integers(1, 100))
def test_more_weight_is_never_charged_less(grams: int, more: int, tolerance: int, minimum: int) -> None:
    charged = chargeable_kg(grams, tolerance, minimum)
    assert charged >= minimum
    assert chargeable_kg(grams + more, tolerance, minimum) >= charged
    assert (charged - 1) * 1_000 < grams + 1_000 or charged == minimum
