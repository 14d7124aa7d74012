"""From what Whoosh found and scored to one page: filtered, counted by category, ordered. Works on arrays only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from typing import Any

from marketplace.search.port import Hits, Wanted

Scored = tuple[float, int]
"""How well a document fits, and its number in this generation."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of all documents of one generation, by document number."""

    ids: list[int]
    categories: list[list[str]]
    villages: list[str]
    prices: list[int]
    sold: list[int]
    ranks: list[int]


def facts_of(reader: Any) -> Facts:
    """Read every column of the index once."""

    def column(name: str) -> list[Any]:
        leaves = [leaf for leaf, _ in reader.leaf_readers()]
        return reduce(list.__add__, (list(leaf.column_reader(name)) for leaf in leaves), [])

    return Facts(
        ids=column("number"),
        categories=[slugs.split() for slugs in column("cat")],
        villages=column("village"),
        prices=column("price"),
        sold=column("sold"),
        ranks=column("rank"),
    )


def page_of(found: list[Scored], facts: Facts, wanted: Wanted) -> Hits:
    """The page that is wanted of all that was found."""
    nearby = [(score, doc) for score, doc in found if _fits(facts.villages[doc], wanted.village)]
    fitting = nearby
    if wanted.category:
        fitting = [(score, doc) for score, doc in nearby if wanted.category in facts.categories[doc]]
    ordered = sorted(fitting, key=_order(facts, wanted.sort))
    page = ordered[wanted.offset : wanted.offset + wanted.limit]
    return Hits([facts.ids[doc] for _, doc in page], len(fitting), len(found), _counts(facts, nearby))


def _fits(village: str, wanted: str | None) -> bool:
    return wanted is None or village.startswith(wanted)


def _counts(facts: Facts, scored: list[Scored]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for _, doc in scored:
        for slug in facts.categories[doc]:
            counts[slug] = counts.get(slug, 0) + 1
    return counts


def _order(facts: Facts, sort: str) -> Callable[[Scored], tuple[float, ...]]:
    """In stock first, always; then what was asked for."""
    if sort == "newest":
        return lambda hit: (facts.sold[hit[1]], -facts.ranks[hit[1]], -facts.ids[hit[1]])
    if sort == "cheapest":
        return lambda hit: (facts.sold[hit[1]], facts.prices[hit[1]], -hit[0])
    return lambda hit: (facts.sold[hit[1]], -hit[0], -facts.ranks[hit[1]], -facts.ids[hit[1]])
