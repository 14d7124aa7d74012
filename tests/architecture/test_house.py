"""Routes declare who may come in, settings are documented, migrations are numbered and pinned."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path

import pytest
from flask import Flask

from marketplace import tables
from marketplace.app import PAGES, PAGES_OF_DEVELOPMENT
from marketplace.config import SETTINGS
from marketplace.foundation.database import db
from marketplace.foundation.guards import missing
from marketplace.verifying import all_checks
from marketplace.web import access

ROOT = Path(__file__).resolve().parents[2]


def test_all_pages_of_all_rooms_are_in_the_app() -> None:
    written = {
        path.relative_to(ROOT / "marketplace").with_suffix("").as_posix().replace("/", ".")
        for path in (ROOT / "marketplace").rglob("*.py")
        if "\nblueprint = Blueprint(" in path.read_text()
    }
    assert written == {*PAGES, *PAGES_OF_DEVELOPMENT}


def late_imports() -> list[tuple[str, str]]:
    """Module and name of every import that stands inside a function of the package."""
    found = set()
    for path in sorted((ROOT / "marketplace").rglob("*.py")):
        package = ".".join(path.relative_to(ROOT).parent.parts)
        for function in ast.walk(ast.parse(path.read_text())):
            if isinstance(function, ast.FunctionDef):
                for node in ast.walk(function):
                    if isinstance(node, ast.Import):
                        found |= {(alias.name, "") for alias in node.names}
                    elif isinstance(node, ast.ImportFrom):
                        above = package.rsplit(".", node.level - 1)[0] if node.level else ""
                        module = ".".join(filter(None, (above, node.module)))
                        found |= {(module, alias.name) for alias in node.names}
    return sorted(found)


@pytest.mark.parametrize(("module", "name"), late_imports())
def test_what_is_imported_only_when_needed_is_there(module: str, name: str) -> None:
    there = importlib.import_module(module)
    assert not name or hasattr(there, name) or importlib.import_module(f"{module}.{name}")


def test_every_route_says_who_may_come_in(app: Flask) -> None:
    rows = access.routes(app)
    assert rows
    assert {row["scope"] for row in rows} <= {"public", "signed_in", "selling", "staff"}


def test_whatever_changes_something_checks_where_it_comes_from(app: Flask) -> None:
    unprotected = [row["rule"] for row in access.routes(app) if "POST" in row["methods"] and row["csrf"] == "none"]
    assert all(rule.startswith("/webhook/") for rule in unprotected)


def test_staff_pages_name_their_bumdesa(app: Flask) -> None:
    assert all("<bumdesa>" in row["rule"] for row in access.routes(app) if row["scope"] == "staff")


def test_every_guard_is_in_the_database(app: Flask) -> None:
    assert missing(db.session.connection(), tables.guards()) == []


def test_every_setting_stands_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text()
    assert [name for name in SETTINGS if f"`{name}`" not in readme] == []


def test_every_setting_that_is_read_is_listed() -> None:
    read = set(re.findall(r'given\.get\("([A-Z_]+)"', (ROOT / "marketplace" / "config.py").read_text()))
    assert read <= set(SETTINGS)


def test_migrations_are_numbered_and_the_head_is_pinned() -> None:
    folder = ROOT / "migrations" / "versions"
    names = sorted(path.name for path in folder.glob("*.py"))
    assert [name[:4] for name in names] == [f"{number:04d}" for number in range(1, len(names) + 1)]
    assert (ROOT / "migrations" / ".current-head").read_text().strip() == names[-1].removesuffix(".py")


def test_what_an_operator_reads_of_the_checks_is_one_language(app: Flask) -> None:
    titles = {check.id: check.title for check in all_checks()}
    assert len(titles) == len(all_checks())
    indonesian = re.compile(
        r"\b(yang|setiap|dan|sama|tidak|dengan|sudah|uang|satu|atau|punya|pesanan|stok)\b", re.IGNORECASE
    )
    assert [title for title in titles.values() if indonesian.search(title)] == []
