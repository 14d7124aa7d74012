"""Second factors in tests, put on through the pages as people do."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from flask.testing import FlaskClient

from marketplace.foundation import clock
from marketplace.people.factors.one_time import code_at, step_at

from .making import PASSWORD, sign_in, token_on

SECURITY = "/saya/keamanan"


@dataclass(frozen=True)
class Phone:
    """An app with one secret, and the codes on paper."""

    secret: str
    paper: list[str]

    def code(self, steps: int = 0) -> str:
        """What it shows now (or so many half minutes away)."""
        return code_at(self.secret, step_at(clock.now()) + steps)


def press(client: FlaskClient, path: str, **fields: str) -> int:
    """A form of the account page; returns the status."""
    return int(client.post(SECURITY + path, data={"csrf": token_on(client, "/saya"), **fields}).status_code)


def begin(client: FlaskClient) -> str:
    """Ask for an app; returns the secret the page shows."""
    assert press(client, "/aplikasi") == 303
    shown = re.search(r'data-copy="([A-Z2-7]{32})"', client.get(f"{SECURITY}/aplikasi").get_data(as_text=True))
    assert shown
    return shown[1]


def put_on(client: FlaskClient) -> Phone:
    """An app, confirmed with its first code; the session was opened a moment ago."""
    secret = begin(client)
    phone = Phone(secret, [])
    done = client.post(f"{SECURITY}/aplikasi/kode", data={"csrf": token_on(client, "/saya"), "kode": phone.code()})
    assert done.status_code == 200, done.get_data(as_text=True)
    return Phone(secret, codes_on(done.get_data(as_text=True)))


def codes_on(page: str) -> list[str]:
    """The codes a page shows once."""
    return [html.unescape(code) for code in re.findall(r"<code>([^<]+)</code>", page)]


def knock(client: FlaskClient, name: str = "sari", secret: str = PASSWORD) -> None:
    """The secret is right; now the second factor is asked."""
    answer = client.post("/masuk", data={"nama": name, "rahasia": secret})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/masuk/kode")


def show(client: FlaskClient, **fields: str) -> int:
    """Answer the question at the door; returns the status."""
    return int(client.post("/masuk/kode", data=fields).status_code)


__all__ = ["Phone", "begin", "codes_on", "knock", "press", "put_on", "show", "sign_in"]
