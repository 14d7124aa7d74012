"""A file that changed a little has mostly the pieces it had."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

from marketplace.backups.cutting import PIECE_BYTES, Cutter, by_lines, by_pages
from marketplace.backups.keeping import open_store

ROWS = b"".join(b"%d\t%s\n" % (number, hashlib.sha256(b"%d" % number).hexdigest().encode()) for number in range(40_000))


def new_pieces(cut: Cutter, before: bytes, after: bytes) -> tuple[int, int]:
    """How many pieces ``after`` has, and how many of them ``before`` had not."""
    old, new = set(cut(io.BytesIO(before))), list(cut(io.BytesIO(after)))
    assert b"".join(new) == after
    return len(new), len(set(new) - old)


def test_a_changed_page_changes_its_piece() -> None:
    changed = bytearray(ROWS)
    changed[3 * PIECE_BYTES + 7] ^= 1
    assert new_pieces(by_pages, ROWS, bytes(changed)) == (-(-len(ROWS) // PIECE_BYTES), 1)


def test_a_row_more_at_the_beginning_does_not_change_the_pieces_after_it() -> None:
    total, new = new_pieces(by_lines, ROWS, b"0\tnew\n" + ROWS)
    assert total > 40
    assert new <= 3


def test_what_did_not_change_is_kept_once(tmp_path: Path) -> None:
    store = open_store(tmp_path, "k" * 40)
    with store.alone():
        names = [store.keep(piece) for _ in range(2) for piece in by_lines(io.BytesIO(ROWS))]
    half = len(names) // 2
    assert names[:half] == names[half:]
    assert sum(path.is_file() for path in tmp_path.rglob("pieces/*/*")) == half
    assert b"".join(map(store.fetch, names[:half])) == ROWS
    assert list(store.names_in(store.keep_names(names * 10))) == names * 10
