"""What people call places in daily life leads to the real place, or to a question when several are meant."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from marketplace import places
from marketplace.foundation.database import db
from marketplace.foundation.errors import Invalid
from marketplace.places.gazetteer import Place

LIST = Path(places.__file__).parent / "data" / "nicknames.csv"


def listed() -> dict[str, list[tuple[str, str]]]:
    """nickname -> [(code, official name)]"""
    found: dict[str, list[tuple[str, str]]] = {}
    with LIST.open() as lines:
        for row in csv.DictReader(lines):
            found.setdefault(row["nickname"], []).append((row["code"], row["name"]))
    return found


def test_every_nickname_names_real_places(app: Flask) -> None:
    official = dict(db.session.execute(select(Place.code, Place.name).where(Place.level < 4, ~Place.retired)).all())
    wrong = [pair for pairs in listed().values() for pair in pairs if official.get(pair[0]) != pair[1]]
    assert wrong == []
    assert len(listed()) > 100


def test_a_nickname_of_one_place_is_understood_at_once_all_others_are_asked_back(app: Flask) -> None:
    also_real = {"makasar", "siantar"}  # districts of other cities
    for nickname, pairs in listed().items():
        if len(pairs) == 1 and nickname not in also_real:
            assert places.district_named(nickname).code == pairs[0][0], nickname
            continue
        with pytest.raises(Invalid, match=nickname) as asked:
            places.district_named(nickname)
        assert places.place(pairs[0][0]).short_label in asked.value.errors["tempat"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Kota Jogja", "34.71"),
        ("solo, jateng", "33.72"),
        ("jebres solo", "33.72.04"),
        ("tebet jaksel", "31.74.01"),
        ("Tembalang, SMG", "33.74.10"),
        ("tasik kota", "32.78"),
        ("makasar sulsel", "73.71"),
        ("makasar jaktim", "31.75.08"),
        ("nusa dua bali", "51.03.05"),
        ("depok jogja", "34.04.07"),
    ],
)
def test_nicknames_and_areas_tell_each_other_apart(app: Flask, text: str, code: str) -> None:
    assert places.district_named(text).code == code


def test_suggestions_begin_with_the_place_and_its_districts(client: FlaskClient) -> None:
    items = client.get("/tempat?q=jogja").json["items"]
    assert items[0] == {"value": "34.71", "label": "Kota Yogyakarta, DI Yogyakarta"}
    assert {item["value"][:5] for item in items} == {"34.71"}
    assert client.get("/tempat?q=sby").json["items"][0]["label"] == "Kota Surabaya, Jawa Timur"
    assert client.get("/tempat?q=madu").json["items"][0]["value"] != "35.26"


def test_the_label_of_every_regency_and_city_is_understood_when_it_comes_back(app: Flask) -> None:
    every = db.session.execute(select(Place.code).where(Place.level == 2, ~Place.retired)).scalars().all()
    views = places.places_for(every[::7])
    assert [code for code, view in views.items() if places.district_named(view.short_label).code != code] == []
