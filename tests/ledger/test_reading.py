"""Journal pages, trial balance, account statements."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import event

from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Invalid, NotFound
from marketplace.ledger import (
    account_statement,
    add_unit,
    balance,
    credit,
    debit,
    entries_for,
    entry_by_number,
    entry_for,
    journal_page,
    sub_ledger_balances,
    trial_balance,
    turnovers,
)
from tests.statements import counted

from .conftest import BANK, CASH, COMMISSION, PAYABLE, TODAY, book_it


@pytest.fixture
def busy(book: int) -> int:
    """Sales of seller 1 on 30 days of three months, one payout."""
    with transaction():
        add_unit(book, "toko", "Toko desa")
    for day in range(1, 11):
        for month in (9, 10, 11):
            lines = (debit(CASH, 1000), credit(PAYABLE, 900, "seller:1"), credit(COMMISSION, 100, unit="toko"))
            book_it(book, *lines, on=date(2026, month, day), key=f"order:{month}{day:02d}:completed")
    book_it(book, debit(PAYABLE, 5000, "seller:1"), credit(CASH, 5000), on=date(2026, 10, 15), key="payout:1:paid")
    book_it(book, debit(CASH, 70), credit(PAYABLE, 70, "seller:2"), key="order:41:completed")
    return book


def test_the_trial_balance_is_even_on_any_day(busy: int) -> None:
    now = trial_balance(busy)
    assert now.debit == now.credit == 30_000 - 5000 + 70
    assert {row.code: row.balance for row in now.rows} == {CASH: 25_070, PAYABLE: -22_070, COMMISSION: -3000}
    assert now.rows[0].name == "Kas Tunai"
    then = trial_balance(busy, date(2026, 10, 5))
    assert then.debit == then.credit == 15_000
    assert trial_balance(busy, date(2026, 8, 31)).rows == ()


def test_balances_of_accounts_and_of_those_behind_them(busy: int) -> None:
    assert balance(busy, PAYABLE) == -22_070
    assert sub_ledger_balances(busy, PAYABLE) == {"seller:1": -22_000, "seller:2": -70}
    assert balance(busy, PAYABLE, "seller:1", on=date(2026, 10, 14)) == -18_000
    assert balance(busy, PAYABLE, on=date(2026, 10, 15)) == -13_000
    assert balance(busy, PAYABLE, "seller:3") == 0
    assert balance(busy, BANK) == 0


def test_turnover_by_month_and_by_unit(busy: int) -> None:
    october = turnovers(busy, date(2026, 10, 1), date(2026, 10, 31))
    assert (october[CASH].debit, october[CASH].credit, october[CASH].net) == (10_000, 5000, 5000)
    assert turnovers(busy, None, None, unit="toko").keys() == {COMMISSION}
    assert turnovers(busy, date(2026, 9, 5), date(2026, 10, 2), unit="toko")[COMMISSION].credit == 800


def test_an_account_statement_runs_on_over_its_pages(busy: int) -> None:
    since, until = date(2026, 9, 6), date(2026, 11, 3)
    whole = account_statement(busy, CASH, since, until, limit=200)
    assert whole.opening == 5000 and whole.next is None and len(whole.rows) == 5 + 10 + 1 + 3
    pages, after = [], None
    while True:
        page = account_statement(busy, CASH, since, until, after=after, limit=4)
        assert page.opening == (pages[-1].balance if pages else 5000)
        pages += page.rows
        if (after := page.next) is None:
            break
    assert tuple(pages) == whole.rows
    assert whole.closing == balance(busy, CASH, on=until)
    assert {row.number[:8] for row in whole.rows} == {"JU-2026-"}


def test_a_statement_of_one_seller(busy: int) -> None:
    page = account_statement(busy, PAYABLE, date(2026, 10, 10), None, sub_ledger="seller:1", limit=2)
    assert page.opening == -(10 + 9) * 900
    assert [(row.amount, row.balance, row.source_key) for row in page.rows] == [
        (-900, -18_000, "order:1010:completed"),
        (5000, -13_000, "payout:1:paid"),
    ]
    assert page.rows[1].debit == 5000 and page.rows[0].credit == 900
    empty = account_statement(busy, PAYABLE, date(2030, 1, 1), None)
    assert empty.rows == () and empty.closing == -22_070


def test_what_does_not_exist_is_refused(busy: int) -> None:
    with pytest.raises(NotFound):
        account_statement(busy, "9.9.99.99", None, None)
    for cursor in ("x", "2026-13-01.1.1", "2026-01-01.1"):
        with pytest.raises(Invalid):
            account_statement(busy, CASH, None, None, after=cursor)
    for number in ("JU-2026-999999", "nonsense"):
        with pytest.raises(NotFound):
            entry_by_number(busy, number)
    assert entry_for("order:1:unknown") is None


def test_the_journal_is_read_newest_first_in_pages(busy: int) -> None:
    seen, after = [], None
    while True:
        page = journal_page(busy, after=after, limit=7)
        seen += page.entries
        if (after := page.next) is None:
            break
    assert [entry.seq for entry in seen] == list(range(32, 0, -1))
    october = journal_page(busy, since=date(2026, 10, 1), until=date(2026, 10, 31)).entries
    assert len(october) == 11 and all(entry.effective_on.month == 10 for entry in october)


def test_days_are_found_by_an_index_of_their_own(busy: int) -> None:
    with counted() as asked:
        journal_page(busy, since=date(2026, 10, 1), until=date(2026, 10, 31))
    assert asked.scans() == []
    assert "ix_ledger_entry_day" in asked.plans()


def test_entries_are_found_by_what_caused_them(busy: int) -> None:
    assert [entry.source_key for entry in entries_for("order:41:")] == ["order:41:completed"]
    assert len(entries_for("order:")) == 31
    assert entries_for("order:4:") == ()
    assert entries_for("order:41:")[0].effective_on == TODAY


def test_a_page_costs_the_same_however_long_it_is(busy: int) -> None:
    counted: list[str] = []

    def note(conn: Any, cursor: Any, statement: str, *_: Any) -> None:
        if not statement.startswith(("PRAGMA", "BEGIN")):
            counted.append(statement)

    event.listen(db.engine, "before_cursor_execute", note)
    for limit in (1, 30):
        counted.clear()
        journal_page(busy, limit=limit)
        assert len(counted) == 2
        counted.clear()
        account_statement(busy, CASH, date(2026, 9, 3), None, limit=limit)
        assert len(counted) == 4
    counted.clear()
    trial_balance(busy)
    assert len(counted) == 2
    counted.clear()
    book_it(busy, debit(PAYABLE, 5, "seller:1"), credit(CASH, 5))
    assert len(counted) <= 10  # one of them is the lock of PostgreSQL


@pytest.mark.parametrize("engine", ["sqlite"])
def test_no_page_scans_a_table(busy: int, engine: str) -> None:
    asked: list[tuple[str, Any]] = []

    def note(conn: Any, cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if statement.startswith(("SELECT", "UPDATE")):
            asked.append((statement, parameters))

    event.listen(db.engine, "before_cursor_execute", note)
    journal_page(busy)
    journal_page(busy, since=TODAY)
    account_statement(busy, CASH, date(2026, 9, 3), TODAY, after="2026-10-03.12.1")
    account_statement(busy, PAYABLE, date(2026, 9, 3), None, sub_ledger="seller:1")
    trial_balance(busy, date(2026, 10, 3))
    sub_ledger_balances(busy, PAYABLE)
    entries_for("order:41:")
    book_it(busy, debit(PAYABLE, 5, "seller:1"), credit(CASH, 5))
    event.remove(db.engine, "before_cursor_execute", note)
    for statement, parameters in asked:
        plan = db.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
        assert not [step[3] for step in plan if step[3].startswith("SCAN")], statement
