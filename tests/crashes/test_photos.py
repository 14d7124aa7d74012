"""kill -9 while a photo is kept or forgotten: never a row without its files, and the same photo again is one photo."""

from __future__ import annotations

from datetime import timedelta

from flask import Flask
from sqlalchemy import func, select

from marketplace import catalog
from marketplace.catalog.photo import Photo
from marketplace.catalog.storing import render_own
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db, transaction
from tests.catalog.shop import jpeg
from tests.crashes.dying import KILLED, do_and_die_at
from tests.races.together import assert_nothing_is_broken
from tests.world import open_village


def photos() -> int:
    db.session.rollback()
    return db.session.scalar(select(func.count()).select_from(Photo)) or 0


def test_a_photo_killed_on_its_way_in_or_out_is_there_with_its_files_or_not_at_all(app: Flask) -> None:
    village, content = open_village(), jpeg()
    drawn = render_own(content)

    def keep() -> None:
        catalog.keep_photo(SYSTEM, village.seller_id, content, drawn)

    for place in ("image.temp_written", "image.fsynced:2", "image.renamed", "image.variant_1:3"):
        assert do_and_die_at(app, place, keep) == KILLED, place
        assert photos() == 0
        assert_nothing_is_broken()
    assert do_and_die_at(app, "image.row_saved", keep) == KILLED
    keep()
    assert photos() == 1
    assert_nothing_is_broken()

    def forget() -> None:
        with clock.at(clock.now() + timedelta(days=3)), transaction():
            catalog.forget_loose_photos()

    assert do_and_die_at(app, "image.gc", forget) == KILLED
    assert photos() == 1
    assert_nothing_is_broken()
    forget()
    assert photos() == 0
    assert_nothing_is_broken()
