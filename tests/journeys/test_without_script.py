"""A phone that runs no scripts: selling, ordering, tracking and looking an order up work just the same."""

from __future__ import annotations

from typing import Any

from .browsing import People
from .doing import fill_checkout, place_order, press, search, sell
from .phone_photo import is_upright, phone_photo, says_nothing
from .product import Product

PHONE = "0812 3456 7811"


def test_a_buyer_finds_orders_and_follows_without_script(people: People, product: Product) -> None:
    """J3 and J11."""
    with people.page(java_script_enabled=False) as page:
        search(page, product.world["product_name"])
        page.locator(".product-card a", has_text=product.world["product_name"]).first.click()
        press(page, "Beli")
        page.get_by_role("link", name="Lanjut pesan").click()
        fill_checkout(page, PHONE)
        (order,) = place_order(page)
        page.goto(order.payment)
        assert page.get_by_text("Jumlah tepat", exact=True).is_visible()
        page.goto(order.tracking)
        assert page.get_by_role("heading", name="Menunggu pembayaran").is_visible()
        look_it_up(page, order.number)
        assert page.url.endswith(order.tracking)
        cancel(page)


def look_it_up(page: Any, number: str) -> None:
    """For those who lost the link: the number and four digits; a wrong digit says nothing about the order."""
    page.goto("/pesanan")
    page.get_by_label("Nomor pesanan").fill(number.lower())
    page.get_by_label("Empat angka terakhir").fill("0000")
    press(page, "Lihat pesanan")
    assert page.get_by_text("tidak cocok").first.is_visible()
    page.get_by_label("Empat angka terakhir").fill("7811")
    press(page, "Lihat pesanan")


def cancel(page: Any) -> None:
    page.get_by_role("link", name="Batalkan pesanan").click()
    press(page, "Ya, batalkan")
    assert page.get_by_role("heading", name="Dibatalkan", exact=True).is_visible()


def test_the_server_itself_turns_and_cleans_a_photo(people: People) -> None:
    """J1 without script: nothing shrinks the twelve megapixels on the way."""
    with people.page("seller", java_script_enabled=False) as page:
        address = sell(page, phone_photo(), "Manisan kolang-kaling", "17500")
        page.goto(address)
        url = page.locator(".product-gallery img, main picture img").first.get_attribute("src")
        body = page.context.request.get(url).body()
        assert is_upright(body)
        assert says_nothing(body)
