"""From what was found and scored to one page: filtered, counted by category, ordered. Works on arrays only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import reduce
from heapq import nsmallest
from itertools import chain
from typing import Any

from marketplace.search.port import Hits, Wanted

from .adding_up import Postings, Scores


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of all documents of one generation, by document number. ``standing``: the place of a document when
    nothing is asked: newest first."""

    ids: list[int]
    categories: list[tuple[str, ...]]
    villages: list[str]
    prices: list[int]
    sold: list[int]
    standing: list[int]
    postings: Postings = field(default_factory=Postings)


def facts_of(reader: Any) -> Facts:
    """Read every column of the index once."""

    def column(name: str) -> list[Any]:
        leaves = [leaf for leaf, _ in reader.leaf_readers()]
        return reduce(list.__add__, (list(leaf.column_reader(name)) for leaf in leaves), [])

    ids, ranks = column("number"), column("rank")
    standing = [0] * len(ids)
    for place, doc in enumerate(sorted(range(len(ids)), key=lambda doc: (-ranks[doc], -ids[doc]))):
        standing[doc] = place
    same: dict[str, tuple[str, ...]] = {}
    return Facts(
        ids=ids,
        categories=[same.setdefault(slugs, tuple(slugs.split())) for slugs in column("cat")],
        villages=column("village"),
        prices=column("price"),
        sold=column("sold"),
        standing=standing,
    )


def page_of(found: Scores, facts: Facts, wanted: Wanted) -> Hits:
    """The page that is wanted of all that was found."""
    nearby = list(found)
    if wanted.village:
        nearby = [doc for doc in nearby if facts.villages[doc].startswith(wanted.village)]
    fitting = nearby
    if wanted.category:
        fitting = [doc for doc in nearby if wanted.category in facts.categories[doc]]
    ordered = nsmallest(wanted.offset + wanted.limit, _in_order(fitting, found, facts, wanted.sort))
    page = [facts.ids[row[-1]] for row in ordered[wanted.offset :]]
    return Hits(page, len(fitting), len(found), _counts(facts, nearby))


def _counts(facts: Facts, docs: list[int]) -> dict[str, int]:
    return dict(Counter(chain.from_iterable(map(facts.categories.__getitem__, docs))))


def _in_order(docs: list[int], found: Scores, facts: Facts, sort: str) -> Iterable[tuple[Any, ...]]:
    """Sortable rows that end with the document: in stock first, always; then what was asked for."""
    sold, standing, prices = facts.sold, facts.standing, facts.prices
    if sort == "newest":
        return ((sold[doc], standing[doc], doc) for doc in docs)
    if sort == "cheapest":
        return ((sold[doc], prices[doc], -found[doc], standing[doc], doc) for doc in docs)
    return ((sold[doc], -found[doc], standing[doc], doc) for doc in docs)
