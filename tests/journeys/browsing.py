"""People with a phone: one browser for all, one context for each, signed in once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from .pages import BUYER, DIRECTOR, NOBODY, SELLER
from .product import Product

PHONE = {"width": 360, "height": 640}
DESKTOP = {"width": 1280, "height": 800}


class People:
    """Contexts by who uses them; each signs in at most once per product (sign-in is limited)."""

    def __init__(self, browser: Any, product: Product) -> None:
        self.browser, self.product = browser, product
        self._states: dict[str, Any] = {}

    def context(self, who: str = NOBODY, viewport: dict[str, int] | None = None, **more: Any) -> Any:
        """A new private context of ``who``: a phone in Indonesia."""
        settings = {
            "viewport": viewport or PHONE,
            "locale": "id-ID",
            "timezone_id": "Asia/Jakarta",
            "reduced_motion": "reduce",
            "base_url": self.product.address,
        }
        if who != NOBODY:
            settings["storage_state"] = self._state_of(who)
        context = self.browser.new_context(**{**settings, **more})
        context.set_default_timeout(45_000)
        return context

    @contextmanager
    def page(self, who: str = NOBODY, **more: Any) -> Iterator[Any]:
        """``with people.page(SELLER) as page:``"""
        context = self.context(who, **more)
        try:
            yield context.new_page()
        finally:
            context.close()

    def _state_of(self, who: str) -> Any:
        if who not in self._states:
            with self.page() as page:
                if who == BUYER:
                    self.fill_cart(page)
                else:
                    self.sign_in(page, *self._secret_of(who))
                self._states[who] = page.context.storage_state()
        return self._states[who]

    def _secret_of(self, who: str) -> tuple[str, str]:
        world = self.product.world
        known = {SELLER: (world["seller_phone"], world["pin"]), DIRECTOR: ("direktur", world["password"])}
        return known.get(who, (who, world["password"]))

    def sign_in(self, page: Any, name: str, secret: str) -> None:
        page.goto("/masuk")
        page.locator("[name=nama]").fill(name)
        page.locator("[name=rahasia]").fill(secret)
        page.get_by_role("button", name="Masuk", exact=True).click()
        page.wait_for_url(lambda address: "/masuk" not in address)

    def fill_cart(self, page: Any) -> None:
        """One thing of each of two villages."""
        for name in ("product", "other_product"):
            page.goto(f"/produk/{self.product.world[name]}")
            page.get_by_role("button", name="Beli").click()
            page.wait_for_url("**/keranjang")
