"""Indonesian words as people write them, made comparable. Pure: text in, words out; used alike for products and queries.

Small letters without accents · oleh2 and "oleh oleh" are oleh-oleh · one spelling per word, old spelling (djahe)
read too · "250 gr" is 250g · "tanpa pengawet" is one word, so that it never turns into its opposite · phrases of the
word lists get a common word (``=gula_merah``) · the stem is an extra word, never a replacement. No word is thrown away.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any

from . import words

LONGEST_QUERY = 200
MOST_UNITS = 12

_TWICE = re.compile(r"\b([a-z]{2,})2\b")
_THOUSANDS = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.,])")
_WORD = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+(?:-[^\W\d_]+)*")
_OLD_SPELLING = (("tj", "c"), ("dj", "\0"), ("nj", "ny"), ("sj", "sy"), ("j", "y"), ("\0", "j"), ("oe", "u"))
_UNITS = {
    "g": "g", "gr": "g", "grm": "g", "gram": "g", "kg": "kg", "kilo": "kg", "kilogram": "kg", "ons": "ons",
    "ml": "ml", "cc": "ml", "mili": "ml", "mililiter": "ml", "l": "l", "lt": "l", "ltr": "l", "liter": "l",
    "cm": "cm", "m": "m", "meter": "m", "menit": "menit", "jam": "jam",
}  # fmt: skip
_NEGATIONS = frozenset({"tanpa", "tidak", "tak", "bukan", "non", "bebas", "ga", "gak", "nggak"})


@dataclass(frozen=True, slots=True)
class Analysed:
    """A text of a product. ``strong`` words are what it says, ``weak`` ones are only hidden in it; ``head`` are those
    strong ones it begins with: in Indonesian the thing itself comes first."""

    strong: tuple[str, ...]
    weak: tuple[str, ...]
    head: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing a query asks for: any of ``words``, or at less value any of ``weaker``; never one of ``unwanted``."""

    typed: str
    words: tuple[str, ...]
    weaker: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()
    needed: bool = True
    spelled: str = ""
    """The single word behind it, where a typing error can be looked for."""


def analyse(text: str) -> Analysed:
    """Words of a product's text, phrases and stems included."""
    tokens = _negated(tokens_of(text))
    hidden, concepts, inner = _phrases(tokens)
    strong = [token for place, token in enumerate(tokens) if place not in hidden] + concepts
    weak = [tokens[place] for place in sorted(hidden)] + inner
    for token in tokens:
        weak += [part for part in _alternatives(token) if part not in strong]
    length, group = _longest_phrase(tokens, 0) if tokens else (0, "")
    head = (*tokens[: max(length, 1)], group)
    return Analysed(tuple(strong), tuple(dict.fromkeys(weak)), tuple(word for word in head if word in strong))


def units_of(query: str) -> list[Unit]:
    """What a query asks for, in its order. Anything may be typed; at worst nothing is left."""
    tokens = _negated(tokens_of(query[:LONGEST_QUERY]))
    units: list[Unit] = []
    place = 0
    while place < len(tokens) and len(units) < MOST_UNITS:
        length, group = _longest_phrase(tokens, place)
        if group:
            said = tokens[place : place + length]
            units.append(_phrase_unit(said, group))
            units += [replace(_word_unit(word), needed=False) for word in said if length > 1]
        else:
            units.append(_word_unit(tokens[place]))
        place += max(length, 1)
    return units if any(unit.needed for unit in units) else [_as_needed(unit) for unit in units]


def tokens_of(text: str) -> list[str]:
    """Comparable words in their order, in one spelling, before phrases and negations."""
    plain = _TWICE.sub(r"\1-\1", fold(text))
    plain = _THOUSANDS.sub(lambda match: match[0].replace(".", ""), plain)
    tokens: list[str] = []
    for found in _WORD.findall(plain):
        for part in _parts(found):
            if tokens and tokens[-1] == part and part.isalpha():
                tokens[-1] = f"{part}-{part}"
            elif tokens and part in _UNITS and tokens[-1][0].isdigit() and tokens[-1][-1].isdigit():
                tokens[-1] += _UNITS[part]
            else:
                tokens.append(part)
    return [words.spellings().get(token, token) for token in tokens]


def respelled(query: str, better: Mapping[str, str]) -> str:
    """The query with the words in ``better`` (as in ``Unit.spelled``) replaced; the rest as typed, in small letters."""

    def correct(match: re.Match[str]) -> str:
        return better.get(words.spellings().get(match[0], match[0]), match[0])

    return " ".join(_WORD.sub(correct, fold(query[:LONGEST_QUERY])).split())


def fold(text: str) -> str:
    """Small letters without accents, compatibility forms made plain."""
    decomposed = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if unicodedata.category(c) != "Mn"))


