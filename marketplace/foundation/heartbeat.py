"""Signs of life of long-running processes, so that readiness can tell a dead worker from a quiet one."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from . import clock
from .database import Model, UtcDateTime, db


class Heartbeat(Model):
    """When a kind of process last said that it is alive."""

    __tablename__ = "heartbeat"
    name: Mapped[str] = mapped_column(String(30), primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)


def beat(name: str) -> None:
    """Say so now; inside a transaction."""
    row = db.session.get(Heartbeat, name)
    if row is None:
        db.session.add(Heartbeat(name=name, at=clock.now()))
    else:
        row.at = clock.now()


def seconds_since(name: str) -> float | None:
    """Age of the last sign, in seconds; None when there never was one."""
    row = db.session.get(Heartbeat, name)
    return (clock.now() - row.at).total_seconds() if row else None
