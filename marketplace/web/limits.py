"""How often somebody may try. Counted in the database, so a limit holds across processes and restarts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta

from flask import request
from sqlalchemy import BigInteger, Integer, String, delete
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation import clock
from marketplace.foundation.database import Model, db, transaction, upsert
from marketplace.foundation.errors import TooMany, Unavailable
from marketplace.foundation.keeping import KeptPerDatabase
from marketplace.foundation.secrets import keyed_hash

BLOCK, HASTE_SECONDS, MOST_REMEMBERED = 5, 60, 10_000
MOST_SECONDS_FOR_COUNTING = 0.3
Window = tuple[str, str, int]  # scope, who, end


@dataclass
class Memory:
    """What this process knows without asking: tries not written yet, and windows that are full until they end."""

    unwritten: dict[Window, int] = field(default_factory=dict)
    full: set[Window] = field(default_factory=set)


_memory = KeptPerDatabase(Memory)


class LimitCount(Model):
    """How many tries in the window that ``ends`` then (Unix seconds). ``who`` is a keyed hash: no addresses are kept."""

    __tablename__ = "limit_count"
    scope: Mapped[str] = mapped_column(String(40), primary_key=True)
    who: Mapped[str] = mapped_column(String(64), primary_key=True)
    ends: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    tries: Mapped[int] = mapped_column(Integer)


def enforce(limit: str, who: str = "") -> None:
    """Count one try against ``"scope:most/seconds"``; raises TooMany. ``who`` defaults to the visitor's address.

    Limits against guessing are exact. Limits per minute only curb haste: each process writes them once per five
    tries, so that an ordinary visitor costs no write and such a limit may be a few tries off.
    """
    scope, _, rate = limit.partition(":")
    most, seconds = (int(part) for part in rate.split("/"))
    now = int(clock.now().timestamp())
    window = (scope, keyed_hash(who or visitor_address()), (now // seconds + 1) * seconds)
    memory = _memory()
    if window not in memory.full:
        in_blocks = most >= 60 and seconds <= HASTE_SECONDS
        if _count(memory, window, BLOCK if in_blocks else 1) <= most:
            return
        if len(memory.full) > MOST_REMEMBERED:
            memory.full.clear()
        memory.full.add(window)
    raise TooMany("Terlalu banyak percobaan. Tunggu sebentar lalu coba lagi.", window[2] - now)


def visitor_address() -> str:
    """The address the request came from (proxies are believed only as far as PROXY_HOPS says)."""
    return request.remote_addr or "unknown"


def _count(memory: Memory, window: Window, block: int) -> int:
    """Tries in this window so far, all processes together; 0 while nothing had to be written."""
    tries = memory.unwritten.pop(window, 0) + 1
    if tries < block:
        if len(memory.unwritten) > MOST_REMEMBERED:
            memory.unwritten.clear()
        memory.unwritten[window] = tries
        return 0
    if block == 1:
        with transaction():
            return _add(*window, tries)
    try:
        with transaction(patience=MOST_SECONDS_FOR_COUNTING):
            return _add(*window, tries)
    except (OperationalError, Unavailable):  # looking at pages goes on while nobody can write
        memory.unwritten[window] = tries
        return 0


def _add(scope: str, who: str, ends: int, tries: int) -> int:
    row = {"scope": scope, "who": who, "ends": ends, "tries": tries}
    insert = upsert(LimitCount).values(row)
    counted = insert.on_conflict_do_update(
        index_elements=["scope", "who", "ends"], set_={"tries": LimitCount.tries + tries}
    ).returning(LimitCount.tries)
    return int(db.session.execute(counted).scalar_one())


def forget_old() -> None:
    """Remove windows that ended a day ago and more; a duty of the worker, inside its transaction."""
    day_ago = int((clock.now() - timedelta(days=1)).timestamp())
    db.session.execute(delete(LimitCount).where(LimitCount.ends < day_ago))
