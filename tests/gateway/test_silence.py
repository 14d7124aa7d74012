"""A gateway that takes requests and never answers: nobody waits for it twice, others go on, and all is caught up afterwards."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import bumdesa, payments, working
from marketplace.foundation import clock
from marketplace.foundation.actor import Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import deliver_pending, drain
from marketplace.foundation.outbox import Delivery
from marketplace.payments.card_tables import CardCheckout
from tests.bookkeeping.trading import fresh, payment_of, violations
from tests.gateway.fake import Stripe
from tests.gateway.selling import open_card_village, ordered_by_card, page_of, take_cards
from tests.gateway.test_paying import post
from tests.people.making import make_staff, sign_in
from tests.world import PUNJULHARJO, Village, open_village

SOON = timedelta(minutes=2)


@pytest.fixture
def village(app: Flask, fake: Stripe) -> Village:
    return open_card_village(fake)


def impatient(fake: Stripe) -> None:
    payments.use_gateway(fake.base, live_only=False, patience=(0.2, 0.2))


def test_a_silent_account_is_asked_twice_and_the_deliveries_of_others_go_on(
    village: Village, fake: Stripe, fake_address: str, client: FlaskClient
) -> None:
    other, others = (
        open_village("BUMDesa Kedua", PUNJULHARJO, stall="Warung Joko"),
        Stripe(fake_address, f"{fake.account}b"),
    )
    take_cards(other, others)
    silent, waiting = [ordered_by_card(village) for _ in range(4)], ordered_by_card(other)
    for order, stripe in (*((order, fake) for order in silent), (waiting, others)):
        stripe.pay(page_of(order))
    drain()
    for event in fake.events("checkout.session.completed"):
        assert post(village, client, event) == 200
    (told,) = others.events("checkout.session.completed")
    assert post(other, client, told) == 200
    impatient(fake)
    fake.mute()
    before = fake.asked()
    assert deliver_pending() == 5
    assert fake.asked() - before == 2
    assert fresh(waiting).state == "paid"
    assert {fresh(order).state for order in silent} == {"placed"}
    fake.mute(False)
    with clock.at(clock.now() + SOON):
        drain()
    assert {fresh(order).state for order in silent} == {"paid"}
    assert violations() == []


def test_after_a_rest_one_question_decides_whether_it_is_asked_again(village: Village, fake: Stripe) -> None:
    order = ordered_by_card(village)
    fake.pay(page_of(order))
    payment_id = payment_of(order).id
    impatient(fake)
    fake.mute()
    before = fake.asked()
    for later, asked in ((0, 1), (0, 2), (0, 2), (70, 3), (70, 3), (140, 4)):
        with clock.at(clock.now() + timedelta(seconds=later)), pytest.raises(payments.Unclear):
            payments.refresh_payment(payment_id)
        assert fake.asked() - before == asked
    fake.mute(False)
    with clock.at(clock.now() + timedelta(seconds=210)):
        payments.refresh_payment(payment_id)
    assert fresh(order).state == "paid"


def test_who_wants_to_pay_reads_at_once_to_try_again(village: Village, fake: Stripe, client: FlaskClient) -> None:
    order = ordered_by_card(village)
    pay = f"/bayar/{payment_of(order).token}"
    impatient(fake)
    fake.mute()
    for _ in range(3):
        answer = client.post(f"{pay}/kartu")
        assert (answer.status_code, answer.headers["Retry-After"]) == (503, "30")
    assert fake.asked() == 2  # the third was told without asking
    fake.mute(False)
    with clock.at(clock.now() + SOON):
        assert client.post(f"{pay}/kartu").status_code == 303
    db.session.rollback()
    assert len(fake.things("checkout.session")) == 1


def test_a_round_of_the_worker_that_took_long_goes_on_with_the_rest_the_next_time() -> None:
    """No time at all is left after the first: each round does one, and none is passed over."""
    due, asked = [1, 2, 3], list[int]()
    duty = working.each_by_itself(lambda: due, asked.append, seconds=0)
    for _ in range(4):
        duty()
    assert asked == [1, 2, 3, 1]


def test_events_that_were_given_up_are_looked_at_when_it_answers_again(
    village: Village, fake: Stripe, client: FlaskClient
) -> None:
    """Ten tries end after half an hour; a silence may last longer."""
    order = ordered_by_card(village)
    fake.pay(page_of(order))
    (told,) = fake.events("checkout.session.completed")
    assert post(village, client, told) == 200
    with transaction():
        db.session.query(Delivery).update({"dead_at": clock.now(), "attempts": 10})
    assert payments.stale_events() == []
    with clock.at(clock.now() + timedelta(minutes=31)):
        for event_id in payments.stale_events():
            payments.apply_stale_event(event_id)
        assert payments.stale_events() == []
    assert fresh(order).state == "paid"
    assert violations() == []


def test_events_that_fail_each_time_block_no_others(village: Village, fake: Stripe, client: FlaskClient) -> None:
    """Any of them may be the next, also the newest."""
    for _ in range(2):
        fake.pay(page_of(ordered_by_card(village)))
    for told in fake.events("checkout.session.completed"):
        assert post(village, client, told) == 200
    with clock.at(clock.now() + timedelta(minutes=31)):
        everything = set(payments.stale_events())
        assert len(everything) == 2
        assert {payments.stale_events(limit=1)[0] for _ in range(64)} == everything


def test_what_is_unknown_for_a_day_is_told_on_the_desk_and_asked_again_all_the_time(
    village: Village, fake: Stripe, client: FlaskClient
) -> None:
    order = ordered_by_card(village)
    fake.lie("error", 3)
    assert client.post(f"/bayar/{payment_of(order).token}/kartu").status_code == 503
    fake.lie("error", 0)
    db.session.rollback()
    desk = f"/kantor/{bumdesa.bumdesa_view(village.id).slug}"
    make_staff(village.id, Role.TREASURER, "bendahara")
    with clock.at(clock.now() + timedelta(minutes=20)):
        assert payments.due_checkouts() == [payment_of(order).id]
        assert violations() == []
    with clock.at(clock.now() + timedelta(hours=25)):
        assert sign_in(client, "bendahara") == 303
        assert "apakah pesanan" in client.get(f"{desk}/uang-masuk").text
        assert "Cocokkan uang masuk" in client.get(f"{desk}/").text
    with transaction():
        db.session.query(CardCheckout).update({"next_check_at": clock.now() + timedelta(days=3)})
    with clock.at(clock.now() + timedelta(minutes=20)):
        assert [wrong for wrong in violations() if wrong.startswith("P5")]
