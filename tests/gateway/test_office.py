"""What the office and the buyer see of money by card."""

from __future__ import annotations

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import bumdesa, orders, payments
from marketplace.foundation.actor import Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain
from tests.bookkeeping.trading import payment_of, standing, violations
from tests.gateway.fake import Stripe
from tests.gateway.selling import open_card_village, ordered_by_card, page_of, paid_by_card, refreshed
from tests.people.making import make_staff, sign_in, token_on
from tests.world import Village


@pytest.fixture
def village(app: Flask, fake: Stripe) -> Village:
    return open_card_village(fake)


@pytest.fixture
def office(village: Village, client: FlaskClient) -> str:
    """Signed in as treasurer; the address of "Uang masuk"."""
    make_staff(village.id, Role.TREASURER, "bendahara")
    assert sign_in(client, "bendahara") == 303
    db.session.rollback()
    return f"/kantor/{bumdesa.bumdesa_view(village.id).slug}/uang-masuk"


def test_doubtful_money_disputes_and_payouts_stand_on_the_page(
    village: Village, fake: Stripe, client: FlaskClient, office: str
) -> None:
    waiting, doubtful = ordered_by_card(village), ordered_by_card(village)
    fake.pay(page_of(doubtful))
    fake.control("change", id=fake.things("payment_intent")[0]["id"], facts={"amount_received": 10_000_100})
    refreshed(doubtful)
    html = client.get(office).get_data(as_text=True)
    assert waiting.number in html
    assert "Yang masuk Rp100.001, seharusnya Rp100.000." in html
    buyer = client.get(f"/bayar/{payment_of(doubtful).token}").get_data(as_text=True)
    assert "Jangan bayar lagi" in buyer
    disputed = paid_by_card(village, fake)
    fake.control("dispute", intent=fake.things("payment_intent")[0]["id"])
    payments.refresh_disputes(payment_of(disputed).id)
    assert "Bank pembeli menarik Rp100.000" in client.get(office).get_data(as_text=True)


def test_the_treasurer_fetches_payouts_and_pressing_again_books_nothing_more(
    village: Village, fake: Stripe, client: FlaskClient, office: str
) -> None:
    paid_by_card(village, fake)
    fake.control("payout")
    csrf = token_on(client, office)
    for _ in range(2):
        answer = client.post(f"{office}/kartu/pencairan", data={"csrf": csrf})
        assert (answer.status_code, answer.headers["Location"]) == (303, f"{office}?catat=cair")
    assert standing(village) == {"1.1.01.06": 95_100, "6.3.99.01": 4_900, "2.1.05.03": -100_000}
    assert "Rp95.100 cair" in client.get(office).get_data(as_text=True)
    payments.use_gateway("http://127.0.0.1:9", live_only=False)
    assert client.post(f"{office}/kartu/pencairan", data={"csrf": csrf}).status_code == 503
    assert violations() == []


def test_a_refund_on_its_way_offers_no_button_and_one_that_failed_does(
    village: Village, fake: Stripe, client: FlaskClient, office: str
) -> None:
    order = paid_by_card(village, fake)
    charge = fake.things("charge")[0]
    fake.control("change", id=charge["id"], facts={"amount_refunded": charge["amount"]})
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "barang habis")
    db.session.rollback()
    (refund,) = payments.refunds_for([order.id])[order.id]
    page = f"{office}/pengembalian/{refund.id}"
    under_way = client.get(page).get_data(as_text=True)
    assert ("Tidak perlu berbuat apa-apa" in under_way, "Sudah dikembalikan" in under_way) == (True, False)
    drain()
    failed = client.get(page).get_data(as_text=True)
    assert ("Stripe tidak bisa mengembalikannya" in failed, "Sudah dikembalikan" in failed) == (True, True)
