"""Terbilang."""

from __future__ import annotations

import pytest

from marketplace.bookkeeping.counting_words import in_words, rupiah_in_words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nol"),
        (8, "delapan"),
        (10, "sepuluh"),
        (11, "sebelas"),
        (12, "dua belas"),
        (19, "sembilan belas"),
        (20, "dua puluh"),
        (21, "dua puluh satu"),
        (100, "seratus"),
        (101, "seratus satu"),
        (111, "seratus sebelas"),
        (200, "dua ratus"),
        (999, "sembilan ratus sembilan puluh sembilan"),
        (1_000, "seribu"),
        (1_100, "seribu seratus"),
        (2_000, "dua ribu"),
        (11_000, "sebelas ribu"),
        (100_000, "seratus ribu"),
        (101_000, "seratus satu ribu"),
        (117_877, "seratus tujuh belas ribu delapan ratus tujuh puluh tujuh"),
        (1_000_000, "satu juta"),
        (1_001_001, "satu juta seribu satu"),
        (10_000_000, "sepuluh juta"),
        (1_000_000_000, "satu miliar"),
        (2_500_000_000_000, "dua triliun lima ratus miliar"),
    ],
)
def test_numbers_are_written_as_people_say_them(number: int, words: str) -> None:
    assert in_words(number) == words


def test_a_receipt_begins_with_a_capital_and_ends_with_rupiah() -> None:
    assert rupiah_in_words(45_000) == "Empat puluh lima ribu rupiah"


def test_debts_are_not_counted_in_words() -> None:
    with pytest.raises(ValueError):
        in_words(-1)
