"""Places by what people type."""

import random

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from marketplace import places
from marketplace.foundation.database import db, engine_name
from marketplace.foundation.errors import Invalid
from marketplace.places.finding import _in_regencies_named, _named
from marketplace.places.gazetteer import Place

HOSTILE = [
    "",
    " ",
    "'",
    '"',
    "%",
    "_",
    "*",
    "\\",
    "'; DROP TABLE place; --",
    "x" * 10_000,
    "a " * 5_000,
    "\x00",
    "🙂",
    "ı",
    "\ud800",
]


def _codes(text: str, limit: int = 10, within: str | None = None) -> list[str]:
    return [view.code for view in places.find_villages(text, limit, within)]


def test_namesakes_are_told_apart(app: Flask) -> None:
    assert _codes("sambiyan") == ["33.17.09.2012", "35.26.17.2007"]
    assert _codes("mojowarno") == ["33.17.09.2016", "35.17.07.2004"]
    assert _codes("mojowarno rembang") == ["33.17.09.2016"]
    assert _codes("mojowarno jombang jatim") == ["35.17.07.2004"]
    assert _codes("Mojowarno", within="35.17") == ["35.17.07.2004"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Dresi Wetan", "33.17.09.2018"),
        ("dresiwetan", "33.17.09.2018"),
        ("desa dresi wet", "33.17.09.2018"),
        ("banggi kaliori", "33.17.09.2005"),
        ("PUNJULHARJO", "33.17.10.2008"),
        ("punjulharjo kec rembang kab rembang", "33.17.10.2008"),
        ("Barumadehe", "82.03.22.2004"),
        ("barumadehe halmahera utara", "82.03.22.2004"),
        ("barumadehe halmaherautara", "82.03.22.2004"),
        ("Pasar Banggi", "33.17.10.2010"),
        ("pasarbanggi", "33.17.10.2010"),
        ("pasar-banggi, rembang", "33.17.10.2010"),
        ("Dum-Dum kao teluk", "82.03.22.2011"),
        ("dum dum halmahera", "82.03.22.2011"),
        ("dumdum malut", "82.03.22.2011"),
        ('Soka"an', "35.13.15.2017"),
        ("sokaan", "35.13.15.2017"),
        ("soka'an probolinggo", "35.13.15.2017"),
        ("lubuk pakam i,ii", "12.07.28.1007"),
    ],
)
def test_spelling_does_not_hide_a_village(app: Flask, text: str, code: str) -> None:
    assert _codes(text)[0] == code


def test_exact_names_come_before_longer_ones(app: Flask) -> None:
    assert {view.name for view in places.find_villages("sidomulyo", 50)} == {"Sidomulyo", "Sido Mulyo"}
    assert [view.name for view in places.find_villages("banggi", 50)][:2] == ["Banggi", "Banggina"]
    assert {view.name for view in places.find_villages("kota baru", 5)} <= {"Kota Baru", "Kotabaru"}


def test_the_limit_is_kept_and_has_an_end(app: Flask) -> None:
    assert len(_codes("s")) == 10
    assert len(_codes("s", 10_000)) == 50
    assert _codes("s", 0) == _codes("s", -1) == []


def test_a_label_leads_back_to_its_village(app: Flask) -> None:
    every = db.session.execute(select(Place.code).where(Place.level == 4).order_by(Place.code)).scalars().all()
    for code in random.Random(7).sample(list(every), 60):
        assert code in _codes(places.place(code).label), code


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_finds_nothing_and_breaks_nothing(app: Flask, text: str) -> None:
    assert places.find_villages(text) == [] or text.startswith(("a ", "'; DROP", "ı"))
    places.find_districts(text)
    assert _codes("mojowarno", within=text) == []
    with pytest.raises(Invalid):
        places.district_named(text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60))
