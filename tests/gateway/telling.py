"""Webhooks in number: the same event many times, events in every order, forgeries of every kind."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor

from flask import Flask
from flask.testing import FlaskClient

from marketplace import bumdesa, payments
from marketplace.fake_stripe.webhooks import signature
from marketplace.foundation.database import db
from marketplace.foundation.delivering import drain
from marketplace.orders.order import Order
from marketplace.payments.card_tables import StoredEvent
from tests.bookkeeping.trading import fresh, payment_of, standing, violations
from tests.gateway.fake import Stripe
from tests.gateway.selling import ordered_by_card, page_of
from tests.world import Village

PAID = {"1.1.03.03": 100_000, "2.1.05.03": -100_000}


def post(village: Village, client: FlaskClient, event: dict[str, str], **changes: str) -> int:
    """Tell the shop of ``village``; the status it answers."""
    told = {**event, **changes}
    db.session.rollback()
    slug = bumdesa.bumdesa_view(village.id).slug
    headers = {"Stripe-Signature": told["signature"], "Content-Type": "application/json"}
    return client.post(f"/webhook/stripe/{slug}", data=told["body"], headers=headers).status_code


def states(order: Order) -> tuple[str, str]:
    return fresh(order).state, payment_of(order).state


def tell_many_times(app: Flask, village: Village, fake: Stripe, times: int, at_once: int) -> None:
    """One event, told and applied ``times`` times by ``at_once`` threads: stored once, one effect."""
    order = ordered_by_card(village)
    fake.pay(page_of(order))
    (told,) = fake.events("checkout.session.completed")
    slug, payment_id = bumdesa.bumdesa_view(village.id).slug, payment_of(order).id
    db.session.remove()

    def tell(number: int) -> int:
        headers = {"Stripe-Signature": told["signature"]}
        with app.app_context():
            status = app.test_client().post(f"/webhook/stripe/{slug}", data=told["body"], headers=headers).status_code
            payments.refresh_payment(payment_id)
            db.session.remove()
        return status

    with ThreadPoolExecutor(at_once) as pool:
        assert list(pool.map(tell, range(times))) == [200] * times
    drain()
    assert db.session.query(StoredEvent).count() == 1
    assert states(order) == ("paid", "succeeded")
    assert standing(village) == PAID
    assert violations() == []


def tell_in_order(village: Village, fake: Stripe, client: FlaskClient, places: tuple[int, ...]) -> None:
    """Paid, disputed, withdrawn, won, given back: told in this order and then once more, applied after each."""
    before = standing(village)
    order, seen = ordered_by_card(village), len(fake.events())
    fake.pay(page_of(order))
    intent = fake.things("payment_intent")[0]["id"]
    fake.control("close-dispute", dispute=fake.control("dispute", intent=intent)["id"], outcome="won")
    wanted = ("checkout.session.completed", "charge.dispute.created", "charge.dispute.funds_withdrawn",
              "charge.dispute.funds_reinstated", "charge.dispute.closed")  # fmt: skip
    told = [event for event in fake.events()[seen:] if event["type"] in wanted]
    assert len(told) == len(wanted)
    for place in (*places, *places):
        assert post(village, client, told[place]) == 200
        drain()
    payments.refresh_disputes(payment_of(order).id)
    assert states(order) == ("paid", "succeeded")
    assert standing(village) == dict(Counter(before) + Counter({"1.1.03.03": 100_000})) | {
        "2.1.05.03": before.get("2.1.05.03", 0) - 100_000
    }


def forgeries(fake: Stripe, told: dict[str, str], each: int) -> Iterable[tuple[str, str]]:
    """(body, signature) that must all be refused; ``each`` of every kind."""
    body, secret, now = told["body"], fake.webhook_secret, int(time.time())
    event = json.loads(body)
    for number in range(each):
        yield body, ""
        yield body, f"t={now},v1={'0' * 64}"
        yield body, told["signature"][: 10 + number % (len(told["signature"]) - 11)]
        yield body, signature(body.encode(), f"whsec_lain{number}")
        yield body, signature(body.encode(), secret, now - 301 - number)
        yield body, signature(body.encode(), secret, now + 400 + number)
        yield _one_byte_changed(body, number), told["signature"]
        for facts in ({"livemode": True}, {"account": f"acct_lain{number}"}):
            lie = json.dumps({**event, **facts})
            yield lie, signature(lie.encode(), secret)


def _one_byte_changed(body: str, number: int) -> str:
    place = number * 37 % len(body)
    return f"{body[:place]}{'x' if body[place] != 'x' else 'y'}{body[place + 1 :]}"


def tell_lies(village: Village, fake: Stripe, client: FlaskClient, each: int) -> int:
    """Every forgery is answered 400 and leaves nothing; gives how many there were."""
    order = ordered_by_card(village)
    fake.pay(page_of(order))
    (told,) = fake.events("checkout.session.completed")
    statuses = [post(village, client, told, body=body, signature=mark) for body, mark in forgeries(fake, told, each)]
    assert set(statuses) == {400}, Counter(statuses)
    assert post(village, client, told, body="x" * 10_000_000) == 413
    assert client.post("/webhook/stripe/tidak-ada", data="{}").status_code == 404
    drain()
    assert db.session.query(StoredEvent).count() == 0
    assert states(order) == ("placed", "pending")
    assert standing(village) == {}
    return len(statuses)
