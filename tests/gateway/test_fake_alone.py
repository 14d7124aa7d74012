"""The fake Stripe stands alone: it knows nothing of ours, nothing of ours knows it, and production has neither."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from marketplace.config import ROOT

FAKE = ROOT / "marketplace" / "fake_stripe"


def imports_of(path: Path) -> Iterator[str]:
    """Whole names of what a file imports, its own package left out."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_it_needs_the_standard_library_only_and_the_product_does_not_need_it() -> None:
    its = {name.split(".")[0] for path in FAKE.glob("*.py") for name in imports_of(path)}
    assert its <= sys.stdlib_module_names
    others = [path for path in (ROOT / "marketplace").rglob("*.py") if FAKE not in path.parents]
    assert not [path for path in others for name in imports_of(path) if name.startswith("marketplace.fake_stripe")]


def test_it_does_not_start_beside_a_production_installation() -> None:
    settings = {**os.environ, "LUMBUNG_ENV": "production"}
    said = subprocess.run(
        [sys.executable, "-m", "marketplace.fake_stripe"], cwd=ROOT, env=settings, capture_output=True, text=True
    )
    assert (said.returncode, "development and tests only" in said.stderr) == (1, True)
