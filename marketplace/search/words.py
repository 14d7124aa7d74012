"""The word lists of the search: plain text files beside the code, read once."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "data"


@cache
def spellings() -> dict[str, str]:
    """Other spelling → the spelling we index."""
    found = {}
    for line in _lines("spellings.txt"):
        standard, _, others = line.partition(":")
        found.update(dict.fromkeys(others.split(), standard.strip()))
    return found


@cache
def stem_exceptions() -> dict[str, str]:
    """Word → the stem it gets here, whatever the stemmer thinks."""
    pairs = (line.partition(":") for line in _lines("stems.txt"))
    return {word.strip(): stem.strip() or word.strip() for word, _, stem in pairs}


@cache
def synonym_lines() -> list[list[str]]:
    """Groups of phrases that mean the same, as written."""
    return [[phrase.strip() for phrase in line.split("=")] for line in _lines("synonyms.txt")]


@cache
def fixed_phrases() -> list[str]:
    """Phrases whose single words mean something else, as written."""
    return list(_lines("phrases.txt"))


@cache
def fillers() -> frozenset[str]:
    """Words that may be missing in a product that is found; they still count where it has them."""
    return frozenset(word for line in _lines("fillers.txt") for word in line.split())


@cache
def signature() -> str:
    """A short name of the lists, the analysis and what is stored: an index made with another one is made anew."""
    files = [*sorted(FOLDER.glob("*.txt")), *(FOLDER.parent / name for name in _SHAPING)]
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


_SHAPING = ("analysis.py", "weighing.py", "whoosh_index/schema.py")


def _lines(name: str) -> list[str]:
    lines = (line.strip() for line in (FOLDER / name).read_text("utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]
