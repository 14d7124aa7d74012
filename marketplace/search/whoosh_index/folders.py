"""Which index folder is in use. ``current.json`` names it and says how far it is; it is replaced by rename only."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from marketplace.search.port import IndexUnavailable

POINTER = "current.json"


@dataclass(frozen=True, slots=True)
class Current:
    """The content of ``current.json``."""

    build: str
    signature: str
    documents: int
    changed: int


class IndexFolder:
    """The folder of all builds. Index files are pickles, so a folder that others may write in is refused."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def current(self) -> Current:
        """Raises IndexUnavailable when there is none or it cannot be read."""
        try:
            found = Current(**json.loads((self.root / POINTER).read_bytes()))
        except (OSError, ValueError, TypeError) as error:
            raise IndexUnavailable(f"no current index: {error}") from error
        if "/" in found.build or not found.build:
            raise IndexUnavailable("the current index has a strange name")
        return found

    def path(self, build: str) -> Path:
        """Where a build is. Raises IndexUnavailable if it is gone or others may write there."""
        place = self.root / build
        try:
            mode = place.stat().st_mode
        except OSError as error:
            raise IndexUnavailable(f"{place.name} is gone") from error
        if mode & 0o022:
            raise IndexUnavailable(f"others may write in {place.name}")
        return place

    def new_build(self) -> Path:
        """An empty folder for the next build."""
        self.prepare()
        place = self.root / f"{time.strftime('%Y%m%d%H%M%S', time.gmtime())}-{secrets.token_hex(3)}"
        place.mkdir(mode=0o700)
        return place

    def prepare(self) -> None:
        self.root.mkdir(mode=0o700, parents=True, exist_ok=True)

    def point_to(self, current: Current) -> None:
        """From now on new readers use this build."""
        draft = self.root / f".{POINTER}.{os.getpid()}"
        with open(draft, "w") as handle:
            json.dump(asdict(current), handle)
            handle.flush()
            os.fsync(handle.fileno())
        os.replace(draft, self.root / POINTER)

    def sweep(self, *keep: str) -> None:
        """Remove builds that nobody can be reading any more (and halves a crash left)."""
        for place in self.root.iterdir():
            if place.is_dir() and place.name not in keep:
                shutil.rmtree(place, ignore_errors=True)
