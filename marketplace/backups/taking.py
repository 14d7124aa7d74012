"""Taking a backup: anchors first, then the database in one snapshot, then every file, and last the point that names all.

In this order nothing can be missing: an anchor is never younger than the chain, and files are written before their rows.
"""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from marketplace.config import Config
from marketplace.foundation import clock, secrets
from marketplace.foundation.database import db, engine_name, transaction
from marketplace.foundation.errors import Full
from marketplace.foundation.faults import fault_point
from marketplace.foundation.heartbeat import beat

from . import copying_sqlite, cutting, dumping_postgresql
from .asking import facts_of, is_foreign
from .keeping import Store, held, open_store
from .picturing import keep_pictures
from .point import Facts, KeptFile, Point, time_of
from .refusing import BackupRefused
from .thinning import forget_old

EVERY_SECONDS = 240  # with the minute a backup may take, never more than five are lost
ANCHORS = Path("anchors", "anchors.jsonl")


def take_backup(config: Config, folder: Path | None = None, thorough: bool = False) -> Point:
    """One more point in time in ``folder`` (default BACKUP_DIR). Outside transactions; may run beside the shop.

    Raises BackupRefused. The first of each day is ``thorough``: it reads the whole store and mends it, looks whether
    the database is sound, and makes room.
    """
    place = folder or config.backup_dir
    if place is None:
        raise BackupRefused("Where to? Set BACKUP_DIR or say --to FOLDER.")
    place = place.resolve()
    if place.is_relative_to(config.uploads.resolve()):
        raise BackupRefused("Backups cannot lie in UPLOADS_DIR: each would be a part of the next.")
    store = open_store(place, config.backup_key)
    try:
        with _work_folder(config) as work, store.alone():
            point = _take(config, store, work, thorough)
    except (OSError, Full, sqlite3.OperationalError) as error:
        raise BackupRefused(
            f"Writing to {place} or {config.var} failed: {error}. Older backups are as they were."
        ) from error
    if config.backup_dir and place == config.backup_dir.resolve():
        with transaction():
            beat("backup")
    return point


@contextmanager
def _work_folder(config: Config) -> Iterator[Path]:
    """Readable for us only, on the disk of the database, one at a time; what a killed backup left is cleared away."""
    folder = config.var / ".backing-up"
    with held(config.var / ".backing-up.lock"):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _take(config: Config, store: Store, work: Path, thorough: bool) -> Point:
    names = store.point_names()
    if thorough := thorough or not names or time_of(names[-1]).date() != clock.now().date():
        store.mend()
    last = store.newest()
    anchors = store.keep(_anchors(config))
    facts = _save_database(config, work, thorough)
    now = clock.now()  # afterwards: a point holds nothing that happened after its time
    if last and is_foreign(facts, last.facts):
        raise BackupRefused(f"{store.folder} holds the backups of another database. Choose another folder.")
    database = tuple(_keep_file(store, path) for path in sorted((work / "database").iterdir()))
    pictures, count = keep_pictures(store, config.uploads, last.pictures if last else "")
    point = Point(now, engine_name(), facts, data_keys_mark(), database, pictures, count, anchors)
    store.keep_point(point)
    fault_point("backup.named")
    if thorough:
        forget_old(store, now, config.backup_keep_days)
    return point


def _anchors(config: Config) -> bytes:
    path = config.var / ANCHORS
    return path.read_bytes() if path.exists() else b""


def _save_database(config: Config, work: Path, thorough: bool) -> Facts:
    """The database as files in ``work``/database, and what it said at that very moment."""
    target = work / "database"
    if engine_name() == "sqlite":
        target.mkdir()
        copying_sqlite.copy_database(db.engine, target)
        with copying_sqlite.reading(target / copying_sqlite.NAME) as connection:
            if thorough:
                copying_sqlite.refuse_damaged(connection)
            return facts_of(connection)
    with dumping_postgresql.snapshot(db.engine) as (connection, name):
        facts = facts_of(connection)
        dumping_postgresql.dump_database(config.database_url, name, target)
        return facts


def _keep_file(store: Store, path: Path) -> KeptFile:
    """A file of the database, in pieces."""
    cut = cutting.by_pages if path.name == copying_sqlite.NAME else cutting.by_lines
    names, whole = [], hashlib.sha256()
    with path.open("rb") as file:
        for piece in cut(file):
            names.append(store.keep(piece))
            whole.update(piece)
            fault_point("backup.mid")
    return KeptFile(path.name, path.stat().st_size, whole.hexdigest(), store.keep_names(names))


def data_keys_mark() -> str:
    """By this the DATA_KEYS of a backup are known again."""
    return secrets.keyed_hash("lumbung backup")


def points_in(config: Config, folder: Path | None = None) -> list[datetime]:
    """The times that can be restored from ``folder`` (default BACKUP_DIR), oldest first. Raises BackupRefused."""
    place = folder or config.backup_dir
    if place is None:
        raise BackupRefused("Where? Set BACKUP_DIR or name the folder.")
    store = open_store(place, config.backup_key)
    names = store.point_names()
    if not names:
        raise BackupRefused(store.why_empty())
    return [time_of(name) for name in names]
