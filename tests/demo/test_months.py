"""The sample months: every kind of thing happens, the books hold, and the same months come about each time."""

from __future__ import annotations

from datetime import UTC, date, datetime
from random import Random

import pytest
from sqlalchemy import text

from marketplace import ledger, verifying
from marketplace.bumdesa import all_bumdesas
from marketplace.config import Config, ConfigRefused
from marketplace.demo import seed_demo, steps, trading
from marketplace.demo.buyers import buyers
from marketplace.demo.diary import Diary, at_work
from marketplace.demo.seasons import LEBARAN, demand, spread
from marketplace.demo.seeding import first_of_months
from marketplace.demo.steps import Sale
from marketplace.foundation import clock
from marketplace.foundation.database import db

NOW = datetime(2026, 11, 20, 5, tzinfo=UTC)
FIRST = datetime(2026, 9, 1, 1, tzinfo=UTC)


def rows(query: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in db.session.execute(text(query))]


def test_two_months_of_trade_hold_every_promise(app: object, config: Config) -> None:
    with clock.at(NOW):
        seed_demo(config, say=lambda words: None, months=3, products=20, before=24, these_days=False)
    told = verifying.verify()
    assert told["ok"], [check for check in told["checks"] if not check["ok"]]

    books = [bumdesa.book_id for bumdesa in all_bumdesas() if bumdesa.book_id]
    assert all(ledger.closed_until(book) == "2026-09" for book in books)
    moved = {row.code: row.balance for row in ledger.trial_balance(books[0]).rows}
    assert moved["3.1.01.01"] < 0 < moved["6.1.04.01"]
    assert rows("SELECT COUNT(*) FROM ledger_entry WHERE reverses_id IS NOT NULL") == [(len(books),)]
    assert rows("SELECT COUNT(*) FROM ledger_entry WHERE late_for IS NOT NULL") == [(len(books),)]

    assert rows("SELECT COUNT(*) FROM shop_order") == [(24,)]
    assert {method for (method,) in rows("SELECT DISTINCT method FROM payment")} == {"transfer", "stripe", "counter"}
    assert rows("SELECT COUNT(*) FROM card_checkout WHERE next_check_at IS NOT NULL") == [(0,)]
    assert rows("SELECT COUNT(*) FROM gateway_keys WHERE active") == [(0,)]
    assert rows("SELECT COUNT(*) FROM card_payout")[0] > (0,) < rows("SELECT COUNT(*) FROM payout")[0]

    copies = "SELECT buyer_name, placed_at FROM checkout GROUP BY buyer_name, placed_at HAVING COUNT(*) > 1"
    assert rows(copies) == []
    with pytest.raises(ConfigRefused):
        seed_demo(config)
    seed_demo(config, if_empty=True)
    assert rows("SELECT COUNT(*) FROM shop_order") == [(24,)]


def test_production_gets_no_samples(config: Config) -> None:
    from dataclasses import replace

    with pytest.raises(ConfigRefused):
        seed_demo(replace(config, env="production"))


def test_buyers_are_invented_and_all_different(app: object) -> None:
    assert buyers.__wrapped__() == buyers.__wrapped__()
    everybody = buyers.__wrapped__()
    assert len({one.name for one in everybody}) == len({one.phone for one in everybody}) == len(everybody) == 89
    assert all(one.phone.startswith("+62812000000") and one.phone != "+6281200000051" for one in everybody)


def test_a_village_sells_more_each_month_and_before_the_feast() -> None:
    first = date(2026, 1, 5)
    assert demand(LEBARAN[1].replace(day=10), first) > 2 * demand(date(2026, 2, 10), first)
    assert demand(date(2026, 5, 6), first) > demand(date(2026, 1, 7), first)


def test_days_of_orders_are_as_many_as_asked_and_in_order() -> None:
    days = spread(300, date(2026, 6, 1), date(2026, 11, 1))
    assert len(days) == 300 and days == sorted(days)
    assert days[0] >= date(2026, 6, 1) and days[-1] <= date(2026, 11, 1)
    assert len([day for day in days if day.month == 10]) > len([day for day in days if day.month == 9])


def test_months_begin_in_the_morning_of_a_first_day() -> None:
    assert first_of_months(NOW, 3) == FIRST
    assert first_of_months(datetime(2027, 1, 31, 20, tzinfo=UTC), 2) == datetime(2027, 1, 1, 1, tzinfo=UTC)


def test_an_office_works_by_day_and_not_on_sundays() -> None:
    saturday_evening = datetime(2026, 11, 21, 13, tzinfo=UTC)
    assert at_work(saturday_evening) == datetime(2026, 11, 23, 1, tzinfo=UTC)
    early = datetime(2026, 11, 19, 20, 15, tzinfo=UTC)  # 03.15 in the west
    assert at_work(early) == datetime(2026, 11, 20, 1, 15, tzinfo=UTC)


def test_a_diary_is_lived_in_the_order_of_time_and_not_beyond_now() -> None:
    diary, lived = Diary(NOW), list[datetime]()

    def live() -> None:
        lived.append(clock.now())
        if len(lived) == 1:
            diary.note(datetime(2026, 12, 24, tzinfo=UTC), live)

    diary.note(datetime(2026, 10, 2, tzinfo=UTC), live)
    diary.note(FIRST, live)
    diary.live()
    assert lived == [FIRST, datetime(2026, 10, 2, tzinfo=UTC), NOW]


@pytest.mark.parametrize("plan", [plan for plan, _ in trading.BEFORE])
def test_who_pays_when_fetching_has_not_paid_before(plan: str) -> None:
    for number in range(100):
        sale = Sale(number, plan, None, None, True, trading._pay(plan, Random(number)))  # type: ignore[arg-type]
        assert sale.pay != "tunai" or steps.pay not in trading._way(sale)
