"""Bad input through the browser: a clear sentence, everything typed still there, nothing half done."""

from __future__ import annotations

from typing import Any

from tests.web.looking import overflow

from .axe import broken_rules
from .browsing import People
from .doing import buy, press
from .product import Product


def refused(page: Any, button: str, *words: str, scripts: bool = True) -> None:
    """Press; the answer is 422, says what to do, and puts the refusal where a screen reader starts."""
    with page.expect_navigation() as answer:
        page.get_by_role("button", name=button).last.click()
    assert answer.value.status == 422
    summary = page.get_by_role("alert").first
    for sentence in words:
        assert sentence in summary.inner_text()
    assert page.title().startswith("Kesalahan:")
    assert page.locator("[aria-invalid=true]").count() >= 1
    if scripts:
        assert broken_rules(page) == []
        assert overflow(page) == 0


def test_a_wrong_quantity_stays_on_the_product_page(people: People, product: Product) -> None:
    for scripts in (True, False):
        with people.page(java_script_enabled=scripts) as page:
            address = f"/produk/{product.world['product']}"
            page.goto(address)
            page.locator("input[name=jumlah]").fill("dua")
            refused(page, "Beli", "Jumlah diisi dengan angka 1 sampai", scripts=scripts)
            assert page.url.endswith(address)
            assert page.locator("input[name=jumlah]").input_value() == "dua"


def test_a_checkout_with_mistakes_keeps_what_was_typed(people: People, product: Product) -> None:
    with people.page() as page:
        buy(page, f"/produk/{product.world['product']}")
        page.goto("/pesan")
        page.get_by_label("Nama", exact=True).fill("Rina & Dewi <b>")
        page.get_by_label("Nomor WhatsApp").fill("12")
        page.get_by_label("Kecamatan atau kota").fill("Atlantis Selatan")
        page.get_by_label("Alamat lengkap").fill("Jalan Mawar\nRT 1")
        page.get_by_label("Catatan").fill("Jangan dilipat ❤")
        refused(page, "Hitung ongkos kirim", "“Atlantis Selatan” tidak ditemukan")
        assert page.get_by_label("Nama", exact=True).input_value() == "Rina & Dewi <b>"
        assert page.get_by_label("Nomor WhatsApp").input_value() == "12"
        assert page.get_by_label("Kecamatan atau kota").input_value() == "Atlantis Selatan"
        assert page.get_by_label("Alamat lengkap").input_value() == "Jalan Mawar\nRT 1"
        page.get_by_label("Kecamatan atau kota").fill("Coblong, Kota Bandung")
        with page.expect_navigation():
            page.get_by_role("button", name="Hitung ongkos kirim").click()
        refused(page, "Pesan ·", "WhatsApp")
        assert page.get_by_label("Nomor WhatsApp").input_value() == "12"
        assert page.get_by_label("Catatan").input_value() == "Jangan dilipat ❤"


def test_a_listing_with_mistakes_keeps_what_was_typed(people: People) -> None:
    with people.page("seller", java_script_enabled=False) as page:
        page.goto("/jual")
        page.get_by_label("Nama barang").fill("Keripik pare")
        page.locator("label.tile", has_text="Makanan & Camilan").click()
        page.get_by_label("Harga", exact=True).fill("gratis saja")
        refused(page, "Lanjut: periksa", "Foto", "Harga", scripts=False)
        assert page.get_by_label("Nama barang").input_value() == "Keripik pare"
        assert page.get_by_label("Harga", exact=True).input_value() == "gratis saja"
        assert page.locator("input[name=kategori][value=makanan-dan-camilan]").is_checked()


def test_something_that_is_no_photo_is_refused_in_plain_words(people: People) -> None:
    with people.page("seller", java_script_enabled=False) as page:
        page.goto("/jual")
        page.get_by_label("Nama barang").fill("Keripik gambas")
        page.locator("input[name=foto]").set_input_files(
            {"name": "foto.jpg", "mimeType": "image/jpeg", "buffer": b"%PDF-1.7 not a picture"}
        )
        refused(page, "Lanjut: periksa", "foto", scripts=False)
        assert page.get_by_label("Nama barang").input_value() == "Keripik gambas"
    with people.page("seller") as page:
        page.goto("/jual")
        for content, sentence in ((b"", "Foto ini kosong"), (b"%PDF-1.7 not a picture", "tidak terbaca")):
            page.locator("input[name=foto]").set_input_files(
                {"name": "foto.jpg", "mimeType": "image/jpeg", "buffer": content}
            )
            page.get_by_role("status").get_by_text(sentence).wait_for()


def test_a_bank_line_with_mistakes_keeps_what_was_typed(people: People, product: Product) -> None:
    with people.page("director") as page:
        page.goto(f"/kantor/{product.world['office']}/uang-masuk")
        page.get_by_label("Jumlah masuk").press_sequentially("empat puluh ribu")
        page.get_by_label("Tanggal di mutasi").fill("2/21/26")
        page.get_by_label("Keterangan").fill("TRSF DARI SESEORANG")
        refused(
            page, "Catat mutasi", "Jumlah belum terbaca. Tulis angka", "Tanggal belum terbaca. Tulis hari, bulan, tahun"
        )
        assert page.get_by_label("Jumlah masuk").input_value() == "empat puluh ribu"
        assert page.get_by_label("Tanggal di mutasi").input_value() == "2/21/26"
        assert page.get_by_label("Keterangan").input_value() == "TRSF DARI SESEORANG"


def test_shipping_without_the_true_cost_is_refused(people: People, product: Product) -> None:
    with people.page("director") as page:
        page.goto(f"/kantor/{product.world['office']}/pesanan/{product.world['desk_to_courier']}")
        if page.get_by_role("button", name="Sudah dikemas").count():
            press(page, "Sudah dikemas")
        page.get_by_label("Nomor resi").fill("JNE-77")
        refused(page, "Sudah diserahkan ke kurir", "Biaya kurir")
        assert page.get_by_label("Nomor resi").input_value() == "JNE-77"


def test_a_wrong_secret_keeps_the_name_and_forgets_the_secret(people: People) -> None:
    with people.page() as page:
        page.goto("/masuk")
        page.locator("[name=nama]").fill("0812-0000-0051")
        page.locator("[name=rahasia]").fill("111222")
        refused(page, "Masuk", "belum cocok")
        assert page.locator("[name=nama]").input_value() == "0812-0000-0051"
        assert page.locator("[name=rahasia]").input_value() == ""


def test_paying_a_seller_more_than_she_has_is_refused(people: People, product: Product) -> None:
    with people.page("director") as page:
        page.goto(f"/kantor/{product.world['office']}/bayar-warga/lapak/{product.world['owed_stall']}")
        page.get_by_label("Jumlah", exact=True).fill("9.999.999")
        with page.expect_navigation() as answer:
            page.get_by_role("button", name="Bayar", exact=True).click()
        assert answer.value.status in (409, 422)
        assert page.get_by_role("alert").first.is_visible()
        assert page.get_by_label("Jumlah", exact=True).input_value() == "9.999.999"
