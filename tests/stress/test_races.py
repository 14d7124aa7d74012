"""The last piece and every other race at its full figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial

import pytest
from flask import Flask

from marketplace import bumdesa, catalog, orders, payments
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain
from marketplace.foundation.errors import DomainError
from marketplace.foundation.money import Money
from marketplace.orders.order import Order, OrderLine
from tests.bookkeeping.trading import fresh, payment_of, placed, violations
from tests.gateway.conftest import fake, fake_address
from tests.gateway.fake import Stripe
from tests.gateway.selling import page_of, take_cards
from tests.races.crowds import double_click, rush, visitor
from tests.races.test_opposite_wishes import cancel, match, state, statement_line
from tests.races.together import all_at_once, assert_nothing_is_broken, buy, fill_cart, in_processes, place, words
from tests.world import Village, list_goods, open_village

__all__ = ["fake", "fake_address"]  # fixtures
Tell = Callable[[str], None]


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> int:
    """200 unless ``--rounds`` says otherwise."""
    return int(request.config.getoption("--rounds"))


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


@pytest.mark.parametrize("pieces", [1, 10, 50])
@pytest.mark.parametrize("buyers", [2, 8, 64, 200])
def test_the_last_pieces(app: Flask, village: Village, rounds: int, figure: Tell, buyers: int, pieces: int) -> None:
    runs = max(1, rounds // 10)
    for run in range(runs):
        rush(app, village, buyers, pieces, run)
    figure(f"{runs} × {buyers} buyers of {pieces}: {min(buyers, pieces)} sold each time, the rest 409, no 5xx")


def test_five_hundred_orders_of_two_things_in_opposite_order(app: Flask, village: Village, figure: Tell) -> None:
    pair = [list_goods(village, name, price=10_000, stock=5_000) for name in ("Keripik satu", "Keripik dua")]
    for number in range(500):
        fill_cart(f"pembeli-{number:05d}", dict.fromkeys(pair if number % 2 else reversed(pair), 2))
    for start in range(0, 500, 50):
        batch = [partial(place, village, number, 40_000) for number in range(start, start + 50)]
        assert words(all_at_once(app, batch)) == ["ok"] * 50
    assert [catalog.offers_for([one])[one].available for one in pair] == [4_000, 4_000]
    assert_nothing_is_broken()
    figure("500 opposite orders, nobody saw a deadlock")


def test_fifty_presses_of_one_form(app: Flask, village: Village) -> None:
    double_click(app, village, 50)


def test_cancelling_and_matching(app: Flask, village: Village, rounds: int, figure: Tell) -> None:
    variant, ends = list_goods(village, price=10_000, stock=1_000), Counter[str]()
    for number in range(rounds):
        id = buy(village, number, variant)
        line = statement_line(village, id, clock.now().date())
        answers = all_at_once(app, [partial(match, village, *line), partial(cancel, id)])
        assert all(answer is None or isinstance(answer, DomainError) for answer in answers), answers
        ends[state(id)] += 1
    assert set(ends) <= {"paid", "refund_due", "payment_review"}
    assert_nothing_is_broken()
    figure(f"{rounds} × cancel against match: {dict(ends)}")


@pytest.mark.parametrize("other", ["cancel", "return page", "expiry"])
def test_a_webhook_and_somebody_else(
    app: Flask, village: Village, fake: Stripe, rounds: int, figure: Tell, other: str
) -> None:
    """The same moment: the gateway tells that it is paid, and the buyer cancels, comes back, or time is over."""
    take_cards(village, fake)
    slug, ends = bumdesa.bumdesa_view(village.id).slug, Counter[str]()
    variant = list_goods(village, price=100_000, stock=1_000)
    later = clock.now()
    for number in range(rounds):
        order = placed(village, variant, 100_000, pay="kartu")
        fake.pay(page_of(order))
        told, token, pay_token, id = (
            fake.events("checkout.session.completed")[-1],
            order.token,
            payment_of(order).token,
            order.id,
        )
        due = fresh(order).due_at
        assert due is not None

        def webhook(told: dict[str, str] = told) -> int:
            answer = app.test_client().post(
                f"/webhook/stripe/{slug}", data=told["body"], headers={"Stripe-Signature": told["signature"]}
            )
            drain()
            return answer.status_code

        def elsewhere(number: int = number, token: str = token, pay_token: str = pay_token, id: int = id) -> int:
            if other == "expiry":
                with clock.at(later.replace(year=later.year + 1)), transaction():
                    orders.expire_order(id)
                return 303
            address = f"/p/{token}/pembatalan" if other == "cancel" else f"/bayar/{pay_token}/pemeriksaan"
            return visitor(app, number).post(address).status_code

        statuses = all_at_once(app, [webhook, elsewhere])
        assert statuses[0] == 200, statuses
        assert statuses[1] in (303, 409), statuses
        drain()
        payments.refresh_payment(payment_of(order).id)
        ends[fresh(order).state] += 1
    allowed = {
        "cancel": {"refunded", "refund_due", "payment_review"},
        "return page": {"paid"},
        "expiry": {"paid", "payment_review"},
    }
    assert set(ends) <= allowed[other], ends
    assert violations() == []
    figure(f"{rounds} × webhook against {other}: {dict(ends)}")


def test_prices_change_while_orders_are_placed(app: Flask, village: Village, rounds: int, figure: Tell) -> None:
    ends: Counter[str] = Counter()
    for number in range(rounds):
        variant = list_goods(village, f"Keripik {number}", price=10_000, stock=10)
        fill_cart(f"pembeli-{number:05d}", {variant: 3})

        def raise_price(variant: int = variant) -> None:
            with transaction():
                catalog.change_price(village.director, variant, Money(20_000))

        answer, raised = all_at_once(app, [partial(place, village, number, 30_000), raise_price])
        assert raised is None
        ends[type(answer).__name__] += 1
        if isinstance(answer, int):
            order, line = (
                db.session.get_one(Order, answer),
                db.session.query(OrderLine).filter_by(order_id=answer).one(),
            )
            assert (order.goods_rupiah, line.price_rupiah, line.amount_rupiah) == (30_000, 10_000, 30_000)
    assert set(ends) <= {"int", "PriceChanged"}, ends
    assert_nothing_is_broken()
    figure(f"{rounds} × price against order: {dict(ends)}")


def test_thirty_two_processes_want_ten_pieces(app: Flask, village: Village) -> None:
    variant = list_goods(village, price=10_000, stock=10)
    for number in range(32):
        fill_cart(f"pembeli-{number:05d}", {variant: 1})
    told = in_processes(app, [partial(place, village, number, 10_000) for number in range(32)])
    assert told.count("ok") == 10, told
    assert all("abis" in word for word in told if word != "ok"), told
    assert_nothing_is_broken()
