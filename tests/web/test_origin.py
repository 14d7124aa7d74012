"""Which requests count as coming from our own pages."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

FOREIGN = (
    "http://[", "http://[::1", "null", "http://localhost.evil.example", "https://localhost", "http://localhost:80",
    "http://user@localhost", "//localhost", "localhost", "\x00", "http://localhost, http://evil.example",
)  # fmt: skip


@pytest.mark.parametrize("address", FOREIGN)
@pytest.mark.parametrize("header", ["Origin", "Referer"])
def test_a_change_asked_for_by_anybody_else_is_refused(client: FlaskClient, header: str, address: str) -> None:
    headers = {"Origin": "", header: address}
    assert client.post("/keranjang", data={"varian": 1}, headers=headers).status_code == 403


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Origin": ""}, 403),
        ({"Origin": "", "Sec-Fetch-Site": "none"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Origin": "", "Sec-Fetch-Site": "same-origin"}, 404),  # let in: there is no such goods
        ({"Origin": "", "Referer": "http://localhost/keranjang"}, 404),
    ],
)
def test_the_word_of_the_browser_counts_before_everything_else(
    client: FlaskClient, headers: dict[str, str], status: int
) -> None:
    assert client.post("/keranjang", data={"varian": 1}, headers=headers).status_code == status


def test_nul_in_an_address_is_no_address_of_ours(client: FlaskClient) -> None:
    for path in ("/p/%00", "/pesanan/a%00b", "/lapak/%00", "/kantor/%00/", "/cari?q=%00", "/cari?kategori=a%00"):
        assert client.get(path).status_code == 404, path
