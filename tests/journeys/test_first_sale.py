"""The whole of it, in a browser: a villager's photograph becomes money in her hand, and the books are right to the rupiah."""

from __future__ import annotations

import time
from typing import Any

from .browsing import DESKTOP, People
from .doing import (
    BANDUNG,
    Sold,
    balances,
    buy,
    choose,
    count_costs,
    fill_checkout,
    moved,
    place_order,
    press,
    rupiah,
    search,
    sell,
)
from .phone_photo import is_upright, phone_photo, says_nothing
from .product import Product

NAME, PRICE = "Dodol nangka Karang Jahe", 25_000
BANK, TILL, SELLERS, BUYERS, COMMISSION = "1.1.01.06", "1.1.01.01", "2.1.05.02", "2.1.05.03", "4.1.11.01"
COURIER = 21_000
PATIENCE = 60


def test_a_photograph_becomes_money_in_her_hand(browser: Any, fresh_product: Product) -> None:
    people, world = People(browser, fresh_product), fresh_product.world
    here, there = world["office"], world["other_office"]
    with (
        people.page("seller") as seller,
        people.page() as buyer,
        people.page("bendahara", viewport=DESKTOP) as staff,
        people.page(world["other_director"], viewport=DESKTOP) as neighbour,
    ):
        before, before_there = balances(staff, here), balances(neighbour, there)
        address = sell(seller, phone_photo(), NAME, "25.000")
        find(buyer, address)
        look_at_the_picture(buyer, address)
        by_transfer, in_cash = order_from_two_villages(buyer, address, world)
        money_arrives(staff, here, by_transfer)
        send(staff, here, by_transfer)
        hand_over(neighbour, buyer, there, in_cash)
        for order in (by_transfer, in_cash):
            buyer.goto(order.tracking)
            press(buyer, "Sudah terima")
            assert buyer.get_by_role("heading", name="Selesai", exact=True).is_visible()
        check_books(moved(before, balances(staff, here)), by_transfer)
        check_neighbours_books(moved(before_there, balances(neighbour, there)), in_cash)
        pay_her(staff, here, world["stall"])
        see_it(seller)
    assert fresh_product.flask("verify").returncode == 0


def find(buyer: Any, address: str) -> None:
    """The worker puts it into the index a moment later."""
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        search(buyer, "dodol nangka")
        if buyer.locator(f"a[href='{address}']").count():
            return
        time.sleep(0.5)
    raise AssertionError("the new product was not found by search")


def look_at_the_picture(buyer: Any, address: str) -> None:
    """Upright, redrawn, without a word about where it was taken: in every size and kind that is served."""
    buyer.goto(address)
    served = buyer.eval_on_selector_all(
        "main picture source, main picture img",
        "all => all.flatMap(one => [one.getAttribute('src'), ...(one.getAttribute('srcset') ?? '').split(',').map(part => part.trim().split(' ')[0])]).filter(Boolean)",
    )
    assert served
    for url in set(served):
        answer = buyer.context.request.get(url)
        assert answer.status == 200
        assert is_upright(answer.body()), url
        assert says_nothing(answer.body()), url


def order_from_two_villages(buyer: Any, address: str, world: dict[str, Any]) -> tuple[Sold, Sold]:
    """One checkout, two orders: one sent and paid by transfer, one fetched and paid in cash."""
    buy(buyer, address, 2)
    buy(buyer, f"/produk/{world['other_product']}")
    fill_checkout(buyer, "0812 3456 7890", BANDUNG)
    choose(buyer, "Mojowarno", "Ambil sendiri", "Tunai")
    count_costs(buyer)
    in_cash, by_transfer = sorted(place_order(buyer), key=lambda order: order.payment)
    assert (in_cash.payment, bool(by_transfer.payment)) == ("", True)
    return by_transfer, in_cash


