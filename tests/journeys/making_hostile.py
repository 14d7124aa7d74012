"""Run in a process of its own: hostile words wherever people write something, put in through the doors.

``python -m tests.journeys.making_hostile world.json`` changes the world so that every page of pages.py shows them.
"""

from __future__ import annotations

import itertools
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from marketplace import bookkeeping, bumdesa, cart, catalog, orders, payments, people, sellers, shipping
from marketplace.app import create_app
from marketplace.bumdesa import Profile
from marketplace.catalog.drafting import draft_listing
from marketplace.config import Config
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.money import Money
from marketplace.web.forms import clean
from tests.catalog.shop import jpeg
from tests.hostile.corpus import Payload, payloads

from .making_ready import HERE, SELLER_PHONE, one

PRICE = 20_000
_words = itertools.cycle(payload for payload in payloads() if payload.family in ("xss", "template"))
_keys = (f"musuh-{number:06}" for number in itertools.count())


def word(most: int) -> str:
    """The next hostile words, as a form would let them through."""
    return next(shown for payload in _words if 3 < len(shown := _read(payload)) <= most)


def _read(payload: Payload) -> str:
    return " ".join(clean(payload.text).split())


def main(target: Path) -> None:
    world = json.loads(target.read_text())
    with create_app(Config.from_env()).app_context():
        here = one("SELECT id FROM bumdesa WHERE slug = :slug", slug=HERE)
        director = _hire(here)
        _say_everything_of(here, director)
        world |= _goods(world, here) | {"cashier": director.person_id}
        _trade(world, here, director)
        with transaction():
            bumdesa.add_bank_account(SYSTEM, here, "BRI", "987654321098", word(60), "1.1.01.04")
        db.session.remove()
        db.engine.dispose()
    target.write_text(json.dumps(world, indent=1))


def _hire(here: int) -> Actor:
    """Somebody whose name stands behind everything that is done below."""
    name = word(80)
    with transaction():
        person_id = people.add_person(name)
        people.grant_role(SYSTEM, person_id, here, Role.DIRECTOR)
    return Actor(person_id, name, frozenset({(here, Role.DIRECTOR)}), fresh=True)


def _say_everything_of(here: int, director: Actor) -> None:
    was = bumdesa.bumdesa_view(here)
    said = Profile(word(80), word(300), was.phone, was.complaint_phone, True, word(120), word(200))
    with transaction():
        bumdesa.save_profile(SYSTEM, here, said)
    rows = [replace(view.row, courier=word(40), service=word(40)) for view in shipping.tariffs_of(here)]
    with transaction():
        shipping.replace_tariffs(director, here, rows)


def _goods(world: dict[str, Any], here: int) -> dict[str, Any]:
    """A stall of the seller who signs in, and what it sells, sold, keeps and withdrew."""
    keeper = one("SELECT id FROM person WHERE phone = :phone", phone=SELLER_PHONE)
    village = one("SELECT village_code FROM bumdesa WHERE id = :here", here=here)
    with transaction():
        stall = sellers.register_seller(SYSTEM, here, word(80), word(80), village, show_name=True)
        people.entrust_stall(keeper, stall)
        sellers.pay_to_bank(SYSTEM, stall, word(60), "1234567890", word(60))
    shown, sold_out, gone = (_publish(stall, stock) for stock in (500, 0, 5))
    with transaction():
        catalog.withdraw_listing(SYSTEM, gone[0])
        draft_id = draft_listing(SYSTEM, stall, _said(5))
    slug = one("SELECT slug FROM seller WHERE id = :stall", stall=stall)
    return {
        "hostile_variant": shown[1], "hostile_stall": stall, "own_listing": shown[0], "draft": draft_id, "product": _name(shown[0]), "sold_out": _name(sold_out[0]),
        "gone": _name(gone[0]), "stall": slug, "paid_stall": slug, "owed_stall": slug, "village": village, "category": "makanan-dan-camilan",
    }  # fmt: skip


def _said(stock: int) -> catalog.ListingDraft:
    return catalog.ListingDraft(
        word(120), "keripik-dan-kerupuk", Money(PRICE), word(40), f"{word(300)}\n{word(300)}", 250, stock, halal="bersertifikat",
        licence_kind="P-IRT", licence_number=word(40),
    )  # fmt: skip


def _publish(stall: int, stock: int) -> tuple[str, int]:
    photo = catalog.store_photo(SYSTEM, stall, jpeg())
    with transaction():
        public_id = catalog.publish_listing(SYSTEM, stall, _said(stock), photo.id)
    return public_id, catalog.listing_page(public_id).offer.variant_id


def _name(public_id: str) -> str:
    view = catalog.listing_page(public_id)
    return f"{view.slug}-{view.public_id}"