def test_any_text_is_answered(app: Flask, text: str) -> None:
    assert len(places.find_villages(text)) <= 10
    assert len(places.find_districts(text)) <= 10


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Kaliori, Rembang", "33.17.09"),
        ("Kaliori, Rembang, Jawa Tengah", "33.17.09"),
        ("kec. kaliori", "33.17.09"),
        ("33.17.09", "33.17.09"),
        ("33.17.09.2016", "33.17.09"),
        ("kao teluk", "82.03.22"),
        ("rembang rembang", "33.17.10"),
        ("Rembang, Pasuruan, Jawa Timur", "35.14.15"),
        ("tembalang", "33.74.10"),
        ("Kota Surabaya", "35.78"),
        ("surabaya", "35.78"),
        ("jakarta selatan", "31.74"),
        ("Kota Semarang, Jawa Tengah", "33.74"),
    ],
)
def test_buyers_name_their_district_or_city_in_one_field(app: Flask, text: str, code: str) -> None:
    assert places.district_named(text).code == code


def test_every_suggested_label_is_understood_when_it_comes_back(app: Flask) -> None:
    every = db.session.execute(select(Place.code).where(Place.level == 3).order_by(Place.code)).scalars().all()
    for code in random.Random(7).sample(list(every), 60):
        assert places.district_named(places.place(code).short_label).code == code


def test_an_unclear_district_is_asked_back_with_examples(app: Flask) -> None:
    with pytest.raises(Invalid) as refusal:
        places.district_named("Rembang")
    assert "Rembang, Purbalingga, Jawa Tengah; Rembang, Rembang, Jawa Tengah" in refusal.value.errors["tempat"]


def test_an_unknown_district_is_refused_with_an_example(app: Flask) -> None:
    with pytest.raises(Invalid) as refusal:
        places.district_named("Atlantis", "kecamatan")
    assert refusal.value.errors == {
        "kecamatan": "“Atlantis” tidak ditemukan. Tulis nama kecamatan lalu kabupaten. Contoh: Kaliori, Rembang"
    }


def test_a_city_suggests_its_districts(app: Flask) -> None:
    assert {view.regency for view in places.find_districts("Kota Surabaya")} == {"Kota Surabaya"}


@pytest.mark.parametrize("area_words", [[], ["rembang", "jateng"]])
@pytest.mark.parametrize("within", [None, "33.17"])
def test_looking_for_a_name_scans_no_table(app: Flask, area_words: list[str], within: str | None) -> None:
    statement = _named("mojowarno", 4, area_words, within).limit(10)
    _assert_no_scan(str(statement.compile(db.engine, compile_kwargs={"literal_binds": True})))


def test_listing_an_area_scans_no_table(app: Flask) -> None:
    _in_regencies_named("rembang", 10, None)
    _assert_no_scan(
        "SELECT code, name FROM place WHERE parent_code IN ('33.17', '33.74') AND level < 4 ORDER BY code LIMIT 10"
    )


def _assert_no_scan(statement: str) -> None:
    if engine_name() == "sqlite":
        plan = [row[-1] for row in db.session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")]
        assert not [line for line in plan if line.startswith("SCAN")], plan
    else:
        doubled = statement.replace("%", "%%")
        plan = [row[0] for row in db.session.connection().exec_driver_sql(f"EXPLAIN {doubled}")]
        assert not [line for line in plan if "Seq Scan" in line], plan


def test_suggestions_are_short_public_and_cacheable(client: FlaskClient) -> None:
    answer = client.get("/tempat?q=kaliori")
    assert answer.json == {"items": [{"value": "33.17.09", "label": "Kaliori, Rembang, Jawa Tengah"}]}
    assert "public" in answer.headers["Cache-Control"]
    villages = client.get("/tempat?q=mojowarno&jenis=desa").json["items"]
    assert villages[0] == {"value": "33.17.09.2016", "label": "Mojowarno, Kec. Kaliori, Kab. Rembang, Jawa Tengah"}
    assert len(client.get("/tempat?q=s").data) < 1200


@pytest.mark.parametrize("query", ["", "?q=", "?q=%FF%FE", "?q='%22%25*", "?q=" + "x" * 3000, "?jenis=x&q=s"])
def test_suggestions_answer_anything(client: FlaskClient, query: str) -> None:
    assert client.get(f"/tempat{query}").status_code == 200
