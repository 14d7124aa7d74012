"""Many threads, one book: no gap, no fork, nobody overdrawn."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from flask import Flask

from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict
from marketplace.ledger import balance, credit, debit, journal_page, post

from .conftest import BANK, CASH, PAYABLE, SALES, TODAY, book_it, entry, violations


def at_once(app: Flask, count: int, work: Callable[[int], object]) -> list[object]:
    """Run ``work(n)`` in ``count`` threads that start together; what they answered or raised."""
    start = Barrier(count)

    def one(n: int) -> object:
        with app.app_context():
            start.wait()
            try:
                return work(n)
            except Conflict as refused:
                return refused
            finally:
                db.session.remove()

    db.session.rollback()
    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(one, range(count)))


def test_parallel_entries_form_one_chain(app: Flask, book: int) -> None:
    def sell_twice(n: int) -> None:
        for turn in range(4):
            with transaction():
                post(book, entry(debit(CASH, 10), credit(SALES, 10), key=f"order:{n}{turn}:paid"))

    at_once(app, 8, sell_twice)
    page = journal_page(book, limit=100)
    assert [found.seq for found in page.entries] == list(range(32, 0, -1))
    assert balance(book, CASH) == 320
    assert violations() == []


def test_sixteen_payouts_of_one_balance_pay_once(app: Flask, book: int) -> None:
    book_it(book, debit(BANK, 1000), credit(PAYABLE, 1000, "seller:1"))

    def pay(n: int) -> bool:
        with transaction():
            post(book, entry(debit(PAYABLE, 1000, "seller:1"), credit(BANK, 1000), key=f"payout:{n}:paid"))
        return True

    answers = at_once(app, 16, pay)
    assert answers.count(True) == 1
    assert balance(book, PAYABLE, "seller:1") == 0
    assert violations() == []


def test_the_same_effect_at_the_same_time_is_booked_once(app: Flask, book: int) -> None:
    draft = entry(debit(CASH, 10), credit(SALES, 10), key="order:1:paid", on=TODAY)

    def settle(n: int) -> str:
        with transaction():
            return post(book, draft).number

    assert set(at_once(app, 12, settle)) == {"JU-2026-000001"}
    assert balance(book, CASH) == 10
