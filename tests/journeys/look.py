"""Photographs of every page for human eyes: ``python -m tests.journeys.look folder [words of the address]``. Not a test."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.chromium import ARGUMENTS, chromium_path

from .browsing import DESKTOP, PHONE, People
from .pages import PAGES
from .product import start_copy, template

SHOTS = (
    ("360", PHONE, "light"),
    ("360-gelap", PHONE, "dark"),
    ("1280", DESKTOP, "light"),
    ("1280-gelap", DESKTOP, "dark"),
)


def main(target: Path, words: list[str]) -> None:
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        made = template(Path(tempfile.gettempdir()) / "lumbung-look")
        product = start_copy(made, Path(folder))
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=ARGUMENTS)
        try:
            photograph(People(browser, product), target, words)
        finally:
            browser.close()
            product.stop()


def photograph(people: People, target: Path, words: list[str]) -> None:
    """The whole of each page, in each size and light."""
    wanted = [look for look in PAGES if not words or any(word in look.name for word in words)]
    for who in dict.fromkeys(look.who for look in wanted):
        with people.page(who, reduced_motion="reduce") as page:
            for look in (look for look in wanted if look.who == who):
                page.goto(look.path(people.product.world))
                page.evaluate("document.fonts.ready")
                for name, viewport, scheme in SHOTS:
                    page.set_viewport_size(viewport)
                    page.emulate_media(color_scheme=scheme)
                    page.screenshot(path=target / f"{look.name[:70]}-{who}.{name}.png", full_page=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
