"""First and second visits in Chromium on the lines of ux.md 6: requests, kilobytes, when the largest thing was there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from playwright.sync_api import sync_playwright

from tests.chromium import ARGUMENTS, chromium_path
from tests.journeys.visiting import KB, PROFILES, Profile, largest_paint, moved, visit

ROWS = ("visit", "line", "requests", "KB", "LCP s", "CLS", "again: requests", "again: KB")
PHONE = {"viewport": {"width": 360, "height": 640}, "device_scale_factor": 2}


def visits(port: int, facts: dict[str, Any]) -> Iterator[tuple[object, ...]]:
    """Rows; nothing without Chromium."""
    path = chromium_path()
    if path is None:
        yield ("visits", "left out: no Chromium")
        return
    pages = {"home": "/", "list": facts["category"], "product": facts["products"][0], "checkout": "/pesan"}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield ROWS
        for name, profile in PROFILES.items():
            for label, address in pages.items():
                context = browser.new_context(base_url=f"http://127.0.0.1:{port}", **PHONE)
                if label == "checkout":
                    form = {"varian": str(facts["variants"][0]), "jumlah": "1"}
                    context.request.post("/keranjang", form=form, headers={"Origin": f"http://127.0.0.1:{port}"})
                yield label, name, *_seen(context, address, profile)
                context.close()
        browser.close()


def _seen(context: Any, address: str, profile: Profile) -> tuple[object, ...]:
    page = context.new_page()
    first = visit(page, address, profile)
    painted, shifted = largest_paint(page), moved(page)
    page.goto("about:blank")
    again = visit(page, address, profile)
    return (
        len(first.requests), f"{first.total / KB:.0f}", f"{painted:.1f}", f"{shifted:.3f}",
        len(again.requests), f"{again.total / KB:.1f}",
    )  # fmt: skip
