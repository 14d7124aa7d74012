"""Who may do what (T11): every route × every method × everybody × own and foreign things, from what the routes declare.

A new route takes part by itself. A new kind of thing in an address needs one line in ``things.EXAMPLES``.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from flask import Flask

from marketplace.web.access import public, routes
from tests.access.callers import HERE, THERE, Caller
from tests.access.expecting import IN, NOBODYS, NOT_FOUND, SIGN_IN, expected, happened, things_in
from tests.access.place import Place, Row, table
from tests.access.things import example_for, parts_of

FEW = ("stranger", "other buyer", "seller", "direktur")  # ask for the pages that are for everybody
FROM_ELSEWHERE = ("seller of elsewhere", "all roles elsewhere", "watches here, works there")
EVERYWHERE = ("security.sign_out_everywhere", SIGN_IN)  # and so is who asks
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


def test_every_part_of_every_address_has_an_example(app: Flask) -> None:
    missing = set()
    for row in routes(app):
        for name in parts_of(row["rule"]):
            try:
                example_for(row["endpoint"], name)
            except KeyError as error:
                missing.add(str(error))
    assert sorted(missing) == []


def test_a_route_that_declares_nobody_stops_the_start(app: Flask) -> None:
    other = Flask("other", static_folder=None)
    other.add_url_rule("/bebas", "free", public()(lambda: ""))
    other.add_url_rule("/terlupa", "forgotten", lambda: "")
    with pytest.raises(RuntimeError, match="forgotten"):
        routes(other)


def asked(row: Row, who: Caller) -> Iterator[tuple[str, str | None]]:
    """Own things in the own office, foreign ones through it, and for those who work there the other way round."""
    yield HERE, HERE
    if row["scope"] == "public":
        if parts_of(row["rule"]):
            yield HERE, None
    elif things_in(row):
        yield HERE, THERE
        if who.roles_at(THERE):
            yield THERE, HERE


def test_every_door_opens_for_those_it_names_and_for_nobody_else(place: Place) -> None:
    """Refusals by every method there is, and every page; none of it changes a row."""
    wrong = []
    for row in place.routes:
        for who in place.crowd.values():
            if row["scope"] == "public" and who.name not in FEW:
                continue
            for office, whose in asked(row, who):
                must = expected(row, who, office, whose)
                for method in row["methods"]:
                    if must == IN and method != "GET":
                        continue  # the next test
                    data = None if method == "GET" else place.form(who, office)
                    answer = place.ask(method, place.path(row, office, whose), who, data=data)
                    did, touched = happened(row["endpoint"], answer), place.watch.changed()
                    if did != must or touched:
                        wrong.append((method, row["rule"], who.name, office, whose, must, did, touched))
    assert not wrong, table(wrong)


def test_whoever_is_named_gets_in_to_change_things(place: Place) -> None:
    wrong = []
    for row in place.with_method("POST"):
        for who in place.able(row):
            did = happened(row["endpoint"], place.post(row, who))
            if did != (NOT_FOUND if row["endpoint"] in NOBODYS else IN) and (row["endpoint"], did) != EVERYWHERE:
                wrong.append((row["rule"], who.name, did))
            place.put_back(who)
    assert not wrong, table(wrong)


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
def test_things_of_another_bumdesa_are_not_found_on_the_other_engine_either(place: Place) -> None:
    wrong = []
    for row in place.routes:
        for who in (place.crowd[name] for name in FROM_ELSEWHERE):
            for office, whose in asked(row, who):
                must = expected(row, who, office, whose)
                if must == NOT_FOUND and row["scope"] != "public":
                    for method in row["methods"]:
                        data = None if method == "GET" else place.form(who, office)
                        did = happened(
                            row["endpoint"], place.ask(method, place.path(row, office, whose), who, data=data)
                        )
                        if did != must:
                            wrong.append((method, row["rule"], who.name, office, whose, must, did))
    assert not wrong, table(wrong)
    assert place.watch.changed() == []


def test_other_methods_are_refused_and_asking_about_a_page_changes_nothing(place: Place) -> None:
    """405 with the methods there are; HEAD is GET without a body, OPTIONS only names methods."""
    wrong = []
    rules = {row["rule"]: row for row in place.routes}
    for rule, row in rules.items():
        there = {method for other in place.routes if other["rule"] == rule for method in other["methods"]}
        path = place.path(row)
        for who in (place.crowd["stranger"], place.crowd["direktur"]):
            for method in METHODS:
                if method not in there:
                    answer = place.ask(method, path, who, data=place.form(who))
                    if answer.status_code != 405 or not there <= set(answer.headers["Allow"].split(", ")):
                        wrong.append((method, rule, who.name, answer.status_code, answer.headers.get("Allow")))
            named = place.ask("OPTIONS", path, who)
            if named.status_code != 200 or named.data or not there <= set(named.headers["Allow"].split(", ")):
                wrong.append(("OPTIONS", rule, who.name, named.status_code, named.headers.get("Allow")))
            if "GET" in there:
                full, head = place.ask("GET", path, who), place.ask("HEAD", path, who)
                if (head.status_code, head.data) != (full.status_code, b""):
                    wrong.append(("HEAD", rule, who.name, head.status_code, full.status_code))
        if touched := place.watch.changed():
            wrong.append((rule, "changed", touched))
    assert not wrong, table(wrong)
