"""Whatever is booked, in whatever order: the checks stay clean and the figures are the sums of the lines."""

from __future__ import annotations

import itertools
from collections import Counter
from datetime import UTC, date, datetime, timedelta

from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marketplace.foundation import clock
from marketplace.foundation.database import transaction
from marketplace.ledger import (
    Draft,
    Line,
    Overdrawn,
    account_statement,
    balance,
    close_period,
    closed_until,
    journal_page,
    open_book,
    post,
    reverse,
    sub_ledger_balances,
    trial_balance,
)

from .conftest import BANK, CASH, COMMISSION, HELD, PAYABLE, violations

PLACES = [(BANK, None), (CASH, None), (COMMISSION, None), ("4.1.06.01", None)]
PLACES += [(PAYABLE, f"seller:{n}") for n in (1, 2)] + [(HELD, f"order:{n}") for n in (1, 2)]
KEPT = {CASH: 1, PAYABLE: -1, HELD: -1}
_owners = itertools.count(100)
days = st.dates(date(2026, 8, 1), date(2026, 11, 30))
amounts = st.integers(-5000, 5000).filter(bool)


@st.composite
def lines(draw: st.DrawFn) -> tuple[Line, ...]:
    """Two to five lines that sum to zero; the rest falls on the bank."""
    some = [
        Line(code, draw(amounts), key) for code, key in draw(st.lists(st.sampled_from(PLACES), min_size=1, max_size=4))
    ]
    rest = sum(line.amount for line in some)
    if rest == 0:
        some.append(Line(BANK, 7))
        rest = 7
    return (*some, Line(BANK, -rest))


class Model:
    """The books as a dictionary."""

    def __init__(self) -> None:
        self.lines: list[tuple[date, Line]] = []

    def add(self, day: date, lines: tuple[Line, ...]) -> None:
        self.lines += [(day, line) for line in lines]

    def balances(self, until: date | None = None) -> Counter[tuple[str, str | None]]:
        sums: Counter[tuple[str, str | None]] = Counter()
        for day, line in self.lines:
            if until is None or day <= until:
                sums[line.code, line.sub_ledger] += line.amount
        return sums

    def overdrawn_by(self, lines: tuple[Line, ...]) -> bool:
        """Would a kept account pass zero, or move further where it must not be?"""
        before, moved = self.balances(), Counter[tuple[str, str | None]]()
        for line in lines:
            moved[line.code, line.sub_ledger] += line.amount
        return any((before[key] + moved[key]) * KEPT[key[0]] < 0 for key in moved if key[0] in KEPT)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), drafts=st.lists(st.tuples(days, lines()), min_size=1, max_size=8), look=days)
def test_balances_are_folds_and_checks_stay_clean(
    app: Flask, data: st.DataObject, drafts: list[tuple[date, tuple[Line, ...]]], look: date
) -> None:
    model, owner = Model(), f"bumdesa:{next(_owners)}"
    with transaction():
        book = open_book(owner, "Acak", "Asia/Makassar")
    booked = []
    for number, (day, some) in enumerate(drafts):
        try:
            with transaction(), clock.at(datetime(2026, 12, 1, tzinfo=UTC) + timedelta(minutes=number)):
                entry = post(book, Draft(f"{owner}:{number}", day, "Acak", some))
        except Overdrawn:
            assert model.overdrawn_by(some)
            continue
        assert not model.overdrawn_by(some)
        booked.append(entry)
        model.add(entry.effective_on, some)
        if number == 3 and closed_until(book) is None:
            with transaction(), clock.at(datetime(2026, 12, 1, tzinfo=UTC)):
                close_period(book, 2026, 8)
    if booked and data.draw(st.booleans()):
        chosen = data.draw(st.sampled_from(booked))
        try:
            with transaction(), clock.at(datetime(2026, 12, 1, tzinfo=UTC)):
                back = reverse(chosen.id, f"{owner}:back", chosen.effective_on, "acak")
            model.add(back.effective_on, tuple(Line(line.code, line.amount, line.sub_ledger) for line in back.lines))
        except Overdrawn:
            pass
    for until in (None, look):
        sums = model.balances(until)
        per_account: Counter[str] = Counter()
        for (code, _), amount in sums.items():
            per_account[code] += amount
        report = trial_balance(book, until)
        assert report.debit == report.credit
        assert {row.code: row.balance for row in report.rows if row.balance} == {
            c: a for c, a in per_account.items() if a
        }
        for code, key in PLACES:
            assert balance(book, code, key, on=until) == sums[code, key]
    keys = {key: amount for (code, key), amount in model.balances().items() if code == PAYABLE and amount}
    assert sub_ledger_balances(book, PAYABLE) == keys
    assert account_statement(book, BANK, None, None, limit=200).closing == model.balances()[BANK, None]
    assert [entry.seq for entry in journal_page(book).entries] == list(range(len(journal_page(book).entries), 0, -1))
    assert violations() == []
