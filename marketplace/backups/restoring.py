"""Restoring a point in time into an empty place, all or nothing: everything is made beside and compared, then takes its place.

A marker says from the first change to the last that the place is being restored; after a kill the next restore clears
what stands there and begins anew. The database comes last: while it is missing nobody can work in a half place.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import make_url, text

from marketplace import upgrading
from marketplace.config import Config
from marketplace.foundation.database import engine_name
from marketplace.foundation.faults import fault_point
from marketplace.foundation.files import LocalStore

from . import copying_sqlite, dumping_postgresql
from .arriving import Say, broken_promises, note_and_tell
from .asking import differences, facts_of
from .keeping import Store, open_store
from .picturing import pictures_in
from .point import KeptFile, Point
from .refusing import BackupRefused
from .taking import ANCHORS

BESIDE = ".restoring"
DERIVED = ("index",)  # made anew by the worker


@dataclass(frozen=True, slots=True)
class Restored:
    """What stands there now. ``broken`` names promises that do not hold (they did not at that time either)."""

    point: Point
    broken: tuple[str, ...]


def restore(config: Config, folder: Path, at: datetime | None = None, say: Say = lambda line: None) -> Restored:
    """Put the last point not after ``at`` (default: the last) where the settings say. Raises BackupRefused, nothing changed."""
    store = open_store(folder, config.backup_key)
    point = _choose(store, at)
    _refuse_unfit(config, point)
    say(f"Restoring {point.at:%Y-%m-%d %H:%M:%S} UTC ({point.picture_count} files).")
    marker = config.var / "restoring"
    _clear_interrupted(config, marker)
    _refuse_unless_empty(config)
    marker.write_text(_place_of(config))
    try:
        _bring(config, store, point)
    except OSError as error:
        _clear_interrupted(config, marker)
        raise BackupRefused(f"Reading {folder} or writing here failed: {error}.") from error
    except BaseException:
        _clear_interrupted(config, marker)
        raise
    marker.unlink()
    note_and_tell(point, say)
    return Restored(point, broken_promises())


def _choose(store: Store, at: datetime | None) -> Point:
    if not store.point_names():
        raise BackupRefused(store.why_empty())
    point = store.newest(at)
    if point is None:
        raise BackupRefused("There is no backup that old. See: flask backup --list")
    return point


def _refuse_unfit(config: Config, point: Point) -> None:
    if point.engine != engine_name():
        raise BackupRefused(f"This is a backup of {point.engine}; DATABASE_URL names {engine_name()}.")
    if not upgrading.knows(point.facts.revision):
        raise BackupRefused(f"The backup has the newer schema {point.facts.revision}. Install that version of Lumbung.")


def _refuse_unless_empty(config: Config) -> None:
    """A log without its database counts too: SQLite would play it into the restored one."""
    if _is_sqlite(config):
        path = _database_path(config)
        there = [str(path) + end for end in ("", "-wal", "-journal") if Path(str(path) + end).exists()]
    else:
        there = [f"table {name}" for name in dumping_postgresql.tables_in(config.owner_database_url)]
    there += [str(path) for path in _visible(config.uploads)] + [
        str(path) for path in _visible(config.var / ANCHORS.parent)
    ]
    if there:
        raise BackupRefused(f"This place is not empty: {', '.join(there[:5])}. Restore into an empty place only.")


def _visible(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*") if not path.name.startswith(".")) if folder.is_dir() else []


def _place_of(config: Config) -> str:
    return f"{make_url(config.database_url).render_as_string(hide_password=True)}\n{config.uploads.resolve()}\n"


def _clear_interrupted(config: Config, marker: Path) -> None:
    """The marker says that this place was empty when a restore began, so what stands there now is that restore's."""
    if not marker.exists():
        return
    if marker.read_text() != _place_of(config):
        raise BackupRefused(f"A restore with other settings was interrupted. Use the same again, or remove {marker}.")
    if _is_sqlite(config):
        path = _database_path(config)
        if path.exists():
            marker.unlink()  # the database comes last: that restore was finished
            return
        for end in ("", "-wal", "-shm"):
            Path(f"{path}{BESIDE}{end}").unlink(missing_ok=True)
    elif dumping_postgresql.tables_in(config.owner_database_url):
        if _is_finished(config):
            marker.unlink()
            return
        dumping_postgresql.empty_again(config.owner_database_url)
    for path in (*_visible(config.uploads), config.uploads / BESIDE, config.var / ANCHORS.parent, config.var / BESIDE):
        shutil.rmtree(path, ignore_errors=True)
    marker.unlink()


