"""A buyer's wish to cancel an accepted order: staff answer it before they pack, and the buyer hears the answer."""

from __future__ import annotations

from datetime import timedelta
from html import escape

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import catalog, orders, payments
from marketplace.foundation import clock
from marketplace.foundation.actor import Role
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import Conflict
from marketplace.foundation.lifecycle import history
from marketplace.orders.order import Order
from marketplace.verifying import verify
from tests.bookkeeping.trading import fresh, paid, placed
from tests.people.making import make_staff, sign_in, slug_of, token_on
from tests.world import Village, list_goods, open_village


@pytest.fixture
def village(app: Flask) -> Village:
    return open_village()


def act(do: object, actor: object, order: Order, *more: object) -> object:
    with transaction():
        return do(actor, orders.order_by_id(order.id), *more)  # type: ignore[operator]


def wished(village: Village, variant: int) -> Order:
    """Paid, accepted, and the buyer wants out."""
    order = paid(village, placed(village, variant, 10_000, 2))
    act(orders.accept_order, village.director, order)
    assert act(orders.cancel_by_buyer, orders.BUYER, order) is False
    return fresh(order)


def told(order: Order) -> list[tuple[str, str]]:
    """What the history says of the wish."""
    return [(change.action, change.note) for change in history("order", order.id) if "cancel" in change.action]


def test_nothing_is_packed_before_the_wish_has_an_answer_and_no_is_said_once(village: Village) -> None:
    order = wished(village, list_goods(village, price=10_000))
    act(orders.cancel_by_buyer, orders.BUYER, order)
    with pytest.raises(Conflict, match="Putuskan dulu"):
        act(orders.pack_order, village.director, order)
    for reason in ("sudah dipotong", "alasan petugas lain"):
        act(orders.refuse_to_cancel, village.cashier, order, reason)
    assert told(order) == [("ask_cancel", ""), ("refuse_cancel", "sudah dipotong")]
    for do, actor, says in (
        (orders.cancel_by_buyer, orders.BUYER, "sudah menolak"),
        (orders.agree_to_cancel, village.director, "sudah ditolak"),
    ):
        with pytest.raises(Conflict, match=says):
            act(do, actor, order)
    act(orders.pack_order, village.director, order)
    act(orders.refuse_to_cancel, village.cashier, order, "sudah dipotong")
    assert fresh(order).state == "packed"
    assert verify()["ok"]


def test_agreeing_gives_back_money_and_stock_once(village: Village) -> None:
    variant = list_goods(village, price=10_000, stock=5)
    order = wished(village, variant)
    for _ in range(2):
        act(orders.agree_to_cancel, village.director, order)
    assert fresh(order).state == "refund_due"
    assert catalog.offers_for([variant])[variant].available == 5
    assert len(payments.refunds_for([order.id])[order.id]) == 1
    with pytest.raises(Conflict, match="sudah dibatalkan"):
        act(orders.refuse_to_cancel, village.cashier, order, "terlambat")
    with pytest.raises(Conflict, match="Pesan lagi"):
        act(orders.drop_cancel, orders.BUYER, order)


def test_a_wish_that_was_dropped_cannot_be_followed_any_more(village: Village) -> None:
    order = wished(village, list_goods(village, price=10_000))
    for _ in range(2):
        act(orders.drop_cancel, orders.BUYER, order)
    for do, more in ((orders.agree_to_cancel, ()), (orders.refuse_to_cancel, ("sudah dipotong",))):
        with pytest.raises(Conflict, match="menarik"):
            act(do, village.director, order, *more)
    assert [action for action, _ in told(order)] == ["ask_cancel", "drop_cancel"]
    assert act(orders.cancel_by_buyer, orders.BUYER, order) is False  # who hesitates twice is heard twice
    act(orders.drop_cancel, orders.BUYER, order)
    act(orders.pack_order, village.director, order)
    assert fresh(order).state == "packed"


def test_the_desk_answers_with_a_reason_and_the_buyer_reads_it(client: FlaskClient, village: Village) -> None:
    order = wished(village, list_goods(village, price=10_000))
    make_staff(village.id, Role.STAFF, "budi")
    sign_in(client, "budi")
    where = f"/kantor/{slug_of(village.id)}/pesanan/{order.number}"
    mine, reason = f"/p/{order.token}", "kain <sudah> dipotong"
    assert "Tidak jadi batal" in client.get(mine).text

    def press(noun: str, **fields: str) -> tuple[int, str]:
        answer = client.post(f"{where}/{noun}", data={"csrf": token_on(client, where), **fields})
        return answer.status_code, answer.text

    status, html = press("kemasan")
    assert status == 409
    assert "Putuskan dulu" in html
    assert "Setuju, batalkan" not in html  # money goes back: for director and treasurer
    assert press("permintaan-batal/persetujuan")[0] == 403
    assert press("permintaan-batal/penolakan", alasan=" ")[0] == 422
    assert [press("permintaan-batal/penolakan", alasan=reason)[0] for _ in range(2)] == [303, 303]
    for page in (client.get(mine).text, client.get(where).text):
        assert escape(reason) in page
        assert "Permintaan batal ditolak" in page
    assert "Tidak jadi batal" not in client.get(mine).text
    assert "Hubungi" in client.get(f"{mine}/pembatalan").text
    assert client.post(f"{mine}/pembatalan").status_code == 409
    assert press("kemasan")[0] == 303


def test_a_wish_nobody_answers_for_two_working_days_is_told_aloud_and_decided_by_nobody(
    client: FlaskClient, village: Village
) -> None:
    order = wished(village, list_goods(village, price=10_000))
    make_staff(village.id, Role.STAFF, "petugas")
    slug, aloud = slug_of(village.id), "lebih dari dua hari kerja"
    for days, told_aloud in ((0, False), (8, True)):
        with clock.at(clock.now() + timedelta(days=days)):
            assert sign_in(client, "petugas") == 303
            for page in ("/", "/pesanan?kelompok=batal", f"/pesanan/{order.number}"):
                assert (aloud in client.get(f"/kantor/{slug}{page}").text) is told_aloud
    assert fresh(order).cancel_wish_stands


def test_the_buyer_thinks_again_and_a_director_agrees_to_the_next_wish(client: FlaskClient, village: Village) -> None:
    order = wished(village, list_goods(village, price=10_000))
    make_staff(village.id, Role.DIRECTOR, "hendra")
    sign_in(client, "hendra")
    where, mine = f"/kantor/{slug_of(village.id)}/pesanan/{order.number}", f"/p/{order.token}"
    assert [client.post(f"{mine}/pembatalan/penarikan").status_code for _ in range(2)] == [303, 303]
    stale = {"csrf": token_on(client, where)}
    assert client.post(f"{where}/permintaan-batal/persetujuan", data=stale).status_code == 409
    assert client.post(f"{mine}/pembatalan").status_code == 303
    assert "Setuju, batalkan dan kembalikan Rp" in client.get(where).text
    assert client.post(f"{where}/permintaan-batal/persetujuan", data=stale).status_code == 303
    assert fresh(order).state == "refund_due"
    assert "permintaan pembeli" in client.get(mine).text
