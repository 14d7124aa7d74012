"""What is known about one point in time: everything a restore needs, written last, in one file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from marketplace.ledger import ChainEnds

from .refusing import BackupRefused

FORMAT = 1
_NAME = "%Y%m%d-%H%M%S-%f"


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file in pieces. ``lists`` name the things in the store that name its pieces, in order."""

    name: str
    size: int
    sha256: str
    lists: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What a database says of itself; a restored one must say the same."""

    revision: str
    books: tuple[ChainEnds, ...]
    rows: dict[str, int]


@dataclass(frozen=True, slots=True)
class Point:
    """A point in time. ``pictures`` names the index of the folders' lists; ``anchors`` what anchors.jsonl held;
    ``data_keys`` is a mark by which the DATA_KEYS of then are known again."""

    at: datetime
    engine: str
    facts: Facts
    data_keys: str
    database: tuple[KeptFile, ...]
    pictures: str
    picture_count: int
    anchors: str

    @property
    def name(self) -> str:
        return name_of(self.at)

    def to_json(self) -> bytes:
        said = {"lumbung": FORMAT, **asdict(self), "at": self.at.isoformat()}
        return json.dumps(said, separators=(",", ":")).encode()


def name_of(at: datetime) -> str:
    """``20261122-015042-123456``: names sort as times do."""
    return at.astimezone(UTC).strftime(_NAME)


def time_of(name: str) -> datetime:
    """Raises ValueError for a name that is none of ours."""
    return datetime.strptime(name, _NAME).replace(tzinfo=UTC)


def point_from_json(text: bytes) -> Point:
    """Raises BackupRefused when it is not of Lumbung or of a newer one."""
    said: dict[str, Any] = json.loads(text)
    if said.pop("lumbung", None) != FORMAT:
        raise BackupRefused("This backup was made by another version of Lumbung than this one. Use that version.")
    facts = said.pop("facts")
    books = tuple(ChainEnds(**book) for book in facts["books"])
    files = tuple(KeptFile(**{**file, "lists": tuple(file["lists"])}) for file in said.pop("database"))
    at = datetime.fromisoformat(said.pop("at"))
    return Point(at=at, facts=Facts(facts["revision"], books, facts["rows"]), database=files, **said)
