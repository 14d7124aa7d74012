"""Which passwords and PINs are refused."""

from __future__ import annotations

import pytest

from marketplace.people.choosing import fault_of_password, fault_of_pin


@pytest.mark.parametrize(
    "password", ["lampu-batu-sungai", "a b c d é 1", "kucing oranye", "x" * 125 + "abc", "パスワード漢字かな"]
)
def test_any_composition_of_8_to_128_characters_is_welcome(password: str) -> None:
    assert fault_of_password(password) is None


@pytest.mark.parametrize("password", ["", "pendek7", "a" * 129, "x" * 200])
def test_too_short_and_too_long_are_refused(password: str) -> None:
    assert fault_of_password(password) is not None


@pytest.mark.parametrize(
    "password",
    ["password", "12345678", "QwertyUiop", "aaaaaaaa", "abababab", "Bumdesa2026", "bumd3sa123!", "Rahasia99", "indonesia1945",
     "katasandi", "lumbung!!!"],
)  # fmt: skip
def test_what_everybody_takes_is_refused(password: str) -> None:
    assert "mudah ditebak" in (fault_of_password(password) or "")


def test_the_own_name_or_number_is_refused() -> None:
    assert fault_of_password("warsini2026", ["Bu Warsini"]) is not None
    assert fault_of_password("081200000011", ["+6281200000011"]) is not None
    assert fault_of_password("warsini-lampu-batu", ["Bu Warsini"]) is None


@pytest.mark.parametrize(
    "pin", ["111111", "123456", "654321", "012345", "890123", "121212", "123123", "112233", "170845"]
)
def test_obvious_pins_are_refused(pin: str) -> None:
    assert "mudah ditebak" in (fault_of_pin(pin) or "")


@pytest.mark.parametrize("pin", ["", "12345", "1234567", "12a456", "٠١٢٣٤٥", " 29041"])
def test_a_pin_is_six_digits(pin: str) -> None:
    assert fault_of_pin(pin) == "PIN harus 6 angka."


def test_a_pin_is_no_part_of_the_own_number() -> None:
    assert fault_of_pin("739164", "+6281739164205") is not None
    assert fault_of_pin("290417", "+6281739164205") is None
