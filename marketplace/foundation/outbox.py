"""How news travels: ``record(event)`` inside a transaction, and the switchboard says who hears it.

*together* reactions touch only our database and run inside the same commit as the fact. *afterwards* reactions
(letters, pictures, the search index) become rows of the same commit and are done by the worker, at least once,
so they must be harmless twice. An afterwards reaction works outside any transaction; if it returns a function,
that is run inside the commit that marks the delivery as done.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from . import clock
from .database import Model, UtcDateTime, before_commit, db

Event = Any  # a frozen dataclass in the past tense, holding ids, numbers and short texts only
Finish = Callable[[], None]
Reaction = Callable[[Event], "Finish | None"]


@dataclass(frozen=True, slots=True)
class Reactions:
    """Who hears one kind of event."""

    together: tuple[Callable[[Event], None], ...] = ()
    afterwards: tuple[Reaction, ...] = ()


class Message(Model):
    """One event that somebody will react to afterwards."""

    __tablename__ = "outbox_message"
    id: Mapped[int] = mapped_column(primary_key=True)
    topic: Mapped[str] = mapped_column(String(80))
    payload: Mapped[dict[str, Any]] = mapped_column(JSON)
    occurred_at: Mapped[datetime] = mapped_column(UtcDateTime)


GIVEN_UP = text("dead_at IS NOT NULL")  # hardly ever any: counting them reads next to nothing


class Delivery(Model):
    """One reaction owed to one message."""

    __tablename__ = "outbox_delivery"
    __table_args__ = (
        Index("ix_outbox_delivery_due", "done_at", "dead_at", "run_at"),
        Index("ix_outbox_delivery_dead", "dead_at", sqlite_where=GIVEN_UP, postgresql_where=GIVEN_UP),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("outbox_message.id"), index=True)
    reaction: Mapped[str] = mapped_column(String(120))
    attempts: Mapped[int] = mapped_column(default=0)
    run_at: Mapped[datetime] = mapped_column(UtcDateTime)
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    dead_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    last_error: Mapped[str | None] = mapped_column(Text)


class Switchboard:
    """Events by class and by name, reactions by name."""

    def __init__(self) -> None:
        self.routes: dict[type, Reactions] = {}
        self.events: dict[str, type] = {}
        self.reactions: dict[str, Reaction] = {}

    def connect(self, routes: dict[type, Reactions]) -> None:
        self.routes = dict(routes)
        self.events = {kind.__name__: kind for kind in routes}
        self.reactions = {_name(do): do for heard in routes.values() for do in heard.afterwards}


switchboard = Switchboard()


def _name(reaction: Reaction) -> str:
    room = reaction.__module__.removeprefix("marketplace.").split(".")[0]
    return f"{room}.{reaction.__name__}"


def record(event: Event) -> None:
    """Tell the news. Only inside a transaction; heard in the same commit or not at all."""
    session = db.session()
    if not session.info.get("writing"):
        raise RuntimeError("news can only be recorded inside a transaction")
    session.info.setdefault("news", []).append(event)


def _spread(session: Session) -> None:
    """Run what belongs together (which may make more news), then store what is owed afterwards."""
    told: list[Event] = []
    while news := session.info.pop("news", []):
        for event in news:
            told.append(event)
            for react in switchboard.routes.get(type(event), Reactions()).together:
                react(event)
    for event in told:
        _owe(session, event)
    session.flush()


def _owe(session: Session, event: Event) -> None:
    owed = switchboard.routes.get(type(event), Reactions()).afterwards
    if not owed:
        return
    at = clock.now()
    message = Message(topic=type(event).__name__, payload=json.loads(json.dumps(asdict(event))), occurred_at=at)
    session.add(message)
    session.flush()
    session.add_all(Delivery(message_id=message.id, reaction=_name(react), run_at=at, attempts=0) for react in owed)


before_commit.append(_spread)
