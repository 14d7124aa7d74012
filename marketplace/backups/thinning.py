"""Old points make room: all of two days, one an hour for a week, one a day for as long as is wanted."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta

from .keeping import Store
from .picturing import pieces_of_pictures
from .point import Point, time_of
from .refusing import BackupRefused

log = logging.getLogger("lumbung.backups")

EVERY, HOURLY = timedelta(days=2), timedelta(days=7)


def worth_keeping(times: Iterable[datetime], now: datetime, days: int) -> set[datetime]:
    """The newest of each span stays; the newest of all always."""
    ordered = sorted(times)
    newest_of = {_span(time, now): time for time in ordered if now - time <= timedelta(days=days)}
    return set(newest_of.values()) | set(ordered[-1:])


def _span(time: datetime, now: datetime) -> str:
    age = now - time
    if age <= EVERY:
        return time.isoformat()
    return f"{time:%Y-%m-%d %H}" if age <= HOURLY else f"{time:%Y-%m-%d}"


def forget_old(store: Store, now: datetime, days: int) -> int:
    """Forget points that are not worth keeping, then every piece no point names; returns how many points went."""
    names = store.point_names()
    stay = worth_keeping(map(time_of, names), now, days)
    gone = [name for name in names if time_of(name) not in stay]
    for name in gone:
        store.forget_point(name)
    store.sweep(_used(store))
    return len(gone)


def _used(store: Store) -> set[str]:
    """Every piece that some point needs. A point whose lists are gone cannot be restored and goes as well."""
    used: set[str] = set()
    for name in store.point_names():
        try:
            used |= _needed(store, store.point(name), used)
        except BackupRefused:
            log.error("the point %s in %s cannot be restored any more and was removed", name, store.folder)
            store.forget_point(name)
    return used


def _needed(store: Store, point: Point, known: set[str]) -> set[str]:
    return _lists_of(point, store, known) | pieces_of_pictures(store, point.pictures, known) | {point.anchors}


def _lists_of(point: Point, store: Store, known: set[str]) -> set[str]:
    new = [part for file in point.database for part in file.lists if part not in known]
    return {*new, *store.names_in(new)}
