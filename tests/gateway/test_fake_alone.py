"""The fake Stripe stands alone: it knows nothing of ours, nothing of ours knows it, and production has neither."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from marketplace.config import ROOT


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield str(node.module).split(".")[0]


def test_it_needs_the_standard_library_only_and_the_product_does_not_need_it() -> None:
    its = {name for path in (ROOT / "fake_stripe").glob("*.py") for name in imports_of(path)}
    assert its <= sys.stdlib_module_names
    ours = {name for path in (ROOT / "marketplace").rglob("*.py") for name in imports_of(path)}
    assert "fake_stripe" not in ours


def test_it_does_not_start_beside_a_production_installation() -> None:
    settings = {**os.environ, "LUMBUNG_ENV": "production"}
    said = subprocess.run([sys.executable, "-m", "fake_stripe"], cwd=ROOT, env=settings, capture_output=True, text=True)
    assert (said.returncode, "development and tests only" in said.stderr) == (1, True)
