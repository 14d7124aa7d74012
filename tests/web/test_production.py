"""How the app behaves at its real address: only there, only over https, with cookies nobody else can set or read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from flask import Flask

from marketplace.app import create_app
from marketplace.config import Config, ConfigRefused
from marketplace.foundation.actor import Role
from marketplace.foundation.database import db
from tests.conftest import OwnContextClient
from tests.people.making import PASSWORD, make_bumdesa, make_staff

HOME = "https://lumbung.example"
SAFE = {
    "LUMBUNG_ENV": "production", "SECRET_KEY": "s" * 40, "DATA_KEYS": "k" * 40, "PUBLIC_URL": HOME, "DATABASE_URL": "sqlite:///x.db",
}  # fmt: skip


@pytest.fixture
def served(app: Flask, config: Config) -> Iterator[Flask]:
    """The same database behind a real address."""
    make_staff(make_bumdesa(), Role.DIRECTOR)
    served = create_app(replace(config, env="production", public_url=HOME))
    served.test_client_class = OwnContextClient
    yield served
    with served.app_context():
        db.session.remove()
        db.engine.dispose()


@pytest.mark.parametrize(
    "host", ["evil.example", "lumbung.example.evil.example", "lumbung.example@evil.example", "", "[", "a" * 5000]
)
def test_another_host_is_refused_without_a_trace_of_it(served: Flask, host: str) -> None:
    answer = served.test_client().get("/", headers={"Host": host}, base_url=HOME)
    assert answer.status_code in (400, 404)
    assert "evil" not in answer.text


def test_signing_in_sets_a_cookie_bound_to_the_host(served: Flask) -> None:
    client = served.test_client()
    headers = {"Origin": HOME, "Cookie": "__Host-sesi=chosen-by-somebody-else"}
    answer = client.post("/masuk", data={"nama": "sari", "rahasia": PASSWORD}, headers=headers, base_url=HOME)
    assert answer.status_code == 303
    (cookie,) = answer.headers.getlist("Set-Cookie")
    assert cookie.startswith("__Host-sesi=")
    assert "chosen" not in cookie
    for flag in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"):
        assert flag in cookie
    assert "Domain" not in cookie
    assert answer.headers["Strict-Transport-Security"].startswith("max-age=31536000")
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "origin",
    ["http://lumbung.example", "https://lumbung.example:8443", "https://www.lumbung.example", "http://localhost"],
)
def test_forms_of_other_origins_are_refused(served: Flask, origin: str) -> None:
    answer = served.test_client().post(
        "/masuk", data={"nama": "sari", "rahasia": PASSWORD}, headers={"Origin": origin}, base_url=HOME
    )
    assert answer.status_code == 403
    assert "Set-Cookie" not in answer.headers


def test_the_gallery_is_not_served(served: Flask) -> None:
    assert served.test_client().get("/gaya", base_url=HOME).status_code == 404


@pytest.mark.parametrize(
    "target",
    [
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/\t/evil.example",
        "/%0d%0aX: y",
    ],
)
def test_after_signing_in_nobody_is_sent_elsewhere(served: Flask, target: str) -> None:
    data = {"nama": "sari", "rahasia": PASSWORD, "lanjut": target}
    answer = served.test_client().post("/masuk", data=data, headers={"Origin": HOME}, base_url=HOME)
    assert answer.status_code == 303
    assert answer.headers["Location"].startswith("/")
    assert not answer.headers["Location"].startswith(("//", "/\\"))


@pytest.mark.parametrize(
    "changes",
    [
        {"PUBLIC_URL": "http://lumbung.example"}, {"PUBLIC_URL": "lumbung.example"}, {"PUBLIC_URL": "ftp://lumbung.example"},
        {"PUBLIC_URL": "https://"}, {"PUBLIC_URL": "https://lumbung.example/toko"}, {"PUBLIC_URL": ""}, {"SECRET_KEY": "short"},
        {"SECRET_KEY": ""}, {"DATA_KEYS": "short"}, {"DATA_KEYS": ""}, {"DATABASE_URL": ""}, {"FAULT_AT": "place.after_idem"}, {"CLOCK_OFFSET": "5"},
    ],
)  # fmt: skip
def test_unsafe_settings_do_not_start(changes: dict[str, str]) -> None:
    with pytest.raises(ConfigRefused):
        Config.from_env({**SAFE, **changes})
