"""Guessing (T13): how often secrets and codes may be tried, by whom, over how many processes; and what a try gives away."""

from __future__ import annotations

import http.client
import io
import os
import subprocess
import sys
import threading
import time
import urllib.parse
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy.exc import OperationalError

from marketplace.app import create_app
from marketplace.config import ROOT, Config
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import TooMany
from marketplace.foundation.secrets import keyed_hash
from marketplace.people import hashing, signing_in
from marketplace.people.routes import _count_try
from marketplace.web import limits
from marketplace.web.access import routes
from tests.access.callers import HERE
from tests.access.place import Place
from tests.conftest import SECRET, OwnContextClient
from tests.crashes.test_served import free_port
from tests.people.making import PIN, make_seller, sign_in
from tests.statements import counted

NOON = datetime(2026, 11, 21, 5, 0, 1, tzinfo=UTC)
PHONE, NAME = "081200000011", "+6281200000011"

# What may be guessed, flooded or made to cost, and how often. Those without a route count by account or stall as well.
DECLARED = {
    "home.search": "cari", "places.suggest": "tempat", "cart.add": "keranjang", "home.buy": "keranjang", "orders.place": "pesan",
    "orders.looked_up": "cek-pesanan", "orders.show": "lacak", "orders.pay": "lacak", "orders.checkout_done": "lacak",
    "orders.cancel": "pesanan-ubah", "orders.drop": "pesanan-ubah", "orders.receive": "pesanan-ubah", "order_desk.hand": "kode-ambil",
    "card.go": "bayar-kartu", "card.check": "bayar-periksa", "card.told": "webhook", "card_keys.test": "tes-kartu", "card.settle": "pencairan-kartu",
}  # fmt: skip


def test_everything_that_can_be_guessed_or_flooded_declares_a_limit(app: Flask) -> None:
    declared = {row["endpoint"]: row["limit"].partition(":")[0] for row in routes(app) if row["limit"]}
    assert DECLARED.items() <= declared.items()


