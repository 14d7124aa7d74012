"""A file is there whole or not at all, under names we chose."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask

from marketplace.foundation.files import LocalStore
from tests.crashes.dying import KILLED, do_and_die_at

NAME = "public/ab/abcdef-320.webp"


def test_what_is_put_can_be_read_replaced_and_deleted(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    assert not store.exists(NAME)
    store.put(NAME, b"one")
    store.put(NAME, b"two")
    assert (store.read(NAME), store.exists(NAME)) == (b"two", True)
    assert [path.name for path in (tmp_path / "public/ab").iterdir()] == ["abcdef-320.webp"]
    store.delete(NAME)
    store.delete(NAME)
    assert not store.exists(NAME)
    with pytest.raises(FileNotFoundError):
        store.read(NAME)


@pytest.mark.parametrize(
    "name",
    ["", "a", "/etc/passwd", "../x/y", "public/../../x", "public/..", "public/a/../b", "a\\b/c", "public/A.webp", "public/a b",
     "public/a\x00.webp", "public/\ud800", "public//x", "public/a\n", "é/x"],
)  # fmt: skip
def test_names_we_would_never_choose_are_refused(tmp_path: Path, name: str) -> None:
    store = LocalStore(tmp_path)
    for do in (
        lambda: store.put(name, b""),
        lambda: store.read(name),
        lambda: store.exists(name),
        lambda: store.delete(name),
    ):
        with pytest.raises(ValueError):
            do()


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("point", "then"), [("image.temp_written", b"old"), ("image.fsynced", b"old"), ("image.renamed", b"new")]
)
def test_killed_while_writing_the_old_file_or_the_new_one_is_there(
    app: Flask, tmp_path: Path, point: str, then: bytes
) -> None:
    store = LocalStore(tmp_path / "store")
    store.put(NAME, b"old")
    assert do_and_die_at(app, point, lambda: store.put(NAME, b"new")) == KILLED
    assert store.read(NAME) == then
    store.put(NAME, b"again")
    assert store.read(NAME) == b"again"
