"""Until when a buyer may complain (PP 80/2019: two working days). Pure."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

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
