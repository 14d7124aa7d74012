"""Impatient thumbs and the Back key: one wish is one order."""

from __future__ import annotations

import sqlite3
from typing import Any

from .browsing import People
from .doing import buy, fill_checkout
from .product import Product


def orders_of(product: Product, phone: str) -> int:
    """How many orders were placed with this number, by the database itself."""
    with sqlite3.connect(f"file:{product.folder}/var/lumbung.db?mode=ro", uri=True) as database:
        sql = "SELECT count(*) FROM shop_order JOIN checkout ON checkout.id = checkout_id WHERE buyer_phone = ?"
        return int(database.execute(sql, [phone]).fetchone()[0])


def ready_to_order(page: Any, product: Product, phone: str) -> Any:
    """A filled checkout; returns the button."""
    buy(page, f"/produk/{product.world['product']}")
    fill_checkout(page, phone)
    return page.get_by_role("button", name="Pesan ·")


def test_two_quick_presses_are_one_order(people: People, product: Product) -> None:
    with people.page() as page:
        ready_to_order(page, product, "0812 3456 7801").dblclick()
        page.wait_for_url("**/pesanan/*")
    assert orders_of(product, "+6281234567801") == 1


def test_two_quick_presses_are_one_order_without_script(people: People, product: Product) -> None:
    with people.page(java_script_enabled=False) as page:
        ready_to_order(page, product, "0812 3456 7802").dblclick()
        page.wait_for_url("**/pesanan/*")
    assert orders_of(product, "+6281234567802") == 1


def test_the_same_form_sent_twice_leads_to_the_same_order(people: People, product: Product) -> None:
    with people.page() as page:
        ready_to_order(page, product, "0812 3456 7803")
        sent = page.locator("form[action='/pesan']").evaluate("form => Object.fromEntries(new FormData(form))")
        headers = {"Origin": product.address}
        answers = [page.request.post("/pesan", form=sent, headers=headers, max_redirects=0) for _ in range(2)]
        assert [answer.status for answer in answers] == [303, 303]
        assert answers[0].headers["location"] == answers[1].headers["location"]
    assert orders_of(product, "+6281234567803") == 1


def test_going_back_after_ordering_does_not_order_again(people: People, product: Product) -> None:
    with people.page() as page:
        button = ready_to_order(page, product, "0812 3456 7804")
        button.click()
        page.wait_for_url("**/pesanan/*")
        done = page.url
        page.go_back()
        page.wait_for_load_state()
        assert page.get_by_role("heading", level=1).count() == 1, "the page before is gone: " + page.url
        again = page.get_by_role("button", name="Pesan ·")
        if again.count():
            again.click()
            page.wait_for_url("**/pesanan/*")
            assert page.url == done
    assert orders_of(product, "+6281234567804") == 1
