"""The checkout without touching anything but keys; what has the focus can be seen."""

from __future__ import annotations

from typing import Any

from tests.web.looking import hidden_while_focused

from .axe import broken_rules
from .browsing import People
from .doing import BANDUNG
from .product import Product

MANY = 80
_IS_AT = "selector => document.activeElement?.matches(selector) ?? false"


def tab_to(page: Any, selector: str) -> None:
    """Press Tab until the focus is there."""
    for _ in range(MANY):
        page.keyboard.press("Tab")
        if page.evaluate(_IS_AT, selector):
            return
    raise AssertionError(f"{selector} cannot be reached with the Tab key")


def test_ordering_with_keys_only(people: People, product: Product) -> None:
    with people.page() as page:
        page.goto(f"/produk/{product.world['product']}")
        tab_to(page, "form[action^='/produk/'] button[type=submit]")
        page.keyboard.press("Enter")
        page.wait_for_url("**/keranjang")
        tab_to(page, "a[href='/pesan']")
        page.keyboard.press("Enter")
        page.wait_for_url("**/pesan")
        typed = {"nama": "Bayu Aji", "wa": "081234567820", "tempat": BANDUNG, "alamat": "Jalan Dago 12, RT 001/RW 002"}
        for name, words in typed.items():
            tab_to(page, f"[name={name}]")
            page.keyboard.type(words)
        tab_to(page, "button[name=hitung]")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        tab_to(page, "input[type=radio][name^=cara_kirim]:checked")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowUp")
        tab_to(page, "button[type=submit]:not([name])")
        page.keyboard.press("Enter")
        page.wait_for_url("**/pesanan/*")
        assert page.get_by_role("heading", name="Pesanan dibuat").is_visible()


def test_a_question_is_answered_with_keys_and_escape_means_no(people: People, product: Product) -> None:
    with people.page("director") as page:
        page.goto(f"/kantor/{product.world['office']}/pengaturan/ongkir")
        rows = page.locator(".details .row__link")
        before = rows.count()
        page.goto(rows.last.get_attribute("href"))
        remove = page.get_by_role("link", name="Hapus baris ini")
        remove.press("Enter")
        question = page.get_by_role("dialog", name="Hapus baris ongkos kirim ini?")
        question.wait_for()
        assert broken_rules(page) == []
        page.keyboard.press("Escape")
        question.wait_for(state="detached")
        assert rows.count() == before
        remove.press("Enter")
        question.wait_for()
        tab_to(page, "dialog button[type=submit]")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        assert rows.count() == before - 1


def test_the_focus_is_never_under_a_bar(people: People, product: Product) -> None:
    with people.page("buyer") as page:
        for path in ("/", f"/produk/{product.world['product']}", "/keranjang", "/pesan"):
            page.goto(path)
            assert (path, hidden_while_focused(page)) == (path, [])
    with people.page("director") as page:
        for path in ("/", "/uang-masuk", f"/pesanan/{product.world['desk']['packed']}"):
            page.goto(f"/kantor/{product.world['office']}{path}")
            assert (path, hidden_while_focused(page)) == (path, [])
