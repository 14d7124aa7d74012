"""How often somebody may try. Counted in the database, so a limit holds across processes and restarts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache

from flask import request
from sqlalchemy import BigInteger, Integer, String, delete
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation import clock
from marketplace.foundation.database import Model, db, transaction, upsert
from marketplace.foundation.errors import TooMany, Unavailable
from marketplace.foundation.keeping import KeptPerDatabase
from marketplace.foundation.secrets import keyed_hash

MOST_REMEMBERED = 10_000
MOST_SECONDS_FOR_COUNTING = 0.3
Window = tuple[str, str, int]  # scope, who, end


@dataclass
class Memory:
    """What this process knows without asking: tries when it last wrote and its own since then, and windows that are
    full until they end."""

    tries: dict[Window, tuple[int, int]] = field(default_factory=dict)
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

    Such a limit is exact: it stands against guessing. ``"scope:~most/seconds"`` only curbs haste: a process writes it by
    quarters, so that an ordinary visitor costs no write, and does not know the quarter another has not written yet.
    """
    scope, most, seconds, block = _parts(limit)
    now = int(clock.now().timestamp())
    window = (scope, keyed_hash(who or visitor_address()), (now // seconds + 1) * seconds)
    memory = _memory()
    if window not in memory.full:
        if _count(memory, window, block) <= most:
            return
        if len(memory.full) > MOST_REMEMBERED:
            memory.full.clear()
        memory.full.add(window)
    raise TooMany("Terlalu banyak percobaan. Tunggu sebentar lalu coba lagi.", window[2] - now)


def note(scope: str, who: str, seconds: int) -> None:
    """Count without a limit, inside the caller's transaction."""
    _add(scope, keyed_hash(who), (int(clock.now().timestamp()) // seconds + 1) * seconds, 1)


@cache
def _parts(limit: str) -> tuple[str, int, int, int]:
    """Scope, most, seconds, and how many tries are written at once."""
    scope, _, rate = limit.partition(":")
    most, seconds = (int(part) for part in rate.removeprefix("~").split("/"))
    return scope, most, seconds, most // 4 if rate.startswith("~") else 1


def visitor_address() -> str:
    """The address the request came from (proxies are believed only as far as PROXY_HOPS says)."""
    return request.remote_addr or "unknown"


def _count(memory: Memory, window: Window, block: int) -> int:
    """Tries in this window so far, as far as this process knows; written when ``block`` of them wait."""
    known, own = memory.tries.get(window, (0, 0))
    own += 1
    if own >= block:
        known, own = _written(window, own, exact=block == 1) or (known, own)
    if len(memory.tries) > MOST_REMEMBERED:
        memory.tries.clear()
    memory.tries[window] = known, own
    return known + own


def _written(window: Window, tries: int, exact: bool) -> tuple[int, int] | None:
    """All tries that are known now; None when nobody can write and only haste was to be curbed: looking at pages goes on."""
    if exact:
        with transaction():
            return _add(*window, tries), 0
    try:
        with transaction(patience=MOST_SECONDS_FOR_COUNTING):
            return _add(*window, tries), 0
    except (OperationalError, Unavailable):
        return None


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
