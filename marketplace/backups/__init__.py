"""Backups: points in time of the database, the pictures and the anchors, and the way back.

Promise: a point is there whole or not at all, however the process ends; every byte carries a checksum and, with a
BACKUP_KEY, is sealed; what did not change is kept once. A restore goes into an empty place only, all or nothing, and says
the same as the database said then: schema, rows of each table, the end of every chain. Not in a backup: the secrets of the
installation (SECRET_KEY, DATA_KEYS, BACKUP_KEY) and the search index, which is made anew.

    take_backup(config, folder=None, thorough=False) -> Point     .at .facts .picture_count; default folder BACKUP_DIR
    points_in(config, folder=None) -> list[datetime]              what can be restored, oldest first
    restore(config, folder, at=None, say=...) -> Restored         .point .broken (promises that do not hold)
    EVERY_SECONDS                                                 the rhythm of the worker

A backup into BACKUP_DIR leaves the sign of life "backup" (foundation.heartbeat), by which readiness knows its age.
Errors: BackupRefused, with what to do. Nothing is changed then. No events.
"""

from .point import Point
from .refusing import BackupRefused
from .restoring import Restored, restore
from .taking import EVERY_SECONDS, points_in, take_backup

__all__ = ["EVERY_SECONDS", "BackupRefused", "Point", "Restored", "points_in", "restore", "take_backup"]
