"""What the pages ask of the database: a fixed number of statements, and never a whole table."""

from __future__ import annotations

from flask.testing import FlaskClient

from marketplace.search import reindex
from tests.statements import Statements, counted
from tests.world import list_goods

from .shop import listing_of, product_links, stock_shop

# At most; a process that has met the shelves and villages before asks less.
LISTS = {"/": 4, "/cari": 3, "/cari?q=keripik": 3, "/kategori/makanan-dan-camilan": 4, "/kategori/keripik-dan-kerupuk": 4,
         "/lapak/dapur-bu-sari": 4, "/desa/33.17.09.2016-mojowarno": 5}  # fmt: skip
MOST = {"list": 5, "product": 6}
WHOLE_BY_NATURE = frozenset({"category"})  # 39 shelves, all of them shown


def ask(client: FlaskClient, address: str) -> Statements:
    """The page's own statements, asked for a second time; the limit of searches writes one more for every fifth search."""
    client.get(address)
    client.get(address)  # shelves and names of places are read once per process
    with counted() as asked:
        assert client.get(address).status_code == 200
    asked.sent = [(text, values) for text, values in asked.sent if "limit_count" not in text]
    return asked


def test_lists_cost_the_same_for_one_card_and_for_fifty(client: FlaskClient) -> None:
    village = stock_shop(1)
    reindex()
    one = {address: len(ask(client, address)) for address in LISTS}
    for number in range(50):
        list_goods(village, f"Keripik pedas {number}")
    reindex()
    fifty = {address: len(ask(client, address)) for address in LISTS}
    assert one == fifty
    assert all(fifty[address] <= most <= MOST["list"] for address, most in LISTS.items()), fifty
    assert len(product_links(client, "/kategori/makanan-dan-camilan")) == 24


def test_a_deep_page_costs_what_the_first_does(client: FlaskClient) -> None:
    stock_shop(60)
    deep = ask(client, "/kategori/makanan-dan-camilan?setelah=20")
    assert len(deep) <= LISTS["/kategori/makanan-dan-camilan"]


def test_a_product_costs_six_at_most(client: FlaskClient) -> None:
    address = listing_of(list_goods(stock_shop(1))).url
    assert len(ask(client, address)) <= MOST["product"]


def test_no_page_reads_a_whole_table(client: FlaskClient) -> None:
    stock_shop(3)
    reindex()
    for address in [*LISTS, "/cari?setelah=2", "/kategori/minuman?setelah=2", product_links(client, "/cari")[0]]:
        assert ask(client, address).scans(WHOLE_BY_NATURE) == [], address
