"""The one source of time. UTC inside; zones only where people read or a business day is meant."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta

_fixed: ContextVar[datetime | None] = ContextVar("fixed_time", default=None)
_offset = timedelta()


def now() -> datetime:
    """The current instant, aware, in UTC."""
    fixed = _fixed.get()
    return fixed if fixed is not None else datetime.now(UTC) + _offset


@contextmanager
def at(instant: datetime) -> Iterator[None]:
    """Inside this block the time is ``instant`` (aware). For demo data and tests."""
    if instant.tzinfo is None:
        raise ValueError("the instant must carry a time zone")
    mark = _fixed.set(instant.astimezone(UTC))
    try:
        yield
    finally:
        _fixed.reset(mark)


@contextmanager
def standing_still() -> Iterator[None]:
    """Inside this block it is the moment of its beginning, whatever becomes of the clock meanwhile."""
    with at(now()):
        yield


def shift(seconds: int) -> None:
    """Move the clock of this process (CLOCK_OFFSET, test environment only)."""
    global _offset
    _offset = timedelta(seconds=seconds)
