"""What every answer carries at a real address, whoever asks and however it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from flask import Flask

from marketplace.app import create_app
from marketplace.config import Config
from marketplace.foundation.database import db
from marketplace.web.access import routes
from tests.access.place import Place
from tests.conftest import OwnContextClient

HOME = "https://lumbung.example"


@pytest.fixture
def served(place: Place, config: Config) -> Iterator[Flask]:
    """The same database at an address over https."""
    served = create_app(replace(config, public_url=HOME))
    served.test_client_class = OwnContextClient
    yield served
    with served.app_context():
        db.session.remove()
        db.engine.dispose()


def test_every_answer_carries_the_headers_that_protect(served: Flask, place: Place) -> None:
    stranger = served.test_client()
    paths = [place.path(row) for row in routes(served) if "GET" in row["methods"]]
    home = stranger.get("/", base_url=HOME).text
    pictures_and_sheets = set(re.findall(r'(?:src|href)="(/static/[^"#]+)', home))
    assert pictures_and_sheets
    wrong = []
    for path in (*paths, "/tidak-ada", "/kantor/%00/", *pictures_and_sheets):
        for method in ("GET", "DELETE") if not path.startswith("/static") else ("GET",):
            with stranger.open(path, method=method, base_url=HOME) as answer:
                headers = answer.headers
            policy = headers.get("Content-Security-Policy", "")
            fit = (
                headers.get("X-Content-Type-Options") == "nosniff"
                and headers.get("Strict-Transport-Security") == "max-age=31536000; includeSubDomains"
            )
            if not path.startswith("/static"):
                for rule in ("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"):
                    fit = fit and rule in policy
                fit = fit and "unsafe" not in policy and "text/html" in headers["Content-Type"] + "text/html"
            if not fit or len(headers.getlist("X-Content-Type-Options")) != 1:
                wrong.append((method, path, answer.status_code, dict(headers)))
    assert wrong == []


def test_the_cart_is_bound_to_our_host(served: Flask, place: Place) -> None:
    buyer = served.test_client()
    form = {"varian": str(place.things["here"].variant), "jumlah": "2"}
    answer = buyer.post("/keranjang", data=form, headers={"Origin": HOME}, base_url=HOME)
    key, badge = sorted(answer.headers.getlist("Set-Cookie"))
    assert key.startswith("__Host-keranjang=")
    assert badge.startswith("__Host-keranjang_jumlah=1;")
    for cookie in (key, badge):
        assert "Secure" in cookie
        assert "SameSite=Lax" in cookie
        assert "Path=/" in cookie
        assert "Domain" not in cookie
    assert "HttpOnly" in key
    assert "Kosong" not in buyer.get("/keranjang", base_url=HOME).text
    planted = served.test_client()
    planted.set_cookie("keranjang", "planted", domain="lumbung.example")
    assert "planted" not in str(planted.post("/keranjang", data=form, headers={"Origin": HOME}, base_url=HOME).headers)
