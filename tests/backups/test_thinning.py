"""Which points stay: all of two days, one an hour for a week, one a day after that; and what goes takes its pieces along."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from marketplace import backups
from marketplace.backups.keeping import open_store
from marketplace.backups.thinning import worth_keeping
from marketplace.config import Config
from marketplace.foundation import clock
from tests.backups.there import at_place
from tests.world import list_goods, open_village

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_many_points_become_few_with_age() -> None:
    taken = [NOW - timedelta(minutes=5 * number) for number in range(60 * 288)]
    ages = sorted(NOW - time for time in worth_keeping(taken, NOW, 30))
    young = [age for age in ages if age <= timedelta(days=2)]
    week = [age for age in ages if timedelta(days=2) < age <= timedelta(days=7)]
    old = [age for age in ages if age > timedelta(days=7)]
    assert (len(young), len(week), len(old)) == (577, 120, 24)
    assert max(ages) <= timedelta(days=30)
    assert {later - sooner for sooner, later in zip(week[1:], week[2:], strict=False)} == {timedelta(hours=1)}


def test_the_last_point_stays_however_old() -> None:
    old = NOW - timedelta(days=400)
    assert worth_keeping([old, old - timedelta(days=1)], NOW, 30) == {old}


def test_only_pieces_nobody_names_are_swept(tmp_path: Path) -> None:
    store = open_store(tmp_path, "")
    with store.alone():
        stays, goes = store.keep(b"stays"), store.keep(b"goes")
        left = tmp_path / "plain" / "pieces" / stays[:2] / f".{stays}.7.abc"
        left.write_bytes(b"half a pie")
        assert store.sweep({stays}) == 2
    assert (store.has(stays), store.has(goes), left.exists()) == (True, False, False)


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_what_stays_can_be_restored_after_others_went(kept: Config, empty_place: Config) -> None:
    now, village = clock.now(), open_village()
    three_days_ago = (now - timedelta(days=3)).replace(minute=10)
    taken = []
    for time in (now - timedelta(days=40), three_days_ago, three_days_ago + timedelta(minutes=20), now):
        with clock.at(time):
            list_goods(village, name=f"Keripik rasa {len(taken)}")
            taken.append(backups.take_backup(kept))
    assert backups.points_in(kept) == [taken[2].at, taken[3].at]
    assert kept.backup_dir is not None
    with at_place(empty_place):
        restored = backups.restore(empty_place, kept.backup_dir, now - timedelta(days=1))
    assert (restored.point, restored.broken) == (taken[2], ())
