"""Who reads: one searcher for each thread, opened anew when the generation changed and never refreshed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from whoosh import index

from marketplace.search.port import IndexDamaged, IndexUnavailable
from marketplace.search.words import signature

from .answering import Facts, facts_of
from .folders import Current, IndexFolder
from .scoring import WeightTimesRarity

T = TypeVar("T")


@dataclass(slots=True)
class Reader:
    """What one thread has open."""

    current: Current
    generation: int
    index: Any
    searcher: Any

    @property
    def mark(self) -> str:
        """Another one after every write."""
        return f"{self.current.build}:{self.generation}"


class Readers:
    """The open readers of all threads of this process, and the facts they share."""

    def __init__(self, folder: IndexFolder) -> None:
        self._folder = folder
        self._mine = threading.local()
        self._all: list[Reader] = []
        self._facts: dict[str, Facts] = {}
        self._guard = threading.Lock()

    def read(self, ask: Callable[[Reader], T]) -> T:
        """Ask with this thread's reader. What was removed or damaged meanwhile gets a second chance with a new one; then it
        raises IndexUnavailable, or IndexDamaged."""
        for attempt in (1, 2):
            try:
                return ask(self._reader())
            except IndexUnavailable:
                raise
            except Exception as error:  # damaged pickles and files raise anything
                self._drop()
                if attempt == 2:
                    raise self._unreadable() from error
        raise AssertionError("unreachable")

    def facts(self, reader: Reader) -> Facts:
        """The arrays of the reader's generation, made once for all threads."""
        with self._guard:
            facts = self._facts.get(reader.mark)
        if facts is None:
            facts = facts_of(reader.searcher.reader())
            with self._guard:
                self._facts = {reader.mark: facts}
        return facts

    def close(self) -> None:
        """Let all of them go."""
        with self._guard:
            readers, self._all = self._all, []
        for reader in readers:
            reader.searcher.close()
        self._mine = threading.local()

    def _reader(self) -> Reader:
        """This thread's reader of the build and generation in use."""
        current = self._folder.current()
        reader: Reader | None = getattr(self._mine, "reader", None)
        if reader and reader.current.build == current.build:
            found, generation = reader.index, reader.index.latest_generation()
            if generation == reader.generation:
                reader.current = current
                return reader
        else:
            found = index.open_dir(str(self._folder.path(current.build)), schema=None)
            generation = found.latest_generation()
        opened = Reader(current, generation, found, found.searcher(weighting=WeightTimesRarity()))
        self._drop()
        self._mine.reader = opened
        with self._guard:
            self._all.append(opened)
        return opened

    def _unreadable(self) -> IndexUnavailable:
        """After an upgrade that is just what has to happen, else somebody must look."""
        if self._folder.current().signature == signature():
            return IndexDamaged("the search index cannot be read")
        return IndexUnavailable("the search index was made by another version")

    def _drop(self) -> None:
        reader: Reader | None = getattr(self._mine, "reader", None)
        self._mine.reader = None
        if reader:
            with self._guard:
                self._all = [other for other in self._all if other is not reader]
            reader.searcher.close()
