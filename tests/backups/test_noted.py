"""A restored place says so in its audit log: what was lost was lost then, and by no one's hand."""

from __future__ import annotations

import pytest
from flask import Flask
from sqlalchemy import text

from marketplace import audit, backups
from marketplace.audit import Act
from marketplace.config import Config
from marketplace.foundation.database import db, transaction
from tests.backups.there import at_place
from tests.crashes.dying import KILLED, do_and_die_at
from tests.people.making import make_staff
from tests.races.together import assert_nothing_is_broken
from tests.world import Village, list_goods, open_village

INSTALLATION = 0


@pytest.fixture
def village(app: Flask) -> Village:
    """A shop whose log holds something of its own already."""
    village = open_village()
    make_staff(village.id)
    return village


def back(there: Flask, kept: Config, *more: str) -> tuple[int, str]:
    done = there.test_cli_runner().invoke(args=["restore", "--from", str(kept.backup_dir), *more])
    db.session.rollback()
    return done.exit_code, done.output


def notes() -> list[tuple[Act, str, str]]:
    """The restores this place knows of, newest first."""
    return [
        (entry.act, entry.who, entry.words) for entry in audit.entries(INSTALLATION) if entry.act is Act.BACKUP_RESTORED
    ]


def test_the_last_entry_of_the_restored_log_is_the_restore(village: Village, kept: Config, empty_place: Config) -> None:
    at = backups.take_backup(kept).at
    installation, here = audit.entries(INSTALLATION), audit.entries(village.id)
    assert here
    with transaction():
        audit.note(village.director, village.id, Act.MONTH_CLOSED, "after the backup")
    with at_place(empty_place) as there:
        assert back(there, kept)[0] == 0
        note, *before = audit.entries(INSTALLATION)
        assert (note.act, note.who, note.words) == (
            Act.BACKUP_RESTORED,
            "Sistem",
            f"keadaan {at:%Y-%m-%d %H:%M:%S} UTC",
        )
        assert (before, note.seq) == (installation, len(installation) + 1)
        assert audit.entries(village.id) == here
        assert_nothing_is_broken()
    assert notes() == []


def test_the_note_is_in_the_next_backup_of_that_place(
    village: Village, kept: Config, empty_place: Config, tmp_path_factory: pytest.TempPathFactory
) -> None:
    first = backups.take_backup(kept).at
    with at_place(empty_place) as there:
        assert back(there, kept)[0] == 0
        folder = tmp_path_factory.mktemp("second")
        second = backups.take_backup(empty_place, folder)
        assert second.facts.rows["audit_entry"] == len(audit.entries(INSTALLATION)) + len(audit.entries(village.id))
        assert [words for _, _, words in notes()] == [f"keadaan {first:%Y-%m-%d %H:%M:%S} UTC"]


def test_a_refused_restore_notes_nothing(village: Village, kept: Config, empty_place: Config) -> None:
    backups.take_backup(kept)
    with at_place(empty_place) as there:
        assert back(there, kept, "--at", "2020-01-01T00:00Z")[0] == 1
        assert back(there, kept)[0] == 0
        code, output = back(there, kept)
        assert (code, "not empty" in output) == (1, True)
        assert len(notes()) == 1


def test_a_place_where_a_promise_does_not_hold_is_noted_too(
    village: Village, kept: Config, empty_place: Config
) -> None:
    list_goods(village, stock=5)
    with transaction():
        db.session.execute(text("UPDATE stock_level SET on_hand = on_hand + 1"))
    backups.take_backup(kept)
    with at_place(empty_place) as there:
        code, output = back(there, kept)
        assert (code, "FAIL stock.moves" in output) == (1, True)
        assert len(notes()) == 1


def test_who_ends_the_command_early_cannot_hide_it(village: Village, kept: Config, empty_place: Config) -> None:
    backups.take_backup(kept)
    with at_place(empty_place) as there:
        assert do_and_die_at(there, "restore.noted", lambda: back(there, kept)) == KILLED
        assert len(notes()) == 1
        assert_nothing_is_broken()
