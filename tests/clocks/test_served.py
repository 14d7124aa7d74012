"""The clock of the machine is wrong between two starts of web and worker: two days ahead, then a day back, then a week."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask

from marketplace.config import Config
from tests.backups.conftest import kept
from tests.bookkeeping.trading import standing
from tests.clocks.days import Days
from tests.crashes.test_served import free_port
from tests.gateway.fake import Stripe, running
from tests.stress import trading
from tests.stress.house import ServedHouse, closing
from tests.stress.visiting import PATIENCE_SECONDS, LineBroke, Person

__all__ = ["kept"]  # a fixture
SHARE = trading.PRICE * 9 // 10


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def fake(port: int) -> Iterator[Stripe]:
    """Its clock is right, and it tells the shop at ``port``."""
    with running(f"http://127.0.0.1:{port}/webhook/stripe/{{name}}") as address:
        yield Stripe(address, trading.SLUG)


def handed_over(staff: Person, shop: trading.Shop, bought: trading.Bought) -> None:
    while trading.step_on(staff, shop, bought) != "/penyerahan":
        pass


@pytest.mark.enable_socket
def test_a_week_of_wrong_clocks(app: Flask, kept: Config, fake: Stripe, port: int, tmp_path: Path) -> None:
    shop = trading.open_shop(fake, stock=10)
    config = replace(kept, stripe_api_base=fake.base, backup_dir=None)
    with closing(ServedHouse(config, port, tmp_path)) as house:
        days = Days(house, fake)
        staff, seller, buyer = (Person(house.home, f"10.3.0.{number}") for number in range(3))

        days.begin(0)
        trading.sign_in(staff)
        trading.sign_in_seller(seller)
        fetched, unpaid = (
            trading.order(buyer, shop, "081200000001"),
            trading.order(buyer, shop, "081200000002", "transfer"),
        )
        trading.pay_by_card(buyer, fetched)
        trading.until(lambda: trading.state_of(fetched.number) == "paid", "the webhook")
        assert days.tell_again() == {200}
        handed_over(staff, shop, fetched)

        days.begin(2)
        assert days.tell_again() == {400}, "signed two days ago"
        days.time_has_done_its_work()
        assert (trading.state_of(fetched.number), trading.state_of(unpaid.number)) == ("delivered", "expired")
        assert "/masuk" in staff.look(f"/kantor/{shop.slug}/pesanan").url
        assert seller.look("/lapak-saya").url.endswith("/lapak-saya")
        trading.sign_in(staff)
        later = trading.order(buyer, shop, "081200000003", "transfer")
        by_card = trading.order(buyer, shop, "081200000004")
        buyer.patience = 0.1
        with pytest.raises(LineBroke):  # the gateway opens no page that far ahead
            trading.pay_by_card(buyer, by_card)
        buyer.patience = PATIENCE_SECONDS
        assert len(fake.things("charge")) == 1

        days.begin(1)
        assert days.tell_again() == {400}, "signed a day ago"
        days.time_has_done_its_work()
        assert (trading.state_of(fetched.number), trading.state_of(later.number)) == ("delivered", "placed")
        assert staff.look(f"/kantor/{shop.slug}/pesanan").url.endswith("/pesanan"), "signed in tomorrow is signed in"
        days.assert_right()

        days.begin(8)
        days.time_has_done_its_work()
        assert [trading.state_of(one.number) for one in (fetched, unpaid, later, by_card)] == [
            "completed", "expired", "expired", "expired",
        ]  # fmt: skip
        assert seller.look("/lapak-saya").url.endswith("/lapak-saya")

        days.begin(0)
        days.time_has_done_its_work()
        days.assert_right()
        assert {code: money for code, money in standing(shop.village).items() if code.startswith("2")} == {
            "2.1.05.02": -SHARE
        }
        again = trading.order(buyer, shop, "081200000005")
        trading.pay_by_card(buyer, again)
        trading.until(lambda: trading.state_of(again.number) == "paid", "the webhook")
        assert len(fake.things("charge")) == 2
        days.assert_right()
