"""The order of the rooms, one door each, and the few rules that keep the house simple."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOUSE = ROOT / "marketplace"
GROUND = {"foundation", "web"}
SOURCES = sorted(HOUSE.rglob("*.py"))
ROOMS = {path.parent.name for path in HOUSE.glob("*/__init__.py")}
# Cookie names and keys of the cart are manners of HTTP that the checkout page shares.
SIDE_DOORS = {"marketplace.cart.cookies"}
COMPOSERS = {"app", "cli"}  # name blueprints, which live in routes files


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def room_of(path: Path) -> str:
    inside = path.relative_to(HOUSE)
    return inside.parts[0] if len(inside.parts) > 1 else inside.stem


def imports_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module
            yield from (
                f"{node.module}.{alias.name}" for alias in node.names if is_file_behind(node.module, alias.name)
            )


def is_file_behind(module: str, name: str) -> bool:
    """``from marketplace.room import file`` (and not a name the door publishes, which may be called the same)."""
    folder = ROOT / module.replace(".", "/")
    door = folder / "__init__.py"
    return (folder / f"{name}.py").exists() and f'"{name}"' not in (door.read_text() if door.exists() else "")


def test_the_order_of_the_rooms_holds() -> None:
    """In a process of its own: the linter takes over the logging of the one it runs in."""
    asked = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    said = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True)
    assert said.returncode == 0, said.stdout


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_nobody_reaches_past_a_door(path: Path) -> None:
    if room_of(path) in COMPOSERS:
        return
    assert "from .." not in path.read_text(), f"{name_of(path)} climbs; other rooms are named in full"
    past = [
        name
        for name in imports_of(path)
        if (parts := name.split("."))[0] == "marketplace"
        and len(parts) > 2
        and parts[1] in ROOMS - GROUND - {room_of(path)}
        and name not in SIDE_DOORS
        and ".".join(parts[:3]) not in SIDE_DOORS
    ]
    assert not past, f"{name_of(path)} goes around a door: {past}"


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_flask_is_known_only_where_pages_are_made(path: Path) -> None:
    allowed = (
        room_of(path) in {"web", "app", "cli", "working", "warming"}
        or "routes" in path.stem
        or path.stem in {"cookies"}
    )
    names = {name.split(".")[0] for name in imports_of(path)}
    assert allowed or not names & {"flask", "flask_login"}, f"{name_of(path)} knows Flask"


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_commits_happen_only_in_transaction(path: Path) -> None:
    if path.name == "database.py":
        return
    assert not re.search(r"session\.commit\(|\.begin_nested\(", path.read_text()), f"{name_of(path)} commits by itself"


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_time_comes_from_the_clock(path: Path) -> None:
    if path.name == "clock.py" or path.parent.name == "fake_stripe":  # a process of its own with its own watch
        return
    assert not re.search(r"datetime\.now\(|datetime\.utcnow\(|date\.today\(|time\.time\(\)", path.read_text())


def test_every_room_says_at_its_door_what_it_promises() -> None:
    for room in sorted(ROOMS):
        text = ast.get_docstring(ast.parse((HOUSE / room / "__init__.py").read_text())) or ""
        assert len(text) > 40, f"{room} has no words at its door"


def test_no_drawers() -> None:
    drawers = {"utils.py", "helpers.py", "misc.py", "common.py", "services.py", "models.py", "tools.py"}
    assert not [name_of(path) for path in SOURCES if path.name in drawers]


def test_the_product_does_not_lean_on_the_design_documents() -> None:
    outside = [name_of(path) for path in SOURCES if "../shared" in path.read_text()]
    assert not outside


def test_no_markup_is_trusted_in_templates() -> None:
    trusting = [
        name_of(path)
        for path in (ROOT / "templates").rglob("*.html")
        if re.search(
            r"\|\s*safe\b|autoescape false| style=|<script(?! type=\"module\" src)| on[a-z]+=\"", path.read_text()
        )
    ]
    assert not trusting
