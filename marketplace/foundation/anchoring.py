"""The heads of chains, written daily outside the database.

Whoever can rewrite the whole database can also compute new hashes. What they cannot do is make the new chain fit heads
that were written elsewhere before: a cut tail lacks the anchored entry, a re-hashed chain has another hash there.
All kinds of chains share one file, a line for each head; its word for the chain (``book``, ``log``) says whose line it is.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from . import clock

FILE = "anchors.jsonl"
_kept_in: Path | None = None


def keep_anchors_in(folder: Path) -> None:
    """Set the folder of this process; called once by the app factory."""
    global _kept_in
    _kept_in = folder


def anchor_folder() -> Path | None:
    """Where anchors are kept, None when nobody said."""
    return _kept_in


@dataclass(frozen=True, slots=True)
class Head:
    """The chain ``name`` ends with entry ``seq`` and this hash."""

    name: str
    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """At ``at`` the chain ended like this."""

    at: str
    head: Head


def append_heads(kind: str, heads: Iterable[Head], folder: Path | None = None) -> int:
    """Write down every head that grew since it was written last; returns how many. Only one process may write."""
    folder = folder or _kept_in
    if folder is None:
        raise RuntimeError("no folder for anchors is set")
    known = {anchor.head.name: anchor.head.seq for anchor in read_anchors(kind, folder)}
    at = clock.now().isoformat(timespec="microseconds")
    fresh = [
        json.dumps({"v": 1, "at": at, kind: head.name, "seq": head.seq, "hash": head.hash}) + "\n"
        for head in heads
        if head.seq > known.get(head.name, 0)
    ]
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / FILE).open("ab") as file:
        file.truncate(len(_whole_lines(folder)))
        file.write("".join(fresh).encode())
        file.flush()
        os.fsync(file.fileno())
    return len(fresh)


def read_anchors(kind: str, folder: Path) -> list[Anchor]:
    """Every anchor of this kind ever written to ``folder``, oldest first."""
    lines = [json.loads(line) for line in _whole_lines(folder).splitlines()]
    return [Anchor(line["at"], Head(line[kind], line["seq"], line["hash"])) for line in lines if kind in line]


def broken_anchors(kind: str, folder: Path, hash_at: Callable[[str, int], str | None]) -> list[str]:
    """Anchors that are no longer part of their chain, one sentence each. ``hash_at(name, seq)``: what stands there now."""
    wrong = []
    for anchor in read_anchors(kind, folder):
        head, found = anchor.head, hash_at(anchor.head.name, anchor.head.seq)
        if found is None:
            wrong.append(f"{head.name}: entry {head.seq} was there at {anchor.at} and is gone")
        elif found != head.hash:
            wrong.append(f"{head.name}: entry {head.seq} or one before it was rewritten after {anchor.at}")
    return wrong


def _whole_lines(folder: Path) -> bytes:
    """Without a last line whose writing was cut off: it was never promised."""
    path = folder / FILE
    text = path.read_bytes() if path.exists() else b""
    return text[: text.rfind(b"\n") + 1]
