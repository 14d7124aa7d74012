"""The tables of the areas of Indonesia: one row a place, whatever its level."""

from sqlalchemy import CheckConstraint, Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation.database import Model, whole_number

# Codes and keys are plain ASCII and are compared byte by byte, so that a beginning is a range of the index.
Ascii = String().with_variant(String(collation="C"), "postgresql")


class Place(Model):
    """A province, regency, district or village. Never deleted: what vanished from the list is retired."""

    __tablename__ = "place"

    code: Mapped[str] = mapped_column(Ascii, primary_key=True)
    parent_code: Mapped[str | None] = mapped_column(Ascii)
    level: Mapped[int]
    name: Mapped[str]
    search_key: Mapped[str] = mapped_column(Ascii)
    words: Mapped[str] = mapped_column(default="")
    """Its own words and those of the areas above, from districts upward; empty for villages (they ask their district)."""
    retired: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (
        *whole_number("level"),
        CheckConstraint("level BETWEEN 1 AND 4", name="level"),
        CheckConstraint("(level = 1) = (parent_code IS NULL)", name="parent"),
        # No foreign key to itself: without an index on all 91,599 parents it makes dropping or rebuilding quadratic.
        CheckConstraint("substr(code, 1, length(parent_code) + 1) = parent_code || '.'", name="inside"),
        Index("ix_place_level_key", "level", "search_key", "code"),
        Index(
            "ix_place_children",
            "parent_code",
            "code",
            sqlite_where=text("level < 4"),
            postgresql_where=text("level < 4"),
        ),
        {"sqlite_with_rowid": False},
    )


class PlaceEdition(Model):
    """Which edition of the lists the table holds; one row."""

    __tablename__ = "place_edition"

    id: Mapped[int] = mapped_column(primary_key=True)
    edition: Mapped[str]

    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)
