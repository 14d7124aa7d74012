"""Templates are compiled once for each version of the shop, not once for each process: 84 of them make the front page.

They lie in ``var/templates/<build>/``. Jinja compares the text of a template itself; what it does not see is our own
code (a filter with constant arguments is worked out while compiling), so the build is a name of that.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

import jinja2
from flask import Flask
from jinja2.bccache import Bucket, FileSystemBytecodeCache

CODE = Path(__file__).resolve().parent.parent


class Kept(FileSystemBytecodeCache):
    """A folder of compiled templates. Without room or rights it stays as it is, and pages are made all the same."""

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)


def build_of(code: Path) -> str:
    """A short name of Python, Jinja and our code as it lies there (size and time of every file, as Python itself does)."""
    digest = hashlib.sha256(f"{sys.version} {jinja2.__version__}".encode())
    for folder, _, names in sorted(os.walk(code)):
        for name in sorted(name for name in names if name.endswith(".py")):
            facts = os.stat(f"{folder}/{name}")
            digest.update(f"{folder[len(str(code)) :]}/{name} {facts.st_size} {facts.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:12]


def init_app(app: Flask, kept: Path) -> None:
    """Keep the app's compiled templates in ``kept``; those of other versions go."""
    folder = kept / build_of(CODE)
    if not folder.is_dir():
        shutil.rmtree(kept, ignore_errors=True)
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True)
    app.jinja_env.bytecode_cache = Kept(str(folder))
