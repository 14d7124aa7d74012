"""The disk is full: it is said with when to come back, nothing lies there half, and with room again everything goes on."""

from __future__ import annotations

import io
import logging
from contextlib import suppress
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from PIL import Image
from sqlalchemy import func, select

from marketplace import backups
from marketplace.backups import BackupRefused
from marketplace.cart.basket import CartLine
from marketplace.catalog.photo import Photo
from marketplace.config import Config
from marketplace.foundation.database import db
from marketplace.foundation.errors import Full
from marketplace.foundation.files import LocalStore
from tests.backups.conftest import kept
from tests.catalog.shop import as_keeper, keeper, send, words
from tests.races.together import assert_nothing_is_broken
from tests.resources.running_out import no_file_larger_than
from tests.world import list_goods, open_village

__all__ = ["kept"]  # a fixture
on_sqlite = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)


def rows(table: type) -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(table)) or 0


def files_below(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def restless_photo() -> bytes:
    """Nothing in it repeats: some 450 kB."""
    out = io.BytesIO()
    Image.effect_noise((860, 664), 90).convert("RGB").save(out, "JPEG", quality=88)
    assert 380_000 < len(out.getvalue()) < 490_000, len(out.getvalue())
    return out.getvalue()


@on_sqlite
def test_when_the_database_cannot_grow_nothing_is_half_written_and_people_are_told_to_come_back(
    app: Flask, client: FlaskClient
) -> None:
    variant = list_goods(open_village(), stock=5)
    client.get("/")
    with no_file_larger_than(0):
        full = client.post("/keranjang", data={"varian": str(variant), "jumlah": "2"})
        assert (full.status_code, full.headers["Retry-After"].isdigit()) in ((503, True), (507, True))
        assert "Coba lagi" in words(full)
        for page in ("/", "/cari?q=keripik", "/kategori/makanan-dan-camilan", *["/cari?q=kopi"] * 20):
            assert client.get(page).status_code == 200, page
    assert rows(CartLine) == 0
    assert client.post("/keranjang", data={"varian": str(variant), "jumlah": "2"}).status_code == 303
    assert rows(CartLine) == 1
    assert_nothing_is_broken()


def test_a_photo_that_finds_no_room_leaves_no_file_and_no_row_and_every_word_typed(
    app: Flask, client: FlaskClient, config: Config
) -> None:
    keeper(open_village())
    as_keeper(client)
    before, photo = files_below(config.uploads), restless_photo()
    if db.engine.dialect.name == "sqlite":  # the log of the database begins anew, so that it finds room
        db.session.rollback()
        with db.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    with no_file_larger_than(350_000):
        full = send(client, photo)
    assert (full.status_code, full.headers["Retry-After"]) == (507, "60")
    assert ("penyimpanan" in words(full), "Keripik tempe" in words(full)) == (True, True)
    assert (files_below(config.uploads), rows(Photo)) == (before, 0)
    assert send(client, photo).status_code == 303
    assert rows(Photo) == 1
    assert_nothing_is_broken()


@on_sqlite
def test_a_backup_that_finds_no_room_is_refused_and_the_one_before_stays_good(app: Flask, kept: Config) -> None:
    list_goods(open_village())
    first = backups.take_backup(kept).at
    list_goods(open_village("BUMDesa Kedua"))
    with no_file_larger_than(20_000), pytest.raises(BackupRefused, match="Older backups are as they were"):
        backups.take_backup(kept, thorough=True)
    assert backups.points_in(kept) == [first]
    assert not (kept.var / ".backing-up").exists()
    second = backups.take_backup(kept, thorough=True).at
    assert backups.points_in(kept) == [first, second]


def test_a_file_that_finds_no_room_is_not_there_at_all_and_says_so(tmp_path: Path) -> None:
    store = LocalStore(tmp_path)
    store.put("public/ab/gambar.jpg", b"x" * 100)
    with no_file_larger_than(1_000), pytest.raises(Full, match="penuh") as full:
        store.put("public/ab/gambar.jpg", b"y" * 100_000)
    assert (full.value.status, full.value.retry_after) == (507, 60)
    assert [path.read_bytes() for path in files_below(tmp_path)] == [b"x" * 100]


def test_a_log_that_cannot_be_written_stops_nobody(app: Flask, client: FlaskClient) -> None:
    with suppress(OSError), open("/dev/full", "w") as full:  # closing it fails too
        handler = logging.StreamHandler(full)
        logging.getLogger().addHandler(handler)
        try:
            logging.getLogger("lumbung.test").error("nobody will read this")
            answers = [client.get(page).status_code for page in ("/", "/tidak-ada")]
        finally:
            logging.getLogger().removeHandler(handler)
    assert answers == [200, 404]
