"""What buying asks of the database: a fixed number of statements, whatever is in the cart, and never a whole table."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.statements import Statements, counted
from tests.world import PUNJULHARJO, Village, list_goods, open_village

PURCHASE = {
    "sqlite": {"add": 4, "cart": 4, "checkout": 5, "place": 24, "done": 7},
    "postgresql": {"add": 4, "cart": 4, "checkout": 5, "place": 26, "done": 7},
}
OF_A_SECOND_PARCEL = {"sqlite": 10, "postgresql": 12}
MOST_IN_ALL = 60
MOST_WHILE_PLACING = 26


class Buyer:
    """Goes from the first thing in the cart to the page of the order and notes what each page asked."""

    def __init__(self, client: FlaskClient) -> None:
        self.client, self.asked = client, dict[str, Statements]()

    def note(self, name: str, do: Callable[[], Any]) -> Any:
        """Statements of one page; limits, which write one more for every fifth visit, are left out."""
        with counted() as asked:
            answer = do()
        assert answer.status_code in (200, 303), answer.text
        asked.sent = [(text, values) for text, values in asked.sent if "limit_count" not in text]
        self.asked[name] = asked
        return answer

    def buy(self, villages: list[Village], variants: list[int], total: int) -> None:
        for variant in variants:
            self.note(
                "add", lambda variant=variant: self.client.post("/keranjang", data={"varian": variant, "jumlah": 1})
            )
        self.note("cart", lambda: self.client.get("/keranjang"))
        page = self.note("checkout", lambda: self.client.get("/pesan"))
        key = re.search(r'name="kunci" value="([^"]+)"', page.text)
        assert key is not None
        fields = {"nama": "Rina", "wa": "0812 3456 7890", "kunci": key[1], "total_dilihat": str(total)}
        for village in villages:
            fields |= {f"cara_kirim-{village.id}": "ambil", f"cara_bayar-{village.id}": "transfer"}
        placed = self.note("place", lambda: self.client.post("/pesan", data=fields))
        self.note("done", lambda: self.client.get(placed.headers["Location"]))

    @property
    def counts(self) -> dict[str, int]:
        return {name: len(asked) for name, asked in self.asked.items()}


@pytest.fixture
def buyer(client: FlaskClient) -> Buyer:
    return Buyer(client)


def while_placing(asked: Statements) -> int:
    """How many statements stood inside the transaction that placed the order."""
    texts = asked.texts
    return len(texts) - next(number for number, text in enumerate(texts) if "INSERT INTO once_key" in text)


def test_a_whole_purchase_asks_at_most_sixty_times(buyer: Buyer, engine: str) -> None:
    village = open_village()
    buyer.buy([village], [list_goods(village, price=10_000)], 10_000)
    assert buyer.counts == PURCHASE[engine]
    assert sum(buyer.counts.values()) <= MOST_IN_ALL
    assert while_placing(buyer.asked["place"]) <= MOST_WHILE_PLACING


def test_thirty_kinds_of_goods_ask_as_often_as_one(buyer: Buyer, engine: str) -> None:
    village = open_village()
    variants = [list_goods(village, f"Keripik {number}", price=10_000) for number in range(30)]
    buyer.buy([village], variants, 300_000)
    assert buyer.counts == PURCHASE[engine]


def test_a_second_parcel_asks_only_for_its_own_order(buyer: Buyer, engine: str) -> None:
    villages = [open_village(), open_village("BUMDesa Karang Jahe", PUNJULHARJO, stall="Lapak Karang Jahe")]
    buyer.buy(villages, [list_goods(village, price=10_000) for village in villages], 20_000)
    second = OF_A_SECOND_PARCEL[engine]
    assert buyer.counts == PURCHASE[engine] | {"place": PURCHASE[engine]["place"] + second}


def test_buying_reads_no_whole_table(buyer: Buyer) -> None:
    village = open_village()
    buyer.buy([village], [list_goods(village, price=10_000)], 10_000)
    for name, asked in buyer.asked.items():
        assert asked.scans() == [], name
