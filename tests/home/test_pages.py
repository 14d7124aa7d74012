"""The public pages as a visitor meets them."""

from __future__ import annotations

import re
from datetime import timedelta

from flask import Flask
from flask.testing import FlaskClient

from marketplace import catalog, sellers
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import transaction
from marketplace.foundation.heartbeat import beat
from marketplace.foundation.money import Money
from marketplace.search import reindex
from tests.world import MOJOWARNO, PUNJULHARJO, list_goods, open_village

from .shop import listing_of, product_links, stock_shop, words_of

FIXED = [
    "/",
    "/cari",
    "/cari?q=kopi",
    "/kategori/minuman",
    "/kategori/kopi-dan-teh",
    "/bantuan",
    "/syarat",
    "/privasi",
    "/desa/33.17.09.2016-mojowarno",
]


def test_an_empty_shop_still_has_all_its_pages(client: FlaskClient) -> None:
    for address in FIXED:
        response = client.get(address)
        assert response.status_code == 200, address
        assert response.text.count("<h1") == 1, address
        assert "/bantuan" in response.text, address


def test_public_pages_are_the_same_for_everybody_and_cacheable(app: Flask) -> None:
    stock_shop(2)
    reindex()
    for address in [*FIXED, product_links(app.test_client(), "/cari")[0]]:
        same_for_everybody(app, address)


