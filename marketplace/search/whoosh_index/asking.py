"""From the units of a query to Whoosh's query objects; nothing that was typed is ever parsed as syntax."""

from __future__ import annotations

from typing import Any

from whoosh import query

from marketplace.search.analysis import Unit
from marketplace.search.port import Wanted

from .schema import BODY, NAME

WEAKER = 0.3
GUESSED = 2.0
HEAD_WORD = 3.0  # "kue kering" is a kue first
LEAST_FOR_FUZZY = 4
LEAST_FOR_BEGINNING = 3


def question_for(wanted: Wanted) -> Any:
    """All needed units (``loose``: any of them); the others only raise; what is unwanted is left out."""
    needed = [_any_of(unit, wanted.guessed) for unit in wanted.units if unit.needed]
    helpful = [_any_of(unit) for unit in wanted.units if not unit.needed]
    if not needed:
        return query.NullQuery
    if wanted.loose:
        needed[0].boost = HEAD_WORD
    whole = query.Or(needed) if wanted.loose else query.And(needed)
    if helpful:
        whole = query.AndMaybe(whole, query.Or(helpful))
    unwanted = [query.Term(NAME, word) for unit in wanted.units for word in unit.unwanted]
    return query.AndNot(whole, query.Or(unwanted)) if unwanted else whole


def _any_of(unit: Unit, guessed: frozenset[str] = frozenset()) -> Any:
    terms = [query.Term(place, word) for word in unit.words for place in (NAME, BODY)]
    terms += [query.Term(place, word, boost=WEAKER) for word in unit.weaker for place in (NAME, BODY)]
    if unit.spelled in guessed and unit.spelled.isalpha():
        if len(unit.spelled) >= LEAST_FOR_FUZZY:
            terms.append(query.FuzzyTerm(NAME, unit.spelled, boost=GUESSED, maxdist=1, prefixlength=1))
        if len(unit.spelled) >= LEAST_FOR_BEGINNING:
            terms.append(query.Prefix(NAME, unit.spelled, boost=GUESSED))
    return query.Or(terms)
