"""Stock is never sold twice, whoever comes at the same time, and every piece can be accounted for."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from marketplace import catalog
from marketplace.catalog.stock import StockHold, StockLevel, StockMove
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict, Invalid, NotFound
from marketplace.foundation.money import Money
from tests.world import Village, list_goods, open_village

NOON = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)
SOON = timedelta(minutes=30)


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


def hold(order_id: int, wanted: dict[int, int], minutes: int = 30) -> None:
    with transaction():
        catalog.free_due_holds(wanted)
        catalog.hold_stock(order_id, wanted, clock.now() + timedelta(minutes=minutes))


def do(action: Callable[[int], None], order_id: int) -> None:
    with transaction():
        action(order_id)


def level(variant_id: int) -> tuple[int, int]:
    db.session.rollback()
    row = db.session.get_one(StockLevel, variant_id)
    return row.on_hand, row.held


def state(order_id: int) -> set[str]:
    db.session.rollback()
    return set(db.session.scalars(select(StockHold.state).where(StockHold.order_id == order_id)))


def broken() -> list[str]:
    db.session.rollback()
    return [line for check in catalog.checks() for line in check.violations()]


def together(app: Flask, jobs: list[Callable[[], None]], threads: int) -> list[str]:
    """Run all jobs at once; the name of what each raised, or ``ok``."""

    def run(job: Callable[[], None]) -> str:
        with app.app_context():
            try:
                job()
            except Exception as error:
                return type(error).__name__
            finally:
                db.session.remove()
        return "ok"

    db.session.remove()
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(run, jobs))


def test_sixty_four_buyers_of_ten_pieces_get_exactly_ten(app: Flask, village: Village) -> None:
    variant = list_goods(village, stock=10)
    jobs = [lambda number=number: hold(number, {variant: 1}) for number in range(1, 65)]  # type: ignore[misc]
    results = together(app, jobs, 64)
    assert results.count("ok") == 10
    assert results.count("SoldOut") == 54
    assert level(variant) == (10, 10)
    assert broken() == []


def test_opposite_orders_of_two_things_never_block_each_other(app: Flask, village: Village) -> None:
    first, second = list_goods(village, "Keripik", stock=1000), list_goods(village, "Sambal", stock=1000)

    def buy(number: int) -> None:
        wanted = {first: 1, second: 1} if number % 2 else {second: 1, first: 1}
        hold(number, wanted)
        do(catalog.release_holds if number % 3 else catalog.consume_holds, number)

    results = together(app, [lambda number=number: buy(number) for number in range(1, 201)], 8)  # type: ignore[misc]
    assert results == ["ok"] * 200
    assert level(first) == level(second) == (1000 - 66, 0)
    assert broken() == []


def test_all_lines_are_held_or_none(village: Village) -> None:
    plenty, scarce = list_goods(village, "Keripik", stock=10), list_goods(village, "Sambal", stock=1)
    with pytest.raises(catalog.SoldOut) as refusal:
        hold(1, {plenty: 3, scarce: 2})
    assert refusal.value.left == {scarce: 1}
    assert "Sambal tinggal 1" in refusal.value.message
    assert (level(plenty), level(scarce)) == ((10, 0), (1, 0))


def test_what_is_gone_or_withdrawn_cannot_be_held(village: Village) -> None:
    gone, withdrawn = list_goods(village, "Habis", stock=0), list_goods(village, "Ditarik", stock=5)
    public_id = catalog.offers_for([withdrawn])[withdrawn].public_id
    with transaction():
        catalog.withdraw_listing(SYSTEM, public_id)
    with pytest.raises(catalog.SoldOut) as refusal:
        hold(1, {gone: 1, withdrawn: 1, 999_999: 1})
    assert refusal.value.left == {gone: 0, withdrawn: 0, 999_999: 0}


def test_uncounted_goods_need_no_hold_but_have_a_cap(village: Village) -> None:
    variant = list_goods(village, stock=None, most_per_order=5)
    hold(1, {variant: 5})
    assert level(variant) == (0, 0)
    with pytest.raises(catalog.SoldOut):
        hold(2, {variant: 6})
    for action in (catalog.consume_holds, catalog.restock, catalog.release_holds):
        do(action, 1)
    assert broken() == []


@pytest.mark.parametrize("quantity", [0, -1, 10_001])
def test_impossible_quantities_are_refused(village: Village, quantity: int) -> None:
    with pytest.raises(Invalid):
        hold(1, {list_goods(village): quantity})


def test_a_sale_leaves_the_stock_once_however_often_it_is_told(village: Village) -> None:
    variant = list_goods(village, stock=10)
    hold(1, {variant: 4})
    assert level(variant) == (10, 4)
    do(catalog.consume_holds, 1)
    do(catalog.consume_holds, 1)
    assert level(variant) == (6, 0)
    do(catalog.restock, 1)
    do(catalog.restock, 1)
    assert level(variant) == (10, 0)
    do(catalog.release_holds, 1)
    assert level(variant) == (10, 0)
    assert state(1) == {"restocked"}
    assert broken() == []


def test_a_released_hold_cannot_be_consumed(village: Village) -> None:
    variant = list_goods(village, stock=10)
    hold(1, {variant: 4})
    do(catalog.release_holds, 1)
    do(catalog.release_holds, 1)
    do(catalog.restock, 1)
    assert level(variant) == (10, 0)
    with pytest.raises(catalog.HoldEnded):
        do(catalog.consume_holds, 1)


def test_a_due_hold_is_freed_by_the_next_buyer(village: Village) -> None:
    variant = list_goods(village, stock=3)
    with clock.at(NOON):
        hold(1, {variant: 3})
    with clock.at(NOON + SOON - timedelta(seconds=1)), pytest.raises(catalog.SoldOut):
        hold(2, {variant: 1})
    with clock.at(NOON + SOON):
        hold(3, {variant: 2})
    assert state(1) == {"expired"}
    assert level(variant) == (3, 2)
    assert broken() == []


def test_the_worker_frees_all_that_is_due_and_says_whose(village: Village) -> None:
    first, second = list_goods(village, "Keripik", stock=3), list_goods(village, "Sambal", stock=3)
    with clock.at(NOON):
        hold(1, {first: 1, second: 1})
        hold(2, {second: 1})
        hold(3, {first: 1}, minutes=600)
    with clock.at(NOON + SOON), transaction():
        assert catalog.free_due_holds() == [1, 2]
        assert catalog.free_due_holds() == []
    assert (level(first), level(second)) == ((3, 1), (3, 0))


def test_paying_and_running_out_at_the_same_time_end_a_hold_once(app: Flask, village: Village) -> None:
    variant = list_goods(village, stock=40)
    with clock.at(NOON):
        for order_id in range(1, 21):
            hold(order_id, {variant: 2})

    def pay(order_id: int) -> None:
        do(catalog.consume_holds, order_id)

    def run_out(_: int) -> None:
        with transaction():
            catalog.free_due_holds()

    jobs = [lambda n=n, act=act: act(n) for n in range(1, 21) for act in (pay, run_out)]  # type: ignore[misc]
    results = together(app, jobs, 8)
    assert set(results) <= {"ok", "HoldEnded"}
    on_hand, held = level(variant)
    assert held == 0
    assert on_hand == 40 - 2 * [state(n) for n in range(1, 21)].count({"consumed"})
    assert broken() == []


def test_news_is_told_only_when_it_sells_out_or_comes_back(village: Village, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[object] = []
    monkeypatch.setattr("marketplace.catalog.levels.record", told.append)
    variant = list_goods(village, stock=3)
    listing = catalog.offers_for([variant])[variant].listing_id
    hold(1, {variant: 2})
    assert told == []
    hold(2, {variant: 1})
    assert told == [catalog.StockChanged(listing)]
    do(catalog.consume_holds, 1)
    assert len(told) == 1
    do(catalog.release_holds, 2)
    assert len(told) == 2


def test_received_goods_are_counted_from_then_on(village: Village) -> None:
    variant = list_goods(village, stock=None, own_goods=True)
    with transaction():
        catalog.receive_stock(village.director, variant, 12, "Titipan Bu Sari", Money(9_000))
    offer = catalog.offers_for([variant])[variant]
    assert (offer.stock_mode, offer.available, offer.unit_cost) == ("counted", 12, Money(9_000))
    move = db.session.scalars(select(StockMove).where(StockMove.variant_id == variant)).one()
    assert (move.quantity, move.note, move.actor_id) == (12, "Titipan Bu Sari", village.director.person_id)


def test_counting_anew_leaves_promised_pieces_alone(village: Village) -> None:
    variant = list_goods(village, stock=10)
    hold(1, {variant: 4})
    with transaction():
        catalog.set_stock(village.director, variant, 2, seen=6)
    assert level(variant) == (6, 4)
    assert broken() == []
    with pytest.raises(Conflict, match="menjadi 2"), transaction():
        catalog.set_stock(village.director, variant, 9, seen=6)
    with transaction():
        catalog.set_stock(village.director, variant, None)
    assert catalog.offers_for([variant])[variant].available is None
    do(catalog.consume_holds, 1)
    assert level(variant) == (2, 0)


def test_strangers_cannot_touch_stock(village: Village) -> None:
    variant, other = list_goods(village), open_village("BUMDesa Lain", "33.17.10.2008", stall="Lapak lain")
    for actor in (other.director, other.cashier):
        with pytest.raises(NotFound), transaction():
            catalog.set_stock(actor, variant, 5)


@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE stock_level SET on_hand = -1",
        "UPDATE stock_level SET held = on_hand + 1",
        "UPDATE stock_move SET quantity = 99",
        "DELETE FROM stock_move",
        "DELETE FROM stock_hold",
        "UPDATE stock_hold SET quantity = 99",
        "UPDATE stock_hold SET state = 'consumed', ended_at = NULL",
        "UPDATE variant SET price_rupiah = 0",
    ],
)
def test_the_database_itself_refuses(village: Village, attack: str) -> None:
    variant = list_goods(village, stock=10)
    hold(1, {variant: 1})
    with pytest.raises(DBAPIError), transaction():
        db.session.execute(text(attack))


def test_goods_that_were_sold_are_never_promised_again(village: Village) -> None:
    variant = list_goods(village, stock=10)
    hold(1, {variant: 1})
    do(catalog.consume_holds, 1)
    with pytest.raises(DBAPIError), transaction():
        db.session.execute(text("UPDATE stock_hold SET state = 'active', ended_at = NULL"))


def test_goods_an_order_had_lost_can_be_promised_to_it_again_while_they_last(village: Village) -> None:
    variant = list_goods(village, stock=2)
    hold(1, {variant: 2})
    do(catalog.release_holds, 1)
    with transaction():
        catalog.take_again(1, clock.now() + timedelta(hours=1))
    assert broken() == []
    with pytest.raises(catalog.SoldOut):
        hold(2, {variant: 1})
    do(catalog.release_holds, 1)
    hold(2, {variant: 1})
    with pytest.raises(catalog.SoldOut), transaction():
        catalog.take_again(1, clock.now() + timedelta(hours=1))
    assert broken() == []


def test_a_level_that_does_not_fit_its_history_is_found(village: Village) -> None:
    variant = list_goods(village, stock=10)
    hold(1, {variant: 2})
    with transaction():
        db.session.execute(text("UPDATE stock_level SET on_hand = 11, held = 1"))
    assert [line.split(":")[1].strip() for line in broken()] == [
        "on hand 11, moves sum to 10",
        "held 1, active holds sum to 2",
    ]
