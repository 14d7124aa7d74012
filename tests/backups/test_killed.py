"""kill -9 while a backup is taken or brought back: what was good stays good, and the next try works."""

from __future__ import annotations

from flask import Flask

from marketplace import backups
from marketplace.config import Config
from marketplace.foundation.database import engine_name
from tests.backups.there import at_place, books
from tests.crashes.dying import KILLED, do_and_die_at
from tests.races.together import assert_nothing_is_broken
from tests.world import list_goods, open_village


def test_killed_at_any_moment_a_backup_is_there_whole_or_not_at_all(
    app: Flask, kept: Config, empty_place: Config
) -> None:
    list_goods(open_village())
    first = backups.take_backup(kept).at
    list_goods(open_village("BUMDesa Kedua"))
    assert do_and_die_at(app, "backup.mid:2", lambda: backups.take_backup(kept)) == KILLED
    assert backups.points_in(kept) == [first]
    assert do_and_die_at(app, "backup.named", lambda: backups.take_backup(kept)) == KILLED
    assert backups.points_in(kept)[0] == first
    assert len(backups.points_in(kept)) == 2
    third = backups.take_backup(kept)
    assert not (kept.var / ".backing-up").exists()
    assert kept.backup_dir is not None
    with at_place(empty_place) as there:
        last = (
            ("restore.loaded",) if engine_name() == "postgresql" else ()
        )  # the rows are there, guards and rights are not
        for point in ("restore.mid", "restore.mid:3", *last):
            die = do_and_die_at(there, point, lambda: backups.restore(empty_place, kept.backup_dir))  # type: ignore[arg-type]
            assert die == KILLED
            if engine_name() == "sqlite":
                assert not (empty_place.var / "lumbung.db").exists()
        restored = backups.restore(empty_place, kept.backup_dir)
        assert (restored.point, restored.broken) == (third, ())
        assert books() == []
        assert_nothing_is_broken()
