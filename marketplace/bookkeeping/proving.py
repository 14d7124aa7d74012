"""Checks of the translation between trade and books. Each recomputes one promise from the rows of both sides."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from sqlalchemy import func, select

from marketplace.bumdesa import all_bumdesas
from marketplace.foundation.checks import Check
from marketplace.foundation.database import db
from marketplace.foundation.money import Money
from marketplace.ledger import balance, booked_sums, entry_for, sub_ledger_balances
from marketplace.orders import HeldMoney, goods_completed, held_for_buyers
from marketplace.payments import (
    STRIPE,
    all_receipts,
    all_refunds,
    card_money_set_aside,
    card_payouts,
    disputes_of,
    received_payments,
    settled_rupiah,
)

from . import rules
from .payout import ONE_PERSON_MAY, CashMove, Payout

CONTROL = (
    rules.SELLER_DEBT, rules.OWED_TO_SELLER, rules.HELD_FOR_GOODS, rules.HELD_FOR_SHIPPING, rules.OWED_TO_BUYER,
    rules.PAYOUT_UNDER_WAY,
)  # fmt: skip
ONE_TO_ONE = re.compile(
    r"(payment:\d+:(received|late)|order:\d+:completed|refund:\d+:(opened|(paid|bounced)(-again(-\d+)?)?)|payout:\d+:(approved|paid|returned)|cash-move:\d+:moved|card-checkout:\d+:set-aside|card-receipt:\d+:set-aside|card-payout:\d+:arrived|dispute:\d+:(opened|won|lost))"
)
RETURNS = re.compile(r"card-receipt:(\d+):(returned|bounced)-\d+")
BEFORE_SHIPPING = ("paid", "accepted", "packed", "ready")
Books = Iterator[tuple[int, int, str]]
Sums = dict[str, int | None]  # what an effect must sum to; None: that it is there is all we know


def checks() -> list[Check]:
    """L9b, L12, O5 (money held equals open paid orders), Y1 and Y2 (payouts)."""
    return [
        Check("L9b", "Control accounts equal their parts, and no seller's balance is below zero", _control),
        Check("L12", "Every money event has its entry, and every entry its event", _both_ways),
        Check("O5", "Money held for buyers equals the orders paid and not completed", _held_for_buyers),
        Check("I1", "Money owed to buyers equals the refunds not paid yet", _owed_to_buyers),
        Check("P6", "Money at the gateway equals the payments not paid out yet", _at_the_gateway),
        Check("Y1", "Payouts under way equal the payouts approved", _under_way),
        Check("Y2", "One open payout for each seller; two people where two are needed", _payout_rules),
    ]


def _books() -> Books:
    """(bumdesa id, book id, name) of every Bumdesa that has a book."""
    return ((bumdesa.id, bumdesa.book_id, bumdesa.name) for bumdesa in all_bumdesas() if bumdesa.book_id)


def _control() -> list[str]:
    wrong = []
    for _, book_id, name in _books():
        for code in CONTROL:
            parts, whole = sub_ledger_balances(book_id, code), balance(book_id, code)
            if sum(parts.values()) != whole:
                wrong.append(f"{name}: {code} is {whole}, its parts sum to {sum(parts.values())}")
            if code == rules.OWED_TO_SELLER:
                wrong += [f"{name}: {key} has {-amount}" for key, amount in parts.items() if amount > 0]
    return wrong


def _held_for_buyers() -> list[str]:
    wrong = []
    for bumdesa_id, book_id, name in _books():
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
    for bumdesa_id, book_id, name in _books():
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
    for bumdesa_id, book_id, name in _books():
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
    for bumdesa_id, book_id, name in _books():
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


def _both_ways() -> list[str]:
    wrong = []
    for bumdesa_id, book_id, name in _books():
        booked = booked_sums(book_id)
        wanted = _of_payments(bumdesa_id, booked) | _of_refunds(bumdesa_id, booked) | _of_payouts(bumdesa_id)
        wanted |= _of_cards(bumdesa_id, booked)
        wrong += [f"{name}: {sentence}" for sentence in _unlike_receipts(bumdesa_id, booked)]
        wanted |= {f"order:{id}:completed": goods for id, goods in goods_completed(bumdesa_id).items()}
        wrong += [f"{name}: {sentence}" for sentence in _unlike(wanted, booked)]
    return wrong


def _unlike(wanted: Sums, booked: dict[str, int]) -> Iterator[str]:
    for key, amount in wanted.items():
        if key not in booked:
            yield f"{key} has no entry"
        elif amount not in (None, booked[key]):
            yield f"{key} is booked with {booked[key]}, not {amount}"
    for key in booked:
        if ONE_TO_ONE.fullmatch(key) and key not in wanted:
            yield f"{key} is booked but did not happen"


def _of_payments(bumdesa_id: int, booked: dict[str, int]) -> Sums:
    wanted: Sums = {}
    for payment, line_id in received_payments(bumdesa_id):
        if not payment.is_late:
            wanted[f"payment:{payment.id}:received"] = payment.total.rupiah
            if f"payment:{payment.id}:late" in booked:  # staff let it count after all
                wanted[f"payment:{payment.id}:late"] = payment.due.rupiah
        elif f"statement-line:{line_id}:set-aside" not in booked:
            wanted[f"payment:{payment.id}:late"] = payment.due.rupiah
    return wanted


def _of_refunds(bumdesa_id: int, booked: dict[str, int]) -> Sums:
    """Opening may undo the transfer code and spent shipping too, so its sum is not known from the refund alone."""
    wanted: Sums = {}
    for refund in all_refunds(bumdesa_id):
        wanted[f"refund:{refund.id}:opened"] = None
        paid, bounced, times = f"refund:{refund.id}:paid", f"refund:{refund.id}:bounced", 0
        while rules.again(bounced, times) in booked:  # it went, and came back
            wanted |= {rules.again(effect, times): refund.amount.rupiah for effect in (paid, bounced)}
            times += 1
        if refund.state == "paid":
            wanted[rules.again(paid, times)] = refund.amount.rupiah
    return wanted


def _unlike_receipts(bumdesa_id: int, booked: dict[str, int]) -> Iterator[str]:
    """What went back of doubtful money by card is the sum of its entries."""
    sums: Counter[int] = Counter()
    for key, amount in booked.items():
        if found := RETURNS.fullmatch(key):
            sums[int(found[1])] += amount if found[2] == "returned" else -amount
    for receipt in all_receipts(bumdesa_id):
        back = (receipt.amount - receipt.left).rupiah if receipt.amount and receipt.left is not None else 0
        if sums[receipt.id] != back:
            yield f"card receipt {receipt.id} gave {back} back, booked is {sums[receipt.id]}"


def _of_cards(bumdesa_id: int, booked: dict[str, int]) -> Sums:
    wanted: Sums = {}
    for checkout_id, amount in card_money_set_aside(bumdesa_id).values():
        wanted[f"card-checkout:{checkout_id}:set-aside"] = amount.rupiah
    for payout in card_payouts(bumdesa_id):
        wanted[f"card-payout:{payout.id}:arrived"] = None
    for receipt in all_receipts(bumdesa_id):
        if receipt.payment_id is None and receipt.amount:
            wanted[f"card-receipt:{receipt.id}:set-aside"] = receipt.amount.rupiah
    for row in disputes_of(bumdesa_id):
        if f"dispute:{row.id}:opened" not in booked and row.state in ("inquiry", "closed"):
            continue  # only a question
        wanted[f"dispute:{row.id}:opened"] = row.amount_rupiah
        if row.state != "opened":
            wanted[f"dispute:{row.id}:{'lost' if row.state == 'lost' else 'won'}"] = row.amount_rupiah
    return wanted


def _of_payouts(bumdesa_id: int) -> Sums:
    wanted: Sums = {}
    for payout in db.session.scalars(select(Payout).where(Payout.bumdesa_id == bumdesa_id)):
        key, amount = f"payout:{payout.id}", payout.amount_rupiah
        if payout.approved_at:
            wanted[f"{key}:approved"] = amount
        if payout.paid_at:
            wanted[f"{key}:paid"] = amount + payout.fee_rupiah
        if payout.state == "returned":
            wanted[f"{key}:returned"] = amount
    for move in db.session.scalars(select(CashMove).where(CashMove.bumdesa_id == bumdesa_id)):
        wanted[f"cash-move:{move.id}:moved"] = move.amount_rupiah
    return wanted