def _is_finished(config: Config) -> bool:
    """The app's rights come last, in one commit: before it nobody can work there, so nothing of anybody's can be lost."""
    with dumping_postgresql.reading(config.owner_database_url) as connection:
        may = text("SELECT has_table_privilege(:role, 'heartbeat', 'INSERT')")
        return bool(connection.scalar(may, {"role": upgrading.app_role(config)}))


def _bring(config: Config, store: Store, point: Point) -> None:
    beside_files, work = config.uploads / BESIDE, config.var / BESIDE
    (work / "database").mkdir(parents=True, mode=0o700)
    for picture in pictures_in(store, point.pictures):
        path = LocalStore(beside_files).path(picture.name)  # a forged backup does not choose where we write
        _write(path, store.fetch(picture.piece))
        os.utime(path, ns=(picture.changed, picture.changed))
    for file in point.database:
        _write_pieces(store, file, work / "database" / Path(file.name).name)
    if anchors := store.fetch(point.anchors):
        _write(work / ANCHORS, anchors)
    finish = _bring_sqlite if _is_sqlite(config) else _bring_postgresql
    finish(config, point, work / "database")
    shutil.rmtree(work)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    fault_point("restore.mid")


def _write_pieces(store: Store, file: KeptFile, path: Path) -> None:
    whole = hashlib.sha256()
    with path.open("wb") as target:
        for name in store.names_in(file.lists):
            whole.update(piece := store.fetch(name))
            target.write(piece)
            fault_point("restore.mid")
        target.flush()
        os.fsync(target.fileno())
    if whole.hexdigest() != file.sha256:
        raise BackupRefused(f"{file.name} does not come out as it was. Choose another point in time or another copy.")


def _bring_sqlite(config: Config, point: Point, saved: Path) -> None:
    """Compared and upgraded beside its place; the rename makes it the database."""
    target = _database_path(config)
    beside = target.with_name(target.name + BESIDE)
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(saved / copying_sqlite.NAME, beside)
    with copying_sqlite.reading(beside) as connection:
        copying_sqlite.refuse_damaged(connection)
        _refuse_different(point, differences(point.facts, facts_of(connection)))
    upgrading.upgrade_schema(replace(config, owner_database_url=f"sqlite:///{beside}"))
    with copying_sqlite.reading(beside) as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    _files_take_their_place(config)
    os.chmod(beside, 0o600)
    os.replace(beside, target)
    os.sync()


def _bring_postgresql(config: Config, point: Point, saved: Path) -> None:
    """pg_restore works in one transaction; a state that is not the one of then is taken out again."""
    _files_take_their_place(config)
    dumping_postgresql.restore_dump(config.owner_database_url, saved)
    fault_point("restore.loaded")
    try:
        with dumping_postgresql.reading(config.owner_database_url) as connection:
            _refuse_different(point, differences(point.facts, facts_of(connection)))
        upgrading.upgrade_schema(config)
    except BaseException:
        dumping_postgresql.empty_again(config.owner_database_url)
        raise
    os.sync()


def _refuse_different(point: Point, wrong: list[str]) -> None:
    if wrong:
        raise BackupRefused(
            f"What came out is not the database of {point.at:%Y-%m-%d %H:%M:%S} UTC: {'; '.join(wrong[:5])}."
        )


def _files_take_their_place(config: Config) -> None:
    for path in _visible(config.uploads / BESIDE):
        os.replace(path, config.uploads / path.name)
        fault_point("restore.mid")
    shutil.rmtree(config.uploads / BESIDE, ignore_errors=True)
    anchors = config.var / BESIDE / ANCHORS.parent
    if anchors.exists():
        shutil.rmtree(config.var / ANCHORS.parent, ignore_errors=True)
        os.replace(anchors, config.var / ANCHORS.parent)
    for name in DERIVED:
        shutil.rmtree(config.var / name, ignore_errors=True)


def _is_sqlite(config: Config) -> bool:
    return make_url(config.database_url).get_backend_name() == "sqlite"


def _database_path(config: Config) -> Path:
    return Path(make_url(config.database_url).database or "")
