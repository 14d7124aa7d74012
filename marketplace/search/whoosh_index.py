"""The embedded index: Whoosh 2.7.4 (pinned; its forks bring deleted products back). The only file that knows Whoosh.

One index is one folder; ``folders.py`` says which is in use. A rebuild fills a new folder and swaps the name, and the
old folder stays until the rebuild after the next, so readers never lose the ground. One searcher per thread, opened
anew when the generation changed and never refreshed; prices, categories and villages are arrays made once per
generation, because ranges and facets inside Whoosh cost ten times as much.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import reduce
from pathlib import Path
from typing import Any, TypeVar

from whoosh import fields, index, query, scoring
from whoosh.analysis import Composable, Token
from whoosh.collectors import UnlimitedCollector
from whoosh.writing import LockError

from marketplace.foundation import clock
from marketplace.foundation.errors import Unavailable
from marketplace.foundation.faults import fault_point
from marketplace.foundation.write_lock import WriteLock

from .analysis import Unit
from .folders import Current, IndexFolder
from .port import Document, Freshness, Hits, IndexUnavailable, Wanted
from .weighing import Weights, body_words, name_words
from .words import signature

log = logging.getLogger("lumbung.search")

WEAKER = 0.3
GUESSED = 2.0
HEAD_WORD = 3.0  # "kue kering" is a kue first
LEAST_FOR_FUZZY = 4
LEAST_FOR_BEGINNING = 3
MOST_SEGMENTS = 15
TIDY_EVERY = 20
PRICE_STEPS = (10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000)

T = TypeVar("T")


class Weighted(Composable):  # type: ignore[misc]
    """Whoosh's view of words that are analysed and weighed already: ``kopi^8.0 lasem^2.0``."""

    def __call__(self, value: str, **_: Any) -> Iterator[Any]:
        token = Token(boosts=True)
        for part in value.split():
            token.text, _caret, weight = part.rpartition("^")
            token.boost = float(weight)
            yield token


class WeightTimesRarity(scoring.WeightingModel):  # type: ignore[misc]
    """The stored weight of the word in this product, times how rare the word is."""

    def scorer(self, searcher: Any, fieldname: str, text: bytes, qf: float = 1) -> Any:
        return _Scorer(self.idf(searcher, fieldname, text))


class _Scorer(scoring.BaseScorer):  # type: ignore[misc]
    def __init__(self, rarity: float) -> None:
        self.rarity = rarity

    def score(self, matcher: Any) -> float:
        return float(matcher.weight() * self.rarity)

    def max_quality(self) -> float:
        """No block is ever skipped: all hits are counted and ordered by us."""
        return float("inf")


def schema() -> Any:
    """``pid`` is the only stored field; columns feed the arrays."""
    return fields.Schema(
        pid=fields.ID(unique=True, stored=True),
        name=fields.TEXT(analyzer=Weighted(), phrase=False),
        body=fields.TEXT(analyzer=Weighted(), phrase=False),
        number=fields.NUMERIC(int, bits=64, sortable=True),
        cat=fields.ID(sortable=True),
        village=fields.ID(sortable=True),
        shop=fields.ID(sortable=True),
        price=fields.NUMERIC(int, bits=64, sortable=True),
        sold=fields.NUMERIC(int, bits=32, sortable=True),
        rank=fields.NUMERIC(int, bits=64, sortable=True),
        pb=fields.KEYWORD,
    )


@dataclass(frozen=True, slots=True)
class Columns:
    """Facts of all documents of one generation, by document number."""

    ids: list[int]
    categories: list[list[str]]
    villages: list[str]
    prices: list[int]
    sold: list[int]
    ranks: list[int]


@dataclass(slots=True)
class _Reader:
    """What one thread has open."""

    build: str
    generation: int
    index: Any
    searcher: Any


