"""Every page of the route map, on a phone and on a desk, in light and in dark: nobody is shut out, nothing leaks, nothing breaks."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest

from tests.web.looking import overflow, small_targets, split_numbers

from .axe import broken_rules
from .browsing import DESKTOP, PHONE, People
from .pages import NO_PAGES, PAGES, Look
from .product import Product

_FACTS = """() => ({
  lang: document.documentElement.lang,
  headings: [...document.querySelectorAll('h1')].map(h => h.textContent.trim()),
  unsized: [...document.images].filter(i => !i.hasAttribute('width') || !i.hasAttribute('height')).map(i => i.outerHTML.slice(0, 120)),
  unnamed: [...document.images].filter(i => !i.hasAttribute('alt')).map(i => i.outerHTML.slice(0, 120)),
})"""


class Watch:
    """What a page asks for and complains about."""

    def __init__(self, page: Any, address: str) -> None:
        self.complaints: list[str] = []
        self._page, self._address = page, address
        self._ears = {"console": self._note, "pageerror": self._fail, "request": self._check, "response": self._read}
        for event, ear in self._ears.items():
            page.on(event, ear)

    def end(self) -> None:
        for event, ear in self._ears.items():
            self._page.remove_listener(event, ear)

    def _note(self, message: Any) -> None:
        known = "Failed to load resource"  # counted in _read, with its address
        if message.type in ("error", "warning") and not message.text.startswith(known):
            self.complaints.append(f"console: {message.text}")

    def _fail(self, error: Any) -> None:
        self.complaints.append(f"script: {error}")

    def _check(self, request: Any) -> None:
        if not request.url.startswith((self._address, "data:", "blob:")):
            self.complaints.append(f"foreign request: {request.url}")

    def _read(self, answer: Any) -> None:
        if answer.status >= 400 and answer.request.resource_type != "document":
            self.complaints.append(f"{answer.status}: {answer.url}")


@pytest.fixture(scope="module")
def open_pages(people: People) -> Iterator[Any]:
    """One open page for each person, kept between tests."""
    contexts: dict[str, Any] = {}

    def page_of(who: str) -> Any:
        if who not in contexts:
            contexts[who] = people.context(who).new_page()
        return contexts[who]

    yield page_of
    for page in contexts.values():
        page.context.close()


@pytest.mark.parametrize("look", PAGES, ids=lambda look: f"{look.who}:{look.name}")
def test_a_page_serves_everybody(open_pages: Any, product: Product, look: Look) -> None:
    page = open_pages(look.who)
    page.set_viewport_size(PHONE)
    page.emulate_media(color_scheme="light")
    watch = Watch(page, product.address)
    answer = page.goto(look.path(product.world))
    try:
        assert answer.status == look.status
        assert _inline(answer.text()) == []
        assert "default-src 'self'" in answer.headers["content-security-policy"]
        facts = page.evaluate(_FACTS)
        assert facts["lang"] == "id"
        assert len(facts["headings"]) == 1
        assert facts["unsized"] == facts["unnamed"] == []
        assert everything_wrong(page) == {}
        assert watch.complaints == []
    finally:
        watch.end()


def everything_wrong(page: Any) -> dict[str, list[str] | int]:
    """What axe, the ruler and the fold find in each size and light; empty when all is well."""
    found: dict[str, Any] = {"axe 360": broken_rules(page), "targets 360": small_targets(page)}
    page.emulate_media(color_scheme="dark")
    found["axe 360 dark"] = broken_rules(page, contrast_only=True)
    page.emulate_media(color_scheme="light")
    found["overflow at 200 %"] = overflow(page, "200%")
    page.set_viewport_size({"width": 320, "height": 640})
    found["overflow at 320"] = overflow(page, "100%")
    found["split at 320"] = split_numbers(page)
    page.set_viewport_size(DESKTOP)
    found["axe 1280"] = broken_rules(page)
    found["targets 1280"] = small_targets(page)
    found["overflow at 1280"] = overflow(page, "100%")
    found["split at 1280"] = split_numbers(page)
    return {name: value for name, value in found.items() if value}


def _inline(html: str) -> list[str]:
    """Styles and scripts written into the page itself."""
    tags = re.findall(r"<style\b[^>]*>|<script\b(?![^>]*\bsrc=)(?![^>]*application/ld\+json)[^>]*>", html)
    return tags + re.findall(r"<[a-z][^<>]*\s(?:style|on[a-z]+)=[\"'][^<>]*>", html)


def test_every_get_route_is_looked_at(product: Product) -> None:
    rows = json.loads(product.flask("access", "--json").stdout)
    known = {look.rule for look in PAGES} | NO_PAGES
    routes = {row["rule"] for row in rows if "GET" in row["methods"]}
    assert routes - known == set(), "add an example to tests/journeys/pages.py"
    assert known - routes == set(), "these routes are gone; take them out of tests/journeys/pages.py"


def test_no_two_pages_have_the_same_title(people: People, product: Product) -> None:
    titles: dict[str, set[str]] = defaultdict(set)
    contexts = {who: people.context(who) for who in {look.who for look in PAGES}}
    for look in PAGES:
        path = look.path(product.world)
        answer = contexts[look.who].request.get(path)
        title = re.search(r"<title>(.*?)</title>", answer.text(), re.S)
        assert title, path
        titles[title[1].strip()].add(path.split("?")[0])
    for context in contexts.values():
        context.close()
    assert {title: paths for title, paths in titles.items() if len(paths) > 1} == {}
