"""What will happen when: things of many days, done in the order of time, each under the clock of its moment."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable
from datetime import datetime, timedelta

from marketplace.foundation import clock

OPENS, CLOSES = 8, 16
WEST = timedelta(hours=7)  # of UTC: most of the villages
SUNDAY = 6


class Diary:
    """Nothing is noted for after ``until``: it happens then at the latest."""

    def __init__(self, until: datetime) -> None:
        self.until = until
        self._pages: list[tuple[datetime, int, Callable[[], None]]] = []
        self._numbers = itertools.count()

    def note(self, at: datetime, do: Callable[[], None]) -> None:
        heapq.heappush(self._pages, (min(at, self.until), next(self._numbers), do))

    def live(self) -> None:
        """Do everything, also what is noted meanwhile."""
        while self._pages:
            at, _, do = heapq.heappop(self._pages)
            with clock.at(at):
                do()


def at_work(moment: datetime) -> datetime:
    """The same moment when the office is open, else soon after it opens next."""
    here = moment + WEST
    if here.hour >= CLOSES:
        here = (here + timedelta(days=1)).replace(hour=OPENS)
    elif here.hour < OPENS:
        here = here.replace(hour=OPENS)
    if here.weekday() == SUNDAY:
        here += timedelta(days=1)
    return here - WEST
