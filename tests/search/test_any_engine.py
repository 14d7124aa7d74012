"""What every engine behind the port promises; another engine is one more parameter of ``make``."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from marketplace.search.port import IndexUnavailable, SearchIndex
from marketplace.search.whoosh_index import WhooshIndex

from .shop import found, named, products

Make = Callable[[Path], SearchIndex]
KOPI = named("Kopi robusta bubuk")


@pytest.fixture(params=[WhooshIndex])
def make(request: pytest.FixtureRequest) -> Make:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def index(make: Make, tmp_path: Path) -> Iterator[SearchIndex]:
    index = make(tmp_path / "index")
    index.rebuild(products())
    yield index
    index.close()


def test_writing_twice_is_writing_once(index: SearchIndex) -> None:
    before = found(index, "kopi")
    for _ in range(2):
        index.write([KOPI], [])
    assert found(index, "kopi") == before
    assert index.freshness().documents == len(products())


def test_what_is_gone_is_not_found_and_what_changed_is_found_by_its_new_name(index: SearchIndex) -> None:
    index.write([replace(KOPI, name="Wedang zaitun")], [named("Kopi lelet Tiongwi sachet").listing_id])
    assert found(index, "zaitun") == [KOPI.listing_id]
    assert named("Kopi lelet Tiongwi sachet").listing_id not in found(index, "kopi")


def test_there_is_no_index_before_it_is_made(make: Make, tmp_path: Path) -> None:
    index = make(tmp_path / "nothing")
    with pytest.raises(IndexUnavailable):
        found(index, "kopi")
    with pytest.raises(IndexUnavailable):
        index.write([KOPI], [])
    with pytest.raises(IndexUnavailable):
        index.freshness()


def test_a_rebuild_swaps_under_readers(index: SearchIndex) -> None:
    problems = read_while(index, lambda: [index.rebuild(products()) for _ in range(3)])
    assert problems == []


def test_readers_in_threads_are_not_disturbed_by_a_writer(index: SearchIndex) -> None:
    problems = read_while(index, lambda: [index.write([KOPI], []) for _ in range(12)])
    assert problems == []


def read_while(index: SearchIndex, change: object) -> list[str]:
    """Four threads search without pause while ``change`` runs; what went wrong in them."""
    problems: list[str] = []
    done = threading.Event()
    expected = set(found(index, "kopi"))

    def read() -> None:
        while not done.is_set():
            try:
                got = set(found(index, "kopi"))
                if got != expected:
                    problems.append(f"{sorted(got)}")
            except Exception as error:
                problems.append(repr(error))

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    change()  # type: ignore[operator]
    done.set()
    for reader in readers:
        reader.join()
    return problems
