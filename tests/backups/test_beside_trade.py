"""A backup taken while people buy is one moment, not a smear: everything it says of itself comes out again."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask

from marketplace import backups
from marketplace.backups import Point
from marketplace.config import Config
from tests.backups.there import at_place
from tests.crashes.dying import busy_process
from tests.races.together import assert_nothing_is_broken, buy
from tests.world import list_goods, open_village


def rows(point: Point) -> int:
    return sum(point.facts.rows.values())


def test_a_backup_beside_busy_trade_is_of_one_moment(app: Flask, kept: Config, empty_place: Config) -> None:
    village = open_village()
    variant = list_goods(village, price=10_000, stock=5_000)

    def trade(say: Callable[[str], None]) -> None:
        for number in range(5_000):
            buy(village, number, variant)
            say("sold")

    with busy_process(app, trade) as kill:
        points = [backups.take_backup(kept)]
        while rows(points[-1]) < rows(points[0]) + 50 and len(points) < 100:
            points.append(backups.take_backup(kept))
        sold = kill(0.0)
    assert len(sold) > 5 and rows(points[-1]) > rows(points[0])
    assert kept.backup_dir is not None
    with at_place(empty_place):
        restored = backups.restore(empty_place, kept.backup_dir)
        assert (restored.point, restored.broken) == (points[-1], ())
        assert_nothing_is_broken()
