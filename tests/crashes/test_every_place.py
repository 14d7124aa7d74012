"""The list of places where somebody is killed is the list of the code, and every one of them is killed by a test."""

from __future__ import annotations

import re

from marketplace.config import ROOT
from tests.crashes.places import BY_HAND, EVERY

PLACE = re.compile(r'fault_point\("([a-z_.0-9]+)"\)')


def test_every_place_of_the_code_is_listed_once_and_stands_at_one_moment() -> None:
    found = [place for path in (ROOT / "marketplace").rglob("*.py") for place in PLACE.findall(path.read_text())]
    assert sorted(set(found)) == sorted(EVERY)
    assert {place for place in found if found.count(place) > 1} == {
        "restore.mid"
    }  # one moment after each thing restored


def test_what_the_day_of_trade_does_not_pass_has_a_test_of_its_own() -> None:
    tests = "".join(path.read_text() for path in (ROOT / "tests").rglob("test_*.py"))
    assert [place for place in BY_HAND if f'"{place}' not in tests] == []
