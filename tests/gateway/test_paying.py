"""From the press on "Bayar dengan kartu" to the books, with the real Stripe library against the fake over HTTP."""

from __future__ import annotations

from datetime import timedelta
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest
from flask import Flask
from flask.testing import FlaskClient

from marketplace import orders, payments
from marketplace.foundation import clock
from marketplace.foundation.database import transaction
from marketplace.foundation.delivering import drain
from marketplace.foundation.errors import Conflict
from marketplace.foundation.money import Money
from tests.bookkeeping.trading import payment_of, standing, violations
from tests.gateway.fake import Stripe
from tests.gateway.selling import open_card_village, ordered_by_card, page_of, refreshed, session_of
from tests.gateway.telling import PAID, post, states, tell_in_order, tell_lies, tell_many_times
from tests.world import Village


@pytest.fixture
def village(app: Flask, fake: Stripe) -> Village:
    return open_card_village(fake)


def test_a_card_pays_after_the_webhook_and_only_then_the_books_know(
    village: Village, fake: Stripe, client: FlaskClient
) -> None:
    """J1. The browser coming back changes nothing; the webhook is stored at once and applied by the worker."""
    order = ordered_by_card(village)
    pay = f"/bayar/{payment_of(order).token}"
    assert (order.total_rupiah, payment_of(order).due.rupiah) == (100_000, 100_000)
    way = client.post(f"{pay}/kartu")
    assert (way.status_code, way.headers["Location"].startswith(f"{fake.base}/c/pay/")) == (303, True)
    assert client.post(f"{pay}/kartu").headers["Location"] == way.headers["Location"]
    assert f"form-action 'self' {fake.base};" in client.get(pay).headers["Content-Security-Policy"]
    fake.pay(session_of(order))
    page = client.get(f"{pay}?kembali=ya").get_data(as_text=True)
    assert (">Sedang dicek<" in page, 'data-wait="2"' in page, f"{pay}/kartu" in page) == (True, True, False)
    assert "data-wait" not in client.get(f"{pay}?kembali=99").get_data(as_text=True)
    assert states(order) == ("placed", "pending")
    (told,) = fake.events("checkout.session.completed")
    assert [post(village, client, told) for _ in range(3)] == [200, 200, 200]
    assert states(order) == ("placed", "pending")
    drain()
    assert states(order) == ("paid", "succeeded")
    assert standing(village) == PAID
    again = client.post(f"{pay}/kartu", follow_redirects=True).get_data(as_text=True)
    assert ("Sudah dibayar, terima kasih" in again, f"/p/{order.token}" in again) == (True, True)
    assert violations() == []


def test_the_button_periksa_and_the_worker_find_what_no_webhook_told(
    village: Village, fake: Stripe, client: FlaskClient
) -> None:
    asked, polled = ordered_by_card(village), ordered_by_card(village)
    for order in (asked, polled):
        fake.pay(page_of(order))
    payments.use_gateway("http://127.0.0.1:9", live_only=False)
    silent = client.post(f"/bayar/{payment_of(asked).token}/pemeriksaan", data={"kembali": "0"}, follow_redirects=True)
    assert (silent.status_code, "Uang Anda tidak hilang" in silent.text, 'data-wait="3"' in silent.text) == (
        200,
        True,
        True,
    )
    payments.use_gateway(fake.base, live_only=False)
    assert client.post(f"/bayar/{payment_of(asked).token}/pemeriksaan").status_code == 303
    assert (states(asked), states(polled)) == (("paid", "succeeded"), ("placed", "pending"))
    with clock.at(clock.now() + timedelta(minutes=6)):
        for payment_id in payments.due_checkouts():
            payments.refresh_payment(payment_id)
    assert states(polled) == ("paid", "succeeded")
    assert payments.due_checkouts() == []
    assert violations() == []


def test_the_page_of_the_fake_leads_back_when_it_is_over(village: Village, fake: Stripe) -> None:
    paid, ended = (page_of(ordered_by_card(village)) for _ in range(2))
    fake.pay(paid)
    fake.control("expire", session=ended)
    line = HTTPConnection(urlsplit(fake.base).netloc, timeout=20)
    line.request("POST", f"/c/pay/{paid}", "card=4242424242424242")
    again = line.getresponse()
    again.read()
    assert (again.status, "?kembali=ya" in again.headers["Location"]) == (303, True)
    line.request("GET", f"/c/pay/{ended}")
    over = line.getresponse()
    assert (over.status, "Kembali ke toko" in over.read().decode()) == (410, True)
    line.close()


@pytest.mark.parametrize("places", [(0, 1, 2, 3, 4), (4, 3, 2, 1, 0), (3, 1, 4, 0, 2), (2, 4, 0, 3, 1)])
def test_five_events_in_any_order_and_repeated_leave_the_same(
    village: Village, fake: Stripe, client: FlaskClient, places: tuple[int, ...]
) -> None:
    tell_in_order(village, fake, client, places)
    assert violations() == []


