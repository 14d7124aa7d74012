"""Run in a process of its own: fill an upgraded database with demo data and write down what is where.

``python -m tests.journeys.making_ready world.json [lean]``; lean = few products, nobody has ordered yet.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import text

from marketplace import cart, catalog, orders, payments, people
from marketplace.app import create_app
from marketplace.catalog import offers_for
from marketplace.config import Config
from marketplace.demo import seed_small
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Actor, Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.money import Money
from tests.access.things import doubtful_money

PRODUCTS, LEAN = 60, 20
HERE, THERE = "karang-jahe", "mojowarno"
PASSWORD, PIN = "panen-raya-lumbung", "482915"
SELLER_PHONE = "+6281200000051"


def main(target: Path, lean: bool) -> None:
    config = Config.from_env()
    app = create_app(config)
    with app.app_context():
        seed_small(config, say=lambda words: None, products=LEAN if lean else PRODUCTS, orders=not lean)
        if not lean:
            sell_at_the_counter("loket-contoh-1", hand_over=False)
            sell_at_the_counter("loket-contoh-2", hand_over=True)
            give_back_in_cash("loket-contoh-3")
            pay_too_late("terlambat-contoh-4")
            doubtful_money(one("SELECT id FROM bumdesa WHERE slug = :slug", slug=HERE))
        world = look_around()
        db.session.remove()
        db.engine.dispose()
    target.write_text(json.dumps(world, indent=1))


def look_around() -> dict[str, Any]:
    """Names and keys by which the journeys find their way."""
    stall = one(
        "SELECT seller.id FROM seller JOIN person ON person.id = seller.person_id WHERE person.phone = :phone",
        phone=SELLER_PHONE,
    )
    world: dict[str, Any] = {
        "office": HERE, "other_office": THERE, "password": PASSWORD, "pin": PIN, "seller_phone": "0812-0000-0051",
        "other_director": give_password(f"direktur.{THERE}"), "other_treasurer": give_password(f"bendahara.{THERE}"),
        "stall": one("SELECT slug FROM seller WHERE id = :id", id=stall), "category": "makanan-dan-camilan",
    }  # fmt: skip
    return world | _goods(stall) | _people() | _orders() | _money()


def _goods(stall: int) -> dict[str, Any]:
    """Products by what is special about them, and a draft of the demo seller."""
    plenty = (
        "SELECT listing.slug || '-' || listing.public_id FROM listing JOIN bumdesa ON bumdesa.id = listing.bumdesa_id"
        " JOIN variant ON variant.listing_id = listing.id JOIN stock_level ON stock_level.variant_id = variant.id"
        " WHERE listing.state = 'published' AND grams > 0 AND stock_mode = 'counted' AND bumdesa.slug = :slug ORDER BY on_hand - held DESC"
    )
    own = "SELECT public_id FROM listing WHERE seller_id = :stall AND state = 'published' ORDER BY id LIMIT 1"
    gone, sold_out, draft = _make_special_goods(stall)
    product = one(plenty, slug=HERE)
    return {
        "product": product, "product_name": one("SELECT name FROM listing WHERE slug || '-' || public_id = :name", name=product),
        "other_product": one(plenty, slug=THERE),
        "category": one("SELECT category.slug FROM category JOIN listing ON listing.main_category_id = category.id GROUP BY category.slug ORDER BY count(*) DESC, 1 LIMIT 1"),
        "village": one("SELECT village_code FROM bumdesa WHERE slug = :slug", slug=HERE),
        "own_listing": one(own, stall=stall), "draft": draft, "gone": gone, "sold_out": sold_out,
    }  # fmt: skip


def _make_special_goods(stall: int) -> tuple[str, str, str]:
    """One withdrawn, one without stock, one only begun."""
    made = []
    for name, stock in (("Keripik tempe gembus", 5), ("Rengginang ketan hitam pedas manis khas pesisir utara Jawa", 0)):
        draft = catalog.ListingDraft(
            name, "keripik-dan-kerupuk", Money(12_500), "bungkus", grams=250, stock=stock, halal="bersertifikat"
        )
        with transaction():
            made.append(catalog.publish_listing(SYSTEM, stall, draft))
    with transaction():
        catalog.withdraw_listing(SYSTEM, made[0])
    draft_id = one("SELECT public_id FROM listing WHERE state = 'draft' LIMIT 1") or _begin_draft(stall)
    return _address_of(made[0]), _address_of(made[1]), draft_id


def _begin_draft(stall: int) -> str:
    from marketplace.catalog.drafting import draft_listing

    photo = one("SELECT id FROM photo WHERE seller_id = :stall AND listing_id IS NULL LIMIT 1", stall=stall)
    with transaction():
        return draft_listing(
            SYSTEM, stall, catalog.ListingDraft("Sambal terasi", "keripik-dan-kerupuk", Money(18_000), "botol"), photo
        )


def _address_of(public_id: str) -> str:
    view = catalog.listing_page(public_id)
    return f"{view.slug}-{view.public_id}"


def _orders() -> dict[str, Any]:
    """For every state the newest order: its tracking key, and in the office of HERE its number if it has one there."""
    found: dict[str, Any] = {"tracking": {}, "desk": {}}
    sql = "SELECT shop_order.state, pay_on, token, number, bumdesa.slug FROM shop_order JOIN bumdesa ON bumdesa.id = bumdesa_id ORDER BY shop_order.id"
    for state, pay_on, token, number, slug in db.session.execute(text(sql)):
        name = "handover" if state == "placed" and pay_on == "handover" else state
        found["tracking"][name] = token
        if slug == HERE:
            found["desk"][name] = number
    courier = "SELECT number FROM shop_order JOIN bumdesa ON bumdesa.id = bumdesa_id WHERE slug = :slug AND state IN ('packed', 'accepted') AND delivery = 'kirim' AND NOT own_courier ORDER BY state DESC"
    found["desk_to_courier"] = one(courier, slug=HERE)
    found["checkout"] = one("SELECT token FROM checkout ORDER BY id LIMIT 1")
    return found


def _money() -> dict[str, Any]:
    """Payments, a receipt, a payout, a row of the shipping table and a refund in the office of HERE (made where the demo data has none)."""
    here = one("SELECT id FROM bumdesa WHERE slug = :slug", slug=HERE)
    owed = "SELECT slug FROM seller JOIN ledger_balance ON sub_ledger = 'seller:' || seller.id WHERE account_code = '2.1.05.02' AND bumdesa_id = :here AND balance < 0"
    waiting = "SELECT token FROM payment WHERE state = 'pending' AND method = :method ORDER BY id LIMIT 1"
    return {
        "transfer": one(waiting, method="transfer"), "counter": one(waiting, method="counter"),
        "counter_here": one("SELECT token FROM payment WHERE method = 'counter' AND state = 'pending' AND bumdesa_id = :here", here=here),
        "receipt_here": one("SELECT token FROM payment WHERE receipt_number IS NOT NULL AND bumdesa_id = :here", here=here),
        "payout": one("SELECT token FROM payout WHERE state = 'paid' AND bumdesa_id = :here", here=here),
        "paid_stall": one("SELECT slug FROM seller JOIN payout ON payout.seller_id = seller.id WHERE payout.bumdesa_id = :here", here=here),
        "owed_stall": one(owed, here=here),
        "tariff": one("SELECT id FROM shipping_tariff WHERE active AND bumdesa_id = :here ORDER BY id LIMIT 1", here=here),
        "late": one("SELECT token FROM payment WHERE state = 'late' AND bumdesa_id = :here", here=here),
        "doubt": one("SELECT id FROM card_receipt WHERE bumdesa_id = :here", here=here),
        "refund_in_cash": one("SELECT id FROM refund WHERE how = 'tunai' AND bumdesa_id = :here", here=here),
        "refund": one("SELECT id FROM refund WHERE bumdesa_id = :here ORDER BY id LIMIT 1", here=here),
    }  # fmt: skip


def _people() -> dict[str, Any]:
    return {"cashier": one("SELECT id FROM person WHERE username = 'kasir'")}


def pay_too_late(key: str) -> None:
    """Somebody orders in HERE, cancels, and the transfer comes all the same."""
    here, order_id = one("SELECT id FROM bumdesa WHERE slug = :slug", slug=HERE), ordered_here(key, "transfer")
    director, payment = _director_of(here), payments.payments_for([order_id])[order_id]
    with transaction():
        orders.cancel_order(director, orders.order_by_id(order_id), "berubah pikiran")
    with transaction():
        facts = (payment.bank_account_id, payment.due, clock.now().date(), "WULAN", key)
        line = payments.type_statement_line(director, here, *facts)
        payments.match_payment(director, payment.id, line.id)


def sell_at_the_counter(key: str, hand_over: bool) -> None:
    """Somebody orders in HERE and pays in cash when fetching it."""
    order_id = ordered_here(key, "tunai")
    if hand_over:
        director = _director_of(one("SELECT id FROM bumdesa WHERE slug = :slug", slug=HERE))
        for act in (orders.accept_order, orders.pack_order, orders.make_ready):
            with transaction():
                act(director, orders.order_by_id(order_id))
        with transaction():
            order = orders.order_by_id(order_id)
            orders.hand_over(director, order, order.pickup_code)


def ordered_here(key: str, pay: str) -> int:
    """An order in HERE, fetched there."""
    here = one("SELECT id FROM bumdesa WHERE slug = :slug", slug=HERE)
    variant = one(
        "SELECT variant.id FROM variant JOIN listing ON listing.id = listing_id WHERE variant.bumdesa_id = :here AND state = 'published' ORDER BY price_rupiah",
        here=here,
    )
    with transaction():
        cart.put(key, variant, 1)
    total = offers_for([variant])[variant].price
    wish = orders.Wish("ambil", pay)
    draft = orders.CheckoutDraft("Wulan", "+6281200000199", "", "", "", "", {here: wish}, total)
    with transaction():
        (order_id,) = orders.orders_of_checkout(orders.place_checkout(key, draft, key))
    return order_id


def give_back_in_cash(key: str) -> None:
    """One more is sold at the counter, and a little of its price goes back across it."""
    sell_at_the_counter(key, hand_over=True)
    order_id, here = one("SELECT max(id) FROM shop_order"), one("SELECT id FROM bumdesa WHERE slug = :slug", slug=HERE)
    with transaction():
        orders.complete_order(SYSTEM, orders.order_by_id(order_id))
    with transaction():
        refund = payments.open_refund(order_id, here, Money(100), reason="kemasan penyok")
    with transaction():
        payments.pay_refund(_director_of(here), refund.id, "tunai")


def _director_of(bumdesa_id: int) -> Actor:
    person = one("SELECT id FROM person WHERE username = 'direktur'")
    return Actor(person, "Direktur", frozenset({(bumdesa_id, Role.DIRECTOR)}), fresh=True)


def give_password(username: str) -> str:
    """Let somebody of another village sign in."""
    with transaction():
        people.set_password(one("SELECT id FROM person WHERE username = :name", name=username), PASSWORD)
    return username


def one(sql: str, **values: Any) -> Any:
    """The first value of the first row, or None."""
    return db.session.execute(text(sql), values).scalar()


if __name__ == "__main__":
    main(Path(sys.argv[1]), lean="lean" in sys.argv)
