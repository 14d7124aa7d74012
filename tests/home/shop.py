"""A shop for the pages: two villages, some goods, and the words on a page."""

from __future__ import annotations

import re
from html import unescape

from flask.testing import FlaskClient

from marketplace import catalog
from marketplace.catalog import ListingView
from tests.world import PUNJULHARJO, Village, list_goods, open_village


def listing_of(variant_id: int) -> ListingView:
    return catalog.listing_page(catalog.offers_for([variant_id])[variant_id].public_id)


def stock_shop(count: int) -> Village:
    """``count`` listings in two villages, the last ones by the second; returns the first."""
    first = open_village()
    second = open_village("BUMDesa Karang Jahe", PUNJULHARJO, stall="Lapak Karang Jahe")
    for number in range(count):
        list_goods(second if number % 2 else first, f"Keripik rasa {number}", price=1_000 + number)
    return first


def words_of(client: FlaskClient, address: str, status: int = 200) -> str:
    """The visible text of a page, after asserting its status."""
    response = client.get(address)
    assert response.status_code == status, (address, response.status_code)
    text = re.sub(r"<(script|style)[^>]*>.*?</\1>", " ", response.text, flags=re.S)
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", text)))


def product_links(client: FlaskClient, address: str) -> list[str]:
    """Product addresses in the order of the page."""
    return re.findall(r'href="(/produk/[^"]+)"', client.get(address).text)
