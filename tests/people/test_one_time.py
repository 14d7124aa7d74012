"""Codes of an app are those of RFC 6238, one step around now."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta

import pytest

from marketplace.people.factors.one_time import address_for, code_at, new_secret, step_at, step_of

RFC = base64.b32encode(b"12345678901234567890").decode()
NOW = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "code"),
    [(59, "287082"), (1111111109, "081804"), (1111111111, "050471"), (1234567890, "005924"), (2000000000, "279037")],
)
def test_codes_are_those_of_the_standard(seconds: int, code: str) -> None:
    instant = datetime.fromtimestamp(seconds, UTC)
    assert code_at(RFC, step_at(instant)) == code
    assert step_of(RFC, code, instant) == seconds // 30


@pytest.mark.parametrize(
    ("seconds", "fits"), [(-31, False), (-30, True), (0, True), (30, True), (59, True), (60, False)]
)
def test_a_phone_may_be_one_step_off(seconds: int, fits: bool) -> None:
    shown = code_at(RFC, step_at(NOW + timedelta(seconds=seconds)))
    assert (step_of(RFC, shown, NOW) is not None) is fits


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "abcdef", "１２３４５６", "\ud800"])
def test_what_is_no_code_fits_nothing(typed: str) -> None:
    assert step_of(RFC, typed, NOW) is None


def test_secrets_are_random_and_the_address_is_for_apps() -> None:
    one, other = new_secret(), new_secret()
    assert one != other
    assert len(base64.b32decode(one)) == 20
    assert address_for("ABC", "bu sari") == "otpauth://totp/Lumbung%3Abu%20sari?secret=ABC&issuer=Lumbung"
