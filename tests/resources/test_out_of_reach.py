"""The database is held by somebody, or away: writing is put off politely, looking goes on where it can, and it all comes back by itself."""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import make_url

from marketplace.foundation import write_lock
from marketplace.foundation.database import _lock_of, db
from tests.databases import as_superuser
from tests.world import list_goods, open_village

PAGES = ("/", "/cari?q=keripik", "/keranjang", *["/cari?q=kopi"] * 20)


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
@pytest.mark.parametrize("stranger", [False, True], ids=["our own writer", "somebody who does not know our lock"])
def test_while_one_writes_and_writes_others_read_and_who_wants_to_write_is_asked_to_come_back(
    app: Flask, client: FlaskClient, database_url: str, monkeypatch: pytest.MonkeyPatch, stranger: bool
) -> None:
    variant = list_goods(open_village(), stock=5)
    monkeypatch.setattr(write_lock, "PATIENCE_SECONDS", 0.2)

    def put() -> tuple[int, str | None]:
        answer = client.post("/keranjang", data={"varian": str(variant), "jumlah": "2"})
        return answer.status_code, answer.headers.get("Retry-After")

    with closing(sqlite3.connect(database_url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        if stranger:
            other.execute("BEGIN IMMEDIATE")
            assert put() == (503, "5")
            assert {client.get(page).status_code for page in PAGES} == {200}
        else:
            with _lock_of(db.engine).held():
                assert put() == (503, "5")
                assert {client.get(page).status_code for page in PAGES} == {200}
    assert put()[0] == 303


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_who_waited_for_our_own_writer_waits_that_much_less_for_a_stranger(app: Flask) -> None:
    lock, taken = _lock_of(db.engine), threading.Event()

    def write_for_a_while() -> None:
        with lock.held():
            taken.set()
            time.sleep(0.2)

    other = threading.Thread(target=write_for_a_while)
    other.start()
    taken.wait()
    with lock.held(30.0) as left:
        assert left < 29.9
    other.join()


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
def test_when_postgresql_goes_and_comes_back_so_does_the_shop(
    app: Flask, client: FlaskClient, database_url: str
) -> None:
    list_goods(open_village())
    assert client.get("/").status_code == 200
    name = make_url(database_url).database
    as_superuser(
        f"ALTER DATABASE {name} ALLOW_CONNECTIONS false",
        f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'",
    )
    try:
        for _ in range(2):
            gone = client.get("/")
            assert (gone.status_code, gone.headers["Retry-After"]) == (503, "5")
            assert "Coba lagi" in gone.text
        assert client.post("/keranjang", data={"varian": "1"}).status_code == 503
        assert (client.get("/healthz").status_code, client.get("/readyz").status_code) == (200, 503)
    finally:
        as_superuser(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
    assert client.get("/").status_code == 200
    assert client.post("/keranjang", data={"varian": "1", "jumlah": "1"}).status_code == 303
