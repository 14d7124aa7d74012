"""Static files under ``/static/<build>/…``: immutable, compressed ahead of time, one style and one script per page.

At the first start after a change the folder ``static/`` is copied to ``var/static/<build>/`` with CSS imports and
behaviours written out and gzip and brotli twins beside each file; WhiteNoise serves it. No bundler, no build step to run.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
from pathlib import Path
from typing import Any
from urllib.parse import quote

from flask import Flask
from whitenoise import WhiteNoise

from . import headers as manners

FOREVER = 10 * 365 * 86_400
SQUEEZABLE = {".css", ".js", ".svg", ".json", ".txt"}
_DEFAULT = re.compile(r"export default function (\w+)")
_IMPORT = re.compile(r"""@import\s+(?:url\()?["']([^"']+)["']\)?\s*(?:layer\(([\w.-]+)\))?\s*;""")


def build_of(folder: Path) -> str:
    """A short name of the whole content of ``folder``."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:12]


def prepare(source: Path, target: Path) -> None:
    """Write the folder that is served, once; a half-written one is never used (rename at the end)."""
    if target.exists():
        return
    draft = target.with_name(f".{target.name}.{os.getpid()}")
    shutil.rmtree(draft, ignore_errors=True)
    shutil.copytree(source, draft)
    for sheet in (draft / "css").glob("*.css"):
        sheet.write_text(write_out_imports(sheet))
    script = draft / "js" / "app.js"
    if script.exists():
        script.write_text(write_out_behaviours(script))
    for path in [path for path in draft.rglob("*") if path.suffix in SQUEEZABLE]:
        _squeeze(path)
    try:
        draft.rename(target)
    except OSError:  # another process was faster
        shutil.rmtree(draft, ignore_errors=True)


def write_out_imports(sheet: Path) -> str:
    """The sheet with local ``@import``s replaced by their content, comments and idle space removed."""
    folder = sheet.parent

    def inline(match: re.Match[str]) -> str:
        body = (folder / match[1]).read_text()
        return f"@layer {match[2]} {{\n{body}\n}}" if match[2] else body

    text = _IMPORT.sub(inline, sheet.read_text())
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    return re.sub(r"\s*\n\s*", "\n", text).strip() + "\n"


def write_out_behaviours(script: Path) -> str:
    """``app.js`` with every ``behaviours/<name>.js`` inside, each in a scope of its own; comments and idle space removed."""
    parts = []
    for path in sorted((script.parent / "behaviours").glob("*.js")):
        body, found = _DEFAULT.subn(r"function \1", path.read_text())
        name = _DEFAULT.search(path.read_text())
        if found != 1 or name is None:
            raise ValueError(f"{path.name} must export one named default function")
        parts.append(f'"{path.stem}": (() => {{\n{body}\nreturn {name[1]};\n}})(),')
    text = script.read_text().replace("const behaviours = {};", "const behaviours = {\n" + "\n".join(parts) + "\n};", 1)
    text = re.sub(r"^\s*//.*\n|[ \t]+// .*", "", text, flags=re.M)
    return re.sub(r"^\s+", "", text, flags=re.M)


def _squeeze(path: Path) -> None:
    import brotli  # only at the first start after a change

    content = path.read_bytes()
    path.with_name(path.name + ".gz").write_bytes(gzip.compress(content, mtime=0))
    path.with_name(path.name + ".br").write_bytes(brotli.compress(content))


def init_app(app: Flask, source: Path, served: Path) -> None:
    """Serve ``source`` through WhiteNoise and give templates ``asset(path)``."""
    build = build_of(source)
    served.mkdir(parents=True, exist_ok=True)
    prepare(source, served / build)
    prefix = f"/static/{build}"
    fixed = {"X-Content-Type-Options": "nosniff", **manners.over_https(app)}

    def asset(path: str) -> str:
        return f"{prefix}/{quote(path)}"

    def add_headers(headers: Any, path: str, url: str) -> None:
        for name, value in fixed.items():
            headers[name] = value

    app.jinja_env.globals["asset"] = asset
    app.jinja_env.globals["build"] = build
    app.wsgi_app = WhiteNoise(  # type: ignore[method-assign]
        app.wsgi_app, root=served / build, prefix=prefix, max_age=FOREVER, allow_all_origins=False,
        immutable_file_test=lambda path, url: True, add_headers_function=add_headers,
    )  # fmt: skip
