"""A gateway that lies for a while, a worker that comes by, and people who ask Stripe when it speaks of another amount."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

from marketplace import payments
from marketplace.fake_stripe.lies import LIES
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.delivering import drain
from marketplace.foundation.money import Money
from marketplace.orders.order import Order
from tests.bookkeeping.trading import completed, handed_over, standing, violations
from tests.gateway.fake import Stripe
from tests.gateway.selling import paid_by_card
from tests.world import Village

ABOUT_EVENTS = ("twice", "first", "silent")
OF_ANSWERS = tuple(lie for lie in LIES if lie not in ABOUT_EVENTS)
PRICE, COMMISSION = 99_990, 9_999  # a tenth; the parts of it do not come out even


def tell(fake: Stripe, lie: str, chance: random.Random) -> None:
    """A lie or two for the next requests; all kinds in turn with ``all``."""
    for name in OF_ANSWERS if lie == "all" else [lie]:
        if name == "slow":
            fake.lie("slow", 1, seconds=0.2)
        elif name in OF_ANSWERS:
            fake.lie(name, chance.randrange(5 if lie != "all" else 2))


def the_worker_comes_by() -> None:
    drain()
    for payment_id in payments.due_checkouts():
        with suppress(payments.GatewayError):
            payments.refresh_payment(payment_id)
    for refund_id in payments.due_refunds():
        with suppress(payments.GatewayError):
            payments.refresh_refund(refund_id)
    db.session.rollback()


def stripe_puts_right(fake: Stripe, order: Order) -> None:
    """What staff are told to do about a refund of another amount: Stripe is asked, and corrects what it made."""
    wanted = _parts_by_reference(order)
    for made in fake.things("refund"):
        amount = wanted.get(made["metadata"].get("refund", ""), made["amount"])
        if amount != made["amount"]:
            charge = next(one for one in fake.things("charge") if one["id"] == made["charge"])
            more = charge["amount_refunded"] + amount - made["amount"]
            fake.control("change", id=made["id"], facts={"amount": amount})
            fake.control("change", id=charge["id"], facts={"amount_refunded": more})


def _parts_by_reference(order: Order) -> dict[str, int]:
    """The name each refund of an order has at the gateway → hundredths of rupiah."""
    from marketplace.payments.card_tables import CardRefund

    db.session.rollback()
    parts = {refund.id: refund.amount.rupiah * 100 for refund in payments.refunds_for([order.id]).get(order.id, [])}
    return {
        row.reference: parts[row.refund_id]
        for row in db.session.query(CardRefund).filter(CardRefund.refund_id.in_(parts))
    }


def minutes_until_all_is_back(fake: Stripe, order: Order) -> int:
    """The worker comes by every five minutes; after half an hour somebody asks Stripe."""
    for minutes in range(0, 180, 5):
        if minutes >= 30:
            stripe_puts_right(fake, order)
        with clock.at(clock.now() + timedelta(minutes=minutes)):
            the_worker_comes_by()
        if all(refund.state == "paid" for refund in payments.refunds_for([order.id])[order.id]):
            return minutes
    raise AssertionError("not given back within three hours")


def give_parts_back(village: Village, fake: Stripe, lie: str, chance: random.Random) -> tuple[list[int], int]:
    """Sell one thing by card, complete it, then give up to four parts of it back while the gateway lies."""
    order = completed(village, handed_over(village, paid_by_card(village, fake, PRICE)))
    parts = [chance.randrange(1, PRICE // 4) for _ in range(chance.randrange(1, 5))]
    for part in parts:
        tell(fake, lie, chance)
        with transaction():
            payments.open_refund(order.id, village.id, Money(part), reason="pecah sebagian")
        if chance.random() < 0.5:
            the_worker_comes_by()
    waited = minutes_until_all_is_back(fake, order)
    for name in OF_ANSWERS:
        fake.lie(name, times=0)
    return parts, waited


def assert_parts_are_back(village: Village, fake: Stripe, told: Sequence[Sequence[int]]) -> None:
    """At the gateway each part once; in the books what is left of each sale, shared as at the beginning."""
    made: dict[str, list[int]] = {}
    for refund in reversed(fake.things("refund")):
        made.setdefault(refund["payment_intent"], []).append(refund["amount"] // 100)
    assert Counter(tuple(sorted(parts)) for parts in made.values()) == Counter(tuple(sorted(parts)) for parts in told)
    left = sum(PRICE - sum(parts) for parts in told)
    commission = sum(_commission_left(parts) for parts in told)
    assert standing(village) == {"1.1.03.03": left, "2.1.05.02": commission - left, "4.1.11.01": -commission}
    assert violations() == []


def _commission_left(parts: Sequence[int]) -> int:
    """Each part takes its share of what is left of the commission, halves upwards."""
    goods, commission = PRICE, COMMISSION
    for part in parts:
        taken = (2 * commission * part + goods) // (2 * goods)
        goods, commission = goods - part, commission - taken
    return commission
