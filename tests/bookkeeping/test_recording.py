"""The books follow trade in the same commit, whatever happens to an order."""

from __future__ import annotations

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import text

from marketplace import ledger, orders, payments
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict
from marketplace.foundation.money import Money
from tests.bookkeeping.trading import (
    accepted_and_packed,
    completed,
    fresh,
    handed_over,
    key,
    paid,
    paid_in_cash,
    payment_of,
    placed,
    sold,
    standing,
    take_from_bank,
    violations,
)
from tests.world import Village, list_goods, open_village

PRICE = 100_000


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


@pytest.fixture
def goods(village: Village) -> int:
    return list_goods(village, price=PRICE, stock=50)


def test_a_sale_by_transfer_from_payment_to_completion(village: Village, goods: int) -> None:
    order = paid(village, placed(village, goods, PRICE))
    assert standing(village) == {"1.1.01.06": 99_999, "6.3.99.03": 1, "2.1.05.03": -100_000}
    order = completed(village, handed_over(village, order))
    assert standing(village) == {"1.1.01.06": 99_999, "6.3.99.03": 1, "2.1.05.02": -90_000, "4.1.11.01": -10_000}
    assert [entry.source_key for entry in ledger.entries_for(f"order:{order.id}:")] == [f"order:{order.id}:completed"]
    assert violations() == []


def test_a_sale_paid_in_cash_when_it_is_handed_over(village: Village, goods: int) -> None:
    order = placed(village, goods, PRICE, pay="tunai")
    assert standing(village) == {}
    order = handed_over(village, order)
    assert standing(village) == {"1.1.01.01": 100_000, "2.1.05.03": -100_000}
    assert violations() == []
    completed(village, order)
    assert standing(village) == {"1.1.01.01": 100_000, "2.1.05.02": -90_000, "4.1.11.01": -10_000}
    assert violations() == []


@pytest.mark.parametrize(
    ("difference", "expected"), [(-1_000, {"7.1.99.01": -1_000}), (2_000, {"6.2.99.04": 2_000}), (0, {})]
)
def test_the_true_courier_cost_settles_what_the_buyer_paid(
    village: Village, goods: int, difference: int, expected: dict[str, int]
) -> None:
    order = accepted_and_packed(village, paid(village, placed(village, goods, PRICE, send="far")))
    assert not order.own_courier
    cost = order.shipping_rupiah + difference
    with transaction():
        orders.ship_order(village.director, orders.order_by_id(order.id), Money(cost), "JNE123", "1.1.01.06")
    after = standing(village)
    assert {code: amount for code, amount in after.items() if code.startswith(("7.", "6.2"))} == expected
    assert "2.1.05.04" not in after
    assert violations() == []


def test_what_the_villages_own_courier_earns_is_income_at_completion(village: Village, goods: int) -> None:
    order = accepted_and_packed(village, paid(village, placed(village, goods, PRICE, send="near")))
    assert order.own_courier
    with transaction():
        orders.ship_order(village.director, orders.order_by_id(order.id), Money(0), "", "")
    assert standing(village)["2.1.05.04"] == -order.shipping_rupiah
    assert violations() == []
    with transaction():
        orders.receive_order(village.director, orders.order_by_id(order.id))
    after = standing(village)
    assert after["4.1.06.01"] == -order.shipping_rupiah
    assert "2.1.05.04" not in after
    assert violations() == []


def test_cancelling_before_acceptance_gives_back_exactly_what_came(village: Village, goods: int) -> None:
    order = paid(village, placed(village, goods, PRICE, send="far"))
    came = payment_of(order).received
    with transaction():
        orders.cancel_by_buyer(village.director, orders.order_by_id(order.id))
    assert standing(village) == {"1.1.01.06": came.rupiah, "2.1.05.05": -came.rupiah}
    assert violations() == []
    (refund,) = payments.refunds_for([order.id])[order.id]
    with transaction():
        payments.pay_refund(village.treasurer, refund.id, "transfer", "REF-9")
    assert standing(village) == {}
    assert fresh(order).state == "refunded"
    assert violations() == []


def test_late_money_waits_as_unknown_and_goes_back(village: Village, goods: int) -> None:
    order = placed(village, goods, PRICE)
    with clock.at(clock.now() + timedelta(days=3)), transaction():
        orders.expire_order(order.id)
    order = paid(village, order)
    assert order.state == "payment_review"
    assert standing(village) == {"1.1.01.06": 99_999, "2.1.05.07": -99_999}
    assert violations() == []
    with transaction():
        orders.return_late_money(village.director, orders.order_by_id(order.id))
    assert standing(village) == {"1.1.01.06": 99_999, "2.1.05.05": -99_999}
    (refund,) = payments.refunds_for([order.id])[order.id]
    with transaction():
        payments.pay_refund(village.treasurer, refund.id, "transfer", "REF-9")
    assert standing(village) == {}
    assert violations() == []


def test_money_set_aside_is_booked_once_and_matched_from_there(village: Village, goods: int) -> None:
    with transaction():
        line = payments.type_statement_line(
            village.treasurer,
            village.id,
            village.bank_account_id,
            Money(99_999),
            clock.now().date(),
            "TRSF ENTAH",
            key(),
        )
        payments.set_aside(village.treasurer, line.id)
    assert standing(village) == {"1.1.01.06": 99_999, "2.1.05.07": -99_999}
    payment = payment_of(placed(village, goods, PRICE))
    with transaction():
        payments.match_payment(village.treasurer, payment.id, line.id)
    assert standing(village) == {"1.1.01.06": 99_999, "6.3.99.03": 1, "2.1.05.03": -100_000}
    assert violations() == []


