"""kill -9 at every named place, in the web process and in the worker: a day of trade goes on as if nothing had happened.

Nobody helps by hand: who died is started again (as systemd or ``make run`` would), people press again, and within a minute
everything is done once.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from flask import Flask

from marketplace import search
from marketplace.config import Config
from marketplace.foundation.money import Money
from tests.bookkeeping.trading import take_from_bank
from tests.crashes.places import IN_BOTH, IN_WEB, IN_WORKER
from tests.gateway.fake import Stripe
from tests.races.together import assert_nothing_is_broken
from tests.stress import trading
from tests.stress.house import BOTH, WEB, WORKER, ForkedHouse, closing
from tests.stress.visiting import PATIENCE_SECONDS, Person

CASES = [
    *((WEB, place) for place in (*IN_WEB, *IN_BOTH)),
    *((WORKER, place) for place in (*IN_WORKER, *IN_BOTH)),
]


@pytest.mark.parametrize(("where", "place"), [pytest.param(*case, id=f"{case[0]}-{case[1]}") for case in CASES])
def test_killed_there_the_day_ends_as_it_should(
    app: Flask, kept: Config, fake: Stripe, port: int, where: str, place: str, figure: Callable[[str], None]
) -> None:
    shop = trading.open_shop(fake, stock=10)
    take_from_bank(shop.village, 500_000)
    with closing(ForkedHouse(app, port)) as house:
        for name in BOTH:
            house.open(name, place if name == where else "")
        slowest = a_day(shop, fake, house)
        assert house.deaths == [where], "nobody came by the place, or somebody fell more than once"
    assert slowest <= PATIENCE_SECONDS
    everything_happened_once(fake)
    figure(f"back after {slowest:.1f} s")


def a_day(shop: trading.Shop, fake: Stripe, house: ForkedHouse) -> float:
    """Sell, pay, give back, hand over, pay the seller; the longest anybody or anything had to wait."""
    staff, seller, buyer, other = (house.person(number) for number in range(4))
    waits: list[float] = []

    def wait(true: Callable[[], bool], what: str) -> None:
        waits.append(trading.until(true, what, healed=house.heal))

    wait(lambda: search.freshness() is not None, "the first index")
    trading.sign_in(staff)
    trading.sign_in_seller(seller)
    trading.list_something(seller, "Dodol durian")
    kept, returned = (bought_by_card(person, shop) for person in (buyer, other))
    wait(lambda: trading.state_of(kept.number) == "paid", "the webhook")
    wait(lambda: trading.state_of(returned.number) == "paid", "the webhook")
    assert trading.cancel(staff, shop, returned)
    while trading.step_on(staff, shop, kept):
        pass
    trading.pay_seller(staff, shop, 50_000)
    wait(lambda: trading.state_of(returned.number) == "refunded", "the refund")
    wait(lambda: "Dodol durian" in buyer.look("/cari?q=dodol").text, "the index")
    wait(lambda: trading.count("SELECT count(*) FROM outbox_delivery WHERE done_at IS NULL") == 0, "the outbox")
    wait(lambda: house.deaths != [], "nobody died there")
    return max(*waits, *(person.longest_wait for person in (staff, seller, buyer, other)))


def bought_by_card(person: Person, shop: trading.Shop) -> trading.Bought:
    bought = trading.order(person, shop, f"0812{time.monotonic_ns() % 10**8:08d}")
    trading.pay_by_card(person, bought)
    return bought


def everything_happened_once(fake: Stripe) -> None:
    assert_nothing_is_broken()
    facts = {
        "orders": trading.count("SELECT count(*) FROM shop_order"),
        "completed": trading.count("SELECT count(*) FROM shop_order WHERE state = 'completed'"),
        "refunded": trading.count("SELECT count(*) FROM shop_order WHERE state = 'refunded'"),
        "listings": trading.count("SELECT count(*) FROM listing WHERE state = 'published'"),
        "photos": trading.count("SELECT count(*) FROM photo"),
        "payouts": trading.count("SELECT sum(amount_rupiah) FROM payout WHERE state = 'paid'"),
        "pages": len(fake.things("checkout.session")), "charges": len(fake.things("charge")), "refunds": len(fake.things("refund")),
        "dead letters": trading.count("SELECT count(*) FROM outbox_delivery WHERE dead_at IS NOT NULL"),
    }  # fmt: skip
    assert facts == {
        "orders": 2, "completed": 1, "refunded": 1, "listings": 2, "photos": 1, "payouts": Money(50_000).rupiah,
        "pages": 2, "charges": 2, "refunds": 1, "dead letters": 0,
    }  # fmt: skip