def _parts(found: str) -> list[str]:
    if found[0].isdigit():
        return [found.replace(",", ".")]
    pieces = found.split("-")
    return [found] if len(pieces) == 2 and pieces[0] == pieces[1] else pieces


def _negated(tokens: list[str]) -> list[str]:
    """``tanpa biji``, ``tidak berbiji`` → ``tanpa_biji``: one word, found only by itself."""
    joined: list[str] = []
    skip = False
    for place, token in enumerate(tokens):
        if skip:
            skip = False
        elif token in _NEGATIONS and place + 1 < len(tokens):
            joined.append(f"tanpa_{stem_of(tokens[place + 1])}")
            skip = True
        else:
            joined.append(token)
    return joined


@lru_cache(50_000)
def stem_of(word: str) -> str:
    """The root of a word by Sastrawi, with our exceptions; words that are short or no plain words stay."""
    exceptions = words.stem_exceptions()
    if word in exceptions:
        return exceptions[word]
    return str(_stemmer().stem(word)) if len(word) > 4 and word.isalpha() and word.isascii() else word


@cache
def _stemmer() -> Any:
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory  # 30,000 root words: only when first needed

    return StemmerFactory().create_stemmer()


def _modern(word: str) -> str:
    """``djahe`` → ``jahe``: the spelling before 1972; words without its marks stay."""
    if not any(mark in word for mark in ("oe", "tj", "dj", "nj", "sj")):
        return word
    for old, new in _OLD_SPELLING:
        word = word.replace(old, new)
    return word


def _alternatives(token: str) -> list[str]:
    """Other words a token may be found by, at less value: its stem, its half, its spelling of today."""
    if token.startswith("tanpa_"):
        return []
    half = token.split("-")[0]
    modern = _modern(token)
    found = [words.spellings().get(modern, modern), half, stem_of(half)]
    return [word for word in dict.fromkeys(found) if word != token]


def _word_unit(token: str) -> Unit:
    unwanted = (token.removeprefix("tanpa_"),) if token.startswith("tanpa_") else ()
    modern = words.spellings().get(_modern(token), _modern(token))
    return Unit(
        typed=token,
        words=tuple(dict.fromkeys((token, modern))),
        weaker=tuple(word for word in _alternatives(token) if word != modern),
        unwanted=unwanted,
        needed=token not in words.fillers(),
        spelled="" if unwanted else token,
    )


def _phrase_unit(tokens: list[str], group: str) -> Unit:
    single = tuple(tokens) if len(tokens) == 1 else ()
    stems = tuple(stem for token in single if (stem := stem_of(token)) != token)
    return Unit(typed=" ".join(tokens), words=(*single, group), weaker=stems)


def _as_needed(unit: Unit) -> Unit:
    return replace(unit, needed=True)


@cache
def _groups() -> dict[tuple[str, ...], str]:
    """Every phrase of the lists → the common word of its group."""
    found: dict[tuple[str, ...], str] = {}
    for group in [*words.synonym_lines(), *([phrase] for phrase in words.fixed_phrases())]:
        phrases = [tuple(tokens_of(phrase)) for phrase in group]
        known = next((found[phrase] for phrase in phrases if phrase in found), None)
        name = known or "=" + "_".join(phrases[0])
        for phrase in phrases:
            found.setdefault(phrase, name)
    return found


@cache
def _fixed() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(tokens_of(phrase)) for phrase in words.fixed_phrases())


@cache
def _longest() -> int:
    return max(len(phrase) for phrase in _groups())


def _longest_phrase(tokens: list[str], place: int) -> tuple[int, str]:
    """Length and common word of the longest listed phrase that begins at ``place``; (0, "") when none does."""
    for length in range(min(_longest(), len(tokens) - place), 0, -1):
        group = _groups().get(tuple(tokens[place : place + length]))
        if group:
            return length, group
    return 0, ""


def _phrases(tokens: list[str]) -> tuple[set[int], list[str], list[str]]:
    """Places of words that only stand in a fixed phrase; the common words of phrases, and of those inside a fixed one."""
    spans = [
        (start, start + length, phrase)
        for start in range(len(tokens))
        for length in range(1, min(_longest(), len(tokens) - start) + 1)
        if (phrase := tuple(tokens[start : start + length])) in _groups()
    ]
    fixed = [(start, end) for start, end, phrase in spans if phrase in _fixed()]
    hidden = {place for start, end in fixed for place in range(start, end)}
    concepts: dict[str, None] = {}
    inner: dict[str, None] = {}
    for start, end, phrase in spans:
        inside = any(first <= start and end <= last and (first, last) != (start, end) for first, last in fixed)
        (inner if inside else concepts)[_groups()[phrase]] = None
    return hidden, list(concepts), list(inner)
