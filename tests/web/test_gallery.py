"""The style guide shows everything, keeps the rules of the house, and stays light."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from jinja2 import StrictUndefined

from marketplace.config import ROOT
from marketplace.web.assets import write_out_behaviours, write_out_imports
from marketplace.web.gallery import PAGES

COMPONENTS = ROOT / "templates" / "components"
STATIC = ROOT / "static"
NAMES = sorted(path.stem for path in COMPONENTS.glob("*.html") if path.stem != "kit" and not path.stem.startswith("_"))
ADDRESSES = ["/gaya", *(f"/gaya/{name}" for name in PAGES)]

one_engine = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)  # nothing here reads the database


def page_of(client: FlaskClient, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.get_data(as_text=True)


@one_engine
def test_every_page_of_the_guide_keeps_the_rules_of_the_house(client: FlaskClient) -> None:
    for address in ADDRESSES:
        keeps_the_rules(page_of(client, address))


def keeps_the_rules(html: str) -> None:
    assert " style=" not in html and "<style" not in html
    assert re.findall(r"<script(?![^>]*\ssrc=)", html) == []
    assert re.findall(r"\son[a-z]+=", html) == []
    assert 'type="number"' not in html
    assert html.count("<h1") == 1
    assert '<html lang="id">' in html
    ids = Counter(re.findall(r'\sid="([^"]+)"', html))
    assert [name for name, count in ids.items() if count > 1] == []
    for image in re.findall(r"<img[^>]*>", html):
        assert " width=" in image and " height=" in image and " alt=" in image, image


@one_engine
def test_labels_descriptions_and_summary_links_point_at_something(client: FlaskClient) -> None:
    for address in ADDRESSES:
        points_at_something(page_of(client, address))


def points_at_something(html: str) -> None:
    ids = set(re.findall(r'\sid="([^"]+)"', html))
    wanted = set(re.findall(r'\sfor="([^"]+)"', html)) | set(re.findall(r'href="#(f-[^"]+)"', html))
    for value in re.findall(r'aria-describedby="([^"]+)"', html):
        wanted |= set(value.split())
    assert wanted <= ids, wanted - ids


@one_engine
def test_every_icon_that_is_used_is_in_the_sprite_and_every_behaviour_exists(client: FlaskClient) -> None:
    sprite = set(re.findall(r'<symbol id="([^"]+)"', (STATIC / "images" / "icons.svg").read_text()))
    scripts = {path.stem for path in (STATIC / "js" / "behaviours").glob("*.js")}
    scripts |= set(re.findall(r'^  "([\w-]+)"\(', (STATIC / "js" / "app.js").read_text(), flags=re.M))
    for address in ADDRESSES:
        html = page_of(client, address)
        assert set(re.findall(r"icons\.svg#([\w-]+)", html)) <= sprite
        for names in re.findall(r'data-behaviour="([^"]+)"', html):
            assert set(names.split()) <= scripts


def test_every_component_is_in_the_kit_and_in_the_guide() -> None:
    kit = (COMPONENTS / "kit.html").read_text()
    shown = "".join(path.read_text() for path in (ROOT / "templates" / "gallery").glob("*.html"))
    assert sorted(re.findall(r"import (\w+) %", kit)) == NAMES
    assert [name for name in NAMES if f"ui.{name}(" not in shown] == []


def test_every_component_says_what_it_takes() -> None:
    for name in NAMES:
        text = (COMPONENTS / f"{name}.html").read_text()
        assert text.startswith("{#"), name
        assert f"{{% macro {name}(" in text, name


@one_engine
def test_an_unknown_page_of_the_guide_is_not_there(client: FlaskClient) -> None:
    assert client.get("/gaya/tidak-ada").status_code == 404


@one_engine
def test_the_guide_is_strict_about_missing_values(app: Flask) -> None:
    assert app.jinja_env.undefined is StrictUndefined


def test_style_letters_signs_and_script_stay_small() -> None:
    assert len(gzip.compress(write_out_behaviours(STATIC / "js" / "app.js").encode())) <= 5_120
    assert len(gzip.compress((STATIC / "images" / "icons.svg").read_bytes())) <= 3_500
    assert squeezed(STATIC / "css" / "app.css") <= 12_000
    assert squeezed(STATIC / "css" / "desk.css") <= 6_000
    assert (STATIC / "fonts" / "jakarta.woff2").stat().st_size <= 11_500


def test_every_style_file_is_in_a_sheet() -> None:
    sheets = "".join((STATIC / "css" / name).read_text() for name in ("app.css", "desk.css"))
    assert sorted(re.findall(r'"src/([\w-]+)\.css"', sheets)) == sorted(
        path.stem for path in (STATIC / "css" / "src").glob("*.css")
    )


def squeezed(sheet: Path) -> int:
    return len(gzip.compress(write_out_imports(sheet).encode()))
