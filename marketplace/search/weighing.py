"""How much each word of a product counts: name > category > place and maker > description. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from .analysis import Analysed, analyse
from .port import Document

NAME = 8.0
HEAD = 1.2
CATEGORY = 4.0
PLACE = 2.0
TEXT = 1.0
HIDDEN = 0.4  # stems, halves, words inside a fixed phrase: only a hint

Weights = dict[str, float]


def name_words(document: Document) -> Weights:
    """Words of the name, its head a little more; in a long name each word says a little less."""
    found = analyse(document.name)
    long = max(0, len(found.strong) - 3)
    weights = dict.fromkeys(found.strong, NAME * max(0.7, 1 - 0.05 * long))
    return weights | {word: weights[word] * HEAD for word in found.head}


def body_words(document: Document) -> Weights:
    """All other words, each with the best weight it has anywhere."""
    weights: Weights = {}
    for text in document.categories:
        _note(weights, _often(text), CATEGORY)
    for text in (document.place, document.maker):
        _note(weights, _often(text), PLACE)
    for text in (document.description, document.unit):
        _note(weights, analyse(text), TEXT)
    _raise(weights, analyse(document.name).weak, HIDDEN * CATEGORY)
    return weights


@lru_cache(5_000)
def _often(text: str) -> Analysed:
    """Names of shelves, villages and makers come again and again."""
    return analyse(text)


def _note(weights: Weights, found: Analysed, weight: float) -> None:
    _raise(weights, found.strong, weight)
    _raise(weights, found.weak, weight * HIDDEN)


def _raise(weights: Weights, words: Iterable[str], weight: float) -> None:
    for word in words:
        weights[word] = max(weights.get(word, 0.0), weight)
