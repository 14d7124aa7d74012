"""The style guide in Chromium: nobody is shut out, nothing is too small, nothing sticks out, nothing is covered."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask
from werkzeug.serving import make_server

from marketplace.web.gallery import PAGES
from tests.web.looking import axe_violations, hidden_while_focused, overflow, small_targets

ADDRESSES = ["/gaya", *(f"/gaya/{name}" for name in PAGES)]

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)


@pytest.fixture
def address(app: Flask) -> Iterator[str]:
    """Where the app listens."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def open_each(browser: Any, address: str, width: int, height: int, scheme: str = "light") -> Iterator[tuple[str, Any]]:
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    for path in ADDRESSES:
        page.goto(address + path, wait_until="load")
        yield path, page
    context.close()


@pytest.mark.parametrize(("width", "height", "scheme"), [(360, 640, "light"), (360, 640, "dark"), (1280, 800, "light")])
def test_the_guide_shuts_nobody_out(browser: Any, address: str, width: int, height: int, scheme: str) -> None:
    for path, page in open_each(browser, address, width, height, scheme):
        assert (path, axe_violations(page)) == (path, [])
        assert (path, small_targets(page)) == (path, [])


@pytest.mark.parametrize(("width", "letters"), [(320, "100%"), (360, "200%"), (1280, "200%")])
def test_nothing_sticks_out(browser: Any, address: str, width: int, letters: str) -> None:
    for path, page in open_each(browser, address, width, 640):
        assert (path, overflow(page, letters)) == (path, 0)


@pytest.mark.parametrize("width", [320, 360, 768])
def test_both_sides_of_a_journal_fit_the_screen_whatever_the_amount(browser: Any, address: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 640}, bypass_csp=True)
    page = context.new_page()
    page.goto(f"{address}/gaya/jurnal")
    clipped = page.evaluate(
        """() => [...document.querySelectorAll('.ledger-entry .table-wrap')].filter(wrap => {
          for (const cell of wrap.querySelectorAll('td')) if (cell.textContent) cell.textContent = 'Rp1.234.567.890.123';
          return wrap.scrollWidth > wrap.clientWidth;
        }).length"""
    )
    assert clipped == 0
    context.close()


def test_what_has_the_focus_can_be_seen(browser: Any, address: str) -> None:
    for path, page in open_each(browser, address, 360, 640):
        assert (path, hidden_while_focused(page)) == (path, [])


def test_the_home_page_shows_two_whole_cards_with_their_price_at_once(browser: Any, address: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 640})
    page = context.new_page()
    page.goto(f"{address}/gaya/beranda")
    edge = page.locator(".tabs").bounding_box()["y"]
    for number in (0, 1):
        price = page.locator(".product-card__price").nth(number).bounding_box()
        assert price["y"] + price["height"] <= edge
    context.close()
