"""The store: pieces named by their content, each kept once, and points in time that name pieces.

A piece is durable before a point names it and a point is there whole or not at all, so a kill or a pulled plug leaves
every older point good. Folder: ``<seal>/pieces/<2>/<name>``, ``<seal>/points/<time>``.
"""

from __future__ import annotations

import fcntl
import logging
import os
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from marketplace.foundation.files import LocalStore

from .point import Point, point_from_json, time_of
from .refusing import BackupRefused
from .sealing import Plain, Seal, seal_for

log = logging.getLogger("lumbung.backups")

PACKED, AS_IT_IS = b"z", b"r"
NAMES_PER_LIST = 500


def open_store(folder: Path, key: str) -> Store:
    """The store in ``folder`` for this key. Raises BackupRefused when the folder is not there (a disk not mounted)."""
    if not folder.is_dir():
        raise BackupRefused(f"The backup folder {folder} is not there. Is its disk mounted? Make the folder first.")
    return Store(folder, seal_for(key))


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold the lock ``path``; it ends with the process. Raises BackupRefused when somebody else holds it."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(handle)
        raise BackupRefused("Another backup is running. Try again in a moment.") from None
    try:
        yield
    finally:
        os.close(handle)


class Store:
    """Pieces and points of one seal in a folder."""

    def __init__(self, folder: Path, seal: Seal) -> None:
        self.folder, self.seal = folder, seal
        self._root = folder / seal.folder
        self._files = LocalStore(self._root)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """One writer at a time. Raises BackupRefused when there is one already."""
        self._root.mkdir(mode=0o700, exist_ok=True)
        with held(self._root / ".lock"):
            yield

    def keep(self, content: bytes, pack: bool = True) -> str:
        """Keep ``content``; returns its name. What is there already is not written again."""
        name = self.seal.name_of(content)
        if not self.has(name):
            inside = PACKED + zlib.compress(content) if pack else AS_IT_IS + content
            self._files.put(_place(name), self.seal.close(name, inside))
        return name

    def has(self, name: str) -> bool:
        return self._files.exists(_place(name))

    def fetch(self, name: str) -> bytes:
        """What was kept under ``name``. Raises BackupRefused when it is gone, damaged or was changed."""
        try:
            inside = self.seal.open(name, self._files.read(_place(name)))
        except FileNotFoundError:
            raise BackupRefused(f"The piece {name} is missing in the backup. Choose another point or copy.") from None
        return zlib.decompress(inside[1:]) if inside[:1] == PACKED else inside[1:]

    def drop(self, name: str) -> None:
        """Remove a piece that is of no use."""
        self._files.delete(_place(name))

    def keep_names(self, names: Sequence[str]) -> tuple[str, ...]:
        """Keep a long list of names in parts, so that a small change writes one part anew."""
        parts = (names[start : start + NAMES_PER_LIST] for start in range(0, len(names), NAMES_PER_LIST))
        return tuple(self.keep("\n".join(part).encode()) for part in parts)

    def names_in(self, lists: Iterable[str]) -> Iterator[str]:
        for part in lists:
            yield from self.fetch(part).decode().split("\n")

    def keep_point(self, point: Point) -> None:
        """From now on this point in time can be restored."""
        label = f"points/{point.name}"
        self._files.put(label, self.seal.close(label, zlib.compress(point.to_json())))

    def point_names(self) -> list[str]:
        """Every point of this seal, oldest first."""
        folder = self._root / "points"
        return sorted(path.name for path in folder.iterdir() if _is_time(path.name)) if folder.is_dir() else []

    def point(self, name: str) -> Point:
        """Raises BackupRefused when it cannot be read."""
        label = f"points/{name}"
        return point_from_json(zlib.decompress(self.seal.open(label, self._files.read(label))))

    def newest(self, not_after: datetime | None = None) -> Point | None:
        """The last point, or the last one that is not after a moment."""
        names = [name for name in self.point_names() if not_after is None or time_of(name) <= not_after]
        return self.point(names[-1]) if names else None

    def forget_point(self, name: str) -> None:
        self._files.delete(f"points/{name}")

    def mend(self) -> int:
        """Read everything once and remove what is damaged: the next backup writes it anew if it still exists."""
        wrong = [name for name in self.point_names() if not _reads(self.point, name)]
        for name in wrong:
            log.error("the point %s in %s is damaged and was removed", name, self.folder)
            self.forget_point(name)
        pieces = [path for path in (self._root / "pieces").glob("*/*") if not _reads(self.fetch, path.name)]
        for path in pieces:
            log.error("the piece %s is damaged and was removed", path)
            path.unlink()
        return len(wrong) + len(pieces)

    def sweep(self, used: set[str]) -> int:
        """Remove every piece that is not in ``used``, and what interrupted writing left; returns how many."""
        paths = [path for path in (self._root / "pieces").glob("*/*") if path.name not in used]
        paths += (self._root / "points").glob(".*")
        for path in paths:
            path.unlink(missing_ok=True)
        return len(paths)

    def others(self) -> list[str]:
        """Folders of points sealed otherwise (another key, none) that lie beside these."""
        mine = self.seal.folder
        return sorted(
            path.parent.name
            for path in self.folder.glob("*/points")
            if path.parent.name != mine and any(path.iterdir())
        )

    def why_empty(self) -> str:
        """What to tell somebody who expected points here."""
        others = self.others()
        if not others:
            return f"There is no backup in {self.folder}."
        if others == [Plain.folder]:
            return f"The backups in {self.folder} are not sealed. Unset BACKUP_KEY to read them."
        return f"The backups in {self.folder} are sealed with another BACKUP_KEY than the one that is set."


def _place(name: str) -> str:
    return f"pieces/{name[:2]}/{name}"


def _reads(read: Callable[[str], object], name: str) -> bool:
    try:
        read(name)
    except (BackupRefused, ValueError):
        return False
    return True


def _is_time(name: str) -> bool:
    try:
        time_of(name)
    except ValueError:
        return False
    return True
