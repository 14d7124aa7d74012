"""Data that only an upgrade changes is read once per process, not once per page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import Engine

from .database import db

Thing = TypeVar("Thing")


class KeptPerDatabase(Generic[Thing]):
    """What ``read`` returned for the database of this process; nothing (an empty thing) is read again."""

    def __init__(self, read: Callable[[], Thing]) -> None:
        self._read = read
        self._kept: WeakKeyDictionary[Engine, Thing] = WeakKeyDictionary()

    def __call__(self) -> Thing:
        """The thing, read now if it was not yet."""
        kept = self._kept.get(db.engine)
        if not kept:
            kept = self._kept[db.engine] = self._read()
        return kept

    def forget(self) -> None:
        """After writing it: the next reader reads anew."""
        self._kept.pop(db.engine, None)
