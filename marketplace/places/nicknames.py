"""What people call places in daily life: jogja, sby, tangsel, labuan bajo (data/nicknames.csv). Pure.

A nickname may stand for several places (jkt, toraja), and may be the real name of yet another one (makasar).
"""

import csv
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from . import names

_LIST = Path(__file__).parent / "data" / "nicknames.csv"
_MOST_WORDS = 3


def places_called(words: Sequence[str]) -> tuple[str, ...]:
    """Codes of the places these words are a nickname of; usually one, mostly none."""
    return _codes().get("".join(words), ()) if len(words) <= _MOST_WORDS else ()


def readings(words: Sequence[str]) -> Iterator[tuple[tuple[str, ...], Sequence[str]]]:
    """Each way to read the words as a nickname and where it lies: ``solo jateng``, ``kota jogja``."""
    start = 1 if len(words) > 1 and words[0] in names.LEADING_TYPE_WORDS else 0
    for count in range(len(words), start, -1):
        if codes := places_called(words[start:count]):
            yield codes, words[count:]


@cache
def _codes() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    with _LIST.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            key = names.search_key(row["nickname"])
            found[key] = (*found.get(key, ()), row["code"])
    return found
