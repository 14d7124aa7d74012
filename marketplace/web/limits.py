"""How often somebody may try. Counted in the database, so a limit holds across processes and restarts."""

from __future__ import annotations

from datetime import timedelta

from flask import request
from sqlalchemy import BigInteger, Integer, String, delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation import clock
from marketplace.foundation.database import Model, db, engine_name, transaction
from marketplace.foundation.errors import TooMany
from marketplace.foundation.secrets import keyed_hash

BLOCK = 5  # frequent limits are counted in blocks, so that reading pages does not write each time
_leased: dict[tuple[str, str, int], int] = {}


class LimitCount(Model):
    """How many tries in the window that ``ends`` then (Unix seconds). ``who`` is a keyed hash: no addresses are kept."""

    __tablename__ = "limit_count"
    scope: Mapped[str] = mapped_column(String(40), primary_key=True)
    who: Mapped[str] = mapped_column(String(64), primary_key=True)
    ends: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    tries: Mapped[int] = mapped_column(Integer)


def enforce(limit: str, who: str = "") -> None:
    """Count one try against ``"scope:most/seconds"``; raises TooMany. ``who`` defaults to the visitor's address."""
    scope, _, rate = limit.partition(":")
    most, seconds = (int(part) for part in rate.split("/"))
    now = int(clock.now().timestamp())
    ends = (now // seconds + 1) * seconds
    if _count(scope, keyed_hash(who or visitor_address()), ends, BLOCK if most >= 60 else 1) > most:
        raise TooMany("Terlalu banyak percobaan. Tunggu sebentar lalu coba lagi.", ends - now)


def visitor_address() -> str:
    """The address the request came from (proxies are believed only as far as PROXY_HOPS says)."""
    return request.remote_addr or "unknown"


def _count(scope: str, who: str, ends: int, block: int) -> int:
    lease = (scope, who, ends)
    if _leased.get(lease, 0) > 0:
        _leased[lease] -= 1
        return 0
    with transaction():
        tries = _add(scope, who, ends, block)
    if block > 1:
        if len(_leased) > 10_000:
            _leased.clear()
        _leased[lease] = block - 1
    return tries


def _add(scope: str, who: str, ends: int, block: int) -> int:
    dialect = sqlite if engine_name() == "sqlite" else postgresql
    row = {"scope": scope, "who": who, "ends": ends, "tries": block}
    insert = dialect.insert(LimitCount).values(row)
    counted = insert.on_conflict_do_update(
        index_elements=["scope", "who", "ends"], set_={"tries": LimitCount.tries + block}
    ).returning(LimitCount.tries)
    return int(db.session.execute(counted).scalar_one())


def forget_old() -> None:
    """Remove windows that ended a day ago and more; a duty of the worker, inside its transaction."""
    day_ago = int((clock.now() - timedelta(days=1)).timestamp())
    db.session.execute(delete(LimitCount).where(LimitCount.ends < day_ago))
