"""Two Bumdesa with one real thing of every kind that has a place in an address, and an example for every part of one."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import text

from marketplace import bookkeeping, bumdesa, catalog, orders, payments, people, sellers
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM, Role
from marketplace.foundation.database import db, transaction
from marketplace.foundation.files import file_store
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record
from marketplace.payments.card_receipt import CardReceipt
from marketplace.payments.doubting import UNKNOWN
from marketplace.payments.events import UnknownCardMoney
from tests.bookkeeping.trading import handed_over, key, paid, payment_of, placed, sold, take_from_bank
from tests.world import Village, list_goods, open_village

PICTURE = f"ab/{'ab' * 32}-320.webp"
UNKNOWN_TOKEN = "Zz0" * 7 + "Z"


@dataclass(frozen=True)
class Things:
    """What one Bumdesa has, by the names used below."""

    village: Village
    place: str
    slug: str
    stall: str
    variant: int
    public_id: str
    order_number: str
    order_token: str
    checkout_token: str
    payment_token: str
    payment_id: int
    payout_token: str
    refund_id: int
    returned_id: int  # a refund that was paid
    cash_token: str  # a payment in cash
    late_token: str  # a payment whose money came after its order had ended
    receipt_id: int  # money by card of which nothing is known
    line_id: int
    tariff_id: int
    person_id: int
    session_id: int


def things_of(name: str, place: str, stall: str) -> Things:
    """Open a Bumdesa through the doors and let it trade a little."""
    village = open_village(name, place, stall=stall)
    variant = list_goods(village, price=100_000, stock=50)
    sold(village, variant, 100_000, 3)
    take_from_bank(village, 200_000)
    listing_id = catalog.offers_for([variant])[variant].listing_id
    waiting = placed(village, variant, 100_000)
    payment = payment_of(waiting)
    return Things(
        village, place, bumdesa.bumdesa_view(village.id).slug, sellers.sellers_for([village.seller_id])[village.seller_id].slug,
        variant, catalog.cards_for([listing_id])[listing_id].public_id, paid(village, placed(village, variant, 100_000)).number,
        waiting.token, orders.track(waiting).checkout_token, payment.token, payment.id, _payout(village), _refund(village, variant),
        _returned(village, _refund(village, variant)), payment_of(handed_over(village, placed(village, variant, 100_000, pay="tunai"))).token,
        _late(village, variant), doubtful_money(village.id), _line(village), _tariff(village), _colleague(village), 0,
    )  # fmt: skip


def _payout(village: Village) -> str:
    with transaction():
        return bookkeeping.pay_in_cash(village.cashier, village.seller_id, Money(50_000), key()).token


def _refund(village: Village, variant: int) -> int:
    order = paid(village, placed(village, variant, 100_000))
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
    db.session.rollback()
    (refund,) = payments.refunds_for([order.id])[order.id]
    return refund.id


def _returned(village: Village, refund_id: int) -> int:
    with transaction():
        payments.pay_refund(village.treasurer, refund_id, "tunai", "")
    return refund_id


def _late(village: Village, variant: int) -> str:
    order = placed(village, variant, 100_000)
    with transaction():
        orders.cancel_order(village.director, orders.order_by_id(order.id), "habis")
    return payment_of(paid(village, order)).token


def doubtful_money(bumdesa_id: int) -> int:
    """Money by card for a page nobody here remembers, as after a restore."""
    row = CardReceipt(
        bumdesa_id=bumdesa_id, payment_id=None, ref=f"cs_lama_{bumdesa_id}", intent_ref=f"pi_lama_{bumdesa_id}", label="LB-22222222",
        state="aside", version=1, amount_rupiah=100_000, returned_rupiah=0, problem=UNKNOWN, reference=None, trouble="",
        seen_at=clock.now(), asked_at=None, checks=0, next_check_at=None,
    )  # fmt: skip
    with transaction():
        db.session.add(row)
        db.session.flush()
        record(UnknownCardMoney(row.id, bumdesa_id, 100_000, payments.CARD_ACCOUNT))
        return row.id


def _line(village: Village) -> int:
    with transaction():
        facts = (village.bank_account_id, Money(4_321), clock.now().date(), "TRSF", key())
        return payments.type_statement_line(village.treasurer, village.id, *facts).id


def _tariff(village: Village) -> int:
    every = "SELECT min(id) FROM shipping_tariff WHERE bumdesa_id = :it AND active"
    return int(db.session.scalar(text(every), {"it": village.id}) or 0)


def _colleague(village: Village) -> int:
    with transaction():
        person_id = people.add_person("Tini")
        people.grant_role(SYSTEM, person_id, village.id, Role.STAFF)
    return person_id


def keep_a_picture() -> None:
    """So that the address of a picture is one that is there."""
    file_store().put(f"public/{PICTURE}", b"picture")


Example = Callable[[Things], str]

# What stands in an address, by the name the route gives it; "endpoint.name" where a name means different things.
# A test names every part of an address that has no line here.
EXAMPLES: dict[str, Example] = {
    "bumdesa": lambda it: it.slug,
    "number": lambda it: it.order_number,
    "order_token": lambda it: it.order_token,
    "checkout_token": lambda it: it.checkout_token,
    "payment_token": lambda it: it.payment_token,
    "payout_token": lambda it: it.payout_token,
    "public_id": lambda it: it.public_id,
    "seller": lambda it: it.stall,
    "line_id": lambda it: str(it.line_id),
    "refund_id": lambda it: str(it.refund_id),
    "refunds.receipt.refund_id": lambda it: str(it.returned_id),
    "counter_cash.receipt.payment_token": lambda it: it.cash_token,
    "decisions.late.payment_token": lambda it: it.late_token,
    "decisions.accept_payment.payment_token": lambda it: it.late_token,
    "decisions.return_payment.payment_token": lambda it: it.late_token,
    "receipt_id": lambda it: str(it.receipt_id),
    "account_id": lambda it: str(it.village.bank_account_id),
    "person_id": lambda it: str(it.person_id),
    "tariff_id": lambda it: str(it.tariff_id),
    "session_id": lambda it: str(it.session_id),
    "passkey_id": lambda it: "0",  # nobody here has one
    "code": lambda it: "1.1.01.01",
    "home.village.slug": lambda it: it.place,
    "home.stall.slug": lambda it: it.stall,
    "home.category.slug": lambda it: "keripik-dan-kerupuk",
    "home.product.name": lambda it: f"keripik-{it.public_id}",
    "home.buy.name": lambda it: f"keripik-{it.public_id}",
    "gallery.show.name": lambda it: "masuk",
    "photos.show.name": lambda it: PICTURE,
}

# Parts that are nobody's: the same for every Bumdesa. All others belong to one, and the other's is "not found".
SHARED = frozenset({"code", "home.category.slug", "gallery.show.name", "photos.show.name"})


def parts_of(rule: str) -> list[str]:
    """The names of the parts of an address that differ from thing to thing."""
    return re.findall(r"<(?:\w+:)?(\w+)>", rule)


def example_for(endpoint: str, name: str) -> str:
    """Which line of ``EXAMPLES`` fills this part. Raises KeyError with what to do."""
    for known in (f"{endpoint}.{name}", name):
        if known in EXAMPLES:
            return known
    raise KeyError(f"<{name}> of {endpoint}: add an example to EXAMPLES in tests/access/things.py")


def address(rule: str, endpoint: str, office: Things, thing: Things | None) -> str:
    """The rule with the slug of ``office`` and things of ``thing``; None: things nobody has."""

    def fill(found: re.Match[str]) -> str:
        known = example_for(endpoint, found[1])
        if known == "bumdesa":
            return office.slug
        if thing is not None:
            return EXAMPLES[known](thing)
        return "987654321" if known.endswith("_id") and known != "public_id" else UNKNOWN_TOKEN

    return re.sub(r"<(?:\w+:)?(\w+)>", fill, rule)
