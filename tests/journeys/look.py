"""Photographs of every page for human eyes: ``python -m tests.journeys.look folder [words of the address]``. Not a test."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from tests.chromium import ARGUMENTS, chromium_path

from .browsing import DESKTOP, PHONE, People
from .doing import fill_checkout, press, rupiah
from .pages import PAGES
from .phone_photo import phone_photo
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
        made = template(Path(os.environ.get("JOURNEYS_TEMPLATE", folder)))
        product = start_copy(made, Path(folder) / "product")
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=ARGUMENTS)
        try:
            photograph(People(browser, product), target, words)
            photograph_states(People(browser, product), target)
        finally:
            browser.close()
            product.stop()


def photograph_states(people: People, target: Path) -> None:
    """Pages in the middle of something: filled, refused, just done."""
    with people.page("buyer") as page:
        fill_checkout(page, "0812 3456 7830")
        shoot(page, target / "keadaan-pesan-terhitung")
        page.get_by_label("Nama", exact=True).fill("")
        page.get_by_label("Nomor WhatsApp").fill("12")
        press(page, "Pesan ·")
        shoot(page, target / "keadaan-pesan-ditolak")
        page.get_by_label("Nama", exact=True).fill("Rina")
        page.get_by_label("Nomor WhatsApp").fill("0812 3456 7830")
        page.get_by_role("button", name="Pesan ·").click()
        page.wait_for_url("**/pesanan/*")
        shoot(page, target / "keadaan-pesanan-dibuat")
    with people.page("seller") as page:
        page.goto("/jual")
        page.locator("input[name=foto]").set_input_files(
            {"name": "f.jpg", "mimeType": "image/jpeg", "buffer": phone_photo()}
        )
        page.get_by_text("Foto siap").wait_for()
        shoot(page, target / "keadaan-jual-1")
        for number in (2, 3):
            page.get_by_role("button", name="Lanjut", exact=True).click()
            if number == 2:
                page.get_by_role("button", name="Lanjut", exact=True).click()
                shoot(page, target / "keadaan-jual-2-kosong")
                page.get_by_label("Nama barang").fill("Keripik")
                page.locator("label.tile", has_text="Makanan & Camilan").click()
            if number == 3:
                page.get_by_label("Harga", exact=True).fill("25.000")
            shoot(page, target / f"keadaan-jual-{number}")
        press(page, "Lanjut: periksa")
        shoot(page, target / "keadaan-jual-ditolak")
    with people.page("director") as page:
        office = f"/kantor/{people.product.world['office']}"
        page.goto(f"{office}/uang-masuk")
        due = rupiah(page.locator("tr", has_text="LB-").first.inner_text())
        page.get_by_label("Jumlah masuk").fill(str(due))
        page.get_by_label("Keterangan").fill("TRSF DARI HENDRA")
        press(page, "Catat mutasi")
        shoot(page, target / "keadaan-uang-masuk-saran")
        page.goto(f"{office}/bayar-warga/lapak/{people.product.world['owed_stall']}")
        shoot(page, target / "keadaan-bayar-warga")


_LOAD_EVERY_PHOTO = """async () => {
  for (const frame of document.querySelectorAll('.picture')) frame.style.contentVisibility = 'visible';
  for (const image of document.images) image.loading = 'eager';
  await Promise.all([...document.images].map(image => image.decode().catch(() => null)));
}"""


def shoot(page: Any, name: Path) -> None:
    page.evaluate(_LOAD_EVERY_PHOTO)
    for size, viewport, scheme in SHOTS:
        page.set_viewport_size(viewport)
        page.emulate_media(color_scheme=scheme)
        page.screenshot(path=f"{name}.{size}.png", full_page=True)
    page.set_viewport_size(PHONE)
    page.emulate_media(color_scheme="light")


def photograph(people: People, target: Path, words: list[str]) -> None:
    """The whole of each page, in each size and light."""
    wanted = [look for look in PAGES if not words or any(word in look.name for word in words)]
    for who in dict.fromkeys(look.who for look in wanted):
        with people.page(who) as page:
            for look in (look for look in wanted if look.who == who):
                page.goto(look.path(people.product.world))
                page.evaluate("document.fonts.ready")
                shoot(page, target / f"{look.name[:70]}-{who}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
