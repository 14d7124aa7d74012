"""The web process dies in the middle of a purchase, armed by FAULT_AT as an operator would; the buyer presses again."""

from __future__ import annotations

import http.client
import os
import re
import socket
import subprocess
import sys
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import func, select

from marketplace.config import ROOT
from marketplace.foundation.database import db
from marketplace.orders.order import Order
from tests.conftest import SECRET
from tests.crashes.dying import KILLED
from tests.races.together import assert_nothing_is_broken
from tests.world import list_goods, open_village


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def served(port: int, url: str, folder: Path, fault: str = "") -> Iterator[subprocess.Popen[str]]:
    settings = {
        "LUMBUNG_ENV": "test", "SECRET_KEY": SECRET, "DATA_KEYS": SECRET, "DATABASE_URL": url, "PORT": str(port), "FAULT_AT": fault,
        "VAR_DIR": str(folder / "var"), "UPLOADS_DIR": str(folder / "uploads"), "LOG_LEVEL": "ERROR",
    }  # fmt: skip
    environment = {**os.environ, **settings, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.crashes.serving"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            yield process
        finally:
            process.kill()


def ask(
    port: int, path: str, fields: dict[str, str] | None = None, cookie: str = ""
) -> tuple[int, dict[str, str], str]:
    headers = {
        "Origin": f"http://127.0.0.1:{port}",
        "Cookie": cookie,
        "Content-Type": "application/x-www-form-urlencoded",
    }
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("POST" if fields else "GET", path, urllib.parse.urlencode(fields) if fields else None, headers)
    answer = connection.getresponse()
    facts = {"Location": answer.getheader("Location", "")}
    for cookies in answer.headers.get_all("Set-Cookie", []):
        facts[cookies.partition("=")[0]] = cookies.partition(";")[0]
    return answer.status, facts, answer.read().decode()


@pytest.mark.enable_socket
def test_a_buyer_whose_press_killed_the_server_presses_again_and_has_one_order(
    app: Flask, database_url: str, tmp_path: Path
) -> None:
    village = open_village()
    variant = list_goods(village, price=10_000, stock=5)
    port = free_port()
    db.session.remove()
    db.engine.dispose()
    with served(port, database_url, tmp_path, fault="place.before_commit") as process:
        cookie = ask(port, "/keranjang", {"varian": str(variant), "jumlah": "2"})[1]["keranjang"]
        key = re.search(r'name="kunci" value="([^"]+)"', ask(port, "/pesan", cookie=cookie)[2])
        assert key is not None
        fields = {
            "nama": "Rina", "wa": "0812 3456 7890", "kunci": key[1], "total_dilihat": "20000",
            f"cara_kirim-{village.id}": "ambil", f"cara_bayar-{village.id}": "transfer",
        }  # fmt: skip
        with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
            ask(port, "/pesan", fields, cookie)
        assert process.wait(20) == KILLED
    assert db.session.scalar(select(func.count()).select_from(Order)) == 0
    assert_nothing_is_broken()
    db.session.remove()
    with served(port, database_url, tmp_path):
        answers = [ask(port, "/pesan", fields, cookie) for _ in range(2)]
        assert [status for status, _, _ in answers] == [303, 303]
        assert answers[0][1]["Location"] == answers[1][1]["Location"]
        assert ask(port, answers[0][1]["Location"])[0] == 200
    assert db.session.scalar(select(func.count()).select_from(Order)) == 1
    assert_nothing_is_broken()
