"""Which engine is behind the port: one index for each process, named by the app factory, opened at the first search."""

from __future__ import annotations

import threading
from pathlib import Path

from .port import Freshness, IndexUnavailable, SearchIndex

_folder: Path | None = None
_index: SearchIndex | None = None
_guard = threading.Lock()


def use_index(folder: Path) -> None:
    """Search in ``folder`` from now on; called by the app factory."""
    global _folder, _index
    with _guard:
        if _index is not None:
            _index.close()
        _folder, _index = folder, None


def search_index() -> SearchIndex:
    """The index; Whoosh is imported here, at the first search of a process."""
    global _index
    with _guard:
        if _folder is None:
            raise RuntimeError("no search index is set")
        if _index is None:
            from .whoosh_index import WhooshIndex

            _index = WhooshIndex(_folder)
        return _index


def freshness() -> Freshness | None:
    """How far the index is; None when there is none that can be used."""
    try:
        return search_index().freshness()
    except IndexUnavailable:
        return None
