"""kill -9 around every question to the gateway: asked again it is the same page, the same money, the same refund."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask

from marketplace import orders, payments
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain
from tests.bookkeeping.trading import fresh, payment_of, standing, violations
from tests.crashes.dying import KILLED, do_and_die_at
from tests.gateway.fake import Stripe
from tests.gateway.selling import HOME, doubtful, open_card_village, ordered_by_card, page_of, paid_by_card
from tests.world import Village

PAID = {"1.1.03.03": 100_000, "2.1.05.03": -100_000}


@pytest.fixture
def village(app: Flask, fake: Stripe) -> Village:
    return open_card_village(fake)


def the_worker_comes_by(minutes: int = 5) -> None:
    with clock.at(clock.now() + timedelta(minutes=minutes)):
        for payment_id in payments.due_checkouts():
            payments.refresh_payment(payment_id)
        for refund_id in payments.due_refunds():
            payments.refresh_refund(refund_id)
    drain()


@pytest.mark.parametrize(("point", "left"), [("stripe.after_intent", "asked"), ("stripe.after_intent_saved", "open")])
@pytest.mark.parametrize("paid_meanwhile", [False, True])
def test_killed_around_opening_the_page_there_is_still_one_page_and_it_pays(
    app: Flask, village: Village, fake: Stripe, point: str, left: str, paid_meanwhile: bool
) -> None:
    order = ordered_by_card(village)
    order_id, payment_id = order.id, payment_of(order).id
    db.session.rollback()
    assert do_and_die_at(app, point, lambda: payments.open_card_page(payment_id, HOME)) == KILLED
    order = orders.order_by_id(order_id)
    card = payments.card_checkout(payment_id)
    assert card is not None
    assert card.state == left
    (session,) = fake.things("checkout.session")
    if paid_meanwhile:
        fake.pay(session["id"])
    else:
        assert payments.open_card_page(payment_id, HOME) == session["url"]
        fake.pay(session["id"])
    the_worker_comes_by()
    assert len(fake.things("checkout.session")) == 1
    assert (fresh(order).state, standing(village)) == ("paid", PAID)
    assert violations() == []


def test_killed_while_the_money_is_booked_nothing_happened_and_the_next_question_books_it_once(
    app: Flask, village: Village, fake: Stripe
) -> None:
    order = ordered_by_card(village)
    fake.pay(page_of(order))
    order_id, payment_id = order.id, payment_of(order).id
    db.session.rollback()
    assert do_and_die_at(app, "payment.posted", lambda: payments.refresh_payment(payment_id)) == KILLED
    order = orders.order_by_id(order_id)
    assert (fresh(order).state, payment_of(order).state, standing(village)) == ("placed", "pending", {})
    the_worker_comes_by()
    assert (fresh(order).state, standing(village)) == ("paid", PAID)
    assert violations() == []


def test_killed_after_the_refund_was_made_it_is_found_and_not_made_again(
    app: Flask, village: Village, fake: Stripe
) -> None:
    order = paid_by_card(village, fake)
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
    order_id = order.id
    (refund_id,) = [refund.id for refund in payments.refunds_for([order.id])[order.id]]
    db.session.rollback()
    assert do_and_die_at(app, "refund.after_intent", lambda: payments.refresh_refund(refund_id)) == KILLED
    order = orders.order_by_id(order_id)
    assert (fresh(order).state, len(fake.things("refund"))) == ("refund_due", 1)
    the_worker_comes_by()
    assert (fresh(order).state, len(fake.things("refund")), standing(village)) == ("refunded", 1, {})
    assert violations() == []


def test_killed_after_doubtful_money_went_back_it_does_not_go_back_again(
    app: Flask, village: Village, fake: Stripe
) -> None:
    doubtful(fake, ordered_by_card(village), amount_received=10_000_100)
    (receipt,) = payments.receipts_in(village.id)
    with transaction():
        payments.return_receipt(village.treasurer, receipt.id)
    db.session.rollback()
    assert do_and_die_at(app, "receipt.after_intent", lambda: payments.refresh_receipt(receipt.id)) == KILLED
    assert len(fake.things("refund")) == 1
    with clock.at(clock.now() + timedelta(minutes=10)):
        for receipt_id in payments.due_receipts():
            payments.refresh_receipt(receipt_id)
    assert (len(fake.things("refund")), standing(village)) == (1, {})
    assert violations() == []
