"""Who writes: one at a time over all processes, in one commit or not at all."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from whoosh import index, query
from whoosh.writing import LockError

from marketplace.foundation import clock
from marketplace.foundation.errors import Unavailable
from marketplace.foundation.faults import fault_point
from marketplace.foundation.write_lock import WriteLock
from marketplace.search.port import Document, IndexUnavailable
from marketplace.search.words import signature

from .folders import Current, IndexFolder
from .schema import KEY, row_of, schema

MOST_SEGMENTS = 15
TIDY_EVERY = 20


def write(folder: IndexFolder, documents: Iterable[Document], gone: Collection[int]) -> None:
    """Put in or replace ``documents`` and take ``gone`` out. Raises IndexUnavailable, Unavailable."""
    documents = list(documents)
    touched = [document.listing_id for document in documents] + list(gone)
    with _only_writer(folder):
        current = folder.current()
        found = _opened(folder, current.build)
        with _changing(_writer(found)) as writer:
            writer.delete_by_query(query.Or([query.Term(KEY, str(number)) for number in touched]))
            for document in documents:
                writer.add_document(**row_of(document))
            fault_point("search.before_commit")
            crowded = len(writer.segments) > MOST_SEGMENTS
            writer.commit(merge=crowded or found.latest_generation() % TIDY_EVERY == 0)
        fault_point("search.committed")
        folder.point_to(Current(current.build, current.signature, found.doc_count(), _now()))


def rebuild(folder: IndexFolder, documents: Iterable[Document]) -> int:
    """Fill a new build beside the one in use, swap, and sweep what nobody reads any more; returns how many are in it."""
    folder.prepare()
    with _only_writer(folder):
        build = folder.new_build()
        made = index.create_in(str(build), schema())
        with _changing(made.writer(limitmb=64)) as writer:
            for document in documents:
                writer.add_document(**row_of(document))
            writer.commit()
        count = int(made.doc_count())
        before = _build_in_use(folder)
        fault_point("search.before_swap")
        folder.point_to(Current(build.name, signature(), count, _now()))
        fault_point("search.swapped")
        folder.sweep(build.name, before)
        return count


def _only_writer(folder: IndexFolder) -> AbstractContextManager[float]:
    """Held across processes; raises Unavailable when another writer does not finish."""
    if not folder.root.is_dir():
        raise IndexUnavailable("there is no index yet")
    return WriteLock(folder.root / "writer.lock").held()


def _opened(folder: IndexFolder, build: str) -> Any:
    try:
        return index.open_dir(str(folder.path(build)))
    except IndexUnavailable:
        raise
    except Exception as error:
        raise IndexUnavailable(repr(error)) from error


def _writer(found: Any) -> Any:
    try:
        return found.writer(timeout=10, delay=0.05)
    except LockError:
        raise Unavailable() from None
    except Exception as error:
        raise IndexUnavailable(repr(error)) from error


@contextmanager
def _changing(writer: Any) -> Iterator[Any]:
    """A writer that gives up everything when something goes wrong."""
    try:
        yield writer
    except BaseException:
        writer.cancel()
        raise


def _build_in_use(folder: IndexFolder) -> str:
    try:
        return folder.current().build
    except IndexUnavailable:
        return ""


def _now() -> int:
    return int(clock.now().timestamp())
