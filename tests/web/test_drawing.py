"""A remembered piece is what drawing it now would give."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from flask import Flask
from jinja2 import UndefinedError

from marketplace.catalog import ListingCard
from marketplace.catalog.photo_view import PhotoView
from marketplace.foundation.money import Money
from marketplace.web.drawing import public_page

PHOTO = PhotoView(id=1, alt="Keripik", width=800, height=600, colour="#aa8855", print="ab" * 32, ready=(160, 320))
CARD = ListingCard(
    listing_id=1, public_id="k3r1p1k", slug="keripik", variant_id=1, name="Keripik singkong", price=Money(15_000), unit="bungkus",
    seller_id=1, bumdesa_id=1, village_code="33.17.09.2016", village="Desa Mojowarno", category_slug="keripik-dan-kerupuk", photo=PHOTO,
    icon="basket", sold_out=False, badge=None,
)  # fmt: skip


def drawn(app: Flask, card: ListingCard) -> str:
    """As a page gets it."""
    return str(app.jinja_env.globals["drawn"]("product_card", card, False, "h2"))


def drawn_now(app: Flask, card: ListingCard) -> str:
    """Past the memory."""
    macro: Any = app.jinja_env.get_template("components/product_card.html").module
    return str(macro.product_card(card, False, "h2"))


@pytest.mark.parametrize(
    "change",
    [
        {"price": Money(16_000)},
        {"sold_out": True},
        {"name": "<script>alert(1)</script>"},
        {"photo": replace(PHOTO, ready=(160,))},
        {"photo": None},
        {"village": "Desa Punjulharjo"},
    ],
    ids=lambda change: next(iter(change)),
)
@pytest.mark.parametrize("engine", ["sqlite"])
def test_whatever_changes_is_drawn_anew(app: Flask, change: dict[str, Any]) -> None:
    before, changed = drawn(app, CARD), replace(CARD, **change)
    assert drawn(app, changed) == drawn_now(app, changed)
    assert drawn(app, CARD) == before == drawn_now(app, CARD)
    assert drawn(app, changed) != before
    assert "<script>" not in drawn(app, changed)


@pytest.mark.parametrize("engine", ["sqlite"])
def test_a_public_page_is_drawn_once_per_content_and_never_sees_the_visitor(app: Flask) -> None:
    def text(**shown: Any) -> str:
        with app.test_request_context("/", headers={"Cookie": "sesi=milik-orang-lain"}):
            return public_page("layouts/base.html", **shown).get_data(as_text=True)

    assert "Kesalahan" not in text(errors=[])
    assert "Kesalahan" in text(errors=["x"])  # another content is another page
    assert "Kesalahan" not in text(errors=[])
    page = app.jinja_env.from_string("{{ request.cookies }}")
    with app.test_request_context("/"), pytest.raises(UndefinedError):
        page.render({})  # how public pages are drawn: without the request
