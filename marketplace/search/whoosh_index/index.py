"""The engine as the port wants it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from pathlib import Path

from marketplace.search.port import Document, Freshness, Hits, Wanted

from . import writing
from .adding_up import add_up
from .answering import page_of
from .asking import question_for
from .folders import IndexFolder
from .guessing import nearest_words
from .reading import Reader, Readers


class WhooshIndex:
    """A SearchIndex in a folder of the local disk; any number of processes may read."""

    def __init__(self, root: Path) -> None:
        self.folder = IndexFolder(root)
        self._readers = Readers(self.folder)

    def search(self, wanted: Wanted) -> Hits:
        question = question_for(wanted)

        def answer(reader: Reader) -> Hits:
            facts = self._readers.facts(reader)
            found = add_up(question, reader.searcher, facts.postings)
            return page_of(found, facts, wanted) if found else Hits([], 0, 0)

        return self._readers.read(answer)

    def unknown(self, words: Collection[str]) -> dict[str, str]:
        return self._readers.read(lambda reader: nearest_words(reader.searcher, words)) if words else {}

    def write(self, documents: Iterable[Document], gone: Collection[int]) -> None:
        writing.write(self.folder, documents, gone)

    def rebuild(self, documents: Iterable[Document]) -> int:
        return writing.rebuild(self.folder, documents)

    def freshness(self) -> Freshness:
        current, mark = self._readers.read(lambda reader: (reader.current, reader.mark))
        return Freshness(current.documents, current.signature, current.changed, mark)

    def close(self) -> None:
        self._readers.close()
