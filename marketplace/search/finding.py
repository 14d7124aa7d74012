"""What buyers typed → listings, best first. Never raises for anything that was typed."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import get_args

from marketplace.catalog import in_category, newest

from .analysis import respelled, units_of
from .engine import search_index
from .port import Hits, IndexDamaged, IndexUnavailable, SearchIndex, Sort, Wanted

log = logging.getLogger("lumbung.search")

FEW = 3
DEEPEST_PAGE = 50
MOST_REMEMBERED = 1024  # answers, about 1 KB each
SORTS: tuple[Sort, ...] = get_args(Sort)


@dataclass(frozen=True, slots=True)
class Found:
    """One page of results. ``loose``: no product has all the words; ``ready`` False: the index is being made and the
    ids are simply the newest. ``suggestion`` is a better spelled query or None, and with ``corrected`` the ids are already
    those of the suggestion. ``by_category`` counts by slug."""

    listing_ids: list[int] = field(hash=False)
    total: int
    suggestion: str | None = None
    loose: bool = False
    ready: bool = True
    corrected: bool = False
    by_category: dict[str, int] = field(default_factory=dict, hash=False)


def find(
    query: str,
    category: str | None = None,
    village: str | None = None,
    page: int = 1,
    per_page: int = 24,
    sort: str | None = None,
) -> Found:
    """Listings for ``query``, in stock first; ``sort`` is relevance, newest or cheapest. ``village`` is the beginning of a code."""
    units = tuple(units_of(query))
    if not units:
        return Found([], 0)
    page = max(1, min(page, DEEPEST_PAGE))
    chosen: Sort = next((known for known in SORTS if known == sort), "relevance")
    wanted = Wanted(
        units, category=category, village=village, sort=chosen, offset=(page - 1) * per_page, limit=per_page
    )
    try:
        mark = search_index().freshness().mark
        found = _answer(mark, wanted, query)
    except IndexUnavailable as trouble:
        _say_once(trouble)
        return _without_index(category, per_page)
    _works(mark)
    return found


_said: set[str] = set()
_working = ""
_noting = threading.Lock()


def _say_once(trouble: IndexUnavailable) -> None:
    """Not by every search until the worker has come by."""
    with _noting:
        if str(trouble) in _said:
            return
        _said.add(str(trouble))
    damaged = trouble if isinstance(trouble, IndexDamaged) else None
    log.warning("searching without an index until the worker has made it anew: %s", trouble, exc_info=damaged)


def _works(mark: str) -> None:
    """What goes wrong after another index has answered is said again."""
    global _working
    if mark != _working:
        with _noting:
            _working = mark
            _said.clear()


@lru_cache(MOST_REMEMBERED)
def _answer(mark: str, wanted: Wanted, query: str) -> Found:
    """An index never changes under one mark, so what was asked before is known."""
    return _ask(search_index(), wanted, query)


def _ask(index: SearchIndex, wanted: Wanted, query: str) -> Found:
    hits = index.search(wanted)
    if hits.unfiltered >= FEW:
        return _found(hits)
    better = index.unknown([unit.spelled for unit in wanted.units if unit.needed and unit.spelled])
    known = {word: near for word, near in better.items() if near}
    suggestion = respelled(query, known) if known else None
    if better:
        wider = index.search(replace(wanted, guessed=frozenset(better)))
        if wider.unfiltered:
            return replace(_found(wider), suggestion=suggestion)
    if hits.unfiltered:
        return _found(hits)
    if suggestion:
        meant = index.search(replace(wanted, units=tuple(units_of(suggestion))))
        if meant.unfiltered:
            return replace(_found(meant), suggestion=suggestion, corrected=True)
    loose = index.search(replace(wanted, loose=True))
    return replace(_found(loose), loose=loose.total > 0)


def _found(hits: Hits) -> Found:
    return Found(hits.listing_ids, hits.total, by_category=hits.by_category)


def _without_index(category: str | None, limit: int) -> Found:
    cards = in_category(category, limit=limit) if category else newest(limit)
    ids = [card.listing_id for card in cards]
    return Found(ids, len(ids), ready=False)
