"""What people do on the pages, in their words. Each function leaves the page where the person would be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

BANDUNG = "Coblong, Kota Bandung"


@dataclass(frozen=True)
class Sold:
    """One order as its tracking page tells it; without a page for paying when it is paid at hand-over."""

    number: str
    tracking: str
    payment: str
    due: int


def rupiah(text: str) -> int:
    """The first amount in ``text``; "–" and nothing are 0."""
    found = re.search(r"Rp([\d.]+)", text)
    return int(found[1].replace(".", "")) if found else 0


def sell(page: Any, photo: bytes, name: str, price: str) -> str:
    """J1 on a phone: photo, name, price, check, publish. Returns the address of the product."""
    page.goto("/jual")
    page.locator("input[name=foto]").set_input_files(
        {"name": "IMG_2041.jpg", "mimeType": "image/jpeg", "buffer": photo}
    )
    if page.get_by_role("button", name="Lanjut", exact=True).is_visible():
        page.get_by_text("Foto siap").wait_for()
    _next(page)
    page.get_by_label("Nama barang").fill(name)
    page.locator("label.tile", has_text="Makanan & Camilan").click()
    _next(page)
    page.get_by_label("Harga", exact=True).fill(price)
    page.locator("label.tile", has_text="bungkus").click()
    page.get_by_role("button", name="Lanjut: periksa").click()
    page.wait_for_url("**/periksa")
    page.locator("label.tile", has_text="Dalam proses").click()
    page.get_by_role("button", name="Terbitkan").click()
    page.wait_for_url("**/tayang")
    return str(page.locator(".product-card a").first.get_attribute("href"))


def _next(page: Any) -> None:
    """To the next question; without JavaScript all stand on one page."""
    button = page.get_by_role("button", name="Lanjut", exact=True)
    if button.is_visible():
        button.click()


def search(page: Any, words: str) -> None:
    page.goto("/")
    page.locator("input[name=q]").first.fill(words)
    page.get_by_role("button", name="Cari").first.click()
    page.wait_for_url("**/cari?**")


def buy(page: Any, address: str, quantity: int = 1) -> None:
    """Put it into the cart."""
    page.goto(address)
    page.locator("input[name=jumlah]").fill(str(quantity))
    page.get_by_role("button", name="Beli").click()
    page.wait_for_url("**/keranjang")


def fill_checkout(page: Any, phone: str, place: str = BANDUNG) -> None:
    """Five fields."""
    page.goto("/pesan")
    page.get_by_label("Nama", exact=True).fill("Rina Kusuma")
    page.get_by_label("Nomor WhatsApp").fill(phone)
    page.get_by_label("Kecamatan atau kota").fill(place)
    page.get_by_label("Alamat lengkap").fill("Jalan Dipatiukur 35, RT 002/RW 006")
    count_costs(page)


def count_costs(page: Any) -> None:
    """Every cost before the button. The page answers the same address, so wait for the answer itself."""
    with page.expect_navigation():
        page.locator("button[name=hitung]").first.click()


def choose(page: Any, bumdesa: str, *words: str) -> None:
    """Tick tiles (such as "Ambil sendiri", "Tunai") of the group of one BUMDesa."""
    for word in words:
        group = page.locator("fieldset", has_text=bumdesa).filter(has=page.locator("label.tile", has_text=word))
        group.locator("label.tile", has_text=word).first.click()


def place_order(page: Any) -> list[Sold]:
    """Press "Pesan" and read what was ordered, one for each BUMDesa."""
    page.get_by_role("button", name="Pesan ·").click()
    page.wait_for_url("**/pesanan/*")
    payments = [link.get_attribute("href") for link in page.locator("a[href^='/bayar/']").all()]
    orders = [link.get_attribute("href") for link in page.locator("a[href^='/p/']").all()]
    return [_read_order(page, tracking, list(dict.fromkeys(payments))) for tracking in dict.fromkeys(orders)]


def _read_order(page: Any, tracking: str, payments: list[str]) -> Sold:
    page.goto(tracking)
    number = re.search(r"LB-[A-Z0-9]+", page.inner_text("main"))
    total = rupiah(page.locator(".order-summary__row--total").inner_text())
    assert number
    for payment in payments:
        page.goto(payment)
        if number[0] in page.inner_text("main"):
            return Sold(number[0], tracking, payment, rupiah(page.inner_text("h1")))
    return Sold(number[0], tracking, "", total)


def balances(page: Any, office: str) -> dict[str, int]:
    """The trial balance of an office: account code -> debit less credit. The page itself must say that both sides are equal."""
    page.goto(f"/kantor/{office}/buku")
    assert page.get_by_text("Seimbang: debit dan kredit sama").is_visible()
    rows = page.locator("table tbody tr").evaluate_all(
        "rows => rows.map(row => [...row.cells].map(cell => cell.innerText))"
    )
    sides = {cells[0].split()[0]: (rupiah(cells[1]), rupiah(cells[2])) for cells in rows}
    assert sum(debit - credit for debit, credit in sides.values()) == 0
    return {code: debit - credit for code, (debit, credit) in sides.items()}


def moved(before: dict[str, int], after: dict[str, int]) -> dict[str, int]:
    """What changed between two trial balances."""
    changes = {code: after.get(code, 0) - before.get(code, 0) for code in before.keys() | after.keys()}
    return {code: change for code, change in changes.items() if change}


def press(page: Any, button: str) -> None:
    """Press a button that sends a form, and wait for the answer."""
    with page.expect_navigation():
        page.get_by_role("button", name=button).first.click()


def confirm_if_asked(page: Any, secret: str) -> None:
    """Money actions ask for the secret again when it was given long ago."""
    if page.get_by_text("Pastikan ini Anda").is_visible():
        page.get_by_label("PIN atau kata sandi").fill(secret)
        press(page, "Lanjutkan")
