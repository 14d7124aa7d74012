"""The clock jumps a day between any two statements of one transaction: what belongs together is of one moment all the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from flask import Flask
from sqlalchemy import event, select

from marketplace import audit, bookkeeping, catalog, ledger, orders, payments
from marketplace.catalog.stock import StockHold, StockMove
from marketplace.foundation import clock
from marketplace.foundation.database import db, in_transaction, transaction
from marketplace.foundation.lifecycle import history
from marketplace.foundation.money import Money
from marketplace.orders.order import Checkout, Order
from marketplace.payments.match import PaymentMatch
from marketplace.payments.payment import Payment
from marketplace.payments.refund import Refund
from tests.bookkeeping.trading import fresh, handed_over, key, paid, placed, take_from_bank
from tests.races.together import assert_nothing_is_broken
from tests.world import Village, list_goods, open_village

DAY = 86_400
WIB = ZoneInfo("Asia/Jakarta")
Moments = set[datetime | None]


@pytest.fixture(params=[-DAY, DAY], ids=["back", "ahead"])
def jumping(app: Flask, request: pytest.FixtureRequest) -> Iterator[None]:
    """Every statement of a transaction moves the clock; before the next transaction it is right again."""
    shifted = 0

    def jump(*_: object) -> None:
        nonlocal shifted
        shifted = shifted + request.param if in_transaction() else 0
        clock.shift(shifted)

    event.listen(db.engine, "before_cursor_execute", jump)
    yield
    event.remove(db.engine, "before_cursor_execute", jump)
    clock.shift(0)


@pytest.fixture
def village(jumping: None) -> Village:
    return open_village()


def last_change(machine: str, subject_id: int, action: str) -> datetime:
    return next(change.at for change in reversed(history(machine, subject_id)) if change.action == action)


def last_entry(village: Village) -> ledger.EntryView:
    return ledger.journal_page(ledger.book_of(f"bumdesa:{village.id}"), limit=1).entries[0]


def assert_booked_then(village: Village, moment: datetime | None) -> None:
    """The entry was written at that moment, for the day it was in the village."""
    entry = last_entry(village)
    assert moment is not None
    assert (entry.posted_at, entry.effective_on) == (moment, moment.astimezone(WIB).date())


def payment_row(order: Order) -> Payment:
    db.session.rollback()
    return db.session.scalars(select(Payment).where(Payment.order_id == order.id)).one()


def test_inside_a_transaction_time_stands_still_whatever_the_clock_does(village: Village) -> None:
    with transaction():
        held = clock.now()
        list(db.session.scalars(select(Order.id)))
        assert clock.now() == held
    assert abs(clock.now() - held) >= timedelta(hours=23)


def test_an_order_its_payment_its_holds_and_its_end_are_of_one_moment(village: Village) -> None:
    order = placed(village, list_goods(village, price=10_000, stock=5), 10_000)
    payment, checkout = payment_row(order), db.session.get_one(Checkout, order.checkout_id)
    holds = db.session.scalars(select(StockHold.made_at).where(StockHold.order_id == order.id)).all()
    moments: Moments = {
        order.placed_at, checkout.placed_at, payment.opened_at, *holds, last_change("order", order.id, "begin"),
        last_change("payment", payment.id, "begin"),
    }  # fmt: skip
    assert moments == {order.placed_at}
    assert payment.until == order.placed_at + timedelta(hours=24)
    assert order.due_at == order.placed_at + timedelta(hours=48), "a transfer of the last hour is seen the next morning"


def test_money_its_match_its_entry_and_the_goods_are_of_one_moment(village: Village) -> None:
    order = paid(village, placed(village, list_goods(village, price=10_000, stock=5), 10_000))
    payment = payment_row(order)
    matches = db.session.scalars(select(PaymentMatch.matched_at).where(PaymentMatch.payment_id == payment.id)).all()
    moved = db.session.scalars(select(StockMove.at).where(StockMove.quantity < 0)).all()
    moments: Moments = {
        payment.ended_at, *matches, *moved, last_change("order", order.id, "pay"), last_change("payment", payment.id, "receive"),
    }  # fmt: skip
    assert moments == {payment.ended_at}
    assert_booked_then(village, payment.ended_at)


def test_cash_and_the_goods_it_is_given_for_are_of_one_moment(village: Village) -> None:
    order = handed_over(village, placed(village, list_goods(village, price=10_000, stock=5), 10_000, pay="tunai"))
    payment = payment_row(order)
    assert {payment.ended_at, last_change("payment", payment.id, "receive")} == {
        last_change("order", order.id, "deliver")
    }
    assert_booked_then(village, payment.ended_at)


def test_completion_and_its_shares_are_of_one_moment(village: Village) -> None:
    order = handed_over(village, paid(village, placed(village, list_goods(village, price=10_000), 10_000)))
    assert order.due_at == orders.complaining.complaint_window_ends(
        last_change("order", order.id, "deliver"), "Asia/Jakarta"
    )
    with transaction():
        orders.complete_order(village.director, orders.order_by_id(order.id))
    assert_booked_then(village, last_change("order", order.id, "complete"))


def test_a_refund_is_owed_and_paid_each_at_its_moment(village: Village) -> None:
    order = paid(village, placed(village, list_goods(village, price=10_000), 10_000))
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
    row = db.session.scalars(select(Refund)).one()
    assert {row.opened_at, last_change("refund", row.id, "begin")} == {last_change("order", order.id, "cancel_paid")}
    assert_booked_then(village, row.opened_at)
    with transaction():
        payments.pay_refund(village.treasurer, row.id, "transfer", "TRF-1")
    db.session.rollback()
    assert (row.paid_at, fresh(order).state) == (last_change("order", order.id, "refund"), "refunded")
    assert_booked_then(village, row.paid_at)
    (note, *_) = audit.entries(village.id, "uang")
    assert note.at == row.paid_at


def test_a_payout_its_entry_and_its_note_are_of_one_moment(village: Village) -> None:
    order = handed_over(village, paid(village, placed(village, list_goods(village, price=100_000), 100_000)))
    with transaction():
        orders.complete_order(village.director, orders.order_by_id(order.id))
    take_from_bank(village, 50_000)
    with transaction():
        payout = bookkeeping.pay_in_cash(village.cashier, village.seller_id, Money(50_000), key())
    assert payout.paid_at is not None
    (note, *_) = audit.entries(village.id, "uang")
    assert {note.at, payout.paid_at, last_change("payout", payout.id, "pay")} == {payout.paid_at}
    assert_booked_then(village, payout.paid_at)
    with clock.at(clock.now() + timedelta(hours=1)):
        assert_nothing_is_broken()


def test_expiry_lets_go_of_everything_at_one_moment(village: Village) -> None:
    variant = list_goods(village, price=10_000, stock=5)
    order = placed(village, variant, 10_000)
    with clock.at(clock.now() + timedelta(days=2)), transaction():
        orders.expire_order(order.id)
    ended = db.session.scalars(select(StockHold.ended_at).where(StockHold.order_id == order.id)).all()
    moments: Moments = {payment_row(order).ended_at, *ended, last_change("order", order.id, "expire")}
    assert len(moments) == 1
    assert catalog.offers_for([variant])[variant].available == 5
