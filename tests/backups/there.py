"""Being in the place a backup is restored into, and what stands there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from flask import Flask

from marketplace import ledger
from marketplace.app import create_app
from marketplace.config import Config
from marketplace.foundation.database import db
from marketplace.ledger import ChainEnds


@contextmanager
def at_place(place: Config) -> Iterator[Flask]:
    """Inside an app of the other machine; leaves no connection behind."""
    app = create_app(place)
    with app.app_context():
        try:
            yield app
        finally:
            db.session.remove()
            db.engine.dispose()


def books() -> list[ChainEnds]:
    """The note of the chains' ends somebody might take."""
    db.session.rollback()
    return ledger.chain_ends(db.session.connection())
