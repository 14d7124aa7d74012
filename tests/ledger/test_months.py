"""Spans of days as whole months and edges."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from marketplace.ledger.months import cover

days = st.dates(date(2025, 11, 1), date(2027, 3, 31))


def covered(day: date, since: date | None, until: date | None) -> int:
    span = cover(since, until)
    in_months = span.first <= day.isoformat()[:7] <= span.last
    return in_months + sum(start <= day <= end for start, end in span.edges)


@given(day=days, since=st.none() | days, until=st.none() | days)
def test_each_day_of_the_span_is_covered_once_and_no_other(day: date, since: date | None, until: date | None) -> None:
    inside = (since is None or day >= since) and (until is None or day <= until)
    assert covered(day, since, until) == int(inside)


def test_a_whole_month_has_no_edges() -> None:
    span = cover(date(2026, 2, 1), date(2026, 2, 28))
    assert (span.first, span.last, span.edges) == ("2026-02", "2026-02", ())
    assert cover(date(2026, 2, 1), date(2026, 2, 1) - timedelta(days=1)).has_months is False
