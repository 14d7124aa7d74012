"""Data that only an upgrade changes is read once per process, not once per page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar
from weakref import WeakKeyDictionary, WeakSet

from sqlalchemy import Engine

from .database import db

Thing = TypeVar("Thing")
_keepers: WeakSet[KeptPerDatabase[Any]] = WeakSet()


def forget_everything(engine: Engine) -> None:
    """Another database stands at this engine's address (a restore, a test): all of it is read anew."""
    for keeper in _keepers:
        keeper.forget(engine)


class KeptPerDatabase(Generic[Thing]):
    """What ``read`` returned for the database of this process; nothing (an empty thing) is read again."""

    def __init__(self, read: Callable[[], Thing]) -> None:
        self._read = read
        self._kept: WeakKeyDictionary[Engine, Thing] = WeakKeyDictionary()
        _keepers.add(self)

    def __call__(self) -> Thing:
        """The thing, read now if it was not yet."""
        kept = self._kept.get(db.engine)
        if not kept:
            kept = self._kept[db.engine] = self._read()
        return kept

    def forget(self, engine: Engine | None = None) -> None:
        """After writing it: the next reader reads anew."""
        self._kept.pop(engine or db.engine, None)
