"""The gateway, its webhooks or our worker are silent for hours and days: what was paid in time is paid, nothing is lost."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import orders, payments
from marketplace.foundation import clock
from marketplace.foundation.database import db
from marketplace.payments.card_tables import StoredEvent
from marketplace.working import duties, round_of_work
from tests.bookkeeping.trading import fresh, payment_of, standing, violations
from tests.gateway.fake import Stripe
from tests.gateway.selling import open_card_village, ordered_by_card, page_of
from tests.gateway.telling import PAID, post
from tests.world import Village

LATE = {"1.1.03.03": 100_000, "2.1.05.07": -100_000}


@pytest.fixture
def village(app: Flask, fake: Stripe) -> Village:
    return open_card_village(fake)


def the_worker_after(hours: int, rounds: int = 2) -> None:
    """It was away until now; then it does everything that is due, again and again."""
    for number in range(rounds):
        with clock.at(clock.now() + timedelta(hours=hours, minutes=20 * number)):
            db.session.rollback()
            round_of_work([duty for duty in duties() if duty.name not in ("search index", "anchor the books")])


@pytest.mark.parametrize("told", [True, False])
def test_who_paid_in_time_has_paid_although_the_worker_was_away(
    village: Village, fake: Stripe, client: FlaskClient, told: bool
) -> None:
    """The event lies in the inbox, or never came; time to pay is over before anybody looks."""
    order = ordered_by_card(village)
    fake.pay(page_of(order))
    if told:
        (event,) = fake.events("checkout.session.completed")
        assert post(village, client, event) == 200
    the_worker_after(hours=26)
    assert (fresh(order).state, standing(village)) == ("paid", PAID)
    assert violations() == []


def test_an_order_nobody_answers_for_waits_two_days_and_then_its_money_is_late(village: Village, fake: Stripe) -> None:
    order = ordered_by_card(village)
    fake.pay(page_of(order))
    payments.use_gateway("http://127.0.0.1:9", live_only=False)
    the_worker_after(hours=30)
    assert fresh(order).state == "placed"
    the_worker_after(hours=49)
    assert fresh(order).state == "expired"
    payments.use_gateway(fake.base, live_only=False)
    the_worker_after(hours=72)
    assert (fresh(order).state, standing(village)) == ("payment_review", LATE)
    assert violations() == []


def test_a_page_nobody_paid_does_not_keep_the_order_waiting(village: Village, fake: Stripe) -> None:
    order = ordered_by_card(village)
    fake.control("expire", session=page_of(order))
    the_worker_after(hours=26)
    assert fresh(order).state == "expired"
    assert violations() == []


def test_an_event_three_days_late_finds_the_order_ended_and_the_money_is_late(
    village: Village, fake: Stripe, client: FlaskClient
) -> None:
    order = ordered_by_card(village)
    fake.pay(page_of(order))
    (event,) = fake.events("checkout.session.completed")
    payments.use_gateway("http://127.0.0.1:9", live_only=False)
    with clock.at(clock.now() + timedelta(days=3)):
        db.session.rollback()
        round_of_work([duty for duty in duties() if duty.name == "expire orders"])
    assert fresh(order).state == "expired"
    payments.use_gateway(fake.base, live_only=False)
    for _ in range(2):
        assert post(village, client, event) == 200
    the_worker_after(hours=73)
    assert (fresh(order).state, payment_of(order).state, standing(village)) == ("payment_review", "late", LATE)
    assert violations() == []


def test_an_event_about_nothing_of_ours_is_kept_and_changes_nothing(
    village: Village, fake: Stripe, client: FlaskClient
) -> None:
    """Another shop sells through the same account, or the event came before we knew of the page."""
    other = open_card_village(fake, name="BUMDesa Lain", village="33.17.10.2008")
    order = ordered_by_card(other)
    fake.pay(page_of(order))
    (event,) = fake.events("checkout.session.completed")
    assert post(village, client, event) == 200
    the_worker_after(hours=0)
    assert standing(village) == {}
    assert db.session.query(StoredEvent).filter_by(bumdesa_id=village.id).count() >= 1
    assert orders.order_by_id(order.id).state == "paid"
    assert violations() == []
