"""No private byte is ever kept by a cache (rulings 28), over every route and everybody who may ask.

What may be kept by anybody is a list written down here: a page that wants to be on it shows up as a failure.
"""

from __future__ import annotations

import gzip

from werkzeug.test import TestResponse

from tests.access.callers import Caller
from tests.access.place import Place, Row, table
from tests.access.things import parts_of

FEW = ("stranger", "buyer", "seller", "direktur")
ASKED_AGAIN = "public, no-cache"  # kept by anybody, shown only after asking us
FOR_EVERYBODY = {
    "home.front": ASKED_AGAIN, "home.search": ASKED_AGAIN, "home.category": ASKED_AGAIN, "home.stall": ASKED_AGAIN,
    "home.village": ASKED_AGAIN, "home.product": ASKED_AGAIN, "help.contacts": ASKED_AGAIN, "help.terms": ASKED_AGAIN,
    "help.privacy": ASKED_AGAIN, "health.robots": "public, max-age=3600", "places.suggest": "public, max-age=86400",
    "photos.show": "public, max-age=31536000, immutable",
}  # fmt: skip
BACK_KEY = {"orders.checkout", "orders.place"}  # Back after ordering shows the form; nobody but this browser keeps it
QUERY = {"places.suggest": {"q": "kaliori"}, "home.search": {"q": "keripik"}}


def kept(answer: TestResponse) -> str:
    return answer.headers.get("Cache-Control", "")


def right_path(place: Place, row: Row) -> str:
    """Where the page is; some addresses of examples lack the words after the code."""
    path = place.path(row, **QUERY.get(row["endpoint"], {}))
    answer = place.ask("GET", path, place.crowd["stranger"])
    return answer.headers["Location"] if answer.status_code == 301 else path


def test_only_pages_that_are_the_same_for_everybody_may_be_kept_by_anybody(place: Place) -> None:
    wrong = []
    for row in place.with_method("GET"):
        path = right_path(place, row)
        plain = place.ask("GET", path, place.crowd["stranger"])
        for who in (place.crowd[name] for name in FEW):
            answer = place.ask("GET", path, who)
            if not is_right(row, who, answer, plain):
                wrong.append((row["endpoint"], who.name, answer.status_code, kept(answer)))
    assert not wrong, table(wrong)


def is_right(row: Row, who: Caller, answer: TestResponse, plain: TestResponse) -> bool:
    if row["endpoint"] in FOR_EVERYBODY and answer.status_code < 300:
        same = answer.data == plain.data and "Set-Cookie" not in answer.headers
        return (
            kept(answer) == FOR_EVERYBODY[row["endpoint"]] and same and "Cookie" not in answer.headers.get("Vary", "")
        )
    if row["endpoint"] in BACK_KEY and answer.status_code < 300:
        return kept(answer) == "private, no-cache"
    if row["scope"] != "public" or any("token" in name for name in parts_of(row["rule"])):
        return kept(answer) == "no-store"
    return kept(answer) in ("no-store", "private, no-cache")


def test_refusals_failures_and_what_was_posted_are_kept_by_nobody(place: Place) -> None:
    wrong = []
    for row in place.routes:
        for method in {"GET", "POST"} & set(row["methods"]):
            for name in ("stranger", "seller"):
                who = place.crowd[name]
                answer = place.ask(method, place.path(row, whose=None), who, data=place.form(who))
                failed = answer.status_code >= 400 or method == "POST"
                if failed and kept(answer) != "no-store" and row["endpoint"] not in BACK_KEY:
                    wrong.append((method, row["endpoint"], name, answer.status_code, kept(answer)))
                place.put_back(who)
    assert not wrong, table(wrong)


def test_a_public_page_is_confirmed_without_a_body_whoever_asks(place: Place) -> None:
    """The second visit: 304 with all that a cache must know; HEAD says what GET would; gzip holds the same bytes."""
    rows = [row for row in place.with_method("GET") if FOR_EVERYBODY.get(row["endpoint"]) == ASKED_AGAIN]
    assert len(rows) == list(FOR_EVERYBODY.values()).count(ASKED_AGAIN)
    for row in rows:
        path = right_path(place, row)
        first = place.ask("GET", path, place.crowd["stranger"])
        for who in (place.crowd[name] for name in FEW):
            again = place.ask("GET", path, who, headers={"If-None-Match": first.headers["ETag"]})
            assert (again.status_code, again.data) == (304, b""), path
            for name in ("ETag", "Cache-Control", "Vary", "Content-Security-Policy"):
                assert again.headers[name] == first.headers[name], (path, name)
        other = place.ask("GET", path, place.crowd["stranger"], headers={"If-None-Match": 'W/"another"'})
        assert (other.status_code, other.data) == (200, first.data)
        asked = place.ask("HEAD", path, place.crowd["stranger"])
        assert (asked.status_code, asked.data, asked.headers["ETag"]) == (200, b"", first.headers["ETag"])
        packed = place.ask("GET", path, place.crowd["stranger"], headers={"Accept-Encoding": "gzip"})
        assert packed.headers["Vary"] == "Accept-Encoding"
        assert gzip.decompress(packed.data) == first.data
