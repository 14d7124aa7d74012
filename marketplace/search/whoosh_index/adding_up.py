"""Which documents have the words that are asked for, and how much that counts: postings of words, added up.

Whoosh walks through all words of a question together, one document at a time, with ten Python calls for each. Here the
postings of a word are arrays, read once per generation of the index, and a question is added up word by word.
"""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterable
from typing import Any

from whoosh import query
from whoosh.collectors import UnlimitedCollector

MOST_KEPT = 400_000  # postings of all words together, 12 bytes each
Scores = dict[int, float]
"""Document number → how much it counts."""


class Postings:
    """Where each word stands in one generation, with its weight times its rarity. Shared by all threads."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str], tuple[array[int], array[float]]] = {}
        self._room = MOST_KEPT
        self._guard = threading.Lock()

    def of(self, searcher: Any, place: str, word: str) -> Iterable[tuple[int, float]]:
        """Document numbers and what the word counts there."""
        found = self._kept.get((place, word))
        if found is None:
            found = _read(searcher, place, word)
            self._keep((place, word), found)
        return zip(*found, strict=True)

    def _keep(self, name: tuple[str, str], found: tuple[array[int], array[float]]) -> None:
        with self._guard:
            if len(found[0]) > self._room:
                self._kept, self._room = {}, MOST_KEPT
            self._room -= len(found[0]) + 1
            self._kept[name] = found


def _read(searcher: Any, place: str, word: str) -> tuple[array[int], array[float]]:
    docs, weights = array("l"), array("d")
    term = query.Term(place, word)
    rarity = searcher.idf(place, word.encode())
    for leaf, offset in searcher.leaf_searchers():
        matcher = term.matcher(leaf)
        while matcher.is_active():
            docs.append(matcher.id() + offset)
            weights.append(matcher.weight() * rarity)
            matcher.next()
    return docs, weights


def add_up(question: Any, searcher: Any, postings: Postings) -> Scores:
    """All documents that fit the question (see ``asking``) with their score."""

    def of(part: Any) -> Scores:
        match part:
            case query.Term():
                return {doc: weight * part.boost for doc, weight in postings.of(searcher, part.fieldname, part.text)}
            case query.Or():
                return _boosted(_sum(map(of, part.subqueries)), part.boost)
            case query.And():
                return _boosted(_all(map(of, part.subqueries)), part.boost)
            case query.AndMaybe():
                return _raised(of(part.a), of(part.b))
            case query.AndNot():
                unwanted = of(part.b)
                return {doc: score for doc, score in of(part.a).items() if doc not in unwanted}
            case _:  # beginnings and near spellings: Whoosh knows which words those are
                return _asked(part, searcher)

    return of(question)


def _sum(parts: Iterable[Scores]) -> Scores:
    sums: Scores = {}
    for part in parts:
        if sums:
            for doc, score in part.items():
                sums[doc] = sums.get(doc, 0.0) + score
        else:
            sums = part
    return sums


def _all(parts: Iterable[Scores]) -> Scores:
    first, *others = sorted(parts, key=len)
    for other in others:
        first = {doc: score + other[doc] for doc, score in first.items() if doc in other}
    return first


def _raised(scores: Scores, more: Scores) -> Scores:
    return {doc: score + more.get(doc, 0.0) for doc, score in scores.items()}


def _boosted(scores: Scores, boost: float) -> Scores:
    return scores if boost == 1.0 else {doc: score * boost for doc, score in scores.items()}


def _asked(part: Any, searcher: Any) -> Scores:
    collector = UnlimitedCollector()
    searcher.search_with_collector(part, collector)
    return {doc: score for score, doc in collector.items}
