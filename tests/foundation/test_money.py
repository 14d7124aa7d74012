"""Whole rupiah: shares are rounded half up, parts always sum to the whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketplace.foundation.money import LARGEST, Money, total

AMOUNTS = st.integers(-(10**12), 10**12)


@given(AMOUNTS, st.lists(st.integers(0, 10**6), min_size=1, max_size=30).filter(any))
def test_parts_sum_to_the_whole_and_stray_less_than_a_rupiah(rupiah: int, weights: list[int]) -> None:
    parts = Money(rupiah).split(weights)
    assert total(parts) == Money(rupiah)
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part.rupiah * sum(weights) - rupiah * weight) < sum(weights)


@given(AMOUNTS, st.integers(0, 10_000))
def test_a_share_is_rounded_half_up_and_the_same_for_a_debt(rupiah: int, basis_points: int) -> None:
    share = Money(rupiah).share(basis_points)
    twice_the_error = 2 * (abs(share.rupiah) * 10_000 - abs(rupiah) * basis_points)
    assert -10_000 < twice_the_error <= 10_000
    assert Money(-rupiah).share(basis_points) == -share


@pytest.mark.parametrize(
    ("rupiah", "basis_points", "share"),
    [(5, 1000, 1), (4, 1000, 0), (45, 1000, 5), (15_005, 1000, 1_501), (-5, 1000, -1), (1, 10_000, 1), (99, 0, 0)],
)
def test_half_a_rupiah_goes_up(rupiah: int, basis_points: int, share: int) -> None:
    assert Money(rupiah).share(basis_points) == Money(share)


def test_the_largest_remainder_gets_the_odd_rupiah() -> None:
    assert [part.rupiah for part in Money(100).split([1, 1, 1])] == [34, 33, 33]
    assert [part.rupiah for part in Money(10).split([1, 5, 1])] == [2, 7, 1]


@pytest.mark.parametrize("weights", [[], [0, 0], [1, -1], [3, -1]])
def test_weights_that_mean_nothing_are_refused(weights: list[int]) -> None:
    with pytest.raises(ValueError):
        Money(100).split(weights)


@pytest.mark.parametrize("nonsense", [1.0, "1", None, True, LARGEST + 1, -LARGEST - 1])
def test_only_whole_rupiah_in_range_are_money(nonsense: object) -> None:
    with pytest.raises(ValueError):
        Money(nonsense)  # type: ignore[arg-type]


@pytest.mark.parametrize("count", [1.5, "2", True])
def test_a_count_is_a_whole_number(count: object) -> None:
    with pytest.raises(ValueError):
        Money(100).times(count)  # type: ignore[arg-type]


def test_money_reads_as_people_write_it() -> None:
    assert [str(Money(n)) for n in (0, 500, 45_000, 1_234_567, -1_500)] == [
        "Rp0",
        "Rp500",
        "Rp45.000",
        "Rp1.234.567",
        "-Rp1.500",
    ]
