"""Cutting a file into pieces so that a file that changed a little has mostly the same pieces as before."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from typing import BinaryIO

Cutter = Callable[[BinaryIO], Iterator[bytes]]

PIECE_BYTES = 64 * 1024  # a multiple of every SQLite page size in use; measured: see DECISIONS.md
SHORTEST, LONGEST = 16 * 1024, 256 * 1024
ONE_LINE_IN = 256


def by_pages(file: BinaryIO) -> Iterator[bytes]:
    """For a database file, whose pages stay where they are: cuts at fixed places."""
    while piece := file.read(PIECE_BYTES):
        yield piece


def by_lines(file: BinaryIO) -> Iterator[bytes]:
    """For dumped rows, which move when one before them grows: the lines themselves say where to cut."""
    lines: list[bytes] = []
    size = 0
    for line in file:
        lines.append(line)
        size += len(line)
        if size >= LONGEST or (size >= SHORTEST and zlib.crc32(line) % ONE_LINE_IN == 0):
            yield b"".join(lines)
            lines, size = [], 0
    if lines:
        yield b"".join(lines)
