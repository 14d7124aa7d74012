"""Did you mean: unknown words → the word of product names that was most likely meant."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from .schema import BODY, NAME

SHORTEST = 4
# letters that may differ · letters at the beginning that may not · shortest word it is tried for
TRIES = ((1, 1, 4), (2, 1, 5), (1, 0, 4))


def nearest_words(searcher: Any, words: Collection[str]) -> dict[str, str]:
    """Of these words those nobody has, with the nearest that somebody has (or empty)."""
    return {word: _nearest(searcher, word) for word in words if not _known(searcher, word)}


def _known(searcher: Any, word: str) -> bool:
    return any(searcher.doc_frequency(place, word) for place in (NAME, BODY))


def _nearest(searcher: Any, word: str) -> str:
    """The commonest word of product names within one error, else two in a long word, else with another first letter."""
    if len(word) < SHORTEST or not word.isalpha():
        return ""
    if swapped := [near for near in _swapped(word) if searcher.doc_frequency(NAME, near)]:
        return swapped[0]
    reader = searcher.reader()
    for distance, prefix, least in TRIES:
        if len(word) >= least:
            found = [near for near in set(reader.terms_within(NAME, word, distance, prefix=prefix)) if near.isalpha()]
            if found:
                return str(max(found, key=lambda near: (searcher.doc_frequency(NAME, near), near)))
    return ""


def _swapped(word: str) -> list[str]:
    """``kpoi`` → ``kopi``: two neighbours typed in the wrong order."""
    return [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1)]
