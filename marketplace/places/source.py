"""Reading the lists that come with the package (see data/NOTICE.md for their source and licence)."""

import csv
import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from .codes import VILLAGE, kind_of, level_of, parent_of
from .names import bare_name, context_words, search_key

EDITION = "idn-area-data 4.0.1/1"
"""Changes whenever the files or the way keys and words are made from them change; a change means a reload."""


_DATA = Path(__file__).parent / "data"


class Row(NamedTuple):
    code: str
    parent_code: str | None
    level: int
    name: str
    search_key: str
    words: str


def rows() -> Iterator[Row]:
    """Every place, the larger before the smaller."""
    words: dict[str, str] = {}
    for list_name in ("provinces", "regencies", "districts", "villages"):
        for code, name in _entries(list_name):
            yield _row(code, name, words)


def _row(code: str, name: str, words: dict[str, str]) -> Row:
    level, kind, parent = level_of(code), kind_of(code), parent_of(code)
    if level < VILLAGE:
        words[code] = context_words(code, kind, name, words[parent] if parent else "")
    return Row(code, parent, level, name, search_key(bare_name(kind, name)), words.get(code, ""))


def _entries(list_name: str) -> Iterator[tuple[str, str]]:
    packed = (_DATA / f"{list_name}.csv.xz").read_bytes()
    for entry in csv.DictReader(lzma.decompress(packed).decode("utf-8").splitlines()):
        yield entry["code"], entry["name"]
