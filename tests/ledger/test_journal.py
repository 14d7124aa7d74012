"""Posting, reversing, months."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from flask import Flask

from marketplace.foundation import clock
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import Conflict, Invalid, NotFound
from marketplace.ledger import (
    Draft,
    Overdrawn,
    add_unit,
    balance,
    book_of,
    business_day,
    chart,
    close_period,
    closed_until,
    credit,
    debit,
    entry_by_number,
    entry_for,
    open_book,
    periods,
    post,
    reverse,
)

from .conftest import BANK, CASH, COMMISSION, HELD, PAYABLE, SALES, TODAY, book_it, entry, violations


def test_a_book_opens_with_the_whole_chart_and_opening_again_gives_the_same_book(book: int) -> None:
    accounts = chart(book)
    assert len(accounts) == 326
    assert sum(account.postable for account in accounts) == 211
    assert {account.code: account.kept_side for account in accounts}[PAYABLE] == -1
    with transaction():
        assert open_book("bumdesa:7", "Bumdesa Contoh", "Asia/Jakarta") == book == book_of("bumdesa:7")
        with pytest.raises(Conflict):
            open_book("bumdesa:7", "Bumdesa Contoh", "Asia/Jayapura")
        with pytest.raises(Invalid):
            open_book("bumdesa:8", "Bumdesa Contoh", "Mars/Olympus")


def test_days_are_counted_where_the_book_lives(book: int) -> None:
    with transaction():
        east = open_book("bumdesa:9", "Timur", "Asia/Jayapura")
    late = datetime(2026, 11, 21, 15, 30, tzinfo=UTC)
    assert business_day(book, late) == TODAY
    assert business_day(east, late) == date(2026, 11, 22)


@pytest.mark.parametrize(("zone", "hour"), [("Asia/Jakarta", 17), ("Asia/Makassar", 16), ("Asia/Jayapura", 15)])
def test_nothing_is_booked_on_a_day_that_has_not_come_where_the_book_is_kept(app: Flask, zone: str, hour: int) -> None:
    """Midnight in WIB, WITA and WIT; the day of UTC does not matter."""
    with transaction():
        book = open_book(f"bumdesa:{hour}", "Bumdesa Contoh", zone)
    midnight, tomorrow = datetime(2028, 2, 28, hour, tzinfo=UTC), date(2028, 2, 29)
    with clock.at(midnight - timedelta(seconds=1)), pytest.raises(Invalid, match="29/02/2028 belum tiba"):
        book_it(book, debit(CASH, 1), credit(SALES, 1), on=tomorrow)
    with clock.at(midnight):
        assert book_it(book, debit(CASH, 1), credit(SALES, 1), on=tomorrow).effective_on == business_day(book)


def test_an_entry_is_numbered_and_chained_per_book_and_year(book: int) -> None:
    first = book_it(book, debit(CASH, 1000), credit(SALES, 1000))
    with clock.at(datetime(2027, 1, 2, 12, tzinfo=UTC)):
        second = book_it(book, debit(CASH, 500), credit(SALES, 500), on=date(2027, 1, 2))
    third = book_it(book, debit(BANK, 500), credit(CASH, 500))
    assert [first.number, second.number, third.number] == ["JU-2026-000001", "JU-2027-000001", "JU-2026-000002"]
    assert [first.seq, second.seq, third.seq] == [1, 2, 3]
    assert first == entry_by_number(book, "JU-2026-000001") == entry_for(first.source_key)
    assert first.lines[0].name == "Kas Tunai" and first.lines[0].unit == "marketplace"
    assert violations() == []


def test_the_same_effect_is_booked_once(book: int) -> None:
    draft = entry(debit(CASH, 1000), credit(SALES, 1000), key="order:41:completed")
    with transaction():
        first = post(book, draft)
    with transaction():
        assert post(book, draft) == first
        with pytest.raises(Conflict, match="isi lain"):
            post(book, entry(debit(CASH, 900), credit(SALES, 900), key="order:41:completed"))
    assert balance(book, CASH) == 1000


@pytest.mark.parametrize(
    "lines",
    [
        (debit(CASH, 1000),),
        (debit(CASH, 1000), credit(SALES, 999)),
        (debit(CASH, 0), credit(SALES, 0)),
        (debit("1.1.01.00", 10), credit(SALES, 10)),
        (debit("9.9.99.99", 10), credit(SALES, 10)),
        (debit(CASH, 10), credit(PAYABLE, 10)),
        (debit(CASH, 10), credit(PAYABLE, 10, "order:1")),
        (debit(CASH, 10, "seller:1"), credit(SALES, 10)),
        (debit(CASH, 10, unit="tidak-ada"), credit(SALES, 10)),
        (debit(CASH, 10**15 + 1), credit(SALES, 10**15 + 1)),
    ],
)
def test_an_unsound_draft_is_refused_with_a_sentence(book: int, lines: tuple[object, ...]) -> None:
    with transaction(), pytest.raises(Invalid):
        post(book, entry(*lines))  # type: ignore[arg-type]
    with transaction(), pytest.raises(Invalid):
        post(book, Draft("no key", TODAY, "x", (debit(CASH, 1), credit(SALES, 1))))


def test_a_seller_cannot_be_paid_more_than_she_has(book: int) -> None:
    book_it(book, debit(CASH, 100_000), credit(PAYABLE, 90_000, "seller:1"), credit(COMMISSION, 10_000))
    book_it(book, debit(CASH, 50_000), credit(PAYABLE, 50_000, "seller:2"))
    with transaction(), pytest.raises(Overdrawn) as refused:
        post(book, entry(debit(PAYABLE, 90_001, "seller:1"), credit(CASH, 90_001)))
    assert (refused.value.sub_ledger, refused.value.available) == ("seller:1", 90_000)
    book_it(book, debit(PAYABLE, 90_000, "seller:1"), credit(CASH, 90_000))
    assert balance(book, PAYABLE, "seller:1") == 0
    assert balance(book, PAYABLE, "seller:2") == -50_000
    book_it(book, debit(BANK, 5), credit(SALES, 5))
    book_it(book, debit(SALES, 20), credit(BANK, 20))  # banks may go below zero
    with transaction(), pytest.raises(NotFound):
        post(999, entry(debit(BANK, 5), credit("4.1.06.01", 5)))


def test_order_of_lines_does_not_matter_for_an_account_that_is_kept(book: int) -> None:
    book_it(book, debit(PAYABLE, 70, "seller:1"), credit(PAYABLE, 100, "seller:1"), debit(BANK, 30))
    assert balance(book, PAYABLE, "seller:1") == -30


def test_a_reversal_is_the_exact_mirror_and_happens_once(book: int) -> None:
    first = book_it(book, debit(CASH, 1000), credit(HELD, 1000, "order:4"), key="order:4:paid")
    with transaction():
        back = reverse("order:4:paid", "order:4:unpaid", TODAY, "salah bayar")
        assert reverse(first.id, "order:4:unpaid", TODAY, "salah bayar") == back
        with pytest.raises(Conflict):
            reverse(first.id, "order:4:again", TODAY, "salah bayar")
        with pytest.raises(Conflict):
            reverse(back.id, "order:4:forth", TODAY, "salah bayar")
        with pytest.raises(NotFound):
            reverse("order:5:paid", "order:5:unpaid", TODAY, "salah bayar")
    assert [(line.code, line.amount, line.sub_ledger) for line in back.lines] == [
        (CASH, -1000, None),
        (HELD, 1000, "order:4"),
    ]
    assert back.reverses == first.number
    again = entry_for("order:4:paid")
    assert again is not None and again.reversed_by == back.number
    assert balance(book, CASH) == balance(book, HELD) == 0
    assert violations() == []


def test_a_reversal_that_would_overdraw_is_refused(book: int) -> None:
    sold = book_it(book, debit(CASH, 100), credit(SALES, 100))
    book_it(book, debit(BANK, 100), credit(CASH, 100))
    with transaction(), pytest.raises(Overdrawn):
        reverse(sold.id, "test:back:done", TODAY, "batal")


def test_months_open_by_themselves_and_close_in_order_once_they_are_over(book: int) -> None:
    book_it(book, debit(CASH, 1), credit(SALES, 1), on=date(2026, 9, 3))
    book_it(book, debit(CASH, 1), credit(SALES, 1), on=date(2026, 10, 3))
    assert [period.month for period in periods(book)] == ["2026-09", "2026-10"]
    with transaction():
        with pytest.raises(Conflict, match="belum berakhir"):
            close_period(book, 2026, 11)
        with pytest.raises(Conflict, match="2026-09 belum ditutup"):
            close_period(book, 2026, 10)
        close_period(book, 2026, 9)
        close_period(book, 2026, 9)
        close_period(book, 2026, 10)
    assert closed_until(book) == "2026-10"
    assert all(period.closed for period in periods(book))


def test_a_late_fact_goes_to_the_first_open_month_and_says_so(book: int) -> None:
    book_it(book, debit(CASH, 1), credit(SALES, 1), on=date(2026, 10, 3))
    with transaction():
        close_period(book, 2026, 10)
    draft = entry(debit(CASH, 7), credit(SALES, 7), on=date(2026, 8, 30))
    with transaction():
        late = post(book, draft)
        assert post(book, draft) == late
    assert (late.effective_on, late.late_for) == (date(2026, 11, 1), date(2026, 8, 30))
    assert "terlambat: 2026-08-30" in late.description
    assert violations() == []


def test_a_year_that_was_closed_sends_late_facts_into_the_next_one(book: int) -> None:
    with clock.at(datetime(2026, 12, 3, 12, tzinfo=UTC)):
        book_it(book, debit(CASH, 1), credit(SALES, 1), on=date(2026, 12, 3))
    with clock.at(datetime(2027, 1, 5, tzinfo=UTC)), transaction():
        close_period(book, 2026, 12)
        late = post(book, entry(debit(CASH, 7), credit(SALES, 7), on=date(2026, 12, 31)))
    assert late.number == "JU-2027-000001" and late.effective_on == date(2027, 1, 1)


def test_units_keep_their_own_lines(book: int) -> None:
    with transaction():
        add_unit(book, "air-bersih", "Air bersih")
        with pytest.raises(Conflict):
            add_unit(book, "air-bersih", "Air bersih")
        with pytest.raises(Invalid):
            add_unit(book, "Air Bersih", "Air bersih")
    sold = book_it(book, debit(CASH, 5, unit="air-bersih"), credit(SALES, 5, unit="air-bersih"))
    assert {line.unit for line in sold.lines} == {"air-bersih"}
