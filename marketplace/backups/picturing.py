"""Pictures and other kept files: whole, by content, listed folder by folder so that only a changed folder is listed anew."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

from marketplace.foundation.files import is_name_of_ours

from .keeping import Store
from .refusing import BackupRefused

Thing = TypeVar("Thing")


class Picture(NamedTuple):
    """A file as it was; ``changed`` (nanoseconds) and ``size`` tell whether it must be read again."""

    name: str
    size: int
    changed: int
    piece: str


def keep_pictures(store: Store, root: Path, before: str) -> tuple[str, int]:
    """Keep every file under ``root``; returns the name of the index and how many there are. ``before`` is the index of
    the last point (or empty). A file that is removed meanwhile is left out: the rows that named it are younger or gone."""
    old = _if_readable(store, before, _index) or {}
    index, count = {}, 0
    for folder in _folders(root):
        known = {picture.name: picture for picture in _if_readable(store, old.get(folder, ""), _listed) or []}
        listed = [kept for path in _files(root, folder) if (kept := _keep(store, root, path, known))]
        if listed:
            index[folder] = store.keep(json.dumps(listed, separators=(",", ":")).encode())
            count += len(listed)
    return store.keep(json.dumps(index, separators=(",", ":"), sort_keys=True).encode()), count


def pictures_in(store: Store, index: str) -> Iterator[Picture]:
    """Every file of a point."""
    for part in _index(store, index).values():
        yield from _listed(store, part)


def pieces_of_pictures(store: Store, index: str, known: set[str]) -> set[str]:
    """Everything the index ``index`` needs, itself included; lists in ``known`` are not read again."""
    if index in known:
        return set()
    parts = [part for part in _index(store, index).values() if part not in known]
    return {index, *parts, *(picture.piece for part in parts for picture in _listed(store, part))}


def _index(store: Store, name: str) -> dict[str, str]:
    found: dict[str, str] = json.loads(store.fetch(name)) if name else {}
    return found


def _if_readable(store: Store, name: str, read: Callable[[Store, str], Thing]) -> Thing | None:
    """Of the last point; what is damaged there is written anew."""
    try:
        return read(store, name)
    except BackupRefused:
        store.drop(name)
        return None


def _listed(store: Store, name: str) -> list[Picture]:
    return [Picture(*row) for row in json.loads(store.fetch(name))] if name else []


def _folders(root: Path) -> Iterator[str]:
    """Folders with something in them, relative to ``root``; what begins with a dot is not ours to keep."""
    for folder, below, files in os.walk(root):
        below[:] = sorted(name for name in below if not name.startswith("."))
        if files and folder != str(root):
            yield Path(folder).relative_to(root).as_posix()


def _files(root: Path, folder: str) -> list[Path]:
    """Only what has a name of ours: nothing else can be put back."""
    return sorted(path for path in (root / folder).glob("*") if is_name_of_ours(path.relative_to(root).as_posix()))


def _keep(store: Store, root: Path, path: Path, known: dict[str, Picture]) -> Picture | None:
    name = path.relative_to(root).as_posix()
    try:
        state = path.stat()
        if not path.is_file():
            return None
        old = known.get(name)
        if old and (old.size, old.changed) == (state.st_size, state.st_mtime_ns) and store.has(old.piece):
            return old
        return Picture(name, state.st_size, state.st_mtime_ns, store.keep(path.read_bytes(), pack=False))
    except FileNotFoundError:
        return None