class WhooshIndex:
    """A SearchIndex in a folder of the local disk; any number of processes may read."""

    def __init__(self, root: Path) -> None:
        self.folder = IndexFolder(root)
        self._mine = threading.local()
        self._readers: list[_Reader] = []
        self._columns: dict[tuple[str, int], Columns] = {}
        self._guard = threading.Lock()

    # -- reading

    def search(self, wanted: Wanted) -> Hits:
        question = _question(wanted)
        return self._read(lambda reader: self._answer(reader, question, wanted))

    def _answer(self, reader: _Reader, question: Any, wanted: Wanted) -> Hits:
        collector = UnlimitedCollector()
        reader.searcher.search_with_collector(question, collector)
        if not collector.items:
            return Hits([], 0, 0)
        facts = self._facts(reader)
        scored = [(score, doc) for score, doc in collector.items if _fits(facts.villages[doc], wanted.village)]
        counts = _counts(facts, scored)
        if wanted.category:
            scored = [(score, doc) for score, doc in scored if wanted.category in facts.categories[doc]]
        scored.sort(key=_order(facts, wanted.sort))
        page = scored[wanted.offset : wanted.offset + wanted.limit]
        return Hits([facts.ids[doc] for _, doc in page], len(scored), len(collector.items), counts)

    def unknown(self, words: Collection[str]) -> dict[str, str]:
        if not words:
            return {}
        return self._read(
            lambda reader: {w: _nearest(reader.searcher, w) for w in words if not _known(reader.searcher, w)}
        )

    def freshness(self) -> Freshness | None:
        try:
            current = self.folder.current()
            mark = self._read(lambda reader: f"{reader.build}:{reader.generation}")
        except IndexUnavailable:
            return None
        return Freshness(current.documents, current.signature, current.changed, mark)

    def close(self) -> None:
        with self._guard:
            readers, self._readers = self._readers, []
        for reader in readers:
            reader.searcher.close()
        self._mine = threading.local()

    def _read(self, ask: Callable[[_Reader], T]) -> T:
        """Ask with this thread's reader. What was removed or damaged meanwhile gets a second chance with a new one."""
        for attempt in (1, 2):
            try:
                return ask(self._reader())
            except IndexUnavailable:
                raise
            except Exception as error:  # damaged pickles and files raise anything
                self._drop()
                if attempt == 2:
                    log.exception("the search index cannot be read")
                    raise IndexUnavailable(repr(error)) from error
        raise AssertionError("unreachable")

    def _reader(self) -> _Reader:
        current = self.folder.current()
        reader: _Reader | None = getattr(self._mine, "reader", None)
        if reader and reader.build == current.build:
            generation = reader.index.latest_generation()
            if generation == reader.generation:
                return reader
            opened = _Reader(current.build, generation, reader.index, _searcher(reader.index))
        else:
            found = index.open_dir(str(self.folder.path(current.build)), schema=None)
            opened = _Reader(current.build, found.latest_generation(), found, _searcher(found))
        self._drop()
        self._mine.reader = opened
        with self._guard:
            self._readers.append(opened)
        return opened

    def _drop(self) -> None:
        reader: _Reader | None = getattr(self._mine, "reader", None)
        self._mine.reader = None
        if reader:
            with self._guard:
                self._readers = [other for other in self._readers if other is not reader]
            reader.searcher.close()

    def _facts(self, reader: _Reader) -> Columns:
        key = (reader.build, reader.generation)
        with self._guard:
            facts = self._columns.get(key)
        if facts is None:
            facts = _columns(reader.searcher.reader())
            with self._guard:
                self._columns = {key: facts}
        return facts

    # -- writing

    def write(self, documents: Iterable[Document], gone: Collection[int]) -> None:
        documents = list(documents)
        with self._only_writer():
            current = self.folder.current()
            found = self._open_for_writing(current.build)
            writer = _writer(found)
            try:
                ids = [document.listing_id for document in documents] + list(gone)
                writer.delete_by_query(query.Or([query.Term("pid", str(number)) for number in ids]))
                for document in documents:
                    writer.add_document(**_row(document))
                fault_point("search.before_commit")
                segments = len(writer.segments)
                writer.commit(merge=segments > MOST_SEGMENTS or found.latest_generation() % TIDY_EVERY == 0)
            except BaseException:
                writer.cancel()
                raise
            self.folder.point_to(Current(current.build, current.signature, found.doc_count(), _now()))

    def rebuild(self, documents: Iterable[Document]) -> int:
        self.folder.prepare()
        with self._only_writer():
            build = self.folder.new_build()
            made = index.create_in(str(build), schema())
            writer = made.writer(limitmb=64)
            try:
                for document in documents:
                    writer.add_document(**_row(document))
                writer.commit()
            except BaseException:
                writer.cancel()
                raise
            count = int(made.doc_count())
            before = self._build_in_use()
            fault_point("search.before_swap")
            self.folder.point_to(Current(build.name, signature(), count, _now()))
            self.folder.sweep(build.name, before)
            return count

    def _only_writer(self) -> WriteLock:
        """Held across processes; raises Unavailable when another writer does not finish."""
        if not self.folder.root.is_dir():
            raise IndexUnavailable("there is no index yet")
        return WriteLock(self.folder.root / "writer.lock")

    def _open_for_writing(self, build: str) -> Any:
        try:
            return index.open_dir(str(self.folder.path(build)))
        except IndexUnavailable:
            raise
        except Exception as error:
            raise IndexUnavailable(repr(error)) from error

    def _build_in_use(self) -> str:
        try:
            return self.folder.current().build
        except IndexUnavailable:
            return ""


def _now() -> int:
    return int(clock.now().timestamp())


def _writer(found: Any) -> Any:
    try:
        return found.writer(timeout=10, delay=0.05)
    except LockError:
        raise Unavailable() from None
    except Exception as error:
        raise IndexUnavailable(repr(error)) from error


