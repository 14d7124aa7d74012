"""How much a village sells on a day: more each month, at week-ends, before the feasts and in the holidays. Pure."""

from __future__ import annotations

from datetime import date, timedelta

LEBARAN = (
    date(2025, 3, 31),
    date(2026, 3, 20),
    date(2027, 3, 10),
    date(2028, 2, 27),
    date(2029, 2, 15),
    date(2030, 2, 5),
)
BEFORE_LEBARAN = timedelta(days=24)
HOLIDAYS = ((6, 20, 7, 12), (12, 18, 12, 31))  # of schools: from month, day to month, day
GROWTH_PER_MONTH = 0.12
QUIET, BUSY = 0.6, 1.6


def demand(day: date, first: date) -> float:
    """How busy ``day`` is beside an ordinary one of the month of ``first``."""
    months = (day - first).days / 30.4
    return (1 + GROWTH_PER_MONTH * months) * (1.5 if day.weekday() >= 5 else 1.0) * _of_the_year(day)


def _of_the_year(day: date) -> float:
    for feast in LEBARAN:
        if timedelta(0) <= feast - day <= BEFORE_LEBARAN:
            return 2.6
        if timedelta(0) < day - feast <= timedelta(days=7):
            return QUIET  # everybody is at home, the shops are closed
    if day.month == 8 and 10 <= day.day <= 17:
        return BUSY  # Independence Day
    return BUSY if any((m1, d1) <= (day.month, day.day) <= (m2, d2) for m1, d1, m2, d2 in HOLIDAYS) else 1.0


def spread(count: int, first: date, last: date) -> list[date]:
    """``count`` days from ``first`` to ``last`` in order, as often as each is busy; always the same."""
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    weights = [demand(day, first) for day in days]
    found: list[date] = []
    whole, sold = sum(weights), 0.0
    for day, weight in zip(days, weights, strict=True):
        sold += weight * count / whole
        found += [day] * (round(sold) - len(found))
    return found
