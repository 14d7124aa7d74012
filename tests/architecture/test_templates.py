"""Every template compiles, and every page extends a layout of ours."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined, meta

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "templates"
NAMES = sorted(path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html"))


def environment() -> Environment:
    made = Environment(loader=FileSystemLoader(TEMPLATES), undefined=StrictUndefined, autoescape=True)
    made.filters.update(dict.fromkeys(("rupiah", "tanggal", "waktu", "angka", "persen", "nomor", "nomor_hp"), str))
    return made


@pytest.mark.parametrize("name", NAMES)
def test_a_template_compiles_and_names_templates_that_exist(name: str) -> None:
    jinja = environment()
    jinja.get_template(name)
    source = (TEMPLATES / name).read_text()
    for other in meta.find_referenced_templates(jinja.parse(source)):
        assert other is None or (TEMPLATES / other).exists(), f"{name} names {other}"


@pytest.mark.parametrize("name", [name for name in NAMES if name.split("/")[0] not in ("components", "layouts")])
def test_a_page_stands_in_a_layout(name: str) -> None:
    if name.split("/")[-1].startswith("_"):
        return
    assert '{% extends "' in (TEMPLATES / name).read_text()[:400], f"{name} stands alone"


def test_the_files_of_the_house_are_reported_by_size() -> None:
    """Not a limit: a newcomer should see which files grow (run pytest with -s)."""
    sizes = sorted(
        ((len(path.read_text().splitlines()), path.name) for path in (ROOT / "marketplace").rglob("*.py")), reverse=True
    )
    print("longest files:", sizes[:5])  # noqa: T201
    assert sizes
