"""Decode strangers' photos in a small process of their own: it may die, the shop may not.

The child gets no environment (so no secrets), no database, no open files but the photo; it limits its own
memory, CPU time and output before reading a byte. This side never imports Pillow.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from marketplace.foundation.errors import Full, Invalid, Unavailable
from marketplace.foundation.files import is_full

MAX_BYTES = 12 * 1024 * 1024
WIDTHS = (160, 320, 640, 1080)
FORMATS = ("webp", "jpg")
TIMEOUT_SECONDS = 8.0
MEMORY_BYTES = 512 * 1024 * 1024
CHILDREN_AT_ONCE = 2
_CHILD = Path(__file__).with_name("imaging.py")
_log = logging.getLogger(__name__)
_turns = threading.BoundedSemaphore(CHILDREN_AT_ONCE)

_TRY_ANOTHER = "Coba foto lain atau foto ulang dengan kamera HP."
SENTENCES = {
    "empty": "Foto ini kosong (0 byte). Pilih fotonya sekali lagi.",
    "too_many_bytes": "Foto ini lebih besar dari 12 MB. Perkecil dulu, atau foto ulang dengan ukuran sedang.",
    "too_many_pixels": "Foto ini lebih dari 40 megapiksel. Foto ulang dengan ukuran sedang.",
    "too_long": "Foto ini terlalu panjang. Potong dulu sehingga mendekati persegi.",
    "heic": "Foto HEIC dari iPhone belum bisa dipakai. Buka Pengaturan › Kamera › Format, "
    "pilih “Paling Kompatibel”, lalu foto ulang; atau kirim tangkapan layarnya.",
    "gif": "Gambar GIF tidak bisa dipakai. Kirim foto biasa (JPG, PNG, atau WebP).",
    "svg": "Gambar SVG tidak bisa dipakai. Kirim foto biasa (JPG, PNG, atau WebP).",
    "other_picture": "Jenis gambar ini tidak bisa dipakai. Simpan sebagai JPG atau PNG, lalu kirim lagi.",
    "document": "Ini dokumen, bukan foto. Kirim foto barangnya (JPG, PNG, atau WebP).",
    "video": "Ini video, bukan foto. Kirim foto barangnya (JPG, PNG, atau WebP).",
    "not_a_picture": "Ini bukan foto. Kirim foto barangnya (JPG, PNG, atau WebP).",
    "broken": f"Foto ini tidak bisa dibaca, mungkin terpotong saat dikirim. {_TRY_ANOTHER}",
    "too_heavy": f"Foto ini tidak bisa dibaca karena terlalu berat. {_TRY_ANOTHER}",
}


class PhotoRefused(Invalid):
    """We do not take this photo: ``reason`` is a key of ``SENTENCES``, whose sentence stands at field ``foto``."""

    def __init__(self, reason: str) -> None:
        super().__init__({"foto": SENTENCES.get(reason, SENTENCES["broken"])})
        self.reason = reason


@dataclass(frozen=True)
class Rendition:
    """One picture to serve. ``nominal`` is the width asked for; a small original keeps its own ``width``."""

    nominal: int
    format: str
    width: int
    height: int
    data: bytes


@dataclass(frozen=True)
class Rendered:
    """Renditions by (nominal width, "webp" | "jpg"); size of the upright original; average colour; dHash."""

    renditions: dict[tuple[int, str], Rendition]
    width: int
    height: int
    colour: str
    fingerprint: str


def render_apart(
    photo: Path | bytes,
    widths: Iterable[int] = WIDTHS,
    timeout_seconds: float = TIMEOUT_SECONDS,
    memory_bytes: int = MEMORY_BYTES,
    formats: Iterable[str] = FORMATS,
) -> Rendered:
    """Renditions of ``photo`` made by a limited child process.

    Raises PhotoRefused for anything wrong with the photo, also when the child runs out of time or memory or
    is killed; Unavailable when too many photos are being decoded already; Full when there is no room to work.
    """
    if isinstance(photo, bytes) and len(photo) > MAX_BYTES:
        raise PhotoRefused("too_many_bytes")
    asked = [",".join(map(str, widths)), ",".join(formats), str(memory_bytes), str(int(timeout_seconds) + 1)]
    with _a_turn(timeout_seconds), _room_to_work(), _as_file(photo) as source, tempfile.TemporaryFile() as answer:
        _run_child(asked, source, answer, timeout_seconds)
        answer.seek(0)
        return _understood(answer)


@contextmanager
def _room_to_work() -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        if is_full(problem):
            raise Full() from problem
        raise


@contextmanager
def _a_turn(wait_seconds: float) -> Iterator[None]:
    """Few children at once, so ten uploads together cannot take ten times the memory."""
    if not _turns.acquire(timeout=wait_seconds):
        raise Unavailable("Banyak foto sedang diolah. Coba kirim lagi sebentar lagi.")
    try:
        yield
    finally:
        _turns.release()


@contextmanager
def _as_file(photo: Path | bytes) -> Iterator[IO[bytes]]:
    if isinstance(photo, Path):
        with open(photo, "rb") as handle:
            yield handle
        return
    with tempfile.TemporaryFile() as handle:
        handle.write(photo)
        handle.seek(0)
        yield handle


def _run_child(asked: list[str], source: IO[bytes], answer: IO[bytes], timeout_seconds: float) -> None:
    """Files instead of pipes: nothing to deadlock on, and the child's output limit counts."""
    keep = {name: os.environ[name] for name in ("LD_LIBRARY_PATH", "SYSTEMROOT") if name in os.environ}
    command = [sys.executable, "-I", str(_CHILD), *asked]
    with tempfile.TemporaryFile() as complaint:
        try:
            code = subprocess.run(
                command, stdin=source, stdout=answer, stderr=complaint, env=keep, timeout=timeout_seconds
            ).returncode
        except subprocess.TimeoutExpired as error:
            raise PhotoRefused("too_heavy") from error
        if code != 0:
            complaint.seek(0)
            words = complaint.read(4000).decode(errors="replace")[-500:]
            _log.warning("photo child ended with %s: %s", code, words)
            raise PhotoRefused("too_heavy")


def _understood(answer: IO[bytes]) -> Rendered:
    """Read the child's answer; one that makes no sense is a photo we could not read."""
    try:
        head = json.loads(answer.readline(100_000))
        if "refused" in head:
            raise PhotoRefused(str(head["refused"]))
        renditions = {}
        for nominal, name, width, height, length in head["renditions"]:
            data = answer.read(length)
            if len(data) != length:
                raise PhotoRefused("broken")
            renditions[nominal, name] = Rendition(nominal, name, width, height, data)
        return Rendered(renditions, head["width"], head["height"], head["colour"], head["fingerprint"])
    except (ValueError, KeyError, TypeError) as error:
        raise PhotoRefused("broken") from error
