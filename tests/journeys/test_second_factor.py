"""The second factor in Chromium: a treasurer with an app and paper, a director with a passkey of a (virtual) device; required from the first day."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from marketplace.people.factors.one_time import SECONDS, code_at

from .browsing import People
from .doing import press
from .product import Product, start, start_copy
from .test_every_page import everything_wrong

LATER = 1_000  # seconds: the secret was given too long ago for money


@pytest.fixture
def shop(seeded: Path, tmp_path: Path) -> Iterator[Product]:
    """A product of its own that requires a second factor; devices know it by name, not by number."""
    started = start_copy(seeded, tmp_path / "product", SECOND_FACTOR="required")
    yield started
    started.stop()
    shutil.rmtree(tmp_path / "product", ignore_errors=True)


def by_name(product: Product) -> str:
    return product.address.replace("127.0.0.1", "localhost")


def knock(page: Any, product: Product, name: str) -> None:
    page.goto(f"{by_name(product)}/masuk")
    page.get_by_label("Nomor HP atau nama pengguna").fill(name)
    page.get_by_label("PIN atau kata sandi").fill(product.world["password"])
    press(page, "Masuk")


def code_of(secret: str, ahead: int = 0) -> str:
    """What the app shows now, or on a clock that is ``ahead``."""
    return code_at(secret, int(time.time() + ahead) // SECONDS)


def add_bank(page: Any, product: Product) -> None:
    """A money action."""
    page.goto(f"{by_name(product)}/kantor/{product.world['office']}/pengaturan/rekening")
    page.get_by_label("Bank", exact=True).select_option(index=1)
    page.get_by_label("Nomor rekening").fill("7788990011")
    page.get_by_label("Atas nama").fill("BUMDesa Contoh")
    press(page, "Simpan rekening")


def test_app_paper_and_passkey_open_the_door_and_move_money(browser: Any, shop: Product) -> None:
    people = People(browser, shop)
    with people.page() as treasurer, people.page() as director:
        secret, paper = enrol_app(treasurer, shop)
        keys = enrol_key(director, shop)
        states = [page.context.storage_state() for page in (treasurer, director)]
        shop.stop()
        again = start(shop.folder, shop.world, SECOND_FACTOR="required", CLOCK_OFFSET=str(LATER))
    try:
        later = People(browser, again)
        with later.page("nobody", storage_state=states[0]) as treasurer:
            confirm_by_code(treasurer, again, secret)
            come_in_by_paper(treasurer, again, paper)
        with later.page("nobody", storage_state=states[1]) as director:
            confirm_by_key(director, again, keys)
        assert '"ok": true' in again.flask("verify", "--json").stdout
    finally:
        again.stop()


def enrol_app(page: Any, shop: Product) -> tuple[str, list[str]]:
    """Led there at sign-in; money waits until it is done."""
    knock(page, shop, "bendahara")
    assert page.get_by_role("heading", name="Pasang pengaman kedua").is_visible()
    assert everything_wrong(page) == {}
    add_bank(page, shop)
    assert page.get_by_role("heading", name="Pasang pengaman kedua dulu").is_visible()
    assert everything_wrong(page) == {}
    page.goto(f"{by_name(shop)}/saya/keamanan/pasang")
    press(page, "Pakai aplikasi kode")
    assert everything_wrong(page) == {}
    secret = str(page.locator("[data-copy]").get_attribute("data-copy"))
    page.get_by_label("Kode dari aplikasi").fill(code_of(secret))
    press(page, "Pasang")
    assert everything_wrong(page) == {}
    paper = page.locator("code").all_inner_texts()
    page.get_by_role("link", name="Sudah saya simpan").click()
    page.get_by_text("Sisa 10 dari 10").wait_for()
    assert everything_wrong(page) == {}
    return secret, paper


def device_of(page: Any, keys: Sequence[Any] = ()) -> tuple[Any, str]:
    """A phone that unlocks its keys by finger, as the browser itself pretends it."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    facts = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
    }
    device = session.send(
        "WebAuthn.addVirtualAuthenticator", {"options": {**facts, "automaticPresenceSimulation": True}}
    )
    for key in keys:
        session.send("WebAuthn.addCredential", {"authenticatorId": device["authenticatorId"], "credential": key})
    return session, device["authenticatorId"]


def enrol_key(page: Any, shop: Product) -> list[Any]:
    """A passkey of this phone, then in by it. Returns what the phone holds."""
    knock(page, shop, "direktur")
    session, device = device_of(page)
    page.get_by_role("link", name="Pakai kunci sandi").click()
    page.get_by_label("Nama perangkat ini").fill("HP saya")
    press(page, "Buat kunci sandi")
    assert page.locator("code").count() == 10
    page.get_by_role("link", name="Sudah saya simpan").click()
    assert page.get_by_text("HP saya").is_visible()
    page.goto(f"{by_name(shop)}/saya")
    press(page, "Keluar")
    knock(page, shop, "direktur")
    assert page.get_by_role("heading", name="Satu langkah lagi").is_visible()
    assert everything_wrong(page) == {}
    press(page, "Pakai kunci sandi")
    page.wait_for_url(re.compile("/kantor/"))
    return list(session.send("WebAuthn.getCredentials", {"authenticatorId": device})["credentials"])


def confirm_by_code(page: Any, shop: Product, secret: str) -> None:
    """Sixteen minutes later: the password and a code, both."""
    add_bank(page, shop)
    assert page.get_by_role("heading", name="Pastikan ini Anda").is_visible()
    assert everything_wrong(page) == {}
    page.get_by_label("PIN atau kata sandi").fill(shop.world["password"])
    press(page, "Lanjutkan")
    assert page.get_by_role("link", name="Tulis juga kode 6 angka").is_visible()
    page.get_by_label("PIN atau kata sandi").fill(shop.world["password"])
    page.get_by_label("Kode dari aplikasi").fill(code_of(secret, LATER))
    press(page, "Lanjutkan")
    assert page.get_by_text("0011").first.is_visible()


def come_in_by_paper(page: Any, shop: Product, paper: list[str]) -> None:
    page.context.clear_cookies()
    knock(page, shop, "bendahara")
    page.get_by_text("HP hilang? Pakai kode cadangan").click()
    page.get_by_label("Kode cadangan").fill(paper[3].lower())
    press(page, "Masuk")
    assert page.get_by_text("Sisa 9 kode").is_visible()


def confirm_by_key(page: Any, shop: Product, keys: list[Any]) -> None:
    """One touch stands for password and code; what was done is in the log."""
    office = f"{by_name(shop)}/kantor/{shop.world['office']}"
    page.goto(office)
    device_of(page, keys)
    page.goto(f"{office}/pengaturan/potongan")
    page.get_by_label("Potongan").first.fill("12")
    page.get_by_label("Berlaku mulai").first.fill(f"{date.today() + timedelta(days=40):%d/%m/%Y}")
    press(page, "Umumkan")
    press(page, "Pakai kunci sandi")
    page.wait_for_url(re.compile("tersimpan"))
    page.goto(f"{office}/pengaturan/catatan")
    told = page.inner_text("main")
    for words in ("Potongan diubah", "12%", "Rekening ditambah", "Pengaman kedua dipasang", "Kode cadangan dipakai"):
        assert words in told, words