def test_own_goods_are_sales_with_cost_when_completed(village: Village) -> None:
    variant = list_goods(village, "Air minum desa", price=20_000, stock=5, own_goods=True, unit_cost=Money(12_000))
    sold(village, variant, 20_000, 2)
    after = standing(village)
    assert (after["4.2.01.01"], after["5.1.01.01"], after["1.1.05.01"]) == (-40_000, 24_000, -24_000)
    assert "2.1.05.02" not in after
    assert violations() == []


def test_a_return_after_completion_takes_balance_first_and_the_rest_becomes_a_debt(
    village: Village, goods: int
) -> None:
    first = sold(village, goods, PRICE)
    book_id = ledger.book_of(f"bumdesa:{village.id}")
    seller = f"seller:{village.seller_id}"
    take_from_bank(village, 60_000)
    paid_in_cash(village.cashier, village.seller_id, 60_000)
    with transaction():
        payments.open_refund(first.id, village.id, Money(99_999), reason="barang rusak")
    assert ledger.balance(book_id, "2.1.05.02", seller) == 0
    debt = ledger.balance(book_id, "1.1.03.05", seller)
    assert debt == 90_000 - 30_000  # all that came went back, so all of the goods did; the code's rupiah was never hers
    assert violations() == []
    sold(village, goods, PRICE)
    assert ledger.balance(book_id, "1.1.03.05", seller) == 0
    assert ledger.balance(book_id, "2.1.05.02", seller) == -(90_000 - debt)
    assert violations() == []


def test_commission_follows_the_terms_of_the_day_and_odd_rupiah_stay_with_the_seller(app: Flask) -> None:
    village = open_village(commission_bp=1250)
    variant = list_goods(village, price=9_999, stock=5)
    sold(village, variant, 9_999)
    assert standing(village)["4.1.11.01"] == -1_250
    assert standing(village)["2.1.05.02"] == -8_749


def test_if_booking_fails_the_payment_did_not_happen(
    village: Village, goods: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from marketplace.bookkeeping import recording

    order = placed(village, goods, PRICE)

    def broken(*_: object) -> None:
        raise RuntimeError("no ink")

    monkeypatch.setattr(recording, "post", broken)
    with pytest.raises(RuntimeError):
        paid(village, order)
    assert payment_of(order).is_open
    assert fresh(order).state == "placed"
    assert standing(village) == {}


def test_the_checks_name_an_order_whose_money_is_not_held(village: Village, goods: int) -> None:
    order = paid(village, placed(village, goods, PRICE))
    with transaction():
        db.session.execute(text("UPDATE shop_order SET state = 'placed'"))
    assert any(f"order:{order.id} is -100000, should be 0" in sentence for sentence in violations())
    with transaction():
        db.session.execute(text("UPDATE shop_order SET state = 'completed'"))
    assert any(f"order:{order.id}:completed has no entry" in sentence for sentence in violations())


def test_parts_given_back_after_completion_undo_the_sale_to_the_rupiah_and_never_the_shipping(
    village: Village, goods: int
) -> None:
    """A part at a time: no rounding adds up, and money that came for shipping is not taken from the seller."""
    order = accepted_and_packed(village, paid(village, placed(village, goods, PRICE, send="near", pay="tunai")))
    with transaction():
        orders.ship_order(village.director, orders.order_by_id(order.id), Money(0), "", "")
    with transaction():
        orders.receive_order(orders.BUYER, orders.order_by_id(order.id))
    shipping = order.shipping_rupiah
    assert shipping > 0
    for part in (33_333, 3, 15, 4, 1, 7, 60_000):
        with transaction():
            payments.open_refund(order.id, village.id, Money(part), reason="pecah")
    rest = PRICE - 93_363
    with pytest.raises(Conflict, match="harga barangnya"), transaction():
        payments.open_refund(order.id, village.id, Money(rest + 1))
    with transaction():
        payments.open_refund(order.id, village.id, Money(rest))
    with pytest.raises(Conflict, match="harga barangnya"), transaction():
        payments.open_refund(order.id, village.id, Money(shipping))
    after = standing(village)
    assert ("2.1.05.02" in after, "4.1.11.01" in after, after["2.1.05.05"]) == (False, False, -PRICE)
    assert violations() == []


def test_late_money_that_was_set_aside_before_is_booked_once(village: Village, goods: int) -> None:
    """It came unexplained; by the time somebody knows whose it is, the order has ended."""
    order = placed(village, goods, PRICE)
    payment = payment_of(order)
    with transaction():
        line = payments.type_statement_line(
            village.treasurer, village.id, village.bank_account_id, payment.due, clock.now().date(), "TANPA NAMA", key()
        )
    with transaction():
        payments.set_aside(village.treasurer, line.id)
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
    with transaction():
        payments.match_payment(village.treasurer, payment.id, line.id)
    assert fresh(order).state == "payment_review"
    assert standing(village) == {"1.1.01.06": 99_999, "2.1.05.07": -99_999}
    assert ledger.entry_for(f"payment:{payment.id}:late") is None
    assert violations() == []
