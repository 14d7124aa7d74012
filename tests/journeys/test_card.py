"""Cards from the first key to the books, in Chromium: the director sets it up, a buyer is declined, then pays and is believed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.gateway.fake import CARD, DECLINED, Stripe, running

from .browsing import People
from .doing import balances, buy, choose, confirm_if_asked, fill_checkout, moved, place_order, press
from .pages import DIRECTOR
from .product import Product, start_copy


@pytest.fixture
def fake() -> Iterator[Stripe]:
    with running() as address:
        yield Stripe(address, "karang-jahe")


@pytest.fixture
def shop(seeded: Path, tmp_path: Path, fake: Stripe) -> Iterator[Product]:
    """A product of its own that knows this fake, and the fake knows where to tell it."""
    started = start_copy(seeded, tmp_path / "product", STRIPE_API_BASE=fake.base)
    fake.control("webhook", url=f"{started.address}/webhook/stripe/{{name}}")
    fake.lie("twice", 99)
    fake.lie("first", 99)
    yield started
    started.stop()
    shutil.rmtree(tmp_path / "product", ignore_errors=True)


def test_a_buyer_pays_by_test_card_and_the_books_have_it(browser: Any, shop: Product, fake: Stripe) -> None:
    people = People(browser, shop)
    office = shop.world["office"]
    with people.page(DIRECTOR) as desk, people.page() as phone:
        let_cards_pay(desk, office, fake, shop.world["password"])
        before = balances(desk, office)
        buy(phone, f"/produk/{shop.world['product']}")
        fill_checkout(phone, "0812 3456 7822")
        choose(phone, "Cara bayar", "Kartu / dompet digital")
        (order,) = place_order(phone)
        phone.goto(order.payment)
        pay_at_the_gateway(phone, shop)
        phone.get_by_role("heading", name="Sudah dibayar").wait_for()  # the page asked by itself
        phone.goto(order.tracking)
        assert phone.get_by_role("heading", name="Dibayar", exact=True).is_visible()
        change = moved(before, balances(desk, office))
    assert change["1.1.03.03"] == order.due
    assert -sum(amount for code, amount in change.items() if code in ("2.1.05.03", "2.1.05.04")) == order.due
    assert '"ok": true' in shop.flask("verify", "--json").stdout


def let_cards_pay(page: Any, office: str, fake: Stripe, secret: str) -> None:
    """Keys, the test, the switch; a wrong key is told at once."""
    page.goto(f"/kantor/{office}/pengaturan")
    page.get_by_role("link", name="Kartu / dompet digital").click()
    for key in ("sk_test_", fake.key):
        page.get_by_label("Kunci rahasia").fill(key)
        page.get_by_label("Rahasia webhook").fill(fake.webhook_secret)
        press(page, "Simpan")
        confirm_if_asked(page, secret)
    assert page.get_by_text("Tersimpan.").is_visible()
    press(page, "Tes sambungan")
    assert page.get_by_text("Sambungan baik").is_visible()
    press(page, "Tawarkan kartu")
    assert page.get_by_text("Pembeli sekarang bisa membayar dengan kartu").is_visible()


def pay_at_the_gateway(page: Any, shop: Product) -> None:
    """Declined first, with words; then taken, and back on our own page."""
    press(page, "Bayar dengan kartu")
    for card in (DECLINED, CARD):
        page.get_by_label("Nomor kartu").fill(card)
        press(page, "Bayar")
        if card == DECLINED:
            assert page.get_by_text("Kartu ditolak").is_visible()
    assert page.url.startswith(shop.address)
