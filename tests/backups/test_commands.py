"""What the operator and the worker do, and how one sees that backups are young."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import backups, working
from marketplace.backups.keeping import held
from marketplace.config import Config
from marketplace.foundation import clock
from tests.backups.there import at_place
from tests.world import open_village

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)


def backup_part(client: FlaskClient) -> tuple[int, object]:
    answer = client.get("/readyz")
    return answer.status_code, answer.json["parts"]["backup"]["ok"]  # type: ignore[index]


def test_the_worker_backs_up_and_readiness_knows_how_long_ago(app: Flask, client: FlaskClient, kept: Config) -> None:
    assert backup_part(client) == (503, False)
    working.work(app, once=True)
    assert backup_part(client) == (200, True)
    assert len(backups.points_in(kept)) == 1
    doctor = app.test_cli_runner().invoke(args=["doctor"]).output
    assert f"s ago, {kept.backup_dir}, sealed" in doctor
    with clock.at(clock.now() + timedelta(minutes=16)):
        assert backup_part(client) == (503, False)


def test_a_long_backup_does_not_keep_the_worker_from_its_work(app: Flask, kept: Config) -> None:
    (duty,) = working.backing_up(app, kept, once=False)
    with held(kept.var / ".backing-up.lock"):  # another one is still running
        duty.run()
        join("backup")
        with pytest.raises(backups.BackupRefused, match="Try again in a moment"):
            backups.take_backup(kept)
    with pytest.raises(backups.BackupRefused, match="no backup"):
        backups.points_in(kept)
    duty.run()
    join("backup")
    assert len(backups.points_in(kept)) == 1


def join(name: str) -> None:
    for thread in threading.enumerate():
        if thread.name == name:
            thread.join(60)


def test_an_operator_keeps_lists_and_brings_back(app: Flask, kept: Config, empty_place: Config) -> None:
    open_village()
    run = app.test_cli_runner()
    assert "is kept" in run.invoke(args=["backup"]).output
    (time,) = run.invoke(args=["backup", "--list"]).output.split()
    gone = run.invoke(args=["backup", "--to", "/nowhere/at/all"])
    assert (gone.exit_code, "mounted" in gone.output) == (1, True)
    with at_place(empty_place) as there:
        run = there.test_cli_runner()
        back = ["restore", "--from", str(kept.backup_dir), "--at"]
        unzoned = run.invoke(args=[*back, "2026-11-22T08:50"])
        assert (unzoned.exit_code, "lacks its zone" in unzoned.output) == (2, True)
        done = run.invoke(args=[*back, time])
        assert (done.exit_code, done.output.splitlines()[-1]) == (0, "Restored; every promise holds.")
        again = run.invoke(args=[*back, time])
        assert (again.exit_code, "not empty" in again.output) == (1, True)
