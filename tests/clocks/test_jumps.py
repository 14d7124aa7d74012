"""The clock of the server is wrong, is put right, or jumps back in the middle: nobody loses an order, nothing gets stuck."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from marketplace import catalog, ledger, orders, people
from marketplace.foundation import clock, delivering
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import deliver_pending
from marketplace.foundation.heartbeat import beat
from marketplace.foundation.outbox import Delivery
from marketplace.orders.order import Order
from marketplace.people import sessions
from tests.bookkeeping.trading import fresh, handed_over, paid, placed, sold, violations
from tests.people.making import make_staff, sign_in
from tests.races.together import assert_nothing_is_broken
from tests.world import list_goods, open_village

DAY, MINUTES = timedelta(days=1), timedelta(minutes=10)
JUMPS = (-DAY, -MINUTES, MINUTES, DAY)


def at(jump: timedelta) -> object:
    return clock.at(clock.now() + jump)


def what_time_does() -> None:
    """Everything the worker does because time has passed."""
    for order_id in orders.due_orders():
        with transaction():
            orders.expire_order(order_id)
    for order_id in orders.overdue_orders():
        with transaction():
            orders.time_out(orders.order_by_id(order_id))


def test_who_has_paid_keeps_the_order_and_who_may_still_pay_too(app: Flask) -> None:
    """Minutes wrong in either direction, a day back; even a day ahead ends only what nobody has paid for."""
    village = open_village()
    variant = list_goods(village, price=10_000, stock=5)
    settled, waiting = paid(village, placed(village, variant, 10_000)), placed(village, variant, 10_000)
    for jump in (*JUMPS[:3], timedelta()):
        with at(jump):  # type: ignore[attr-defined]
            what_time_does()
        assert (fresh(settled).state, fresh(waiting).state) == ("paid", "placed"), jump
    assert catalog.offers_for([variant])[variant].available == 3
    for days in (2, 400):
        with at(days * DAY):  # type: ignore[attr-defined]
            what_time_does()
    assert (fresh(settled).state, fresh(waiting).state) == ("paid", "expired")
    assert catalog.offers_for([variant])[variant].available == 4
    assert_nothing_is_broken()


def test_a_day_of_trade_while_the_clock_jumps_to_and_fro_is_one_chain_in_the_order_it_happened(app: Flask) -> None:
    village = open_village()
    variant = list_goods(village, price=10_000, stock=50)
    numbers = []
    for jump in (*JUMPS, -DAY, timedelta()):
        with at(jump):  # type: ignore[attr-defined]
            numbers.append(sold(village, variant, 10_000).number)
    book = ledger.book_of(f"bumdesa:{village.id}")
    entries = ledger.journal_page(book, limit=100).entries
    assert sorted(entry.seq for entry in entries) == list(range(1, len(entries) + 1))
    days = {entry.effective_on for entry in entries}
    assert len(days) >= 3
    assert len(set(numbers)) == 6
    assert violations() == []


def test_steps_of_one_order_taken_at_falling_times_stay_in_their_order(app: Flask) -> None:
    """Accepted tomorrow, handed over yesterday, as a clock that was put right would have it."""
    village = open_village()
    variant = list_goods(village, price=10_000)
    with at(DAY):  # type: ignore[attr-defined]
        order = paid(village, placed(village, variant, 10_000))
    with at(-DAY):  # type: ignore[attr-defined]
        order = handed_over(village, order)
        what_time_does()
    assert fresh(order).state == "delivered"
    with at(DAY):  # type: ignore[attr-defined]
        what_time_does()
    assert fresh(order).state == "delivered"
    with at(10 * DAY):  # type: ignore[attr-defined]
        what_time_does()
    assert fresh(order).state == "completed"
    assert_nothing_is_broken()


def test_work_claimed_before_the_clock_was_set_back_is_done_all_the_same(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at(DAY):  # type: ignore[attr-defined]
        list_goods(open_village())
        while delivering._claim(50):  # the worker dies with all of it in its hands
            pass
    owed = db.session.scalars(select(Delivery.run_at).where(Delivery.done_at.is_(None))).all()
    assert owed and min(owed) > clock.now() + timedelta(hours=23)
    while deliver_pending(50):
        pass
    db.session.rollback()
    assert db.session.scalars(select(Delivery.id).where(Delivery.done_at.is_(None))).all() == []


def test_work_put_off_for_a_while_is_not_done_early(app: Flask) -> None:
    list_goods(open_village())
    while delivering._claim(50):
        pass
    assert deliver_pending(50) == 0
    with at(delivering.LEASE):  # type: ignore[attr-defined]
        assert deliver_pending(50) > 0


def test_a_sign_of_life_from_tomorrow_is_none(app: Flask, client: FlaskClient) -> None:
    def worker_lives() -> bool:
        return bool(client.get("/readyz").get_json()["parts"]["worker"]["ok"])

    with transaction():
        beat("worker")
    assert worker_lives()
    with at(DAY), transaction():  # type: ignore[attr-defined]
        beat("worker")
    assert not worker_lives()
    with transaction():
        beat("worker")
    assert worker_lives()


def test_a_session_lives_through_small_jumps_and_ends_with_its_days(app: Flask) -> None:
    village = open_village()
    person_id = make_staff(village.id, username="petugas-jam")
    with transaction():
        cookie = sessions.open_session(person_id, "password", "Ponsel")
    for jump, signed_in in ((-DAY, True), (-MINUTES, True), (MINUTES, True), (DAY, False)):
        with at(jump):  # type: ignore[attr-defined]
            assert (people.actor_of_session(cookie) is not None) is signed_in, jump


def test_a_session_that_began_tomorrow_ends_all_the_same_and_does_not_stay_fresh(
    app: Flask, client: FlaskClient
) -> None:
    """The clock was a month ahead and is put right."""
    village = open_village()
    make_staff(village.id, username="petugas-jam")
    with at(30 * DAY):  # type: ignore[attr-defined]
        assert sign_in(client, "petugas-jam") == 303
    cookie = client.get_cookie("sesi")
    assert cookie is not None
    actor = people.actor_of_session(cookie.value)
    assert actor is not None and not actor.fresh
    db.session.rollback()
    for half_hours in range(28):
        with at(half_hours * timedelta(minutes=25)):  # type: ignore[attr-defined]
            assert client.get("/saya").status_code == 200, half_hours
    with at(timedelta(hours=12, minutes=1)):  # type: ignore[attr-defined]
        assert client.get("/saya").status_code == 303


@pytest.mark.parametrize("moment", [
    datetime(2028, 2, 29, 3, tzinfo=UTC), datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC), datetime(2027, 12, 31, 23, 59, 59, tzinfo=UTC),
])  # fmt: skip
def test_odd_days_are_days_like_others(app: Flask, moment: datetime) -> None:
    """A leap day, the second after 32 bits are full, the last second of a UTC year (the new one in every zone of Indonesia)."""
    with clock.at(moment):
        village = open_village()
        order = sold(village, list_goods(village, price=10_000), 10_000)
        book = ledger.book_of(f"bumdesa:{village.id}")
        entries = ledger.journal_page(book, limit=100).entries
        assert {entry.effective_on for entry in entries} == {(moment + timedelta(hours=7)).date()}
        assert {entry.number.split("-")[1] for entry in entries} == {str((moment + timedelta(hours=7)).year)}
        row = db.session.get_one(Order, order.id)
        assert row.placed_at == moment
        assert_nothing_is_broken()
