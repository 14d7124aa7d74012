"""Who reads: one searcher for each process, opened anew when the generation changed and never refreshed."""

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
    """What is open."""

    current: Current
    generation: int
    index: Any
    searcher: Any

    @property
    def mark(self) -> str:
        """Another one after every write."""
        return f"{self.current.build}:{self.generation}"


class Readers:
    """The open reader of this process. Threads ask one after the other: a reader holds a copy of what it reads, so with one
    for each thread there were eight of them, and Python runs one at a time anyway."""

    def __init__(self, folder: IndexFolder) -> None:
        self._folder = folder
        self._open: Reader | None = None
        self._facts: dict[str, Facts] = {}
        self._turn = threading.Lock()

    def read(self, ask: Callable[[Reader], T]) -> T:
        """Ask with the open reader. What was removed or damaged meanwhile gets a second chance with a new one; then it
        raises IndexUnavailable, or IndexDamaged."""
        with self._turn:
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
        """The arrays of the reader's generation, made once; for who asks inside ``read``."""
        facts = self._facts.get(reader.mark)
        if facts is None:
            facts = facts_of(reader.searcher.reader())
            self._facts = {reader.mark: facts}
        return facts

    def close(self) -> None:
        """Let it go."""
        with self._turn:
            self._drop()

    def _reader(self) -> Reader:
        """The reader of the build and generation in use."""
        current, reader = self._folder.current(), self._open
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
        self._open = opened
        return opened

    def _unreadable(self) -> IndexUnavailable:
        """After an upgrade that is just what has to happen, else somebody must look."""
        if self._folder.current().signature == signature():
            return IndexDamaged("the search index cannot be read")
        return IndexUnavailable("the search index was made by another version")

    def _drop(self) -> None:
        reader, self._open = self._open, None
        if reader:
            reader.searcher.close()
