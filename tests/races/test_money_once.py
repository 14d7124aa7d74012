"""Money leaves once, and never more than there is, however many press at the same moment."""

from __future__ import annotations

from functools import partial

import pytest
from flask import Flask

from marketplace import bookkeeping, catalog, orders, payments
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict
from marketplace.foundation.money import Money
from tests.bookkeeping.trading import fresh, paid, placed, sold, standing, take_from_bank
from tests.races.together import all_at_once, assert_nothing_is_broken, fill_cart, in_processes, place, words
from tests.world import Village, list_goods, open_village


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


def pay(village: Village, amount: int, number: int) -> None:
    with transaction():
        bookkeeping.pay_in_cash(village.cashier, village.seller_id, Money(amount), f"kunci-bayar-{number}")


def give_back(village: Village, order_id: int, amount: int) -> None:
    with transaction():
        payments.open_refund(order_id, village.id, Money(amount), reason="pecah")


def refusals(answers: list[object]) -> list[object]:
    return [answer for answer in answers if answer is not None]


def test_sixteen_who_pay_all_she_has_pay_her_once(app: Flask, village: Village) -> None:
    sold(village, list_goods(village, price=100_000), 100_000)
    take_from_bank(village, 1_000_000)
    answers = all_at_once(app, [partial(pay, village, 90_000, number) for number in range(16)])
    assert words(answers) == ["Conflict"] * 15 + ["ok"]
    assert standing(village).get("2.1.05.02", 0) == 0
    assert_nothing_is_broken()


def test_sixteen_who_approve_and_pay_one_request_do_it_once(app: Flask, village: Village) -> None:
    sold(village, list_goods(village, price=100_000), 100_000)
    take_from_bank(village, 1_000_000)
    with transaction():
        asked = bookkeeping.request_payout(village.treasurer, village.seller_id, Money(90_000), "tunai", "kunci-minta")
    for do in (bookkeeping.approve_payout, bookkeeping.pay_payout):

        def act(do: object = do) -> None:
            with transaction():
                do(village.director, asked.id)  # type: ignore[operator]

        answers = all_at_once(app, [act] * 16)
        assert answers.count(None) == 1, answers
        assert all(isinstance(answer, Conflict) for answer in refusals(answers)), answers
    assert standing(village).get("2.1.05.06", 0) == 0
    assert_nothing_is_broken()


def test_twenty_full_refunds_of_one_order_are_one(app: Flask, village: Village) -> None:
    order = sold(village, list_goods(village, price=100_000), 100_000)
    answers = all_at_once(app, [partial(give_back, village, order.id, 100_000 - 1)] * 20)
    assert answers.count(None) == 1, answers
    assert [refund.amount.rupiah for refund in payments.refunds_for([order.id])[order.id]] == [99_999]
    assert_nothing_is_broken()


def test_twenty_cancellations_of_a_paid_order_owe_its_money_once(app: Flask, village: Village) -> None:
    order = paid(village, placed(village, list_goods(village, price=100_000), 100_000))

    def cancel() -> None:
        with transaction():
            orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")

    answers = all_at_once(app, [cancel] * 20)
    assert answers.count(None) == 1, answers
    assert fresh(order).state == "refund_due"
    assert len(payments.refunds_for([order.id])[order.id]) == 1
    assert_nothing_is_broken()


def test_of_ten_refunds_of_fifteen_percent_six_are_made(app: Flask, village: Village) -> None:
    order = sold(village, list_goods(village, price=100_000), 100_000)
    answers = all_at_once(app, [partial(give_back, village, order.id, 15_000)] * 10)
    assert words(answers) == ["Conflict"] * 4 + ["ok"] * 6
    after = standing(village)
    assert (after["2.1.05.05"], after["2.1.05.02"], after["4.1.11.01"]) == (-90_000, -9_000, -1_000)
    assert_nothing_is_broken()


def test_many_orders_of_one_seller_are_given_back_at_once(app: Flask, village: Village) -> None:
    """What she has pays for the first, the rest she owes; nobody is refused because another was faster."""
    variant = list_goods(village, price=100_000, stock=100)
    made = [sold(village, variant, 100_000).id for _ in range(6)]
    take_from_bank(village, 1_000_000)
    pay(village, 400_000, 1)
    answers = all_at_once(app, [partial(give_back, village, order_id, 99_000) for order_id in made])
    assert words(answers) == ["ok"] * 6, answers
    after = standing(village)
    assert (after["1.1.03.05"], after.get("2.1.05.02", 0), after["2.1.05.05"]) == (394_600, 0, -594_000)
    assert_nothing_is_broken()


def test_processes_of_their_own_take_turns_as_threads_do(app: Flask, village: Village) -> None:
    """Sixteen processes want three pieces; eight pay all that a villager has; eight give one order back."""
    variant = list_goods(village, price=10_000, stock=3)
    for number in range(16):
        fill_cart(f"pembeli-{number:05d}", {variant: 1})
    told = in_processes(app, [partial(place, village, number, 10_000) for number in range(16)])
    assert told.count("ok") == 3, told
    assert all("abis" in word for word in told if word != "ok"), told
    order_id = sold(village, list_goods(village, price=100_000), 100_000).id
    take_from_bank(village, 1_000_000)
    told = in_processes(app, [partial(pay, village, 90_000, number) for number in range(8)])
    assert sorted(word.split(":")[0] for word in told) == ["Conflict"] * 7 + ["ok"]
    told = in_processes(app, [partial(give_back, village, order_id, 60_000)] * 8)
    assert sorted(word.split(":")[0] for word in told) == ["Conflict"] * 7 + ["ok"]
    db.session.rollback()
    assert catalog.offers_for([variant])[variant].available == 0
    assert_nothing_is_broken()
