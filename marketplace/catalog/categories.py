"""The shelves. They are data: a file in the package, loaded into a table, so that listings can point at them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from marketplace.foundation.database import db
from marketplace.foundation.errors import NotFound
from marketplace.foundation.keeping import KeptPerDatabase

from .listing import Category

DATA = Path(__file__).parent / "data" / "categories.csv"


@dataclass(frozen=True, slots=True)
class CategoryView:
    """One shelf; ``children`` are its parts. ``grams`` is the usual weight with packing (rulings 9), 0 = not sent."""

    id: int
    slug: str
    name: str
    icon: str
    grams: int
    asks_halal: bool
    parent_slug: str | None
    children: tuple[CategoryView, ...] = ()

    @property
    def url(self) -> str:
        return f"/kategori/{self.slug}"


def categories() -> tuple[CategoryView, ...]:
    """All shelves with their parts, in their order; read once per process."""
    return _kept()


def _read() -> tuple[CategoryView, ...]:
    rows = list(db.session.scalars(select(Category).order_by(Category.position)))
    slugs = {row.id: row.slug for row in rows}
    return tuple(
        _view(top, None, tuple(_view(row, slugs[top.id]) for row in rows if row.parent_id == top.id))
        for top in rows
        if top.parent_id is None
    )


_kept = KeptPerDatabase(_read)


def category_named(slug: str) -> CategoryView:
    """The shelf or part of a shelf with this slug. Raises NotFound."""
    for view in every_category():
        if view.slug == slug:
            return view
    raise NotFound("Kategori ini tidak ada.")


def every_category() -> Iterator[CategoryView]:
    """Each shelf, followed by its parts."""
    for top in categories():
        yield top
        yield from top.children


def load_categories() -> int:
    """Bring the table up to the file: new ones added, words and weights renewed, none removed. Inside a transaction."""
    rows = {row.slug: row for row in db.session.scalars(select(Category))}
    with DATA.open(encoding="utf-8", newline="") as handle:
        lines = list(csv.DictReader(handle))
    for position, line in enumerate(lines):
        row = rows.get(line["slug"])
        if row is None:
            row = rows[line["slug"]] = Category(slug=line["slug"])
            db.session.add(row)
        row.name, row.icon, row.grams, row.position = line["name"], line["icon"], int(line["grams"]), position
        row.needs_halal_question = line["needs_halal_question"] == "1"
        row.parent_id = rows[line["parent"]].id if line["parent"] else None
        db.session.flush()
    _kept.forget()
    return len(lines)


def _view(row: Category, parent_slug: str | None, children: tuple[CategoryView, ...] = ()) -> CategoryView:
    return CategoryView(
        id=row.id, slug=row.slug, name=row.name, icon=row.icon, grams=row.grams,
        asks_halal=row.needs_halal_question, parent_slug=parent_slug, children=children,
    )  # fmt: skip
