"""After a restore the gateway tells everything again: what is known changes nothing, what was lost on the way is found."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import backups, bumdesa
from marketplace.config import Config
from marketplace.foundation.database import db
from marketplace.foundation.delivering import drain
from marketplace.orders.order import Order
from tests.backups.there import at_place, books
from tests.bookkeeping.trading import fresh
from tests.gateway.fake import Stripe
from tests.gateway.selling import open_card_village, ordered_by_card, page_of, paid_by_card
from tests.races.together import assert_nothing_is_broken
from tests.world import Village


def tell(client: FlaskClient, village: Village, fake: Stripe, times: int) -> None:
    """Everything the gateway ever had to say, so many times; the worker looks at it."""
    address = f"/webhook/stripe/{bumdesa.bumdesa_view(village.id).slug}"
    db.session.rollback()
    for event in fake.events() * times:
        assert (
            client.post(address, data=event["body"], headers={"Stripe-Signature": event["signature"]}).status_code
            == 200
        )
    drain()


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_webhooks_delivered_again_change_nothing_and_bring_what_was_lost(
    app: Flask, client: FlaskClient, kept: Config, empty_place: Config, fake: Stripe
) -> None:
    village = open_card_village(fake)
    paid_by_card(village, fake)
    open_then: Order = ordered_by_card(village)
    session, open_id = page_of(open_then), open_then.id
    tell(client, village, fake, times=1)
    note = books()
    backups.take_backup(kept)

    assert kept.backup_dir is not None
    with at_place(replace(empty_place, stripe_api_base=fake.base)) as there:
        assert backups.restore(empty_place, kept.backup_dir).broken == ()
        tell(there.test_client(), village, fake, times=2)
        assert books() == note
        fake.pay(session)  # money that came in between the backup and the disaster
        tell(there.test_client(), village, fake, times=2)
        assert fresh(db.session.get_one(Order, open_id)).state == "paid"
        assert [(ends.first, ends.seq) for ends in books()] == [(note[0].first, note[0].seq + 1)]
        assert_nothing_is_broken()
