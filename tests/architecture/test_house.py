"""Routes declare who may come in, settings are documented, migrations are numbered and pinned."""

from __future__ import annotations

import re
from pathlib import Path

from flask import Flask

from marketplace import tables
from marketplace.app import PAGES, PAGES_OF_DEVELOPMENT
from marketplace.config import SETTINGS
from marketplace.foundation.database import db
from marketplace.foundation.guards import missing
from marketplace.web import access

ROOT = Path(__file__).resolve().parents[2]


def test_all_pages_of_all_rooms_are_in_the_app() -> None:
    written = {
        path.relative_to(ROOT / "marketplace").with_suffix("").as_posix().replace("/", ".")
        for path in (ROOT / "marketplace").rglob("*.py")
        if "\nblueprint = Blueprint(" in path.read_text()
    }
    assert written == {*PAGES, *PAGES_OF_DEVELOPMENT}


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