def money_arrives(staff: Any, office: str, order: Sold) -> None:
    """The line of the bank is typed and matched to the only payment of that amount."""
    staff.goto(f"/kantor/{office}/uang-masuk")
    staff.get_by_label("Jumlah masuk").fill(str(order.due))
    staff.get_by_label("Keterangan").fill("TRSF DARI RINA KUSUMA")
    press(staff, "Catat mutasi")
    row = staff.locator("tr", has_text=order.number)
    with staff.expect_navigation():
        row.get_by_role("button", name="Cocok").click()
    assert staff.get_by_text("Pesanan sudah dibayar dan dibukukan").is_visible()


def send(staff: Any, office: str, order: Sold) -> None:
    staff.goto(f"/kantor/{office}/pesanan/{order.number}")
    press(staff, "Terima pesanan")
    press(staff, "Sudah dikemas")
    staff.get_by_label("Biaya kurir").fill("21.000")
    staff.locator("label", has_text="BRI").first.click()
    staff.get_by_label("Nomor resi").fill("JNE1234567")
    press(staff, "Sudah diserahkan ke kurir")


def hand_over(neighbour: Any, buyer: Any, office: str, order: Sold) -> None:
    """The buyer tells the code, the money changes hands with the goods."""
    neighbour.goto(f"/kantor/{office}/pesanan/{order.number}")
    press(neighbour, "Terima pesanan")
    press(neighbour, "Sudah dikemas")
    press(neighbour, "Siap diambil")
    buyer.goto(order.tracking)
    code = buyer.locator(".copy-field", has_text="Kode ambil").locator(".copy-field__value").inner_text()
    neighbour.get_by_label("Kode ambil dari pembeli").fill("000000" if code != "000000" else "111111")
    press(neighbour, "Serahkan")
    assert neighbour.get_by_role("alert").first.is_visible()
    neighbour.get_by_label("Kode ambil dari pembeli").fill(code)
    press(neighbour, "Serahkan")
    assert neighbour.get_by_text("Sudah diambil").first.is_visible()


def check_books(change: dict[str, int], order: Sold) -> None:
    """Goods of 50.000: 45.000 owed to the seller, 5.000 earned; the courier's true cost left the bank."""
    goods = 2 * PRICE
    assert change[SELLERS] == -goods * 9 // 10
    assert change[COMMISSION] == -goods // 10
    assert change[BANK] == order.due - COURIER
    assert BUYERS not in change


def check_neighbours_books(change: dict[str, int], order: Sold) -> None:
    """Cash in the till; nothing else than the seller's share and the commission."""
    assert change == {TILL: order.due, SELLERS: -(order.due - order.due // 10), COMMISSION: -(order.due // 10)}


def pay_her(staff: Any, office: str, stall: str) -> None:
    """Cash from the bank into the till, from the till into her hand, with a receipt."""
    staff.goto(f"/kantor/{office}/bayar-warga/lapak/{stall}")
    owed = rupiah(staff.locator(".kpis").inner_text())
    staff.goto(f"/kantor/{office}/bayar-warga")
    staff.locator("label.tile", has_text="Ambil tunai dari bank").click()
    staff.locator("input[name=jumlah_kas]").fill(str(owed))
    press(staff, "Catat")
    staff.goto(f"/kantor/{office}/bayar-warga/lapak/{stall}")
    assert rupiah(staff.locator(".kpis").inner_text()) == owed
    press(staff, "Bayar")
    assert staff.get_by_text("Terbilang").is_visible() or staff.get_by_text("Pembayaran tercatat").is_visible()


def see_it(seller: Any) -> None:
    """On her own page: nothing left to fetch, and what it was made of."""
    seller.goto("/lapak-saya/saldo")
    assert rupiah(seller.locator(".kpis").inner_text()) == 0
    words = seller.inner_text("main")
    assert f"{NAME} × 2" in words
    assert "+Rp45.000" in words
    assert "Kuitansi KW-" in words
