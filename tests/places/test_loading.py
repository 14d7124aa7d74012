"""The lists in the package and in the database."""

import hashlib
import lzma
import re
from collections import Counter

import pytest
from flask import Flask
from sqlalchemy import func, select, update

from marketplace import places
from marketplace.foundation.database import db, transaction
from marketplace.places import source
from marketplace.places.codes import kind_of
from marketplace.places.gazetteer import Place, PlaceEdition
from marketplace.places.loading import _selected

MOJOWARNO = "33.17.09.2016"


def _count() -> int:
    return db.session.execute(select(func.count()).select_from(Place)).scalar_one()


def test_the_files_are_the_ones_the_notice_names() -> None:
    notice = (source._DATA / "NOTICE.md").read_text(encoding="utf-8")
    named = dict(re.findall(r"\| (\w+\.csv) \| ([0-9a-f]{64}) \|", notice))
    assert len(named) == 4
    for name, digest in named.items():
        unpacked = lzma.decompress((source._DATA / f"{name}.xz").read_bytes())
        assert hashlib.sha256(unpacked).hexdigest() == digest
    assert "Open Database License" in (source._DATA / "LICENSE-ODbL.md").read_text(encoding="utf-8")


def test_every_place_is_loaded_with_its_kind(app: Flask) -> None:
    levels = db.session.execute(select(Place.level, func.count()).group_by(Place.level)).all()
    assert dict(levels) == {1: 38, 2: 514, 3: 7285, 4: 83762}
    kinds = Counter(kind_of(code) for code in db.session.execute(select(Place.code)).scalars())
    assert (kinds["desa"], kinds["kelurahan"], kinds["desa adat"]) == (75252, 8496, 14)
    assert (kinds["kabupaten"], kinds["kota"]) == (416, 98)


def test_loading_twice_changes_nothing(app: Flask) -> None:
    with transaction():
        assert places.load_places() == 0
    assert _count() == 91599


def test_a_new_edition_renews_names_and_retires_what_vanished(app: Flask) -> None:
    with transaction():
        db.session.execute(update(PlaceEdition).values(edition="an older one"))
        db.session.execute(update(Place).where(Place.code == MOJOWARNO).values(name="Old name", search_key="oldname"))
        db.session.add(
            Place(code="33.17.09.2099", parent_code="33.17.09", level=4, name="Hilang", search_key="hilang", words="")
        )
    with transaction():
        assert places.load_places() == 1  # only what differs is written
    assert places.place(MOJOWARNO).name == "Mojowarno"
    assert places.place("33.17.09.2099").name == "Hilang"
    assert "33.17.09.2099" not in [view.code for view in places.find_villages("hilang", 50)]


def test_a_load_that_fails_leaves_nothing_behind(app: Flask) -> None:
    with transaction():
        db.session.execute(update(PlaceEdition).values(edition="an older one"))
    with pytest.raises(RuntimeError), transaction():
        places.load_places()
        raise RuntimeError("power cut")
    assert db.session.execute(select(PlaceEdition.edition)).scalar_one() == "an older one"
    assert db.session.execute(select(func.count()).where(Place.retired)).scalar_one() == 0


def test_a_part_is_loaded_with_the_areas_it_lies_in() -> None:
    codes = {row.code for row in _selected(("33.17.09", "82.03"))}
    assert {"33", "33.17", "33.17.09", MOJOWARNO, "82", "82.03", "82.03.22.2004"} <= codes
    assert not {"33.17.10", "82.01", "82.030", "31"} & codes


def test_loading_a_part_does_not_count_as_the_whole(app: Flask) -> None:
    with transaction():
        db.session.execute(update(PlaceEdition).values(edition="an older one"))
        db.session.execute(update(Place).where(Place.code.in_([MOJOWARNO, "82.03.22.2004"])).values(name="Old name"))
    with transaction():
        assert places.load_places(only=("33.17.09",)) == 1
    assert places.place("82.03.22.2004").name == "Old name"
    with transaction():
        assert places.load_places() == 1
