"""The lists of an office that has had very many orders: newest first, page by page, each page a walk down an index."""

from __future__ import annotations

from flask import Flask

from marketplace import orders
from marketplace.foundation.database import transaction
from marketplace.orders import order_by_id
from marketplace.orders.desk import GROUPS, desk_rows, recent_rows, waiting_work
from tests.bookkeeping.trading import placed
from tests.statements import counted
from tests.world import Village, list_goods, open_village


def end_some(village: Village) -> list[str]:
    """Five orders, oldest first: cancelled, expired, cancelled, waiting for money, to be paid at the counter."""
    variant = list_goods(village, price=10_000)
    made = [placed(village, variant, 10_000, pay=pay).id for pay in ("transfer",) * 4 + ("tunai",)]
    with transaction():
        for id in (made[0], made[2]):
            orders.cancel_order(village.director, order_by_id(id), "tidak jadi")
        orders.expire_order(made[1])
    return [order_by_id(id).number for id in made]


def test_ended_orders_of_every_kind_stand_in_one_list_newest_first(app: Flask) -> None:
    village = open_village()
    numbers = end_some(village)
    first, following = desk_rows(village.id, "selesai", limit=2)
    assert [row.number for row in first] == [numbers[2], numbers[1]]
    rest, end = desk_rows(village.id, "selesai", following, limit=2)
    assert [row.number for row in rest] == [numbers[0]] and end is None
    assert [row.number for row in desk_rows(village.id, "terima")[0]] == [numbers[4]]
    assert [row.number for row in desk_rows(village.id, "bayar")[0]] == [numbers[3]]
    assert [row.number for row in recent_rows(village.id, 3)] == numbers[:1:-1]


def test_what_has_ended_is_not_counted(app: Flask) -> None:
    village = open_village()
    end_some(village)
    counts = {name: waiting.count for name, waiting in waiting_work(village.id).items()}
    assert counts == dict.fromkeys(GROUPS, 0) | {"terima": 1, "bayar": 1}


def test_no_list_reads_a_whole_table(app: Flask) -> None:
    village = open_village()
    end_some(village)
    for group in GROUPS:
        with counted() as asked:
            desk_rows(village.id, group, 1_000_000)
        assert asked.scans() == [], group
    with counted() as asked:
        recent_rows(village.id, 6)
        waiting_work(village.id)
    assert asked.scans() == []
    with counted() as asked:
        recent_rows(village.id, 6)
    assert "ix_shop_order_newest" in asked.plans()
