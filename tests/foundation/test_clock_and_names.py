"""Time can be set and is always aware; names we give are random and cannot be mistaken."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

import pytest

from marketplace.foundation import clock
from marketplace.foundation.identifiers import order_number, pickup_code, public_id, token

WIB = timezone(timedelta(hours=7))


def test_the_time_is_aware_utc_and_can_be_set_and_nested() -> None:
    noon, evening = datetime(2026, 11, 21, 12, tzinfo=WIB), datetime(2026, 11, 21, 18, tzinfo=UTC)
    with clock.at(noon):
        assert clock.now() == datetime(2026, 11, 21, 5, tzinfo=UTC)
        assert clock.now().utcoffset() == timedelta()
        with clock.at(evening):
            assert clock.now() == evening
        assert clock.now() == noon
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError), clock.at(datetime(2026, 11, 21)):
        pass


def test_the_clock_of_a_process_can_be_shifted() -> None:
    try:
        clock.shift(86_400)
        assert abs(clock.now() - datetime.now(UTC) - timedelta(days=1)) < timedelta(seconds=5)
    finally:
        clock.shift(0)


@pytest.mark.parametrize(
    ("make", "shape"),
    [
        (token, r"[A-Za-z0-9_-]{22}"),
        (public_id, r"[23456789abcdefghjkmnpqrstuvwxyz]{10}"),
        (order_number, r"LB-[23456789ABCDEFGHJKMNPQRSTUVWXYZ]{8}"),
        (pickup_code, r"[0-9]{6}"),
    ],
)
def test_names_have_their_shape_and_do_not_repeat(make: object, shape: str) -> None:
    names = [make() for _ in range(500)]  # type: ignore[operator]
    assert all(re.fullmatch(shape, name) for name in names)
    assert len(set(names)) >= (495 if make is pickup_code else 500)
