"""A sale from placed to paid out, through the doors, with the books right to the rupiah after every step."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from marketplace import bookkeeping, cart, catalog, ledger, orders, payments
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.foundation.money import Money
from marketplace.orders import Wish
from marketplace.orders.order import Order
from marketplace.orders.placing import BUYER
from marketplace.verifying import verify
from tests.world import Village, draft, list_goods, open_village


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


def place(village: Village, wish: Wish, variant: int, quantity: int, total: int, key: str = "kunci-penjualan") -> int:
    with transaction():
        cart.put(key, variant, quantity)
    with transaction():
        token = orders.place_checkout(key, draft({village.id: wish}, total), key)
    from marketplace.orders.finding import checkout_by_token

    return checkout_by_token(token)[1][0].id


def act(order_id: int, do: object, *arguments: object) -> None:
    with transaction():
        do(*arguments[:1], orders.order_by_id(order_id), *arguments[1:])  # type: ignore[operator]


def pay_by_transfer(village: Village, order_id: int) -> None:
    payment = payments.payments_for([order_id])[order_id]
    with transaction():
        line = payments.type_statement_line(
            village.treasurer,
            village.id,
            village.bank_account_id,
            payment.due,
            clock.now().date(),
            "RINA",
            f"kunci-{order_id}-baris",
        )
    with transaction():
        payments.match_payment(village.treasurer, payment.id, line.id)


def state_of(order_id: int) -> str:
    db.session.rollback()
    return str(db.session.get_one(Order, order_id, populate_existing=True).state)


def book(village: Village) -> dict[str, int]:
    """Balances that are not zero, by account code (debit positive)."""
    rows = ledger.trial_balance(ledger.book_of(f"bumdesa:{village.id}")).rows
    return {row.code: (row.debit - row.credit) for row in rows if row.debit != row.credit}


def assert_books_hold() -> None:
    result = verify()
    assert result["ok"], [check for check in result["checks"] if not check["ok"]]


def test_a_transfer_sale_leaves_the_sellers_share_and_the_commission(village: Village) -> None:
    variant = list_goods(village, price=20_000, stock=10)
    with pytest.raises(orders.PriceChanged) as changed:
        place(village, Wish("kirim", "transfer"), variant, 5, 0, key="kunci-harga")
    total = changed.value.now.rupiah
    shipping = total - 100_000
    order_id = place(village, Wish("kirim", "transfer"), variant, 5, total)
    code = payments.payments_for([order_id])[order_id].code.rupiah
    pay_by_transfer(village, order_id)
    assert state_of(order_id) == "paid"
    assert book(village) == {
        "1.1.01.06": total - code,
        "6.3.99.03": code,
        "2.1.05.03": -100_000,
        "2.1.05.04": -shipping,
    }
    assert catalog.offers_for([variant])[variant].available == 5
    assert_books_hold()

    act(order_id, orders.accept_order, village.director)
    act(order_id, orders.pack_order, village.director)
    own = orders.order_facts(order_id).own_courier
    act(order_id, orders.ship_order, village.director, Money(shipping - 1_000), "JNE123", "1.1.01.06")
    act(order_id, orders.deliver_order, village.director)
    act(order_id, orders.receive_order, BUYER)
    assert state_of(order_id) == "completed"
    balances = book(village)
    assert balances["2.1.05.02"] == -90_000
    assert balances["4.1.11.01"] == -10_000
    assert "2.1.05.03" not in balances
    assert "2.1.05.04" not in balances
    assert balances["4.1.06.01" if own else "7.1.99.01"] == (-shipping if own else -1_000)
    assert sum(balances.values()) == 0
    assert_books_hold()

    with transaction():
        bookkeeping.move_cash(village.treasurer, village.id, "ambil", Money(90_000), "kunci-ambil-kas", sure=True)
    with transaction():
        bookkeeping.pay_in_cash(village.treasurer, village.seller_id, Money(90_000), "kunci-bayar-sari")
    assert bookkeeping.seller_balance(village.seller_id).available == Money.zero()
    with pytest.raises(Conflict), transaction():
        bookkeeping.pay_in_cash(village.treasurer, village.seller_id, Money(1), "kunci-bayar-lagi")
    assert_books_hold()


def test_cash_at_pickup_is_booked_when_the_goods_go(village: Village) -> None:
    variant = list_goods(village, price=10_000, stock=3)
    order_id = place(village, Wish("ambil", "tunai"), variant, 2, 20_000)
    assert book(village) == {}
    act(order_id, orders.accept_order, village.director)
    act(order_id, orders.pack_order, village.director)
    act(order_id, orders.make_ready, village.director)
    code = db.session.get_one(Order, order_id).pickup_code
    wrong = "000000" if code != "000000" else "111111"
    with pytest.raises(Invalid):
        act(order_id, orders.hand_over, village.cashier, wrong)
    assert book(village) == {}
    act(order_id, orders.hand_over, village.cashier, code)
    assert state_of(order_id) == "delivered"
    assert book(village) == {"1.1.01.01": 20_000, "2.1.05.03": -20_000}
    act(order_id, orders.complete_order, village.director)
    assert book(village) == {"1.1.01.01": 20_000, "2.1.05.02": -18_000, "4.1.11.01": -2_000}
    assert_books_hold()


def test_a_cancelled_paid_order_gives_back_stock_and_exactly_what_was_received(village: Village) -> None:
    variant = list_goods(village, price=10_000, stock=3)
    order_id = place(village, Wish("ambil", "transfer"), variant, 2, 20_000)
    pay_by_transfer(village, order_id)
    received = payments.payments_for([order_id])[order_id].received
    with transaction():
        orders.cancel_by_buyer(BUYER, orders.order_by_id(order_id))
    assert state_of(order_id) == "refund_due"
    assert catalog.offers_for([variant])[variant].available == 3
    assert book(village) == {"1.1.01.06": received.rupiah, "2.1.05.05": -received.rupiah}
    (refund,) = payments.refunds_for([order_id])[order_id]
    with transaction():
        payments.pay_refund(village.treasurer, refund.id, "transfer", "TRF-1")
    assert state_of(order_id) == "refunded"
    assert book(village) == {}
    assert_books_hold()


def test_an_unpaid_order_expires_and_late_money_goes_back(village: Village) -> None:
    variant = list_goods(village, price=10_000, stock=3)
    order_id = place(village, Wish("ambil", "transfer"), variant, 3, 30_000)
    payment = payments.payments_for([order_id])[order_id]
    later = clock.now() + timedelta(days=2, minutes=1)
    with clock.at(later):
        assert orders.due_orders() == [order_id]
        with transaction():
            assert orders.expire_order(order_id)
        with transaction():
            assert not orders.expire_order(order_id)
        assert catalog.offers_for([variant])[variant].available == 3
        with transaction():
            line = payments.type_statement_line(
                village.treasurer, village.id, village.bank_account_id, payment.due, later.date(), "RINA", "kunci-telat"
            )
        with transaction():
            payments.match_payment(village.treasurer, payment.id, line.id)
        assert state_of(order_id) == "payment_review"
        assert_books_hold()
        act(order_id, orders.return_late_money, village.treasurer)
        (refund,) = payments.refunds_for([order_id])[order_id]
        with transaction():
            payments.pay_refund(village.treasurer, refund.id, "transfer", "TRF-2")
        assert state_of(order_id) == "refunded"
        assert book(village) == {}
        assert_books_hold()


def test_a_delivered_order_completes_by_itself_after_the_time_to_complain(village: Village) -> None:
    variant = list_goods(village, price=10_000)
    order_id = place(village, Wish("ambil", "tunai"), variant, 1, 10_000)
    for step in (orders.accept_order, orders.pack_order, orders.make_ready):
        act(order_id, step, village.director)
    act(order_id, orders.hand_over, village.cashier, db.session.get_one(Order, order_id).pickup_code)
    assert orders.overdue_orders() == []
    with clock.at(clock.now() + timedelta(days=7)):
        assert orders.overdue_orders() == [order_id]
        with transaction():
            orders.time_out(orders.order_by_id(order_id))
        assert state_of(order_id) == "completed"


@pytest.mark.parametrize(
    ("delivered", "ends"),
    [
        (datetime(2026, 11, 16, 3, tzinfo=UTC), datetime(2026, 11, 19, 3, tzinfo=UTC)),  # Monday 10.00 WIB: 72 hours
        (
            datetime(2026, 11, 20, 3, tzinfo=UTC),
            datetime(2026, 11, 24, 16, 59, 59, tzinfo=UTC),
        ),  # Friday: through Tuesday
        (datetime(2026, 11, 21, 3, tzinfo=UTC), datetime(2026, 11, 24, 16, 59, 59, tzinfo=UTC)),  # Saturday
    ],
)
def test_the_time_to_complain_is_the_later_of_72_hours_and_two_working_days(
    delivered: datetime, ends: datetime
) -> None:
    from marketplace.orders.complaining import complaint_window_ends

    assert complaint_window_ends(delivered, "Asia/Jakarta") == ends


def test_what_is_already_packed_cannot_be_cancelled_by_the_buyer(village: Village) -> None:
    variant = list_goods(village, price=10_000)
    order_id = place(village, Wish("ambil", "tunai"), variant, 1, 10_000)
    act(order_id, orders.accept_order, village.director)
    act(order_id, orders.pack_order, village.director)
    with pytest.raises(Conflict, match="dikemas"), transaction():
        orders.cancel_by_buyer(BUYER, orders.order_by_id(order_id))


def test_steps_that_are_not_in_the_table_are_refused(village: Village) -> None:
    variant = list_goods(village, price=10_000)
    order_id = place(village, Wish("ambil", "transfer"), variant, 1, 10_000)
    for step in (orders.accept_order, orders.pack_order, orders.make_ready, orders.complete_order):
        with pytest.raises(Conflict):
            act(order_id, step, village.director)
    assert state_of(order_id) == "placed"