def test_the_same_event_twenty_times_at_once_has_one_effect(village: Village, fake: Stripe, app: Flask) -> None:
    tell_many_times(app, village, fake, times=20, at_once=10)


def test_forged_old_foreign_and_huge_events_are_refused_and_nothing_is_kept(
    village: Village, fake: Stripe, client: FlaskClient
) -> None:
    assert tell_lies(village, fake, client, each=3) == 27


WRONG = {
    "one rupiah more": ("payment_intent", {"amount_received": 10_000_100}, 100_001),
    "one rupiah less": ("payment_intent", {"amount_received": 9_999_900}, 99_999),
    "another currency": ("checkout.session", {"currency": "usd"}, None),
    "another payment": ("checkout.session", {"client_reference_id": "x" * 22}, 100_000),
    "not the same mode": ("checkout.session", {"livemode": True}, None),
}


@pytest.mark.parametrize("lie", WRONG)
def test_money_that_is_not_what_was_agreed_is_set_aside_and_seen(village: Village, fake: Stripe, lie: str) -> None:
    order = ordered_by_card(village)
    session = page_of(order)
    fake.pay(session)
    kind, facts, aside = WRONG[lie]
    fake.control("change", id=fake.things(kind)[0]["id"], facts=facts)
    for _ in range(2):
        refreshed(order)
    assert states(order) == ("placed", "pending")
    assert standing(village) == ({"1.1.03.03": aside, "2.1.05.07": -aside} if aside else {})
    assert [doubt.label for doubt in payments.receipts_in(village.id, "aside")] == [order.number]
    assert violations() == []


def test_late_money_goes_the_road_of_late_money(village: Village, fake: Stripe) -> None:
    """The page was paid in the moment the buyer cancelled: nothing is lost, nothing is kept."""
    order = ordered_by_card(village)
    fake.pay(page_of(order))
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "berubah pikiran")
    drain()
    assert states(order) == ("payment_review", "late")
    assert standing(village) == {"1.1.03.03": 100_000, "2.1.05.07": -100_000}
    with transaction():
        orders.return_late_money(village.director, orders.order_by_id(order.id))
    drain()
    assert states(order) == ("refunded", "returned")
    assert standing(village) == {}
    assert violations() == []


def test_a_cancelled_order_closes_its_page_so_that_nobody_pays_it(village: Village, fake: Stripe) -> None:
    order = ordered_by_card(village)
    session = page_of(order)
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
    drain()
    assert (fake.things("checkout.session")[0]["id"], fake.things("checkout.session")[0]["status"]) == (
        session,
        "expired",
    )
    assert states(order) == ("cancelled", "cancelled")
    assert payments.due_checkouts() == []


def test_cards_are_offered_only_when_switched_on_and_from_the_least_amount(village: Village, fake: Stripe) -> None:
    with pytest.raises(Conflict, match="mulai Rp10.000"), transaction():
        payments.open_payment(77, village.id, Money(9_999), payments.STRIPE, None)
    with transaction():
        payments.switch_cards(village.director, village.id, False)
    assert payments.least_by_card([village.id]) == {}
    with pytest.raises(Conflict), transaction():
        payments.open_payment(77, village.id, Money(50_000), payments.STRIPE, None)


@pytest.mark.parametrize("lie", ["drop", "error"])
def test_an_unknown_page_stays_unknown_until_the_gateway_answers(
    village: Village, fake: Stripe, client: FlaskClient, lie: str
) -> None:
    order = ordered_by_card(village)
    pay = f"/bayar/{payment_of(order).token}"
    fake.lie(lie, 3)
    assert client.post(f"{pay}/kartu").status_code == 503
    fake.lie(lie, 0)
    card = payments.card_checkout(payment_of(order).id)
    assert card is not None
    assert card.state == "asked"
    assert states(order) == ("placed", "pending")
    with clock.at(clock.now() + timedelta(minutes=3)):
        for payment_id in payments.due_checkouts():
            payments.refresh_payment(payment_id)
    card = payments.card_checkout(payment_of(order).id)
    assert card is not None
    assert (card.state, len(fake.things("checkout.session"))) == ("open", 1)
    fake.pay(session_of(order))
    refreshed(order)
    assert states(order) == ("paid", "succeeded")
    assert violations() == []


def test_a_webhook_that_comes_before_the_answer_pays_once(village: Village, fake: Stripe, client: FlaskClient) -> None:
    """The page was made and paid, but our request for it never heard so."""
    order = ordered_by_card(village)
    fake.lie("drop", 3)
    assert client.post(f"/bayar/{payment_of(order).token}/kartu").status_code == 503
    fake.pay(fake.things("checkout.session")[0]["id"])
    (told,) = fake.events("checkout.session.completed")
    for _ in range(2):
        assert post(village, client, told) == 200
        drain()
    assert states(order) == ("paid", "succeeded")
    assert standing(village) == PAID
    assert violations() == []
