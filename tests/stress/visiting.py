"""People with a browser that knows no script: they look, fill forms, press; and when the line breaks they press again."""

from __future__ import annotations

import http.client
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode, urljoin, urlsplit

PATIENCE_SECONDS = 60.0  # what the promise says: nobody waits longer for a shop that fell over
BROKEN = (OSError, http.client.HTTPException)


class Trouble(Exception):
    """The shop said something it should not."""


class LineBroke(Exception):
    """Nobody answered for as long as people wait."""


@dataclass
class Form:
    """A form as the browser would send it: what is hidden, typed before or ticked."""

    action: str
    fields: dict[str, str] = field(default_factory=dict)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append(Form(given.get("action", "")))
        elif tag == "a":
            self.links.append(given.get("href", ""))
        elif tag == "input" and self.forms and "name" in given and "disabled" not in given:
            ticked = given.get("type") not in ("radio", "checkbox") or "checked" in given
            if ticked and given.get("type") not in ("file", "submit"):
                self.forms[-1].fields[given["name"]] = given.get("value", "")


@dataclass(frozen=True)
class Page:
    """What was answered, after following where it led."""

    url: str
    status: int
    text: str

    def _read(self) -> _Reader:
        reader = _Reader()
        reader.feed(self.text)
        return reader

    @property
    def links(self) -> list[str]:
        return self._read().links

    def form(self, ending: str) -> Form | None:
        """The first form whose address ends like this."""
        return next((form for form in self._read().forms if form.action.split("?")[0].endswith(ending)), None)


@dataclass
class Person:
    """Somebody at ``home`` (http://127.0.0.1:port). ``healed`` is called before each new try: the house may be dark."""

    home: str
    address: str
    patience: float = PATIENCE_SECONDS
    healed: Callable[[], object] = lambda: None
    longest_wait: float = 0.0
    cookies: dict[str, str] = field(default_factory=dict)

    def look(self, path: str) -> Page:
        return self._go("GET", urljoin(self.home, path))

    def press(self, page: Page, ending: str, photo: bytes | None = None, **typed: str) -> Page:
        """Fill the form whose address ends so, and send it. Raises Trouble when it is not on the page."""
        form = page.form(ending)
        if form is None:
            raise Trouble(f"no form {ending} on {page.url} ({page.status})")
        fields = {**form.fields, **typed}
        body, kind = _with_photo(fields, photo) if photo else (urlencode(fields).encode(), "x-www-form-urlencoded")
        kind = kind if photo else f"application/{kind}"
        return self._go("POST", urljoin(page.url, form.action or urlsplit(page.url).path), body, kind)

    def _go(self, method: str, url: str, body: bytes | None = None, kind: str = "") -> Page:
        for _ in range(6):
            status, location, text = self._ask_until_answered(method, url, body, kind)
            if status in (302, 303) and location:
                method, url, body = "GET", urljoin(url, location), None
                continue
            if status == 429 or status >= 500:
                raise Trouble(f"{method} {url} said {status}: {text[:300]}")
            return Page(url, status, text)
        raise Trouble(f"{url} leads round and round")

    def _ask_until_answered(self, method: str, url: str, body: bytes | None, kind: str) -> tuple[int, str, str]:
        began, last = time.monotonic(), ""
        while time.monotonic() - began < self.patience:
            try:
                status, location, text = self._ask(method, url, body, kind)
                if status != 503:
                    self.longest_wait = max(self.longest_wait, time.monotonic() - began)
                    return status, location, text
                last = text[:200]
            except BROKEN as error:
                last = repr(error)
            self.healed()
            time.sleep(0.2)
        raise LineBroke(f"{method} {url}: {last}")

    def _ask(self, method: str, url: str, body: bytes | None, kind: str) -> tuple[int, str, str]:
        there = urlsplit(url)
        headers = {"X-Forwarded-For": self.address, "Origin": f"{there.scheme}://{there.netloc}", "Connection": "close"}
        if self.cookies and url.startswith(self.home):
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if body is not None:
            headers["Content-Type"] = kind
        line = http.client.HTTPConnection(there.netloc, timeout=30)
        try:
            line.request(method, there.path + (f"?{there.query}" if there.query else ""), body, headers)
            answer = line.getresponse()
            text = answer.read().decode("utf-8", "replace")
            for cookie in answer.headers.get_all("Set-Cookie") or []:
                name, _, rest = cookie.partition("=")
                self.cookies[name] = rest.partition(";")[0]
            return answer.status, answer.headers.get("Location", ""), text
        finally:
            line.close()


def _with_photo(fields: dict[str, str], photo: bytes) -> tuple[bytes, str]:
    line = "garis-batas-formulir"
    parts = [
        f'--{line}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode()
        for name, value in fields.items()
    ]
    head = f'--{line}\r\nContent-Disposition: form-data; name="foto"; filename="foto.jpg"\r\nContent-Type: image/jpeg\r\n\r\n'
    return b"".join(
        [*parts, head.encode(), photo, f"\r\n--{line}--\r\n".encode()]
    ), f"multipart/form-data; boundary={line}"
