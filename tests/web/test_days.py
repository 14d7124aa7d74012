"""Days are read in every spelling a village office uses, and the day always comes before the month."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marketplace.web.days import read_day, show_day
from marketplace.web.forms import Form

TODAY = date(2026, 11, 21)
FIRST_OF_FEBRUARY = [
    "1/2/26", "01/02/2026", "1-2-2026", "1.2.2026", "1 2 2026", "01022026", "2026-02-01", "1 Feb 2026", "1 feb '26", "1feb26",
    "1 Februari 2026", "1 PEBRUARI 2026", "Minggu, 1 Februari 2026", "tgl 1 bulan 2 tahun 2026", " 1 / 2 / 2026 ", "1 Februari", "1/2",
]  # fmt: skip
NO_DAY = [
    "", "5", "31/2/2026", "2/21/26", "12/2026", "20261121", "1/2/3/4", "1/2/026", "1/2/1999", "0/1/2026", "32/1/2026", "1 foo 2026",
    "besok lusa", "1~2~2026", "²/2/2026", "١/2/2026", "-1/2/2026x", "1/2/2026" + "0" * 60,
]  # fmt: skip


@pytest.mark.parametrize("typed", FIRST_OF_FEBRUARY)
def test_a_day_is_read_as_people_write_it(typed: str) -> None:
    assert read_day(typed, TODAY) == date(2026, 2, 1)


@pytest.mark.parametrize(
    ("typed", "past", "ahead"),
    [
        ("1 Februari", date(2026, 2, 1), date(2027, 2, 1)),
        ("21 November", date(2026, 11, 21), date(2027, 11, 21)),
        ("1 Desember", date(2025, 12, 1), date(2026, 12, 1)),
        ("29/2", date(2024, 2, 29), date(2028, 2, 29)),
    ],
)
def test_without_a_year_it_is_the_last_such_day_or_the_next_one(typed: str, past: date, ahead: date) -> None:
    assert (read_day(typed, TODAY), read_day(typed, TODAY, ahead=True)) == (past, ahead)


def test_everyday_words_are_days_too() -> None:
    words = ("kemarin", "Hari ini", "besok")
    assert [read_day(word, TODAY) for word in words] == [date(2026, 11, day) for day in (20, 21, 22)]


@pytest.mark.parametrize("typed", NO_DAY)
def test_what_is_no_day_is_refused_with_an_example_and_kept(typed: str) -> None:
    form = Form({"tanggal": typed})
    form.day("tanggal", "Tanggal", TODAY)
    missing = "belum terbaca" if typed else "belum diisi"
    assert form.errors == {"tanggal": f"Tanggal {missing}. Tulis hari, bulan, tahun, misalnya 21/11/2026"}
    assert form.values["tanggal"] == typed


@given(st.text(max_size=80))
def test_whatever_is_typed_there_is_an_answer(typed: str) -> None:
    read_day(typed, TODAY)


@given(st.dates(date(2000, 1, 1), date(2999, 12, 31)))
def test_what_a_field_shows_is_read_back(day: date) -> None:
    assert read_day(show_day(day), TODAY) == day
