"""Files we keep: a port with a local folder behind it. Names are chosen by us, never by a visitor."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path
from typing import Protocol

from .errors import Full
from .faults import fault_point

_NAME = re.compile(r"[a-z0-9_-]+(/[a-z0-9_.-]+)+")


class FileStore(Protocol):
    """What any store promises. Names look like ``public/ab/abcdef-320.webp``."""

    def put(self, name: str, content: bytes) -> None: ...
    def read(self, name: str) -> bytes: ...
    def exists(self, name: str) -> bool: ...
    def delete(self, name: str) -> None: ...
    def path(self, name: str) -> Path: ...


def is_name_of_ours(name: str) -> bool:
    """Would we ever choose this name? Never one that leads out of the store."""
    return bool(_NAME.fullmatch(name)) and ".." not in name


class LocalStore:
    """A folder on the local disk. A file is there whole or not at all."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()

    def path(self, name: str) -> Path:
        """Where ``name`` lives. Raises ValueError for a name we would never choose."""
        if not is_name_of_ours(name):
            raise ValueError(f"not a name of ours: {name!r}")
        return self.root / name

    def put(self, name: str, content: bytes) -> None:
        """Store durably: temporary file, fsync, rename, fsync of the folder. Same name again replaces.

        Raises Full when there is no room; then nothing is there.
        """
        target = self.path(name)
        temporary = target.with_name(f".{target.name}.{os.getpid()}.{os.urandom(4).hex()}")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            _write(temporary, content)
            fault_point("image.fsynced")
            os.replace(temporary, target)
        except OSError as problem:
            temporary.unlink(missing_ok=True)
            if is_full(problem):
                raise Full() from problem
            raise
        fault_point("image.renamed")
        _fsync_folder(target.parent)

    def read(self, name: str) -> bytes:
        """The content; FileNotFoundError when absent."""
        return self.path(name).read_bytes()

    def exists(self, name: str) -> bool:
        return self.path(name).is_file()

    def delete(self, name: str) -> None:
        """Remove if there."""
        self.path(name).unlink(missing_ok=True)


def is_full(problem: OSError) -> bool:
    """Is there no room on the disk (or for this user or process)?"""
    return problem.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def _write(path: Path, content: bytes) -> None:
    with open(path, "wb") as handle:
        handle.write(content)
        handle.flush()
        fault_point("image.temp_written")
        os.fsync(handle.fileno())


def _fsync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


_store: FileStore | None = None


def use_store(store: FileStore) -> None:
    """Set the store of this process; called once by the app factory."""
    global _store
    _store = store


def file_store() -> FileStore:
    """The store of this process."""
    if _store is None:
        raise RuntimeError("no file store is set")
    return _store
