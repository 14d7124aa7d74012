"""After a restore the gateway tells everything again: what is known changes nothing, what was lost on the way is found."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import backups, bumdesa, orders, payments
from marketplace.config import Config
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain
from marketplace.orders.deciding import accept_receipt
from marketplace.orders.order import Order
from tests.backups.there import at_place, books
from tests.bookkeeping.trading import fresh, placed, standing
from tests.gateway.fake import Stripe
from tests.gateway.selling import open_card_village, ordered_by_card, page_of, paid_by_card
from tests.races.together import assert_nothing_is_broken
from tests.world import Village, list_goods


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


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_card_money_of_orders_the_backup_does_not_know_is_set_aside_and_decided(
    app: Flask, client: FlaskClient, kept: Config, empty_place: Config, fake: Stripe
) -> None:
    """Two orders after the snapshot, paid; then everything is lost. One goes back, one pays the order placed anew."""
    village = open_card_village(fake)
    variant = list_goods(village, price=100_000)
    backups.take_backup(kept)
    lost = [placed(village, variant, 100_000, pay="kartu") for _ in range(2)]
    numbers = [order.number for order in lost]
    for order in lost:
        fake.pay(page_of(order))

    assert kept.backup_dir is not None
    with at_place(replace(empty_place, stripe_api_base=fake.base)) as there:
        assert backups.restore(empty_place, kept.backup_dir).broken == ()
        tell(there.test_client(), village, fake, times=2)
        payments.catch_up(village.id)
        drain()
        receipts = payments.receipts_in(village.id, "aside")
        assert [one.label for one in receipts] == numbers[::-1]
        assert standing(village) == {"1.1.03.03": 200_000, "2.1.05.07": -200_000}
        back, again = receipts
        with transaction():
            payments.return_receipt(village.treasurer, back.id)
        drain()
        anew = placed(village, variant, 100_000)
        with transaction():
            accept_receipt(village.treasurer, again.id, orders.order_by_id(anew.id))
        assert fresh(anew).state == "paid"
        assert standing(village) == {"1.1.03.03": 100_000, "2.1.05.03": -100_000}
        fake.control("payout")
        payments.settle_payouts(village.id)
        assert "1.1.03.03" not in standing(village)
        with transaction():
            orders.cancel_order(village.director, orders.order_by_id(anew.id), "habis")
        drain()
        assert (fresh(anew).state, len(fake.things("refund"))) == ("refunded", 2)
        assert_nothing_is_broken()


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_a_payout_with_forgotten_money_in_it_brings_that_to_light(
    app: Flask, kept: Config, empty_place: Config, fake: Stripe
) -> None:
    village = open_card_village(fake)
    known = paid_by_card(village, fake)
    backups.take_backup(kept)
    fake.pay(page_of(ordered_by_card(village)))
    fake.control("payout")
    assert kept.backup_dir is not None
    with at_place(replace(empty_place, stripe_api_base=fake.base)):
        assert backups.restore(empty_place, kept.backup_dir).broken == ()
        payments.settle_payouts(village.id)
        assert standing(village)["2.1.05.07"] == -100_000
        assert fresh(known).state == "paid"
        payments.catch_up(village.id)
        drain()
        assert (standing(village)["2.1.05.07"], len(payments.receipts_in(village.id))) == (-100_000, 1)
        assert_nothing_is_broken()
