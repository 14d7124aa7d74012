"""Posting in bulk: the same entries as one by one, weighed by the same guards."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.ledger import Draft, balance, close_period, credit, debit, entry_for, journal_page, post_many

from .conftest import BANK, CASH, PAYABLE, SALES, TODAY, book_it, violations

SALE = Draft("sale:1:sold", TODAY, "Jual", (debit(CASH, 1_000), credit(SALES, 1_000)))


def sold(number: int, on: date = TODAY) -> Draft:
    return replace(SALE, source_key=f"sale:{number}:sold", effective_on=on)


def test_many_entries_are_numbered_and_chained_in_their_order(book: int) -> None:
    book_it(book, debit(BANK, 500), credit(SALES, 500))
    with clock.at(datetime(2027, 1, 2, 12, tzinfo=UTC)), transaction():
        assert post_many(book, [sold(1), sold(2, date(2027, 1, 2)), sold(3)]) == 3
        assert post_many(book, []) == 0
    after = book_it(book, debit(BANK, 700), credit(SALES, 700))
    told = {entry.source_key: entry.number for entry in journal_page(book).entries}
    assert [told[f"sale:{number}:sold"] for number in (1, 2, 3)] == [
        "JU-2026-000002",
        "JU-2027-000001",
        "JU-2026-000003",
    ]
    assert (after.number, after.seq) == ("JU-2026-000004", 5)
    assert balance(book, CASH) == 3_000
    assert violations() == []


def test_one_that_is_wrong_takes_all_of_them_along(book: int) -> None:
    unsound = replace(sold(2), lines=(debit(CASH, 1), credit(SALES, 2)))
    unfitting = replace(sold(2), lines=(debit(CASH, 1), credit(PAYABLE, 1)))
    overdrawn = replace(sold(2), lines=(debit(BANK, 5_000), credit(CASH, 5_000)))
    tomorrow = sold(2, TODAY + timedelta(days=1))
    for wrong, refusal in (
        (tomorrow, Invalid),
        (unsound, Invalid),
        (unfitting, Invalid),
        (overdrawn, IntegrityError),
        (sold(1), IntegrityError),
    ):
        with pytest.raises(refusal), transaction():
            post_many(book, [sold(1), wrong])
        db.session.rollback()
        assert entry_for("sale:1:sold") is None
    assert violations() == []


def test_a_closed_month_takes_none(book: int) -> None:
    book_it(book, debit(CASH, 1_000), credit(SALES, 1_000))
    with clock.at(datetime(2026, 12, 2, tzinfo=UTC)), transaction():
        close_period(book, 2026, 11)
    with pytest.raises(Conflict), transaction():
        post_many(book, [sold(1)])
