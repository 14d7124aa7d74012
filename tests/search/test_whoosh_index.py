"""The embedded index under load, under kill -9, and when somebody breaks it."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from marketplace.search.analysis import units_of
from marketplace.search.port import IndexDamaged, IndexUnavailable, Wanted
from marketplace.search.whoosh_index import WhooshIndex

from .shop import found, named, products

ROOT = Path(__file__).resolve().parents[2]
KOPI = named("Kopi robusta bubuk")


@pytest.fixture
def index(tmp_path: Path) -> Iterator[WhooshIndex]:
    index = WhooshIndex(tmp_path / "index")
    index.rebuild(products())
    yield index
    index.close()


def test_many_small_commits_stay_tidy_and_right(index: WhooshIndex) -> None:
    for turn in range(23):
        index.write([replace(KOPI, price_rupiah=1000 + turn)], [])
    assert len(found(index, "kopi robusta")) == 1
    current = index.folder.current()
    assert len(list(index.folder.path(current.build).glob("*.seg"))) <= 21


@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")  # Whoosh does not close what it cannot read
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_damaged_index_says_so(index: WhooshIndex) -> None:
    folder = index.folder.path(index.folder.current().build)
    for path in folder.iterdir():
        if path.is_file():
            path.write_bytes(b"\x80\x05broken")
    index.close()
    with pytest.raises(IndexDamaged):
        found(index, "kopi")
    with pytest.raises(IndexDamaged):
        index.freshness()
    assert index.rebuild(products()) == len(products())
    assert found(index, "kopi")
    gc.collect()


def test_an_index_others_may_write_in_is_not_opened(index: WhooshIndex) -> None:
    index.close()
    folder = index.folder.path(index.folder.current().build)
    folder.chmod(0o777)
    with pytest.raises(IndexUnavailable):
        found(index, "kopi")


def test_rebuilding_again_and_again_leaves_two_builds(index: WhooshIndex) -> None:
    for _ in range(3):
        index.rebuild(products())
    assert len([path for path in index.folder.root.iterdir() if path.is_dir()]) == 2


WRITER = """
import sys
from pathlib import Path
from dataclasses import replace
from marketplace.foundation import faults
from marketplace.search.whoosh_index import WhooshIndex
from tests.search.shop import named, products
folder, fault, what = sys.argv[1:]
faults.arm(fault)
index = WhooshIndex(Path(folder))
print("ready", flush=True)
turn = 0
while True:
    turn += 1
    if what == "rebuild":
        index.rebuild(products())
    else:
        index.write([replace(row, price_rupiah=turn) for row in products()[:40]], [])
"""


def start_writer(folder: Path, fault: str = "", what: str = "write") -> subprocess.Popen[str]:
    command = [sys.executable, "-c", WRITER, str(folder), fault, what]
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )


def test_kill_9_while_writing_tears_nothing(index: WhooshIndex) -> None:
    for pause in (0.05, 0.12, 0.21, 0.33):
        writer = start_writer(index.folder.root)
        assert writer.stdout
        assert writer.stdout.readline() == "ready\n"
        time.sleep(pause)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        everything = index.search(Wanted(tuple(units_of("rembang jawa halmahera")), loose=True, limit=500))
        assert len(set(everything.listing_ids)) == len(everything.listing_ids)
        assert len(found(index, "kopi")) == 6
        index.write([KOPI], [])  # the lock of the dead is free


@pytest.mark.parametrize(("fault", "what"), [("search.before_commit:2", "write"), ("search.before_swap:2", "rebuild")])
def test_a_crash_before_the_last_step_changes_nothing(index: WhooshIndex, fault: str, what: str) -> None:
    writer = start_writer(index.folder.root, fault, what)
    assert writer.wait(60) == 137
    assert writer.stdout
    writer.stdout.close()
    assert len(found(index, "kopi")) == 6
    index.rebuild(products())
    assert len([path for path in index.folder.root.iterdir() if path.is_dir()]) <= 2
