"""The buyer pays otherwise than at first: one way counts at a time, the goods stay hers, and no money is ever lost between."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import catalog, orders, payments
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain
from marketplace.foundation.errors import Conflict, Unavailable
from marketplace.orders.changing_payment import change_payment, other_ways
from marketplace.orders.order import Order
from tests.bookkeeping.trading import fresh, key, paid, payment_of, placed, standing, violations
from tests.gateway.conftest import fake, fake_address
from tests.gateway.fake import Stripe
from tests.gateway.selling import open_card_village, ordered_by_card, page_of, refreshed
from tests.world import Village, list_goods

__all__ = ["fake", "fake_address"]  # fixtures
PAID_BY_CARD = {"1.1.03.03": 100_000, "2.1.05.03": -100_000}


@pytest.fixture
def village(app: Flask, fake: Stripe) -> Village:
    return open_card_village(fake)


def changed(order: Order, way: str) -> str:
    db.session.rollback()
    return change_payment(order.token, way).method


def test_from_card_to_transfer_to_cash_and_back_to_card(village: Village, fake: Stripe, client: FlaskClient) -> None:
    order = ordered_by_card(village)
    first, session = payment_of(order), page_of(order)
    page = client.get(f"/bayar/{first.token}/cara").text
    assert ('value="transfer"' in page, 'value="tunai"' in page, 'value="kartu"' in page) == (True, True, False)
    moved = client.post(f"/bayar/{first.token}/cara", data={"cara_bayar": "transfer"})
    again = client.post(f"/bayar/{first.token}/cara", data={"cara_bayar": "transfer"})
    second = payment_of(order)
    assert moved.headers["Location"] == again.headers["Location"] == f"/bayar/{second.token}"
    assert client.get(f"/bayar/{first.token}").headers["Location"] == f"/bayar/{second.token}"
    drain()
    assert [(one["id"], one["status"]) for one in fake.things("checkout.session")] == [(session, "expired")]
    assert (second.method, second.total, second.due < second.total) == ("transfer", first.total, True)
    assert changed(order, "tunai") == "counter"
    assert payment_of(order).until == order.placed_at + timedelta(hours=48)
    assert changed(order, "kartu") == "stripe"
    fake.pay(page_of(order))
    refreshed(order)
    assert (fresh(order).state, standing(village)) == ("paid", PAID_BY_CARD)
    assert "Cara bayar diganti" in client.get(f"/p/{order.token}").text
    assert len(payments.all_payments_of(order.id)) == 4
    assert violations() == []


def test_a_page_that_was_paid_meanwhile_counts(village: Village, fake: Stripe, client: FlaskClient) -> None:
    order = ordered_by_card(village)
    fake.pay(page_of(order))
    told = client.post(f"/bayar/{payment_of(order).token}/cara", data={"cara_bayar": "transfer"})
    assert (told.status_code, "sudah dibayar" in told.text) == (409, True)
    assert (fresh(order).state, len(payments.all_payments_of(order.id))) == ("paid", 1)
    assert violations() == []


@pytest.mark.parametrize("silent", [True, False])
def test_while_the_gateway_does_not_say_that_it_is_closed_nothing_changes(
    village: Village, fake: Stripe, silent: bool
) -> None:
    order = ordered_by_card(village)
    page_of(order)
    if silent:
        payments.use_gateway("http://127.0.0.1:9", live_only=False)
    else:
        fake.lie("refuse_before", 3)
    with pytest.raises(Unavailable):
        changed(order, "transfer")
    assert (payment_of(order).method, payment_of(order).state) == ("stripe", "pending")
    fake.lie("refuse_before", 0)
    payments.use_gateway(fake.base, live_only=False)
    assert changed(order, "transfer") == "transfer"


def test_a_page_nobody_answered_for_is_found_closed_and_left(
    village: Village, fake: Stripe, client: FlaskClient
) -> None:
    order = ordered_by_card(village)
    fake.lie("error", 3)
    assert client.post(f"/bayar/{payment_of(order).token}/kartu").status_code == 503
    fake.lie("error", 0)
    assert changed(order, "tunai") == "counter"
    assert [one["status"] for one in fake.things("checkout.session")] == ["expired"]


def test_the_goods_wait_as_long_as_the_new_way_allows_and_never_beyond_two_days(village: Village) -> None:
    variant = list_goods(village, price=100_000, stock=1)
    order = placed(village, variant, 100_000, pay="kartu")
    with clock.at(order.placed_at + timedelta(hours=20)):
        assert changed(order, "tunai") == "counter"
    with clock.at(order.placed_at + timedelta(hours=47)):
        db.session.rollback()
        assert orders.due_orders() == []
        with transaction():
            assert catalog.free_due_holds([variant]) == []
        assert changed(order, "transfer") == "transfer"
        assert payment_of(order).until == order.placed_at + timedelta(hours=48)
    with clock.at(order.placed_at + timedelta(hours=47, minutes=40)):
        assert other_ways(fresh(order), payment_of(order)) == ()
    assert violations() == []


def test_nobody_uses_up_codes_by_changing_for_ever(village: Village) -> None:
    order = placed(village, list_goods(village, price=100_000), 100_000)
    for _ in range(2):
        changed(order, "tunai")
        changed(order, "transfer")
    assert changed(order, "tunai") == "counter"
    with pytest.raises(Conflict, match="terlalu sering"):
        changed(order, "transfer")


def test_money_of_the_way_before_is_late_and_may_count(village: Village, fake: Stripe) -> None:
    """She had transferred already, then changed to card; the line of the bank comes a day later."""
    order = placed(village, list_goods(village, price=100_000), 100_000)
    first = payment_of(order)
    assert changed(order, "kartu") == "stripe"
    page_of(order)
    with transaction():
        facts = (village.bank_account_id, first.due, clock.now().date(), "SARI", key())
        line = payments.type_statement_line(village.treasurer, village.id, *facts)
        payments.match_payment(village.treasurer, first.id, line.id)
    assert (fresh(order).state, payments.payment_view(first.id).state) == ("placed", "late")
    with transaction():
        payments.accept_late(village.treasurer, first.id)
    drain()
    assert (fresh(order).state, payment_of(order).method) == ("paid", "transfer")
    assert [one["status"] for one in fake.things("checkout.session")] == ["expired"]
    assert violations() == []


def test_a_second_payment_of_a_paid_order_goes_back_alone(village: Village) -> None:
    order = placed(village, list_goods(village, price=100_000), 100_000)
    first = payment_of(order)
    changed(order, "tunai")
    paid(village, order)
    with transaction():
        facts = (village.bank_account_id, first.due, clock.now().date(), "SARI", key())
        line = payments.type_statement_line(village.treasurer, village.id, *facts)
        payments.match_payment(village.treasurer, first.id, line.id)
    assert fresh(order).state == "paid"
    with pytest.raises(Conflict, match="dengan cara lain"), transaction():
        payments.accept_late(village.treasurer, first.id)
    from marketplace.orders.deciding import return_late

    with transaction():
        return_late(village.treasurer, payments.payment_view(first.id))
    (refund,) = payments.refunds_for([order.id])[order.id]
    with transaction():
        payments.pay_refund(village.treasurer, refund.id, "transfer", "TRF-9")
    assert fresh(order).state == "paid"
    assert standing(village)["2.1.05.03"] == -100_000
    assert violations() == []


def test_what_is_paid_at_hand_over_stays_so(village: Village) -> None:
    order = placed(village, list_goods(village, price=100_000), 100_000, pay="tunai")
    assert other_ways(order, payment_of(order)) == ()
