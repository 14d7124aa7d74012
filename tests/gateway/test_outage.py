"""The gateway, its webhooks or our worker are silent for hours and days: what was paid in time is paid, nothing is lost."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import update

from marketplace import orders, payments
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.orders.order import Order
from marketplace.payments.card_tables import StoredEvent
from marketplace.working import duties, each_in_its_own_commit, round_of_work
from tests.bookkeeping.trading import fresh, handed_over, payment_of, standing, violations
from tests.gateway.fake import Stripe
from tests.gateway.selling import open_card_village, ordered_by_card, page_of, paid_by_card
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
            round_of_work([duty for duty in duties() if duty.name not in ("search index", "anchor the chains")])


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


def test_what_the_gateway_was_asked_tomorrow_is_asked_again_today(village: Village, fake: Stripe) -> None:
    """The clock was a day ahead and was put right while a refund was on its way."""
    order = paid_by_card(village, fake)
    with clock.at(clock.now() + timedelta(days=1)):
        with transaction():
            orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
    (refund_id,) = payments.due_refunds()
    payments.refresh_refund(refund_id)
    assert fresh(order).state == "refunded"
    assert payments.due_refunds() == []


def test_an_order_delivered_and_disputed_before_such_orders_stood_still_does_so_now(
    village: Village, fake: Stripe
) -> None:
    order = handed_over(village, paid_by_card(village, fake))
    dispute = fake.control("dispute", intent=fake.intent())
    payments.refresh_disputes(payment_of(order).id)
    with transaction():  # as an older release left it
        db.session.execute(
            update(Order).where(Order.id == order.id).values(state="delivered", version=Order.version + 1)
        )
    with clock.at(clock.now() + timedelta(days=30)):
        assert orders.overdue_orders() == [order.id]
        with transaction():
            orders.time_out(orders.order_by_id(order.id))
        assert (fresh(order).state, orders.overdue_orders()) == ("disputed", [])
        fake.control("close-dispute", dispute=dispute["id"], outcome="won")
        payments.refresh_disputes(payment_of(order).id)
        assert orders.overdue_orders() == [order.id]


def test_what_fails_each_time_does_not_take_the_places_of_what_is_behind_it(app: Flask) -> None:
    waiting, done = list(range(120)), []

    def act(number: int) -> None:
        if number < 70:
            raise ValueError(number)
        waiting.remove(number)
        done.append(number)

    duty = each_in_its_own_commit(lambda limit: waiting[:limit], act)
    for _ in range(3):
        duty()
    assert done == list(range(70, 120))
