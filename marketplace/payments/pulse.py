"""Whether a gateway answers at all. One that stays silent is left alone for a while, so that nobody waits for it in vain.

Kept by each process for itself and each Bumdesa: a hint about the network, never about money.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from marketplace.foundation import clock

from .gateway import Silent

MOST_SILENCES = 2
REST = timedelta(minutes=1)


class Pulse:
    """Of one account. After ``MOST_SILENCES`` in a row it rests; then one question decides anew."""

    def __init__(self) -> None:
        self.silences, self.silent_since = 0, datetime.min.replace(tzinfo=UTC)

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Around one question. Raises Silent at once while it rests."""
        if self._rests():
            raise Silent("resting")
        try:
            yield
        except Silent:
            self.silences, self.silent_since = self.silences + 1, clock.now()
            raise
        except BaseException:
            self.silences = 0
            raise
        self.silences = 0

    def _rests(self) -> bool:
        return self.silences >= MOST_SILENCES and abs(clock.now() - self.silent_since) < REST


_pulses: dict[int, Pulse] = {}


def pulse_of(bumdesa_id: int) -> Pulse:
    """The one of this Bumdesa in this process."""
    return _pulses.setdefault(bumdesa_id, Pulse())


def forget_pulses() -> None:
    """Another gateway is meant from now on."""
    _pulses.clear()
