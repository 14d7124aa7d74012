"""Orders paid by card, as far as a test wants them to go."""

from __future__ import annotations

from marketplace import payments
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain
from marketplace.orders.order import Order
from marketplace.payments.gateway import GatewayAccount
from marketplace.payments.keys import note_test
from tests.bookkeeping.trading import payment_of, placed
from tests.gateway.fake import Stripe
from tests.world import Village, list_goods, open_village

HOME = "http://localhost"


def open_card_village(fake: Stripe, **more: str) -> Village:
    """A village whose Bumdesa takes cards, at the fake."""
    village = open_village(**more)  # type: ignore[arg-type]
    take_cards(village, fake)
    return village


def take_cards(village: Village, fake: Stripe) -> None:
    payments.use_gateway(fake.base, live_only=False)
    with transaction():
        payments.save_keys(SYSTEM, village.id, fake.key, fake.webhook_secret)
    with transaction():
        note_test(SYSTEM, village.id, GatewayAccount(f"acct_{fake.account}", False), "", busy=False)
        payments.switch_cards(SYSTEM, village.id, True)


def ordered_by_card(village: Village, price: int = 100_000, stock: int = 10) -> Order:
    """Placed, fetched at the village hall, not paid."""
    return placed(village, list_goods(village, price=price, stock=stock), price, pay="kartu")


def page_of(order: Order) -> str:
    """The session of its page at the gateway, opened now."""
    payments.open_card_page(payment_of(order).id, HOME)
    return session_of(order)


def session_of(order: Order) -> str:
    from marketplace.payments.card_tables import CardCheckout

    row = db.session.query(CardCheckout).filter_by(payment_id=payment_of(order).id).one()
    assert row.ref is not None
    return row.ref


def refreshed(order: Order) -> None:
    """The gateway was asked, and what follows from the answer was done."""
    payments.refresh_payment(payment_of(order).id)
    drain()


def paid_by_card(village: Village, fake: Stripe, price: int = 100_000) -> Order:
    order = ordered_by_card(village, price)
    fake.pay(page_of(order))
    refreshed(order)
    return order


def doubtful(fake: Stripe, order: Order, **facts: object) -> Order:
    """Paid, but the gateway says something else than what was agreed."""
    fake.pay(page_of(order))
    kind = "payment_intent" if "amount_received" in facts else "checkout.session"
    fake.control("change", id=fake.things(kind)[0]["id"], facts=facts)
    if "amount_received" in facts:
        fake.control("change", id=fake.things("charge")[0]["id"], facts={"amount": facts["amount_received"]})
        move = fake.things("balance_transaction")[0]
        more = int(str(facts["amount_received"])) - move["amount"]
        moved = {"amount": move["amount"] + more, "net": move["net"] + more}
        fake.control("change", id=move["id"], facts=moved)
    refreshed(order)
    return order
