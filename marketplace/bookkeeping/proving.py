"""Checks of the translation between trade and books. Each recomputes one promise from the rows of both sides."""

from __future__ import annotations

from sqlalchemy import func, select

from marketplace.foundation.checks import Check
from marketplace.foundation.database import db
from marketplace.foundation.money import Money
from marketplace.ledger import balance, entry_for, sub_ledger_balances
from marketplace.orders import HeldMoney, held_for_buyers
from marketplace.payments import (
    STRIPE,
    all_receipts,
    all_refunds,
    disputes_of,
    received_payments,
    settled_rupiah,
)

from . import rules
from .payout import ONE_PERSON_MAY, Payout
from .proving_entries import books_of_all, both_ways

CONTROL = (
    rules.SELLER_DEBT, rules.OWED_TO_SELLER, rules.HELD_FOR_GOODS, rules.HELD_FOR_SHIPPING, rules.OWED_TO_BUYER,
    rules.PAYOUT_UNDER_WAY,
)  # fmt: skip
BEFORE_SHIPPING = ("paid", "accepted", "packed", "ready")


def checks() -> list[Check]:
    """L9b, L12, O5 (money held equals open paid orders), Y1 and Y2 (payouts)."""
    return [
        Check("L9b", "Control accounts equal their parts, and no seller's balance is below zero", _control),
        Check("L12", "Every money event has its entry, and every entry its event", both_ways),
        Check("O5", "Money held for buyers equals the orders paid and not completed", _held_for_buyers),
        Check("I1", "Money owed to buyers equals the refunds not paid yet", _owed_to_buyers),
        Check("P6", "Money at the gateway equals the payments not paid out yet", _at_the_gateway),
        Check("Y1", "Payouts under way equal the payouts approved", _under_way),
        Check("Y2", "One open payout for each seller; two people where two are needed", _payout_rules),
    ]


def _control() -> list[str]:
    wrong = []
    for _, book_id, name in books_of_all():
        for code in CONTROL:
            parts, whole = sub_ledger_balances(book_id, code), balance(book_id, code)
            if sum(parts.values()) != whole:
                wrong.append(f"{name}: {code} is {whole}, its parts sum to {sum(parts.values())}")
            if code == rules.OWED_TO_SELLER:
                wrong += [f"{name}: {key} has {-amount}" for key, amount in parts.items() if amount > 0]
    return wrong


def _held_for_buyers() -> list[str]:
    wrong = []
    for bumdesa_id, book_id, name in books_of_all():
        mine = held_for_buyers(bumdesa_id)
        goods = {rules.order_key(order.order_id): -order.goods.rupiah for order in mine}
        shipping = {
            rules.order_key(order.order_id): -_shipping_held(order).rupiah for order in mine if _shipping_held(order)
        }
        for code, wanted in ((rules.HELD_FOR_GOODS, goods), (rules.HELD_FOR_SHIPPING, shipping)):
            wrong += _differences(name, code, wanted, sub_ledger_balances(book_id, code))
    return wrong


def _shipping_held(order: HeldMoney) -> Money:
    """Until the courier was paid; own courier: until completion. A disputed order stands still, before or after its courier."""
    waits = order.state in BEFORE_SHIPPING
    if order.state == "disputed":
        waits = entry_for(f"order:{order.order_id}:courier") is None
    return order.shipping if order.own_courier or waits else Money.zero()


def _owed_to_buyers() -> list[str]:
    wrong = []
    for bumdesa_id, book_id, name in books_of_all():
        wanted = {
            f"refund:{refund.id}": -refund.amount.rupiah
            for refund in all_refunds(bumdesa_id)
            if refund.state == "opened"
        }
        wrong += _differences(name, rules.OWED_TO_BUYER, wanted, sub_ledger_balances(book_id, rules.OWED_TO_BUYER))
    return wrong


def _at_the_gateway() -> list[str]:
    """1.1.03.03 from every movement of card money, and 1.1.03.06 from the disputes."""
    wrong = []
    for bumdesa_id, book_id, name in books_of_all():
        owed = _owed_by_gateway(bumdesa_id) - settled_rupiah(bumdesa_id)
        held = sum(row.amount_rupiah for row in disputes_of(bumdesa_id, "opened"))
        for code, amount in ((rules.CARD_MONEY, owed), (rules.DISPUTED, held)):
            if balance(book_id, code) != amount:
                wrong.append(f"{name}: {code} is {balance(book_id, code)}, should be {amount}")
    return wrong


def _owed_by_gateway(bumdesa_id: int) -> int:
    """What the gateway owes before anything was paid out: received, less given back, less disputed."""
    received = sum(payment.received.rupiah for payment, _ in received_payments(bumdesa_id) if payment.method == STRIPE)
    doubtful = sum(one.left.rupiah for one in all_receipts(bumdesa_id) if one.left and one.state != "used")
    returned = sum(
        refund.amount.rupiah
        for refund in all_refunds(bumdesa_id)
        if refund.state == "paid" and refund.how == STRIPE and refund.account_code == rules.CARD_MONEY
    )
    disputed = sum(row.amount_rupiah for row in disputes_of(bumdesa_id, "opened", "lost"))
    return received + doubtful - returned - disputed


def _under_way() -> list[str]:
    wrong = []
    for bumdesa_id, book_id, name in books_of_all():
        approved = select(Payout.id, Payout.amount_rupiah).where(
            Payout.bumdesa_id == bumdesa_id, Payout.state == "approved"
        )
        wanted = {f"payout:{payout_id}": -amount for payout_id, amount in db.session.execute(approved)}
        wrong += _differences(
            name, rules.PAYOUT_UNDER_WAY, wanted, sub_ledger_balances(book_id, rules.PAYOUT_UNDER_WAY)
        )
    return wrong


def _differences(name: str, code: str, wanted: dict[str, int], found: dict[str, int]) -> list[str]:
    keys = sorted(wanted.keys() | found.keys())
    return [
        f"{name}: {code} {key} is {found.get(key, 0)}, should be {wanted.get(key, 0)}"
        for key in keys
        if wanted.get(key, 0) != found.get(key, 0)
    ]


def _payout_rules() -> list[str]:
    open_ones = select(Payout.seller_id).where(Payout.state.in_(("requested", "approved")))
    twice = open_ones.group_by(Payout.seller_id).having(func.count() > 1)
    alone = select(Payout.id).where(
        Payout.approved_by == Payout.requested_by,
        (Payout.how == "bank") | (Payout.amount_rupiah > ONE_PERSON_MAY.rupiah),
    )
    wrong = [f"seller {seller}: more than one open payout" for seller in db.session.scalars(twice)]
    return wrong + [f"payout {payout}: approved by who asked" for payout in db.session.scalars(alone)]
