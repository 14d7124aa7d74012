"""Photos: one small picture at once, the rest by the worker, nothing lost when somebody pulls the plug."""

from __future__ import annotations

import io
from datetime import timedelta

import pytest
from flask import Flask
from PIL import Image
from sqlalchemy import select

from marketplace import catalog
from marketplace.catalog.imaging_process import PhotoRefused
from marketplace.catalog.photo import Photo, original_name, public_name
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Actor
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain
from marketplace.foundation.errors import NotFound
from marketplace.foundation.files import file_store
from marketplace.foundation.money import Money
from tests.catalog.shop import jpeg, keeper
from tests.crashes.dying import KILLED, do_and_die_at
from tests.world import PUNJULHARJO, Village, open_village


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


@pytest.fixture
def sari(village: Village) -> Actor:
    return keeper(village)


def listed(village: Village, photo_id: int) -> catalog.ListingView:
    with transaction():
        draft = catalog.ListingDraft("Tikar pandan", "anyaman", Money(90_000), "lembar")
        public_id = catalog.publish_listing(SYSTEM, village.seller_id, draft, photo_id)
    return catalog.listing_page(public_id)


def files_broken() -> list[str]:
    db.session.rollback()
    return next(check for check in catalog.checks() if check.id == "photo.files").violations()


def test_a_small_picture_is_there_at_once_and_the_rest_after_the_worker(village: Village, sari: Actor) -> None:
    stored = catalog.store_photo(sari, village.seller_id, jpeg(1600, 1200, turned=6))
    assert (stored.view.width, stored.view.height) == (1200, 1600)
    assert stored.preview is not None
    assert stored.view.source(640, "webp") is None
    page = listed(village, stored.id)
    assert page.photos[0].ready == (320,)
    assert drain() >= 1
    db.session.rollback()
    (photo,) = catalog.listing_page(page.public_id).photos
    assert photo.ready == (160, 320, 640, 1080)
    assert files_broken() == []
    with Image.open(io.BytesIO(file_store().read(public_name(photo.print, 1080, "jpg")))) as shown:
        assert (shown.size, shown.format, dict(shown.getexif())) == ((1080, 1440), "JPEG", {})


def test_the_worker_may_be_told_twice_or_too_late(village: Village, sari: Actor) -> None:
    stored = catalog.store_photo(sari, village.seller_id, jpeg())
    finish = catalog.render_rest(catalog.PhotoStored(stored.id))
    assert finish is not None
    with transaction():
        finish()
    assert catalog.render_rest(catalog.PhotoStored(stored.id)) is None
    assert catalog.render_rest(catalog.PhotoStored(999)) is None


def test_the_same_photo_sent_again_is_the_same_waiting_photo(village: Village, sari: Actor) -> None:
    first = catalog.store_photo(sari, village.seller_id, jpeg())
    assert catalog.store_photo(sari, village.seller_id, jpeg()) == first
    listed(village, first.id)
    assert catalog.store_photo(sari, village.seller_id, jpeg()).id != first.id


def test_originals_are_never_served(app: Flask, village: Village, sari: Actor) -> None:
    stored = catalog.store_photo(sari, village.seller_id, jpeg())
    browser = app.test_client()
    with browser.get(stored.preview or "") as shown:
        assert (shown.status_code, shown.mimetype) == (200, "image/jpeg")
        assert "immutable" in shown.headers["Cache-Control"]
    original = original_name(stored.view.print)
    assert file_store().exists(original)
    for path in (
        f"/foto/{original}",
        f"/foto/../{original}",
        f"/foto/..%2F{original}",
        f"/foto/{stored.view.print[:2]}/{stored.view.print}",
    ):
        assert browser.get(path).status_code in (404, 308)


def test_refused_photos_leave_nothing_behind(village: Village, sari: Actor) -> None:
    for content in (b"", b"GIF89a" + b"\0" * 100, jpeg()[:400], b"\x89PNG\r\n\x1a\n" + b"\0" * 50):
        with pytest.raises(PhotoRefused):
            catalog.store_photo(sari, village.seller_id, content)
    assert db.session.scalars(select(Photo.id)).all() == []


def test_a_photo_of_another_stall_is_not_there(village: Village, sari: Actor) -> None:
    other = open_village("BUMDesa Lain", PUNJULHARJO, stall="Lapak lain")
    with pytest.raises(NotFound):
        catalog.store_photo(sari, other.seller_id, jpeg())
    stored = catalog.store_photo(sari, village.seller_id, jpeg())
    with pytest.raises(NotFound), transaction():
        catalog.publish_listing(
            SYSTEM, other.seller_id, catalog.ListingDraft("Tikar", "anyaman", Money(1000), "buah"), stored.id
        )


def test_photos_nobody_used_are_forgotten_after_two_days(village: Village, sari: Actor) -> None:
    used, loose = (catalog.store_photo(sari, village.seller_id, jpeg(colour=colour)) for colour in ("#a00", "#0a0"))
    listed(village, used.id)
    with transaction():
        assert catalog.forget_loose_photos() == 0
    with clock.at(clock.now() + timedelta(days=2, seconds=1)), transaction():
        assert catalog.forget_loose_photos() == 1
    db.session.rollback()
    assert db.session.scalars(select(Photo.id)).all() == [used.id]
    assert loose.id != used.id


@pytest.mark.parametrize(
    "point",
    ["image.decoded", "image.temp_written", "image.fsynced", "image.variant_1", "image.renamed", "image.row_saved"],
)
def test_killed_while_storing_a_photo_nothing_is_broken_and_sending_again_works(
    app: Flask, village: Village, sari: Actor, point: str
) -> None:
    def store() -> None:
        catalog.store_photo(SYSTEM, village.seller_id, jpeg())

    assert do_and_die_at(app, point, store) == KILLED
    assert files_broken() == []
    stored = catalog.store_photo(sari, village.seller_id, jpeg())
    assert file_store().exists(public_name(stored.view.print, 320, "webp"))
    drain()
    assert files_broken() == []
