"""Forged requests (T12): every route that changes something × seven ways to ask for it from elsewhere; nothing happens."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from werkzeug.test import TestResponse

from marketplace.foundation import clock
from tests.access.callers import Caller
from tests.access.place import Place, Row, table

OVER = timedelta(days=91)  # every session is


def forgeries(place: Place, row: Row, who: Caller) -> Iterator[tuple[str, int, TestResponse]]:
    """What was tried, the status it must have, the answer. Where no token is asked, the browser's word on the origin counts."""
    form, path = place.form(who), place.path(row)
    origins: list[tuple[str, dict[str, str]]] = [
        ("another site by Sec-Fetch-Site", {"Sec-Fetch-Site": "cross-site"}),
        ("a sibling site", {"Sec-Fetch-Site": "same-site"}),
        ("null origin", {"Origin": "null"}),
    ]
    for name, headers in origins:
        yield name, 403, place.ask("POST", path, who, data=form, headers=headers)
    foreign = {} if "token" in row["csrf"] else {"Origin": "null"}
    for kind in ("text/plain", "application/json"):
        yield kind, 403, place.ask("POST", path, who, data=json.dumps(form), content_type=kind, headers=foreign)
    there = {method for other in place.routes if other["rule"] == row["rule"] for method in other["methods"]}
    if "GET" not in there:
        yield "GET instead", 405, place.ask("GET", place.path(row, **form), who)
    if "token" not in row["csrf"]:
        return
    neighbour = place.crowd["seller next door" if who.name != "seller next door" else "seller"]
    for name, token in (("no token", ""), ("the token of another", neighbour.token), ("half a token", who.token[:40])):
        yield name, 403, place.ask("POST", path, who, data={**form, "csrf": token})
    with clock.at(clock.now() + OVER):
        answer = place.ask("POST", path, who, data=form)
        assert answer.headers.get("Location") == "/masuk", row
        yield "a session that is over", 303, answer


def test_nobody_elsewhere_can_make_a_browser_of_ours_change_anything(place: Place) -> None:
    wrong: list[tuple[Any, ...]] = []
    for row in place.with_method("POST"):
        if row["csrf"] == "none":
            continue  # for machines: what is not signed is refused, tests/gateway
        who = place.able(row)[0]
        for name, status, answer in forgeries(place, row, who):
            touched = place.watch.changed()
            if answer.status_code != status or touched:
                wrong.append((row["rule"], who.name, name, answer.status_code, touched))
    assert not wrong, table(wrong)


def test_only_what_other_machines_call_is_without_a_check_of_the_origin(place: Place) -> None:
    unsafe = {row["endpoint"] for row in place.with_method("POST") if row["csrf"] == "none"}
    assert unsafe == {"card.told"}
    assert {row["csrf"] for row in place.with_method("POST") if row["scope"] != "public"} == {"origin+token"}


def test_a_form_in_the_address_changes_nothing(place: Place) -> None:
    """GET with every field there is, by those who may post it."""
    wrong = []
    for row in place.with_method("GET"):
        who = place.crowd["seller"] if row["scope"] == "selling" else place.crowd["direktur"]
        answer = place.ask("GET", place.path(row, **place.form(who)), who)
        if touched := place.watch.changed() or answer.status_code >= 500 and row["endpoint"] != "health.ready":
            wrong.append((row["rule"], answer.status_code, touched))
    assert not wrong, table(wrong)
