"""A restore refuses what is not whole, not ours or not fit, says what to do, and leaves the place as it was."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from flask import Flask

from marketplace import backups
from marketplace.backups.copying_sqlite import reading, refuse_damaged
from marketplace.backups.keeping import Store, open_store
from marketplace.config import Config
from marketplace.ledger import ChainEnds
from tests.backups.there import at_place
from tests.catalog.shop import jpeg
from tests.crashes.dying import KILLED, do_and_die_at

one_engine = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
Harm = Callable[[Store, Config], object]


def store_of(kept: Config) -> Store:
    assert kept.backup_dir is not None
    return open_store(kept.backup_dir, kept.backup_key)


def files(store: Store, kind: str) -> list[Path]:
    return sorted(path for path in (store.folder / store.seal.folder / kind).rglob("*") if path.is_file())


def change_a_byte(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def a_later_point(store: Store, **facts: object) -> None:
    last = store.newest()
    assert last is not None
    store.keep_point(replace(last, at=last.at + timedelta(seconds=1), facts=replace(last.facts, **facts)))


def of_postgresql(store: Store, _: Config) -> None:
    last = store.newest()
    assert last is not None
    store.keep_point(replace(last, at=last.at + timedelta(seconds=1), engine="postgresql"))


HARMS: dict[str, tuple[Harm, str]] = {
    "a piece is gone": (lambda store, _: files(store, "pieces")[0].unlink(), "missing"),
    "every piece has a bit turned": (lambda store, _: [change_a_byte(path) for path in files(store, "pieces")], "damaged"),
    "the point was changed": (lambda store, _: change_a_byte(files(store, "points")[-1]), "damaged"),
    "a row is said that is not there": (lambda store, _: a_later_point(store, rows={"person": 7}), "rows, not"),
    "a chain ends elsewhere": (lambda store, _: a_later_point(store, books=(ChainEnds("bumdesa:1", "a", 2, "b"),)), "chains"),
    "the schema is newer": (lambda store, _: a_later_point(store, revision="9999_later"), "newer schema 9999_later"),
    "another engine": (of_postgresql, "backup of postgresql"),
    "a database is there": (lambda _, place: (place.var / "lumbung.db").write_bytes(b"somebody's"), "not empty"),
    "the log of a database is there": (lambda _, place: (place.var / "lumbung.db-wal").write_bytes(b"old"), "not empty"),
    "pictures are there": (lambda _, place: (place.uploads / "public").mkdir(), "not empty"),
}  # fmt: skip


def standing(place: Config) -> dict[str, bytes]:
    """Every file of the place but what the app itself prepares."""
    paths = [path for root in (place.var, place.uploads) for path in root.rglob("*") if path.is_file()]
    return {str(path): path.read_bytes() for path in paths if "static" not in path.parts}


@one_engine
@pytest.mark.parametrize("case", HARMS)
def test_a_restore_refuses_and_leaves_the_place_as_it_was(kept: Config, empty_place: Config, case: str) -> None:
    backups.take_backup(kept)
    harm, words = HARMS[case]
    harm(store_of(kept), empty_place)
    before = standing(empty_place)
    assert kept.backup_dir is not None
    with at_place(empty_place), pytest.raises(backups.BackupRefused, match=words):
        backups.restore(empty_place, kept.backup_dir)
    assert standing(empty_place) == before


@one_engine
@pytest.mark.parametrize(("key", "words"), [("another" * 8, "another BACKUP_KEY"), ("", "another BACKUP_KEY")])
def test_without_the_key_nothing_is_read(kept: Config, empty_place: Config, key: str, words: str) -> None:
    backups.take_backup(kept)
    assert kept.backup_dir is not None
    with at_place(empty_place), pytest.raises(backups.BackupRefused, match=words):
        backups.restore(replace(empty_place, backup_key=key), kept.backup_dir)


@one_engine
def test_there_is_nothing_before_the_first(kept: Config, empty_place: Config, tmp_path: Path) -> None:
    first = backups.take_backup(kept).at
    assert kept.backup_dir is not None
    with at_place(empty_place):
        with pytest.raises(backups.BackupRefused, match="no backup that old"):
            backups.restore(empty_place, kept.backup_dir, first - timedelta(microseconds=1))
        with pytest.raises(backups.BackupRefused, match="There is no backup in"):
            backups.restore(empty_place, empty_place.uploads)
        with pytest.raises(backups.BackupRefused, match="mounted"):
            backups.restore(empty_place, tmp_path / "nowhere")


@one_engine
def test_a_folder_keeps_one_database(kept: Config) -> None:
    backups.take_backup(kept)
    a_later_point(store_of(kept), books=(ChainEnds("bumdesa:1", "another beginning", 2, "b"),))
    with pytest.raises(backups.BackupRefused, match="another database"):
        backups.take_backup(kept)


@pytest.mark.parametrize("page", [0, 2])
def test_a_damaged_database_file_is_told(tmp_path: Path, page: int) -> None:
    path = tmp_path / "shop.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE sale (id INTEGER PRIMARY KEY, words TEXT)")
        connection.executemany("INSERT INTO sale (words) VALUES (?)", [(f"terjual {n}",) for n in range(2_000)])
        connection.commit()
    with reading(path) as connection:
        refuse_damaged(connection)
    content = bytearray(path.read_bytes())
    content[page * 4096 + 50 : page * 4096 + 4096] = bytes(4046)
    path.write_bytes(content)
    with pytest.raises(backups.BackupRefused, match="damaged"), reading(path) as connection:
        refuse_damaged(connection)


@one_engine
def test_backups_are_not_put_among_the_pictures_they_keep(kept: Config) -> None:
    inside = kept.uploads / "backups"
    inside.mkdir()
    with pytest.raises(backups.BackupRefused, match="UPLOADS_DIR"):
        backups.take_backup(kept, inside)


@one_engine
def test_a_disk_that_does_not_take_it_is_said_and_keeps_the_older_ones(kept: Config) -> None:
    first, store = backups.take_backup(kept).at, store_of(kept)
    pieces = store.folder / store.seal.folder / "pieces"
    pieces.rename(pieces.with_name("aside"))
    pieces.touch()
    with pytest.raises(backups.BackupRefused, match="Older backups are as they were"):
        backups.take_backup(kept)
    pieces.unlink()
    pieces.with_name("aside").rename(pieces)
    assert backups.points_in(kept) == [first]
    assert not (kept.var / ".backing-up").exists()


@one_engine
def test_what_an_interrupted_restore_left_is_cleared_only_where_it_was_put(
    kept: Config, empty_place: Config, tmp_path: Path
) -> None:
    backups.take_backup(kept)
    assert kept.backup_dir is not None
    with at_place(empty_place) as there:
        bring = partial(backups.restore, empty_place, kept.backup_dir)
        assert do_and_die_at(there, "restore.mid", bring) == KILLED
        mine = tmp_path / "mine" / "public"
        mine.mkdir(parents=True)
        with pytest.raises(backups.BackupRefused, match="other settings"):
            backups.restore(replace(empty_place, uploads=mine.parent), kept.backup_dir)
    assert mine.exists()


@one_engine
def test_a_sealed_backup_shows_nothing_and_an_unsealed_one_does(app: Flask, kept: Config) -> None:
    picture = jpeg()
    name = kept.uploads / "original" / "ab" / "abcdef"
    name.parent.mkdir(parents=True)
    name.write_bytes(picture)
    assert backups.take_backup(kept).picture_count == 1
    assert not [path for path in files(store_of(kept), "") if picture in path.read_bytes()]
    plain = replace(kept, backup_key="")
    backups.take_backup(plain)
    assert [path for path in files(store_of(plain), "") if picture in path.read_bytes()]


@one_engine
def test_damage_in_the_store_is_mended_by_the_next_thorough_backup(kept: Config, empty_place: Config) -> None:
    old = backups.take_backup(kept)
    store = store_of(kept)
    for path in files(store, "pieces"):
        change_a_byte(path)
    backups.take_backup(kept, thorough=True)
    assert kept.backup_dir is not None
    with at_place(empty_place):
        restored = backups.restore(empty_place, kept.backup_dir)
    assert restored.broken == ()
    assert restored.point.facts.books == old.facts.books
    assert store.mend() == 0
