"""After an upgrade: the index on the disk was written by another version of the code, and people go on searching."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from whoosh import fields, index

from marketplace import search
from marketplace.config import Config
from marketplace.foundation.delivering import drain
from marketplace.search import use_index
from tests.races.together import all_at_once
from tests.world import Village, list_goods, open_village

pytestmark = [
    pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning"),  # Whoosh does not close what it cannot read
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture
def village(app: Flask) -> Village:
    """A shop that was searched before the upgrade."""
    village = open_village()
    list_goods(village, "Keripik sukun")
    drain()
    assert search.find("keripik").ready
    return village


def classes_have_moved(folder: Path) -> None:
    """The description of the index names a class of the code, which this version does not have."""
    for path in folder.glob("*.toc"):
        known = path.read_bytes()
        assert b"Weighted" in known
        path.write_bytes(known.replace(b"Weighted", b"Heighted"))


def columns_are_missing(folder: Path) -> None:
    """It can be opened, but what pages are ordered by was not kept then."""
    for path in folder.iterdir():
        path.unlink()
    index.create_in(str(folder), fields.Schema(pid=fields.ID(unique=True, stored=True), name=fields.TEXT())).close()


WAYS = (classes_have_moved, columns_are_missing)


@pytest.fixture(params=WAYS, ids=[way.__name__ for way in WAYS])
def upgraded(request: pytest.FixtureRequest, village: Village, config: Config) -> Village:
    """The processes of the new version have just started; the worker has not come by yet."""
    make_older: Callable[[Path], None] = request.param
    root = config.var / "index"
    current = json.loads((root / "current.json").read_text())
    make_older(root / current["build"])
    (root / "current.json").write_text(json.dumps({**current, "signature": "older"}))
    use_index(root)
    return village


def said(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    return [record for record in caplog.records if record.levelno >= logging.WARNING]


def test_everybody_sees_the_newest_goods_and_the_log_says_once_why(
    upgraded: Village, client: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    list_goods(upgraded, "Gula semut")
    caplog.clear()
    for words in ("keripik", "kopi", "kripik sukun", "keripik", "tanpa gula") * 2:
        page = client.get("/cari", query_string={"q": words})
        assert page.status_code == 200
        assert "Pencarian sedang disiapkan" in page.text
        assert page.text.index("Gula semut") < page.text.index("Keripik sukun")
    assert [record.getMessage() for record in said(caplog)] == [
        "searching without an index until the worker has made it anew: the search index was made by another version"
    ]
    assert not said(caplog)[0].exc_info


def test_eight_who_search_at_once_are_one_line_too(
    upgraded: Village, app: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    def visit() -> int:
        return app.test_client().get("/cari?q=keripik").status_code

    assert all_at_once(app, [visit] * 8) == [200] * 8
    assert len(said(caplog)) == 1


def test_the_next_round_of_the_worker_ends_it(
    upgraded: Village, client: FlaskClient, caplog: pytest.LogCaptureFixture
) -> None:
    client.get("/cari?q=keripik")
    search.tend_index()
    caplog.clear()
    page = client.get("/cari?q=keripik")
    assert "Pencarian sedang disiapkan" not in page.text
    assert "Keripik sukun" in page.text
    assert not said(caplog)


def test_an_index_that_only_knows_older_words_answers_until_then(village: Village, config: Config) -> None:
    """What can be read is better than the newest goods: thousands of products take the worker some minutes."""
    pointer = config.var / "index" / "current.json"
    pointer.write_text(json.dumps({**json.loads(pointer.read_text()), "signature": "older"}))
    assert search.find("keripik").ready
    search.tend_index()
    assert json.loads(pointer.read_text())["signature"] != "older"


def test_an_index_of_this_version_that_cannot_be_read_is_said_with_its_reason(
    village: Village, config: Config, caplog: pytest.LogCaptureFixture
) -> None:
    """Then the disk or somebody's hand did it: an operator wants to know what."""
    root = config.var / "index"
    for path in (root / json.loads((root / "current.json").read_text())["build"]).glob("*.toc"):
        path.write_bytes(b"\x80\x05broken")
    use_index(root)
    for words in ("keripik", "kopi"):
        assert not search.find(words).ready
    assert len(said(caplog)) == 1
    assert said(caplog)[0].exc_info