def _searcher(found: Any) -> Any:
    return found.searcher(weighting=WeightTimesRarity())


def _row(document: Document) -> dict[str, Any]:
    return {
        "pid": str(document.listing_id),
        "number": document.listing_id,
        "name": _weighted(name_words(document)),
        "body": _weighted(body_words(document)),
        "cat": " ".join(document.category_slugs) or "-",
        "village": document.village_code or "-",
        "shop": str(document.bumdesa_id),
        "price": document.price_rupiah,
        "sold": int(document.sold_out),
        "rank": document.newness,
        "pb": str(sum(document.price_rupiah >= step for step in PRICE_STEPS)),
    }


def _weighted(weights: Weights) -> str:
    return " ".join(f"{word}^{weight:.3f}" for word, weight in weights.items())


# -- from units to Whoosh's queries


def _question(wanted: Wanted) -> Any:
    """A query object made of words only; nothing that was typed is ever parsed as syntax."""
    needed = [_any_of(unit, wanted.guessed) for unit in wanted.units if unit.needed]
    helpful = [_any_of(unit) for unit in wanted.units if not unit.needed]
    if not needed:
        return query.NullQuery
    if wanted.loose:
        needed[0].boost = HEAD_WORD
    whole = query.Or(needed) if wanted.loose else query.And(needed)
    if helpful:
        whole = query.AndMaybe(whole, query.Or(helpful))
    unwanted = [query.Term("name", word) for unit in wanted.units for word in unit.unwanted]
    return query.AndNot(whole, query.Or(unwanted)) if unwanted else whole


def _any_of(unit: Unit, guessed: frozenset[str] = frozenset()) -> Any:
    terms = [query.Term(place, word) for word in unit.words for place in ("name", "body")]
    terms += [query.Term(place, word, boost=WEAKER) for word in unit.weaker for place in ("name", "body")]
    if unit.spelled in guessed and unit.spelled.isalpha():
        if len(unit.spelled) >= LEAST_FOR_FUZZY:
            terms.append(query.FuzzyTerm("name", unit.spelled, boost=GUESSED, maxdist=1, prefixlength=1))
        if len(unit.spelled) >= LEAST_FOR_BEGINNING:
            terms.append(query.Prefix("name", unit.spelled, boost=GUESSED))
    return query.Or(terms)


# -- did you mean


def _known(searcher: Any, word: str) -> bool:
    return any(searcher.doc_frequency(place, word) for place in ("name", "body"))


def _nearest(searcher: Any, word: str) -> str:
    """The commonest word of product names within one error, else two in a long word, else with another first letter."""
    if len(word) < LEAST_FOR_FUZZY or not word.isalpha():
        return ""
    if swapped := [near for near in _swapped(word) if searcher.doc_frequency("name", near)]:
        return swapped[0]
    reader = searcher.reader()
    for distance, prefix, least in ((1, 1, 4), (2, 1, 5), (1, 0, 4)):
        if len(word) >= least:
            found = [near for near in set(reader.terms_within("name", word, distance, prefix=prefix)) if near.isalpha()]
            if found:
                return str(max(found, key=lambda near: (searcher.doc_frequency("name", near), near)))
    return ""


def _swapped(word: str) -> list[str]:
    """``kpoi`` → ``kopi``: two neighbours typed in the wrong order."""
    return [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)]


# -- columns


def _columns(reader: Any) -> Columns:
    def column(name: str) -> list[Any]:
        leaves = [leaf for leaf, _ in reader.leaf_readers()]
        return reduce(list.__add__, (list(leaf.column_reader(name)) for leaf in leaves), [])

    return Columns(
        ids=column("number"),
        categories=[slugs.split() for slugs in column("cat")],
        villages=column("village"),
        prices=column("price"),
        sold=column("sold"),
        ranks=column("rank"),
    )


def _fits(village: str, wanted: str | None) -> bool:
    return wanted is None or village.startswith(wanted)


def _counts(facts: Columns, scored: list[tuple[float, int]]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for _, doc in scored:
        for slug in facts.categories[doc]:
            counts[slug] = counts.get(slug, 0) + 1
    return counts


def _order(facts: Columns, sort: str) -> Callable[[tuple[float, int]], tuple[float, ...]]:
    """In stock first, always; then what was asked for."""
    if sort == "newest":
        return lambda hit: (facts.sold[hit[1]], -facts.ranks[hit[1]], -facts.ids[hit[1]])
    if sort == "cheapest":
        return lambda hit: (facts.sold[hit[1]], facts.prices[hit[1]], -hit[0])
    return lambda hit: (facts.sold[hit[1]], -hit[0], -facts.ranks[hit[1]], -facts.ids[hit[1]])
