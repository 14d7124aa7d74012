"""How an order is spoken of: parcels are packed and fetched, a visit is prepared and takes place."""

from __future__ import annotations

import re
from dataclasses import astuple

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import orders
from marketplace.catalog import ListingDraft, listing_page, publish_listing
from marketplace.foundation.actor import SYSTEM, Role
from marketplace.foundation.database import transaction
from marketplace.foundation.money import Money
from marketplace.orders.lifecycle import ORDER
from marketplace.orders.words import GOODS, VISIT, Words, words_for
from tests.bookkeeping.trading import placed
from tests.people.making import make_staff, sign_in, slug_of, token_on
from tests.world import open_village

OF_PARCELS = re.compile(r"kemas|ambil|paket|barang|serahkan", re.IGNORECASE)


@pytest.mark.parametrize("words", [GOODS, VISIT])
def test_every_state_has_a_name_and_says_what_comes_next(words: Words) -> None:
    assert set(ORDER.states) <= words.states.keys()
    assert set(ORDER.states) <= words.next.keys()


def test_a_visit_is_never_spoken_of_as_a_parcel() -> None:
    said = [text for text in astuple(VISIT) if isinstance(text, str)]
    said += [*VISIT.said.values(), *(text for task in VISIT.tasks.values() for text in task)]
    for known in (VISIT.states, VISIT.next, VISIT.passed):
        said += [text for state, text in known.items() if state != "shipped"]
    assert [text for text in said if OF_PARCELS.search(text)] == []


def test_only_what_weighs_nothing_and_is_not_sent_is_a_visit() -> None:
    assert words_for(0, "ambil") is VISIT
    assert words_for(1, "ambil") is words_for(0, "kirim") is GOODS


def test_the_pages_of_a_tour_speak_of_a_visit_from_placed_to_done(app: Flask, client: FlaskClient) -> None:
    village = open_village()
    tour = ListingDraft("Susur mangrove", "paket-wisata-dan-pelatihan", Money(50_000), "orang", grams=0, stock=20)
    with transaction():
        public_id = publish_listing(SYSTEM, village.seller_id, tour)
    order = placed(village, listing_page(public_id).offer.variant_id, 50_000, 2, pay="tunai")
    make_staff(village.id, Role.DIRECTOR, "hendra")
    sign_in(client, "hendra")
    where, mine = f"/kantor/{slug_of(village.id)}/pesanan/{order.number}", f"/p/{order.token}"

    def look() -> None:
        for address in (mine, where, f"{mine}/pembatalan"):
            html = client.get(address).text
            main = html[html.index("<main") : html.index("</main>")]
            assert OF_PARCELS.findall(re.sub(r"<[^>]*>", " ", main)) == [], (order.state, address)

    look()
    steps = {"penerimaan": {}, "kemasan": {}, "siap": {}, "penyerahan": {"kode": order.pickup_code}, "penyelesaian": {}}
    for noun, fields in steps.items():
        done = client.post(f"{where}/{noun}", data={"csrf": token_on(client, where), **fields})
        assert done.status_code == 303
        assert VISIT.said[noun] in client.get(done.headers["Location"]).text
        order = orders.order_by_id(order.id)
        look()
    assert order.state == "completed"
    assert "Terlaksana" in client.get(mine).text
