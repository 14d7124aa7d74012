"""What the search asks of an index, whichever engine is behind it.

An engine is one class with the methods of SearchIndex; ``engine.py`` alone says which one is used. What words mean
(``analysis.py``), what they weigh (``weighing.py``) and when to look again with other words (``finding.py``) is the same
for all engines; an engine stores weighed words, finds them, filters, counts and orders. What every engine must keep is
written down in ``tests/search/test_any_engine.py``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Literal, Protocol

from .analysis import Unit

Sort = Literal["relevance", "newest", "cheapest"]


class IndexUnavailable(Exception):
    """The index is missing, damaged or made by another version: the worker makes it anew."""


class IndexDamaged(IndexUnavailable):
    """It was made by this very version and cannot be read: somebody must look why."""


@dataclass(frozen=True, slots=True)
class Document:
    """What is findable of one listing. Texts as people wrote them; places and makers in one text each."""

    listing_id: int
    name: str
    categories: tuple[str, ...]
    """Names, the general one first."""
    category_slugs: tuple[str, ...]
    place: str
    maker: str
    description: str
    unit: str
    village_code: str
    price_rupiah: int
    newness: int
    """Greater is newer."""
    sold_out: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """One question to the index: all needed units, or with ``loose`` at least one. Of the words in ``guessed`` also
    those that differ by one letter or go on."""

    units: tuple[Unit, ...]
    loose: bool = False
    guessed: frozenset[str] = frozenset()
    category: str | None = None
    village: str | None = None
    sort: Sort = "relevance"
    offset: int = 0
    limit: int = 24


@dataclass(frozen=True, slots=True)
class Hits:
    """One page of listings, best first, with the whole count, the count before category and village, and counts by category."""

    listing_ids: list[int]
    total: int
    unfiltered: int
    by_category: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Freshness:
    """How far the index is: documents in it, word lists it was made with, Unix seconds of the last change; ``mark``
    differs after every write."""

    documents: int
    signature: str
    changed: int
    mark: str


class SearchIndex(Protocol):
    """Readers may be many, in threads and processes; there is one writer at a time."""

    def search(self, wanted: Wanted) -> Hits:
        """Raises IndexUnavailable."""
        ...

    def unknown(self, words: Collection[str]) -> dict[str, str]:
        """Of these words, those no product has, with the most likely word that products do have (or empty)."""
        ...

    def write(self, documents: Iterable[Document], gone: Collection[int]) -> None:
        """Put in or replace ``documents`` and take ``gone`` out, in one commit. Raises IndexUnavailable, Unavailable."""
        ...

    def rebuild(self, documents: Iterable[Document]) -> int:
        """Make a whole new index beside the old one, then swap; returns how many documents are in it."""
        ...

    def freshness(self) -> Freshness:
        """Raises IndexUnavailable."""
        ...

    def close(self) -> None:
        """Let all readers go."""
        ...