def same_for_everybody(app: Flask, address: str) -> None:
    stranger = app.test_client().get(address)
    client = app.test_client()
    client.set_cookie("sesi", "x" * 43)
    client.set_cookie("keranjang", "y" * 43)
    known = client.get(address, headers={"User-Agent": "another", "Accept-Language": "en"})
    assert known.data == stranger.data
    assert "Set-Cookie" not in known.headers
    assert known.headers["Cache-Control"] == "public, no-cache"
    assert known.headers.get("Vary", "Accept-Encoding") == "Accept-Encoding"
    again = client.get(address, headers={"If-None-Match": stranger.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")


def test_titles_descriptions_and_canonical_addresses_are_there(client: FlaskClient) -> None:
    stock_shop(2)
    reindex()
    pages = [*FIXED, product_links(client, "/cari")[0]]
    titles = [re.search(r"<title>(.+?)</title>", client.get(page).text)[1] for page in pages]  # type: ignore[index]
    assert len(set(titles)) == len(pages)
    product = client.get(pages[-1]).text
    assert f'<link rel="canonical" href="http://localhost{pages[-1]}">' in product
    assert 'property="og:title"' in product
    assert 'content="noindex,follow"' in client.get("/cari?q=keripik").text


def test_a_product_page_says_who_gets_what(client: FlaskClient) -> None:
    variant = list_goods(open_village(commission_bp=1250), "Keripik sukun", price=10_001)
    words = words_of(client, listing_of(variant).url)
    for said in (
        "Rp10.001",
        "87,5%",
        "12,5%",
        "Rp8.751",
        "Rp1.250",
        "Sari",
        "Desa Mojowarno",
        "tersedia 10",
        "Titip jual",
    ):
        assert said in words, said


def test_own_goods_are_the_village_s_own(client: FlaskClient) -> None:
    words = words_of(client, listing_of(list_goods(open_village(), own_goods=True)).url)
    assert "milik BUMDesa sendiri" in words
    assert "Titip jual" not in words


def test_buying_starts_here(client: FlaskClient) -> None:
    variant = list_goods(open_village())
    page = client.get(listing_of(variant).url).text
    address = listing_of(variant).url
    assert f'action="{address}" method="post"' in page
    assert f'name="varian" value="{variant}"' in page
    answer = client.post(address, data={"varian": variant, "jumlah": "2"})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/keranjang")


def test_a_wrong_quantity_is_said_beside_what_was_typed_on_the_product_page(client: FlaskClient) -> None:
    variant = list_goods(open_village(), stock=10)
    address = listing_of(variant).url
    for typed in ("abc", "0", "-1", "11", "99999", "1.000"):
        answer = client.post(address, data={"varian": variant, "jumlah": typed})
        assert answer.status_code == 422, typed
        assert f'action="{address}" method="post"' in answer.text
        assert f'value="{typed}" aria-invalid="true" aria-describedby="f-jumlah-error"' in answer.text
        assert "Jumlah diisi dengan angka 1 sampai 10." in answer.text
        assert "Set-Cookie" not in answer.headers


def test_what_sold_out_while_the_buyer_looked_is_said_on_the_product_page(client: FlaskClient) -> None:
    variant = list_goods(open_village(), stock=1)
    with transaction():
        catalog.hold_stock(1, {variant: 1}, clock.now() + timedelta(hours=1))
    answer = client.post(listing_of(variant).url, data={"varian": variant, "jumlah": "1"})
    assert answer.status_code == 409
    assert "Maaf, barang ini baru saja habis." in answer.text
    assert "Sedang habis" in answer.text


def test_what_is_sold_out_cannot_be_put_into_the_cart(client: FlaskClient) -> None:
    page = client.get(listing_of(list_goods(open_village(), stock=0)).url).text
    assert "Sedang habis" in page
    assert 'name="jumlah"' not in page


def test_a_maker_is_named_only_with_consent(client: FlaskClient) -> None:
    village = open_village(stall="Dapur Bu Sari")
    with transaction():
        shy = sellers.register_seller(SYSTEM, village.id, "Lapak Melati", "Ibu Rahasia", MOJOWARNO)
        draft = catalog.ListingDraft(
            "Dumbeg", "kue-dan-jajanan-tradisional", Money(15_000), "ikat", halal="dalam_proses"
        )
        catalog.publish_listing(SYSTEM, shy, draft)
    for address in [
        *product_links(client, "/cari"),
        "/",
        "/cari",
        "/lapak/lapak-melati",
        "/desa/33.17.09.2016-mojowarno",
    ]:
        assert "Rahasia" not in client.get(address).text
    assert "Lapak Melati" in client.get(product_links(client, "/cari")[0]).text


def test_an_address_has_one_right_spelling(client: FlaskClient) -> None:
    listing = listing_of(list_goods(open_village(), "Keripik sukun"))
    for wrong in (
        f"/produk/apa-saja-{listing.public_id}",
        f"/produk/{listing.public_id}",
        f"/produk/-{listing.public_id}",
    ):
        answer = client.get(wrong)
        assert (answer.status_code, answer.headers["Location"]) == (301, listing.url)
    answer = client.get("/desa/33.17.09.2016")
    assert (answer.status_code, answer.headers["Location"]) == (301, "/desa/33.17.09.2016-mojowarno")


def test_withdrawn_goods_are_gone_and_similar_ones_are_shown(client: FlaskClient) -> None:
    village = open_village()
    gone, other = listing_of(list_goods(village, "Keripik sukun")), listing_of(list_goods(village, "Keripik talas"))
    with transaction():
        catalog.withdraw_listing(SYSTEM, gone.public_id)
    words = words_of(client, gone.url, 410)
    assert "tidak dijual lagi" in words
    assert other.name in words
    assert gone.url not in product_links(client, "/cari")


MISSING = ["/produk/x", "/produk/keripik-0000000000", "/produk/%00", "/kategori/tidak-ada", "/lapak/tidak-ada", "/lapak/%00", "/desa/99.99.99.9999-x", "/desa/x", "/desa/33.17"]  # fmt: skip


def test_what_is_not_there_is_a_friendly_404(client: FlaskClient) -> None:
    for address in MISSING:
        assert "beranda" in words_of(client, address, 404)


def test_a_suspended_stall_is_not_there(client: FlaskClient) -> None:
    village = open_village(stall="Dapur Bu Sari")
    variant = list_goods(village)
    with transaction():
        sellers.suspend_seller(village.director, village.seller_id, "Barang tidak sesuai")
    assert client.get("/lapak/dapur-bu-sari").status_code == 404
    assert variant


def test_paging_goes_through_everything_once(client: FlaskClient) -> None:
    stock_shop(51)
    for start in ("/cari", "/kategori/makanan-dan-camilan", "/kategori/keripik-dan-kerupuk"):
        seen: list[str] = []
        address: str | None = start
        while address:
            page = client.get(address).text
            seen += re.findall(r'href="(/produk/[^"]+)"', page)
            following = re.search(r'href="([^"]*setelah=\d+)"', page)
            address = following[1] if following else None
        assert len(seen) == len(set(seen)) == 51


def test_search_finds_suggests_filters_and_sorts(client: FlaskClient) -> None:
    village = open_village()
    list_goods(village, "Keripik singkong", price=9_000)
    list_goods(village, "Keripik sukun", price=5_000)
    reindex()
    assert "2 barang" in words_of(client, "/cari?q=kripik")
    assert "singkong" in product_links(client, "/cari?q=keripik+singkog")[0]
    assert 'href="/cari?q=keripik%20singkong"' in client.get("/cari?q=keripik+singkog").text
    assert "sukun" in product_links(client, "/cari?q=keripik&urut=termurah")[0]
    elsewhere = words_of(client, "/cari?q=keripik&kategori=minuman")
    assert "Tidak ada barang yang cocok" in elsewhere
    assert "Cari di semua kategori" in elsewhere
    nothing = words_of(client, "/cari?q=laptop")
    assert "Belum ada yang menjual “laptop”" in nothing
    assert "Makanan & Camilan" in nothing
    assert len(product_links(client, "/cari?q=laptop")) == 2


def test_without_an_index_the_search_page_says_so(client: FlaskClient) -> None:
    stock_shop(2)
    words = words_of(client, "/cari?q=keripik")
    assert "Pencarian sedang disiapkan" in words
    assert len(product_links(client, "/cari?q=keripik")) == 2


HOSTILE = ["%27%20OR%201=1--", "%F0%9F%98%80", "*", "a" * 2000, "%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "%ED%A0%80", "x&urut=zzz&hal=-1&kategori=zzz", "x&hal=99999999999", "&setelah=abc", "&setelah=99999999999999999999"]  # fmt: skip


def test_nothing_typed_breaks_the_search_page(client: FlaskClient) -> None:
    reindex()
    for query in HOSTILE:
        response = client.get(f"/cari?q={query}")
        assert response.status_code == 200, query
        assert "<script>alert" not in response.text, query


def test_searching_is_limited(client: FlaskClient) -> None:
    reindex()
    answers = {client.get("/cari?q=kopi").status_code for _ in range(70)}
    assert answers == {200, 429}


def test_help_names_every_bumdesa_and_the_ministry(client: FlaskClient) -> None:
    open_village()
    words = words_of(client, "/bantuan")
    assert "BUMDesa Maju Bersama" in words
    assert "Kementerian Perdagangan" in words
    assert "2 hari kerja" in words


def test_machines_are_told_whether_it_lives_and_whether_it_is_ready(client: FlaskClient) -> None:
    assert client.get("/healthz").json == {"ok": True}
    red = client.get("/readyz")
    assert red.status_code == 503
    assert red.json["parts"]["worker"]["ok"] is False  # type: ignore[index]
    assert red.headers["Cache-Control"] == "no-store"
    with transaction():
        beat("worker")
    green = client.get("/readyz")
    assert green.json["ok"] is True, green.json  # type: ignore[index]
    assert green.status_code == 200


def test_robots_and_the_unasked_icon(client: FlaskClient, app: Flask) -> None:
    assert "Disallow: /" in client.get("/robots.txt").text
    assert client.get("/favicon.ico").headers["Location"].endswith("favicon.svg")


def test_goods_from_another_village_say_their_own(client: FlaskClient) -> None:
    village = open_village()
    with transaction():
        neighbour = sellers.register_seller(SYSTEM, village.id, "Lapak Tetangga", "Tini", PUNJULHARJO)
        draft = catalog.ListingDraft("Garam", "keripik-dan-kerupuk", Money(5_000), "kg", halal="dalam_proses")
        public_id = catalog.publish_listing(SYSTEM, neighbour, draft)
    words = words_of(client, catalog.listing_page(public_id).url)
    assert "Asal Desa Punjulharjo" in words
    assert "Desa Mojowarno" not in words


def test_pages_are_light(client: FlaskClient) -> None:
    """HTML compressed: lists at most 12 KB, a product and the words at most 10 (budgets of ux.md)."""
    stock_shop(30)
    reindex()
    most = {
        "/": 12,
        "/cari": 12,
        "/cari?q=keripik": 12,
        "/kategori/makanan-dan-camilan": 12,
        "/bantuan": 10,
        "/syarat": 10,
        "/privasi": 10,
    }
    most[product_links(client, "/cari")[0]] = 10
    for address, kilobytes in most.items():
        answer = client.get(address, headers={"Accept-Encoding": "gzip"})
        assert answer.headers["Content-Encoding"] == "gzip"
        assert len(answer.data) <= kilobytes * 1024, address
