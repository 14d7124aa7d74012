"""The drill: note where the books end, keep that moment, trade on, lose everything, come back to the note."""

from __future__ import annotations

import pytest
from flask import Flask

from marketplace import backups, catalog, ledger
from marketplace.config import Config
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Actor
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain
from marketplace.foundation.errors import Conflict
from marketplace.foundation.money import Money
from tests.backups.there import at_place, books
from tests.catalog.shop import jpeg, keeper
from tests.races.test_opposite_wishes import match, statement_line
from tests.races.together import assert_nothing_is_broken, buy
from tests.world import Village, list_goods, open_village


def hang_picture(village: Village, seller: Actor) -> str:
    """A listing with a picture, all sizes drawn; returns the address of one."""
    stored = catalog.store_photo(seller, village.seller_id, jpeg())
    draft = catalog.ListingDraft("Tikar pandan", "anyaman", Money(90_000), "lembar")
    with transaction():
        public_id = catalog.publish_listing(SYSTEM, village.seller_id, draft, stored.id)
    drain()
    db.session.rollback()
    return str(catalog.listing_page(public_id).photos[0].source(640, "webp"))


def sell(village: Village, variant: int, number: int) -> tuple[int, int]:
    """Somebody buys one and pays by transfer: payment id and line id."""
    order_id = buy(village, number, variant)
    payment_id, line_id = statement_line(village, order_id, clock.now().date())
    match(village, payment_id, line_id)
    return payment_id, line_id


def seen(app: Flask, address: str) -> bytes:
    """What a browser gets there; empty when the picture does not open."""
    with app.test_client().get(address) as answer:
        return answer.data if answer.status_code == 200 else b""


def test_a_place_restored_to_a_time_ends_with_the_note_taken_then(
    app: Flask, kept: Config, empty_place: Config
) -> None:
    village = open_village()
    variant, picture = list_goods(village, price=10_000, stock=9), hang_picture(village, keeper(village))
    sold = sell(village, variant, 1)
    ledger.write_anchors()
    note, shown = books(), seen(app, picture)
    then = backups.take_backup(kept).at
    sell(village, variant, 2)
    ledger.write_anchors()
    assert books() != note
    backups.take_backup(kept)
    assert len(backups.points_in(kept)) == 2

    assert kept.backup_dir is not None
    with at_place(empty_place) as there:
        restored = backups.restore(empty_place, kept.backup_dir, then)
        assert (restored.point.at, restored.broken) == (then, ())
        assert books() == note
        assert len((empty_place.var / "anchors" / "anchors.jsonl").read_text().splitlines()) == 1
        assert shown
        assert seen(there, picture) == shown
        drain()
        with pytest.raises(Conflict):
            match(village, *sold)
        db.session.rollback()
        assert catalog.offers_for([variant])[variant].available == 8
        assert books() == note
        sell(village, variant, 3)
        assert books() != note
        assert_nothing_is_broken()
