"""What must be true of every Bumdesa, recomputed from its rows."""

from __future__ import annotations

from sqlalchemy import select

from marketplace.foundation.checks import Check
from marketplace.foundation.database import db

from .enterprise import Bumdesa, TermsVersion


def checks() -> list[Check]:
    """Read by ``flask verify``."""
    return [
        Check("bumdesa.book", "Every Bumdesa has its book", _without_book),
        Check("bumdesa.terms", "Every Bumdesa has terms in force", _without_terms),
    ]


def _without_book() -> list[str]:
    found = db.session.scalars(select(Bumdesa.id).where(Bumdesa.book_id.is_(None)))
    return [f"bumdesa {bumdesa_id} has no book" for bumdesa_id in found]


def _without_terms() -> list[str]:
    first = select(TermsVersion.bumdesa_id).where(TermsVersion.version == 1)
    found = db.session.scalars(select(Bumdesa.id).where(Bumdesa.id.not_in(first)))
    return [f"bumdesa {bumdesa_id} has no terms in force" for bumdesa_id in found]