def test_a_full_limit_answers_429_and_says_when_to_come_back(place: Place) -> None:
    now = int(clock.now().timestamp())
    for row in place.routes:
        if not row["limit"]:
            continue
        scope, most, seconds, _ = limits._parts(row["limit"])
        window = (scope, keyed_hash("10.250.0.1"), (now // seconds + 1) * seconds)
        with transaction():
            limits._add(*window, most)
        limits._memory().tries[window] = most, 0  # limits against haste ask the database now and then only
        who, method = place.able(row)[0], row["methods"][0]
        answer = who.client.open(place.path(row), method=method, environ_base={"REMOTE_ADDR": "10.250.0.1"})
        assert answer.status_code == 429, row
        assert 0 < int(answer.headers["Retry-After"]) <= seconds, row
        place.put_back(who)


def test_ten_thousand_guesses_of_a_pin_open_nothing(app: Flask) -> None:
    """From forty addresses in one go. The right PIN is among them, again and again, after the tenth."""
    make_seller()
    tried = 0
    with clock.at(NOON):
        for number in range(10_000):
            with app.test_request_context("/masuk", environ_base={"REMOTE_ADDR": f"10.1.1.{number % 40}"}):
                try:
                    _count_try(NAME)
                except TooMany:
                    continue
                tried += 1
                assert signing_in.recognise(NAME, f"{number:06d}" if number < 10 else PIN) is None
    assert tried == 10


def test_one_address_or_account_cannot_shut_the_door_for_everybody(app: Flask) -> None:
    make_seller()
    with clock.at(NOON):
        for address in ("10.1.1.1", "10.1.1.2"):
            for number in range(600):
                with app.test_request_context("/masuk", environ_base={"REMOTE_ADDR": address}), suppress(TooMany):
                    _count_try(f"orang{number}")
        elsewhere = app.test_client()
        elsewhere.environ_base["REMOTE_ADDR"] = "10.1.1.3"
        assert sign_in(elsewhere, PHONE, PIN) == 303


def test_a_thousand_tries_in_five_minutes_shut_the_door_for_all(app: Flask) -> None:
    make_seller()
    with clock.at(NOON):
        with transaction():
            limits._add("masuk-semua", keyed_hash("semua"), (int(NOON.timestamp()) // 300 + 1) * 300, 1000)
        assert sign_in(app.test_client(), PHONE, PIN) == 429


def test_a_known_and_an_unknown_name_cost_the_same_and_answer_the_same(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_seller()
    worked: list[str] = []
    real = hashing._hasher().verify
    monkeypatch.setattr(
        type(hashing._hasher()), "verify", lambda self, stored, given: worked.append(stored) or real(stored, given)
    )
    answers, statements = [], []
    with clock.at(NOON):
        for name in (NAME, "+6281299999999", "warsini"):
            browser = app.test_client()
            browser.environ_base["REMOTE_ADDR"] = f"10.7.0.{len(answers)}"
            browser.post("/masuk", data={"nama": name, "rahasia": "593017"})  # connections and counters are there
            with counted() as sent:
                answer = browser.post("/masuk", data={"nama": name, "rahasia": "593017"})
            answers.append((answer.status_code, answer.text.replace(name, "…")))
            statements.append(
                len([text for text in sent.texts if "staff_role" not in text])
            )  # whose log to write in: see SECURITY.md
    assert answers[0] == answers[1] == answers[2]
    assert statements[0] == statements[1] == statements[2]
    assert len(worked) == 6  # one hash for each try


@pytest.mark.parametrize(("hops", "tries"), [(0, [422] * 10 + [429] * 2), (1, [422] * 12)])
def test_an_address_told_by_the_visitor_is_believed_only_behind_a_proxy(
    config: Config, hops: int, tries: list[int]
) -> None:
    app = create_app(replace(config, proxy_hops=hops))
    app.test_client_class = OwnContextClient
    seen = []
    with app.app_context(), clock.at(NOON):
        for number in range(12):
            headers = {
                "X-Forwarded-For": f"6.6.6.6, 10.8.0.{number}",
                "X-Real-IP": f"10.8.1.{number}",
                "Forwarded": f"for=10.8.2.{number}",
            }
            answer = app.test_client().post(
                "/masuk", data={"nama": f"orang{number}", "rahasia": "593017"}, headers=headers
            )
            seen.append(answer.status_code)
        for number in range(12):  # what the visitor writes before the word of our proxy counts for nothing
            headers = {"X-Forwarded-For": f"7.7.7.{number}, 10.8.9.9"}
            answer = app.test_client().post(
                "/masuk", data={"nama": f"lain{number}", "rahasia": "593017"}, headers=headers
            )
        db.session.remove()
        db.engine.dispose()
    assert seen == tries
    assert answer.status_code == 429


@pytest.mark.enable_socket
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"], indirect=True)
def test_limits_hold_over_four_processes(app: Flask, database_url: str, tmp_path: Path) -> None:
    """Real ones; sixty guesses at once for one account, each claiming another address."""
    make_seller()
    db.session.remove()
    db.engine.dispose()
    port = free_port()
    with four_processes(port, database_url, tmp_path) as log:
        before_the_end_of_a_window()
        statuses: list[int] = []
        threads = [threading.Thread(target=lambda n=n: statuses.append(guess(port, n))) for n in range(60)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert Counter(statuses) == {422: 10, 429: 50}
    assert len(processes(log, {"422", "429"})) > 1


def before_the_end_of_a_window() -> None:
    """Other processes have the true time; five minutes may not end while they are asked."""
    left = 300 - time.time() % 300
    if left < 20:
        time.sleep(left)


def guess(port: int, number: int) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    headers = {
        "Origin": f"http://127.0.0.1:{port}",
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Forwarded-For": f"10.6.0.{number}",
    }
    connection.request(
        "POST", "/masuk", urllib.parse.urlencode({"nama": PHONE, "rahasia": f"{593017 + number}"}), headers
    )
    status = connection.getresponse().status
    connection.close()
    return status


@contextmanager
def four_processes(port: int, url: str, folder: Path) -> Iterator[Path]:
    settings = {
        "LUMBUNG_ENV": "test", "SECRET_KEY": SECRET, "DATA_KEYS": SECRET, "DATABASE_URL": url, "PORT": str(port), "LOG_LEVEL": "ERROR",
        "VAR_DIR": str(folder / "var"), "UPLOADS_DIR": str(folder / "uploads"),
    }  # fmt: skip
    log = folder / "answered"
    command = [sys.executable, "-m", "gunicorn", "-c", "tests/access/gunicorn_four.py", "wsgi:app"]
    with (
        log.open("w") as out,
        subprocess.Popen(command, cwd=ROOT, env={**os.environ, **settings}, stdout=out) as process,
    ):
        try:
            wait_for(port, log)
            yield log
        finally:
            process.terminate()
            process.wait(30)


def processes(log: Path, statuses: set[str]) -> set[str]:
    """Which of them gave such answers."""
    answered = (line.split() for line in log.read_text().splitlines())
    return {process for process, status in answered if status in statuses}


def wait_for(port: int, log: Path) -> None:
    """Until more than one of them answers."""
    for _ in range(600):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
            connection.request("GET", "/healthz")
            connection.getresponse().read()
            connection.close()
            if len(processes(log, {"200"})) > 1:
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise AssertionError("the web processes did not start")


def test_the_code_of_an_order_is_tried_ten_times_an_hour_whoever_tries(place: Place) -> None:
    (row,) = [row for row in place.routes if row["endpoint"] == "order_desk.hand"]
    statuses = []
    for turn in range(12):
        who = place.crowd["kasir" if turn % 2 else "bendahara"]
        statuses.append(place.post(row, who).status_code)
    assert statuses[10:] == [429, 429]
    assert 429 not in statuses[:10]


def test_photos_of_a_stall_are_counted(place: Place) -> None:
    """Two hundred a day, whoever sends them; the words that were typed stay."""
    (row,) = [row for row in place.routes if row["endpoint"] == "catalog.sell_submitted"]
    ends = (int(clock.now().timestamp()) // 86_400 + 1) * 86_400
    with transaction():
        limits._add("unggah", keyed_hash(f"lapak:{place.things[HERE].village.seller_id}"), ends, 200)
    seller = place.crowd["seller"]
    answer = place.post(row, seller, data={**place.form(seller), "foto": (io.BytesIO(b"x"), "a.jpg")})
    assert answer.status_code == 429
    assert "Orang lain" in answer.text


def test_a_limit_that_cannot_be_counted_lets_nobody_in(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    """The database takes no writes: a guess is refused unread, also the right one."""
    make_seller()

    def full(*_: object) -> int:
        raise OperationalError("INSERT", {}, Exception("database or disk is full"))

    monkeypatch.setattr(limits, "_add", full)
    answer = app.test_client().post("/masuk", data={"nama": PHONE, "rahasia": PIN})
    assert answer.status_code >= 500
    assert "Retry-After" in answer.headers
    assert "Set-Cookie" not in answer.headers
