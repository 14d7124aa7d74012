"""What a visit weighs, as the network of Chromium counts it."""

from __future__ import annotations

from typing import Any

import pytest

from .browsing import People
from .product import Product
from .visiting import KB, PROFILES, moved, visit

DENSE = 2  # what phones of our buyers have: pictures are fetched for it


def test_the_first_visit_of_the_home_page(people: People) -> None:
    with people.page(device_scale_factor=DENSE) as page:
        first = visit(page, "/")
        assert len(first.requests) <= 14, first.requests
        assert first.total <= 100 * KB
        assert first.shared <= 32 * KB
        page.goto("about:blank")
        second = visit(page, "/")
        assert len(second.requests) <= 2, second.requests


@pytest.mark.parametrize("address", ["/", "/kategori/{category}", "/produk/{product}"])
def test_a_second_visit_asks_for_the_page_alone_and_on_a_slow_line_nothing_moves(
    people: People, product: Product, address: str
) -> None:
    with people.page(device_scale_factor=DENSE) as page:
        visit(page, address.format_map(product.world), PROFILES["A"])
        assert moved(page) <= 0.02
        page.goto("about:blank")
        again = visit(page, address.format_map(product.world))
        assert len(again.requests) == 1, again.requests
        assert again.total <= KB  # the headers of a 304
        assert moved(page) <= 0.02


def stand_above_the_fold(page: Any, cards: int) -> None:
    """The first cards of the page, whole and with their price, end above the tabs."""
    edge = page.locator(".tabs").bounding_box()["y"]
    for number in range(cards):
        for part in (".product-card", ".product-card__price"):
            box = page.locator(part).nth(number).bounding_box()
            assert box["y"] + box["height"] < edge + 1, page.url


def test_two_whole_cards_with_their_price_stand_above_the_fold(people: People) -> None:
    with people.page() as page:
        page.goto("/")
        stand_above_the_fold(page, 2)


LONG = "keripik+singkong+balado+pedas+manis+dari+desa+di+pesisir+utara"
RESULTS = {
    "plain": "/cari?q=keripik", "sorted": "/cari?q=keripik&urut=termurah", "filtered": "/cari?q=keripik&kategori=makanan-dan-camilan",
    "of many shelves": "/cari?q=desa", "misspelled": "/cari?q=kripk", "some words only": "/cari?q=keripik+zzqxjw", "many words": f"/cari?q={LONG}",
    "everything": "/cari", "a category": "/kategori/{category}", "a village": "/desa/{village}", "a stall": "/lapak/{stall}",
}  # fmt: skip


def test_whatever_is_found_begins_with_a_whole_card_on_the_first_screen(people: People, product: Product) -> None:
    with people.page() as page:
        for address in RESULTS.values():
            page.goto(address.format_map(product.world))
            stand_above_the_fold(page, 1)


def test_a_photo_is_fetched_when_its_card_comes_onto_the_screen(people: People) -> None:
    with people.page(device_scale_factor=DENSE) as page:
        first = visit(page, "/cari")
        shown = page.locator(".product-card img").evaluate_all("all => all.map(one => one.getBoundingClientRect().top)")
        assert len([url for url in first.requests if "/foto/" in url]) <= sum(top < 640 for top in shown) + 2
        last = page.locator(".product-card img").last
        assert not last.evaluate("one => one.complete && one.naturalWidth > 0")
        last.scroll_into_view_if_needed()
        last.evaluate("one => one.decode()")


@pytest.mark.parametrize(
    ("who", "address", "most", "weight"),
    [
        ("nobody", "/cari", 12, 100),
        ("nobody", "/cari?q=keripik", 12, 100),
        ("nobody", "/kategori/{category}", 12, 100),
        ("nobody", "/produk/{product}", 12, 80),
        ("buyer", "/keranjang", 8, 65),
        ("buyer", "/pesan", 8, 65),
        ("nobody", "/bayar/{transfer}", 8, 65),
        ("nobody", "/p/{tracking[shipped]}", 6, 63),
        ("seller", "/jual", 7, 56),
        ("director", "/kantor/{office}/", 8, 72),
        ("director", "/kantor/{office}/buku/jurnal", 8, 72),
    ],
)
def test_a_first_visit_keeps_to_its_budget(
    people: People, product: Product, who: str, address: str, most: int, weight: int
) -> None:
    """Requests without the pictures of goods in private pages (one for each line), and kilobytes of everything together."""
    with people.page(who, device_scale_factor=DENSE) as page:
        traffic = visit(page, address.format_map(product.world))
        counted = [url for url in traffic.requests if who == "nobody" and most > 8 or "/foto/" not in url]
        assert len(counted) <= most, counted
        assert traffic.total <= weight * KB
