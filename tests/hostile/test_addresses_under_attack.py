"""Addresses, queries, headers, cookies and bodies nobody's browser would send: no page breaks, nothing comes back as it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from flask import Flask

from marketplace.web.access import routes

from .asking import noting_names
from .attacking import LEAVES, all_at_once, fields_of, post_routes, stretch_of
from .corpus import Payload, body_of, family, payloads
from .judging import wrong_with
from .place import Place, a_place, in_address

CLOSED = {"health.ready"}  # answers 503 without a worker, whatever is asked
QUERIES, BODIES, PARTS = 12, 2, 3
LONGEST = 3_000  # the web server takes no longer lines
HEADERS = (
    "User-Agent", "Accept-Language", "Accept-Encoding", "Referer", "Origin", "Cookie", "If-None-Match", "If-Modified-Since", "If-Range", "Range", "Sec-Fetch-Site",
    "X-Forwarded-For", "X-Forwarded-Host", "X-HTTP-Method-Override", "X-CSRF", "X-Requested-With", "Stripe-Signature", "Authorization", "Content-Type", "Host",
)  # fmt: skip
COOKIES = ("sesi", "keranjang", "isi", "lain")


def get_routes(app: Flask) -> list[dict[str, Any]]:
    return [row for row in routes(app) if "GET" in row["methods"] and row["endpoint"] not in CLOSED]


def corpus_from(start: int, many: int) -> list[Payload]:
    return [payloads()[(start + index) % len(payloads())] for index in range(many)]


def test_no_query_breaks_a_page(app: Flask) -> None:
    """Queries are found by what a page asks for; each page has another stretch of the corpus."""
    place, found = a_place(app), []
    with noting_names(app) as asked:
        for number, row in enumerate(get_routes(app)):
            asked.forget()
            place.send("GET", f"{place.address(row).partition('?')[0]}?q=%00&q=2")
            names = sorted(asked.queries)
            stretch = corpus_from(stretch_of(app) + number * 61, QUERIES)
            for hostile in all_at_once(names, stretch, number) if names else ():
                query = "&".join(f"{name}={in_address(payload.text[:LONGEST])}" for name, payload in hostile.items())
                answer = place.send("GET", f"{place.address(row).partition('?')[0]}?{query}")
                found += _named(f"GET {row['rule']} {hostile}", wrong_with(answer, (p.text for p in hostile.values())))
    assert not found, "\n".join(found)


def test_no_part_of_an_address_breaks_a_page(app: Flask) -> None:
    place, found = a_place(app), []
    for number, row in enumerate(row for row in routes(app) if row["endpoint"] not in LEAVES | CLOSED):
        method = "GET" if "GET" in row["methods"] else "POST"
        for name in re.findall(r"<(?:\w+:)?(\w+)>", row["rule"]):
            for payload in corpus_from(stretch_of(app) + number * 41 + len(name), PARTS):
                address = place.address(row, **{name: in_address(payload.text.strip()[:LONGEST]) or "-"})
                answer = place.send(method, address, data={"csrf": place.token} if method == "POST" else None)
                found += _named(f"{method} {row['rule']} {name}={payload}", wrong_with(answer, [payload.text]))
    assert not found, "\n".join(found)


def test_no_kind_of_body_breaks_a_form(app: Flask) -> None:
    """JSON, arrays, ten thousand parts, broken multipart, other types: all of them over the whole map, some for each route."""
    place, found, entries = a_place(app), [], family("bodies")
    start = stretch_of(app)
    with noting_names(app) as asked:
        for number, row in enumerate(post_routes(app)):
            fields = fields_of(place, row, asked) or ["nama"]
            for turn in range(BODIES):
                entry = entries[(start + number * BODIES + turn) % len(entries)]
                body = body_of(entry, fields[turn % len(fields)], place.token)
                answer = place.send("POST", place.address(row), data=body, content_type=entry["type"])
                found += _named(
                    f"POST {row['rule']} {entry['type']} {entry['before'][:80]!r}", wrong_with(answer, ["<a>b</a>"])
                )
    assert not found, "\n".join(found)


def test_no_header_or_cookie_breaks_a_page(app: Flask) -> None:
    place, found = a_place(app), []
    pages = ("/", "/keranjang", "/saya", "/cari?q=tikar", f"/p/{place.parts['order_token']}", "/masuk")
    for number, name in enumerate((*HEADERS, *COOKIES)):
        for turn, payload in enumerate(corpus_from(stretch_of(app) + number * 29, len(pages))):
            found += _one_header(place, pages[turn], name, payload)
    assert not found, "\n".join(found)


def _one_header(place: Place, path: str, name: str, payload: Payload) -> Iterator[str]:
    """As bytes of a line, because a server lets no line end through."""
    text = re.sub("[\r\n\x00]", " ", payload.in_a_form)[:LONGEST].encode().decode("latin-1")
    browser = place.app.test_client(use_cookies=False)
    headers = {"Cookie": f"{name}={text}"} if name in COOKIES else {name: text}
    answer = browser.get(path, headers=headers)
    if name == "Host" and answer.status_code in (301, 308, 400):
        return
    yield from _named(f"{name} {payload} {path}", wrong_with(answer, [payload.text]))


def _named(where: str, wrongs: Iterator[str]) -> Iterator[str]:
    yield from (f"{where[:500]}: {wrong}" for wrong in wrongs)
