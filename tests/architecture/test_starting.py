"""``dev.py`` on machines that lack something: one line that says what to do, before anything is made."""

from __future__ import annotations

import ast
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def started(folder: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """``dev.py run`` in a folder with nothing else in it."""
    (folder / "dev.py").write_text((ROOT / "dev.py").read_text())
    command = [sys.executable, "dev.py", "run"]
    return subprocess.run(
        command, cwd=folder, env={**os.environ, **settings}, capture_output=True, text=True, check=False
    )


def test_an_old_python_can_read_as_far_as_the_line_that_says_so() -> None:
    tree = ast.parse((ROOT / "dev.py").read_text(), feature_version=(3, 6))
    first = next(part for part in tree.body if not isinstance(part, ast.Expr | ast.Import | ast.ImportFrom))
    assert "sys.version_info < (3, 11)" in ast.unparse(first)
    assert not [part for part in tree.body if isinstance(part, ast.ImportFrom) and part.module == "__future__"]


def test_a_port_that_is_taken_is_said_before_anything_is_made(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        ended = started(tmp_path, PORT=port, STRIPE_API_BASE="http://127.0.0.1:1")
    assert ended.returncode == 1
    assert f"Port {port} of 127.0.0.1 cannot be used" in ended.stderr
    assert "PORT=8010 make run" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1
    assert not (tmp_path / ".venv").exists()


@pytest.mark.parametrize("port", ["abc", "0", "70000", "-1", ""])
def test_a_port_that_is_none_is_refused(tmp_path: Path, port: str) -> None:
    ended = started(tmp_path, PORT=port)
    assert ended.returncode == 1
    assert ended.stderr.startswith("PORT must be a number")
