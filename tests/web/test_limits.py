"""How often somebody may try: exact where guessing must stop, cheap where only haste must."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select

from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import TooMany
from marketplace.web import limits
from marketplace.web.limits import LimitCount, enforce

NOON = datetime(2026, 11, 21, 5, 0, 1, tzinfo=UTC)


def passed(limit: str, times: int, who: str = "sari") -> list[bool]:
    """Which of so many tries went through."""
    went = []
    for _ in range(times):
        try:
            enforce(limit, who)
            went.append(True)
        except TooMany as refusal:
            assert refusal.retry_after > 0
            went.append(False)
    return went


@pytest.mark.parametrize("limit", ["akun:10/300", "akun-hari:100/86400", "semua:70/300"])
def test_a_limit_against_guessing_is_exact_and_stays_shut(app: Flask, limit: str) -> None:
    most = int(limit.split(":")[1].split("/")[0])
    with clock.at(NOON):
        assert passed(limit, most + 20) == [True] * most + [False] * 20
        limits._memory.forget()  # another process, or this one after a restart
        assert passed(limit, 3) == [False] * 3
        assert passed(limit, 1, who="tono") == [True]


def test_a_limit_against_haste_shuts_too_and_knows_all_but_the_last_quarter_of_other_processes(app: Flask) -> None:
    with clock.at(NOON):
        assert passed("halaman:~120/60", 50) == [True] * 50
        limits._memory.forget()  # another process: of the fifty it knows thirty at its first write
        went = passed("halaman:~120/60", 200)
    assert went == [True] * 90 + [False] * 110


def test_when_the_window_is_over_it_opens_again(app: Flask) -> None:
    for minute in (0, 1):
        with clock.at(NOON + timedelta(minutes=minute)):
            assert passed("halaman:~60/60", 80).count(False) == 20


def test_an_ordinary_visitor_costs_no_write(client: FlaskClient) -> None:
    for _ in range(29):
        client.get("/pesanan/tidak-ada-pesanan-ini")
    assert db.session.scalar(select(func.count()).select_from(LimitCount)) == 0
    client.get("/pesanan/tidak-ada-pesanan-ini")
    assert db.session.scalar(select(LimitCount.tries)) == 30


def test_no_address_is_kept_and_old_windows_are_forgotten(app: Flask) -> None:
    with clock.at(NOON):
        passed("akun:10/300", 1, who="10.20.30.40")
    (row,) = db.session.scalars(select(LimitCount))
    assert "10.20.30.40" not in row.who
    db.session.rollback()
    with clock.at(NOON + timedelta(days=2)), transaction():
        limits.forget_old()
    assert db.session.scalar(select(func.count()).select_from(LimitCount)) == 0
