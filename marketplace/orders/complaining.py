"""Until when a buyer may complain (PP 80/2019: two working days), and until when an office answers."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from marketplace.foundation import clock

SHORTEST = timedelta(hours=72)
WORKING_DAYS = 2


def complaint_window_ends(delivered_at: datetime, zone: str) -> datetime:
    """The later of 72 hours and the end of the second working day after delivery, in the Bumdesa's zone."""
    day = answered_by(delivered_at, zone)
    end_of_day = datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=ZoneInfo(zone))
    return max(delivered_at + SHORTEST, end_of_day).astimezone(delivered_at.tzinfo)


def answered_by(asked_at: datetime, zone: str) -> date:
    """The second working day after, in the Bumdesa's zone: by then it answers (page "Bantuan")."""
    day, left = asked_at.astimezone(ZoneInfo(zone)).date(), WORKING_DAYS
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5
    return day


def is_overdue(asked_at: datetime | None, zone: str) -> bool:
    """The second working day after it was asked has passed there; nobody decides for the Bumdesa, but it is told aloud."""
    return asked_at is not None and clock.now().astimezone(ZoneInfo(zone)).date() > answered_by(asked_at, zone)
