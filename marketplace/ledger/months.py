"""A span of days as whole months plus what is left at its ends, so that reports can add months. Pure."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Cover:
    """Months from ``first`` to ``last`` ("" and "~" stand for the beginning and the end of time) and the day spans
    beside them, each first and last day included. ``first > last`` means no whole month."""

    first: str
    last: str
    edges: tuple[tuple[date, date], ...]

    @property
    def has_months(self) -> bool:
        return self.first <= self.last


def cover(since: date | None, until: date | None) -> Cover:
    """All days from ``since`` to ``until``, both included; None is without end."""
    if since and until and since > until:
        return Cover("~", "", ())
    first, last, edges = "", "~", []
    if since:
        first = _month(since)
        if since.day > 1:
            end = month_end(since)
            edges.append((since, min(end, until) if until else end))
            first = _month(end + timedelta(days=1))
    if until:
        last = _month(until)
        if until != month_end(until):
            start = until.replace(day=1)
            if not (since and since > start):
                edges.append((start, until))
            last = _month(start - timedelta(days=1))
    return Cover(first, last, tuple(edges))


def month_end(day: date) -> date:
    """The last day of the month of ``day``."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def _month(day: date) -> str:
    return day.isoformat()[:7]