def _trade(world: dict[str, Any], here: int, director: Actor) -> None:
    """An order in every state, all words in it hostile, and the money of it."""
    variant, stall = world["hostile_variant"], world["hostile_stall"]
    with transaction():
        bookkeeping.move_cash(director, here, "ambil", Money(500_000), next(_keys), sure=True)
    for state in (
        "placed",
        "paid",
        "accepted",
        "packed",
        "shipped",
        "ready",
        "delivered",
        "completed",
        "refund_due",
        "handover",
    ):
        order = _order(here, variant, fetched=state in ("ready", "handover"), cash=state == "handover")
        _bring(order, state, here, director)
        world["tracking"][state], world["desk"][state] = order.token, order.number
    world["checkout"] = one("SELECT token FROM checkout ORDER BY id DESC LIMIT 1")
    waiting = "SELECT token FROM payment WHERE state = 'pending' AND method = :method AND bumdesa_id = :here ORDER BY id DESC LIMIT 1"
    world["transfer"] = one(waiting, method="transfer", here=here)
    _counter(world, here, variant, director)
    world["payout"] = _pay_the_maker(stall, director)
    _type_line(here, director, Money(54_321))
    _give_back(world, here, director)


def _pay_the_maker(stall: int, director: Actor) -> str:
    with transaction():
        sellers.pay_in_cash(SYSTEM, stall)
    with transaction():
        return bookkeeping.pay_in_cash(director, stall, Money(1_000), next(_keys)).token


def _order(here: int, variant: int, fetched: bool, cash: bool = False) -> Any:
    key, wish = next(_keys), orders.Wish("ambil" if fetched else "kirim", "tunai" if cash else "transfer")
    buyer = orders.CheckoutDraft(
        word(80),
        "+6281200000177",
        f"Jalan Mawar 5 {word(280)}",
        "33.17.09",
        word(60),
        word(300),
        {here: wish},
        Money(0),
    )
    with transaction():
        cart.put(key, variant, 1)
    try:
        with transaction():
            token = orders.place_checkout(key, buyer, key)
    except orders.PriceChanged as changed:
        with transaction():
            token = orders.place_checkout(key, replace(buyer, seen_total=changed.now), key)
    (order_id,) = orders.orders_of_checkout(token)
    return orders.order_by_id(order_id)


def _steps(state: str, director: Actor) -> Iterator[Any]:
    """What is done with an order until it is in ``state``."""
    road = ("accepted", "packed", "shipped", "delivered", "completed")
    acts = {
        "accepted": lambda order: orders.accept_order(director, order),
        "packed": lambda order: orders.pack_order(director, order),
        "shipped": lambda order: orders.ship_order(director, order, Money(9_000), word(60), payments.CASH_ACCOUNT),
        "delivered": lambda order: orders.deliver_order(director, order),
        "completed": lambda order: orders.complete_order(director, order),
    }
    if state == "ready":
        yield from (acts["accepted"], acts["packed"], lambda order: orders.make_ready(director, order))
    elif state == "refund_due":
        yield lambda order: orders.cancel_order(director, order, word(200))
    elif state in road:
        yield from (acts[name] for name in road[: road.index(state) + 1])


def _bring(order: Any, state: str, here: int, director: Actor) -> None:
    if state in ("placed", "handover"):
        return
    payment = payments.payments_for([order.id])[order.id]
    line = _type_line(here, director, payment.due)
    with transaction():
        payments.match_payment(director, payment.id, line)
    for act in _steps(state, director):
        with transaction():
            act(orders.order_by_id(order.id))


def _type_line(here: int, director: Actor, amount: Money) -> int:
    account = bumdesa.bank_accounts_for([here])[here][0].id
    with transaction():
        return payments.type_statement_line(
            director, here, account, amount, clock.now().date(), word(160), next(_keys), word(80)
        ).id


def _counter(world: dict[str, Any], here: int, variant: int, director: Actor) -> None:
    """One that waits for cash, one whose cash was taken: a receipt on paper."""
    tokens = []
    for _ in range(2):
        order = _order(here, variant, fetched=True, cash=True)
        tokens.append(payments.payments_for([order.id])[order.id].token)
    with transaction():
        orders.accept_order(director, order)
    for act in (orders.pack_order, orders.make_ready):
        with transaction():
            act(director, orders.order_by_id(order.id))
    with transaction():
        fresh = orders.order_by_id(order.id)
        orders.hand_over(director, fresh, fresh.pickup_code)
    with transaction():
        orders.complete_order(director, orders.order_by_id(order.id))
    world["counter"] = world["counter_here"] = tokens[0]
    world["receipt_here"] = tokens[1]
    world["completed_order"] = order.id


def _give_back(world: dict[str, Any], here: int, director: Actor) -> None:
    """A refund that waits and one paid in cash: a receipt to be signed."""
    with transaction():
        paid = payments.open_refund(world["completed_order"], here, Money(100), reason=word(200))
    with transaction():
        payments.pay_refund(director, paid.id, "tunai", word(80))
    world["refund_in_cash"] = paid.id
    world["refund"] = one(
        "SELECT id FROM refund WHERE bumdesa_id = :here AND state = 'opened' ORDER BY id DESC LIMIT 1", here=here
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
