"""L12: every money event has its entry with its amount, and every entry its event."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from sqlalchemy import select

from marketplace.bumdesa import all_bumdesas
from marketplace.foundation.database import db
from marketplace.ledger import booked_sums
from marketplace.orders import goods_completed
from marketplace.payments import (
    all_receipts,
    all_refunds,
    card_money_set_aside,
    card_payouts,
    disputes_of,
    received_payments,
)

from . import rules
from .payout import CashMove, Payout

ONE_TO_ONE = re.compile(
    r"(payment:\d+:(received|late)|order:\d+:completed|refund:\d+:(opened|(paid|bounced)(-again(-\d+)?)?)|payout:\d+:(approved|paid|returned)|cash-move:\d+:moved|card-checkout:\d+:set-aside|card-receipt:\d+:set-aside|card-payout:\d+:arrived|dispute:\d+:(opened|won|lost))"
)
RETURNS = re.compile(r"card-receipt:(\d+):(returned|bounced)-\d+")
Books = Iterator[tuple[int, int, str]]
Sums = dict[str, int | None]  # what an effect must sum to; None: that it is there is all we know


def books_of_all() -> Books:
    """(bumdesa id, book id, name) of every Bumdesa that has a book."""
    return ((bumdesa.id, bumdesa.book_id, bumdesa.name) for bumdesa in all_bumdesas() if bumdesa.book_id)


def both_ways() -> list[str]:
    """What has no entry, what is booked with another amount, and what is booked but did not happen."""
    wrong = []
    for bumdesa_id, book_id, name in books_of_all():
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
