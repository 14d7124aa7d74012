"""The whole corpus of T9 in every field of every form, every hostile body for every route, every file of T10 through the form.

Besides what ``make test`` looks at, no answer may take longer than the others: seconds of processor, so that other work
on the machine does not count.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from flask import Flask

from tests.catalog.shop import as_keeper, keeper
from tests.hostile.asking import noting_names
from tests.hostile.attacking import all_at_once, attack, fields_of, one_by_one, post_routes, valid_rest
from tests.hostile.corpus import body_of, family, payloads
from tests.hostile.judging import committed_changes, wrong_with
from tests.hostile.pictures import corpus
from tests.hostile.place import Place, a_place
from tests.hostile.test_pictures import check_upload
from tests.world import open_village

SLOWEST = 2.0  # T9
ALONE = 20  # payloads for each field in a form that is right otherwise; the whole corpus goes into all fields at once

Figure = Callable[[str], None]


class Clock:
    """Seconds of processor of each request, and the worst."""

    def __init__(self) -> None:
        self.requests, self.total, self.worst, self.where = 0, 0.0, 0.0, ""

    def time(self, where: str, act: Callable[[], Any]) -> Any:
        began = time.process_time()
        done = act()
        took = time.process_time() - began
        self.requests, self.total = self.requests + 1, self.total + took
        if took > self.worst:
            self.worst, self.where = took, where
        return done

    def __str__(self) -> str:
        return f"{self.requests:,} requests in {self.total:.0f} s of processor, the slowest {self.worst:.2f} s ({self.where})"


@pytest.fixture
def clock(figure: Figure) -> Any:
    measured = Clock()
    yield measured
    figure(str(measured))


def test_the_whole_corpus_goes_into_every_field_of_every_form(app: Flask, clock: Clock) -> None:
    place, found = a_place(app), []
    with noting_names(app) as asked, committed_changes() as changed:
        for number, row in enumerate(post_routes(app)):
            fields = fields_of(place, row, asked)
            rest = valid_rest(place, row, fields)
            attempts = [(hostile, {}) for hostile in all_at_once(fields, payloads(), number)] if fields else []
            attempts += [(hostile, rest) for hostile in one_by_one(fields, payloads(), number * 53, ALONE)]
            for hostile, others in attempts:
                found += clock.time(row["rule"], lambda: attack(place, row, hostile, others, changed))  # noqa: B023
            place.come_back()
    assert not found, "\n".join(found[:200])
    assert clock.worst < SLOWEST


def test_every_kind_of_body_is_sent_to_every_route(app: Flask, clock: Clock) -> None:
    place, found = a_place(app), []
    with noting_names(app) as asked:
        for row in post_routes(app):
            fields = fields_of(place, row, asked) or ["nama"]
            for number, entry in enumerate(family("bodies")):
                body = body_of(entry, fields[number % len(fields)], place.token)
                answer = clock.time(row["rule"], lambda: _sent(place, row, body, entry["type"]))  # noqa: B023
                found += [f"{row['rule']} body {number}: {wrong}" for wrong in wrong_with(answer, ["<a>b</a>"])]
            place.come_back()
    assert not found, "\n".join(found[:200])
    assert clock.worst < SLOWEST


def _sent(place: Place, row: dict[str, Any], body: bytes, kind: str | None) -> Any:
    return place.send("POST", place.address(row), data=body, content_type=kind)


def test_every_file_is_uploaded_through_the_form(app: Flask, clock: Clock) -> None:
    keeper(open_village())
    seller = as_keeper(app.test_client())
    for number, (name, file) in enumerate(corpus().items()):
        clock.time(name, lambda: check_upload(seller, file, f"kunci-unggah-{number:03}", name))  # noqa: B023
    assert clock.worst < SLOWEST
