"""T15: a shop that trades and is backed up all the time, restored to twenty moments chosen by chance."""

from __future__ import annotations

import random
import shutil

import pytest
from flask import Flask
from sqlalchemy import make_url

from marketplace import backups
from marketplace.config import Config
from marketplace.foundation.database import db
from marketplace.ledger import ChainEnds
from tests.backups.conftest import empty_place, fake, fake_address, kept
from tests.backups.test_drill import hang_picture, sell
from tests.backups.there import at_place, books
from tests.catalog.shop import keeper
from tests.databases import as_superuser
from tests.races.together import assert_nothing_is_broken
from tests.world import list_goods, open_village

__all__ = ["empty_place", "fake", "fake_address", "kept"]  # fixtures
SALES, MOMENTS = 60, 20


def emptied(place: Config) -> None:
    """As the machine was before anything was restored there."""
    for folder in (place.var, place.uploads):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
    name = make_url(place.database_url).database
    if place.database_url.startswith("postgresql"):
        as_superuser(f"DROP DATABASE {name} WITH (FORCE)", f"CREATE DATABASE {name} OWNER lumbung_owner")


def test_twenty_moments_come_back_as_they_were(
    app: Flask, kept: Config, empty_place: Config, chance: random.Random
) -> None:
    village = open_village()
    variant, seller = list_goods(village, price=10_000, stock=SALES), keeper(village)
    notes: list[tuple[object, list[ChainEnds], int]] = []
    for number in range(SALES):
        sell(village, variant, number)
        if number % 7 == 0:
            hang_picture(village, seller)
        point = backups.take_backup(kept)
        notes.append((point.at, books(), point.picture_count))
    assert kept.backup_dir is not None
    for at, note, pictures in chance.sample(notes, MOMENTS):
        emptied(empty_place)
        with at_place(empty_place):
            restored = backups.restore(empty_place, kept.backup_dir, at)  # type: ignore[arg-type]
            assert (restored.broken, books()) == ((), note)
            assert sum(path.is_file() for path in empty_place.uploads.rglob("*/*")) >= pictures
            assert_nothing_is_broken()
            db.session.rollback()


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_every_piece_that_is_damaged_is_found_before_anything_is_put_in_place(
    app: Flask, kept: Config, empty_place: Config, chance: random.Random
) -> None:
    list_goods(open_village())
    backups.take_backup(kept)
    assert kept.backup_dir is not None
    pieces = [path for path in kept.backup_dir.rglob("pieces/*/*") if path.is_file()]
    for path in chance.sample(pieces, min(40, len(pieces))):
        before, place = path.read_bytes(), chance.randrange(path.stat().st_size)
        path.write_bytes(before[:place] + bytes([before[place] ^ 1]) + before[place + 1 :])
        with at_place(empty_place), pytest.raises(backups.BackupRefused):
            backups.restore(empty_place, kept.backup_dir)
        assert not (empty_place.var / "lumbung.db").exists()
        path.write_bytes(before)
