"""Places by code."""

import pytest
from flask import Flask
from sqlalchemy import event

from marketplace import places
from marketplace.foundation.database import db
from marketplace.foundation.errors import NotFound


def test_a_village_is_shown_with_the_areas_it_lies_in(app: Flask) -> None:
    view = places.place("33.17.09.2016")
    assert view.label == "Mojowarno, Kec. Kaliori, Kab. Rembang, Jawa Tengah"
    assert view.short_label == "Mojowarno, Kaliori, Rembang, Jawa Tengah"
    assert (view.kind, view.zone, view.zone_label) == ("desa", "Asia/Jakarta", "WIB")
    assert view.slug == "33.17.09.2016-mojowarno"


@pytest.mark.parametrize(
    ("code", "label", "short"),
    [
        ("33", "Jawa Tengah", "Jawa Tengah"),
        ("31", "DKI Jakarta", "DKI Jakarta"),
        ("33.17", "Kab. Rembang, Jawa Tengah", "Kab. Rembang, Jawa Tengah"),
        ("33.74", "Kota Semarang, Jawa Tengah", "Kota Semarang, Jawa Tengah"),
        ("33.17.09", "Kec. Kaliori, Kab. Rembang, Jawa Tengah", "Kaliori, Rembang, Jawa Tengah"),
        ("82.03.22.2004", "Barumadehe, Kec. Kao Teluk, Kab. Halmahera Utara, Maluku Utara",
         "Barumadehe, Kao Teluk, Halmahera Utara, Maluku Utara"),
    ],
)  # fmt: skip
def test_each_level_has_its_label(app: Flask, code: str, label: str, short: str) -> None:
    assert (places.place(code).label, places.place(code).short_label) == (label, short)


@pytest.mark.parametrize("code", ["99", "33.17.09.2999", "", "33.17.09.2016 ", "' OR 1=1", "\x00", "x" * 10_000, "🙂"])
def test_an_unknown_code_is_not_found(app: Flask, code: str) -> None:
    with pytest.raises(NotFound):
        places.place(code)


def test_many_places_cost_one_statement(app: Flask) -> None:
    asked = ["82.03.22.2004", "33.17.09.2016", "33.17", "99.99", "nonsense"]
    seen: list[str] = []
    event.listen(db.engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
    found = places.places_for(asked)
    assert list(found) == asked[:3]
    assert found["33.17"].name == "Rembang"
    assert len([sql for sql in seen if sql.startswith("SELECT")]) == 1


def test_areas_list_what_lies_in_them(app: Flask) -> None:
    assert len(places.provinces()) == 38
    assert len(places.regencies_in("33")) == 35
    districts = places.districts_in("33.17")
    assert len(districts) == 14
    assert "Kec. Kaliori, Kab. Rembang, Jawa Tengah" in [view.label for view in districts]
    assert places.districts_in("33") == places.regencies_in("33.17") == places.districts_in("'; --") == []
