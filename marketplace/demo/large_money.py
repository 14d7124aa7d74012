"""The money of the large world's orders: payments, lines of bank statements, entries in the books."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from marketplace.foundation import identifiers
from marketplace.foundation.money import Money
from marketplace.ledger import credit, debit

from .diary import WEST
from .large_sales import COURIER_COST, SHIPPING, Pile, Sold
from .offices import BANK


def write_money(pile: Pile, one: Sold) -> None:
    """A transfer that came, that is awaited, or that never came."""
    came, due = one.reached >= 1, one.total - one.code
    state = "succeeded" if came else "expired" if one.state == "expired" else "pending"
    village = pile.village
    pile.add(
        "payment", id=one.id, token=identifiers.token(), order_id=one.id, bumdesa_id=village.id, label=one.number,
        seller_ids=sorted({thing.seller_id for thing, _ in one.goods}), method="transfer", at_handover=False, state=state,
        version=1 + (state != "pending"), total_rupiah=one.total, code_rupiah=one.code, due_rupiah=due,
        received_rupiah=due if came else 0, refunded_rupiah=0, bank_account_id=village.account_id, account_code=BANK,
        until=one.at + timedelta(hours=24), opened_at=one.at, ended_at=None if state == "pending" else one.when(1),
        receipt_number=None,
    )  # fmt: skip
    if state == "pending":
        pile.add(
            "payment_code", bank_account_id=village.account_id, code=one.code, bumdesa_id=village.id, due_rupiah=due,
            kept_until=None,
        )  # fmt: skip
    if came:
        _write_transfer(pile, one, due)
        _book(pile, one, due)


def _write_transfer(pile: Pile, one: Sold, due: int) -> None:
    village, at = pile.village, one.when(1)
    pile.add(
        "statement_line", id=one.id, bumdesa_id=village.id, bank_account_id=village.account_id, account_code=BANK,
        state="matched", version=2, amount_rupiah=due, booked_on=(at + WEST).date(), text=f"TRSF {one.buyer.name.upper()} {one.number}",
        reference="", typed_by=village.treasurer.person_id, typed_at=at,
    )  # fmt: skip
    pile.add(
        "payment_match", bumdesa_id=village.id, payment_id=one.id, statement_line_id=one.id,
        matched_by=village.treasurer.person_id, matched_at=at,
    )  # fmt: skip


def _book(pile: Pile, one: Sold, due: int) -> None:
    """J23, J3 and J4."""
    key = f"order:{one.id}"
    pile.book(
        one.when(1), f"payment:{one.id}:received", f"Pembayaran {one.number} (transfer)", debit(BANK, due),
        debit("6.3.99.03", one.code), credit("2.1.05.03", one.amount, key), credit("2.1.05.04", SHIPPING, key),
    )  # fmt: skip
    if one.reached >= 4:
        pile.book(
            one.when(4), f"{key}:courier", f"Ongkos kirim {one.number}", debit("2.1.05.04", SHIPPING, key),
            credit(BANK, COURIER_COST), credit("7.1.99.01", SHIPPING - COURIER_COST),
        )  # fmt: skip
    if one.state != "completed":
        return
    shares: Counter[int] = Counter()
    for thing, many in one.goods:
        amount = Money(thing.price * many)
        shares[thing.seller_id] += (amount - amount.share(pile.commission_bp)).rupiah
    pile.book(
        one.when(6), f"{key}:completed", f"Pesanan {one.number} selesai", debit("2.1.05.03", one.amount, key),
        *(credit("2.1.05.02", share, f"seller:{seller}") for seller, share in sorted(shares.items())),
        credit("4.1.11.01", one.amount - sum(shares.values())),
    )  # fmt: skip
