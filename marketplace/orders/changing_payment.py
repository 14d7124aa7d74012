"""The buyer pays otherwise than she first said, while nothing is paid: the way before ends for good, then the new one begins.

The total and the goods stay as they are; only until when they wait is counted anew, from the moment of ordering, so that nobody
holds goods longer by changing. A page at the gateway is closed there first; when it was paid meanwhile, that counts.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select

from marketplace import catalog, payments
from marketplace.bumdesa import BankAccount, bank_accounts_for, bumdesa_view
from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.foundation.money import Money
from marketplace.payments import PaymentView

from .finding import order_by_id, order_by_token
from .lifecycle import ORDER
from .order import Order, OrderLine
from .placing import BUYER, MATCH_HOURS, METHODS, PAY_HOURS
from .quoting import TRANSFER, ways_to_pay

AT_LEAST, AT_MOST, SHORTEST = timedelta(hours=2), timedelta(hours=48), timedelta(minutes=35)
MOST_CHANGES = 5
WORDS = {payments.TRANSFER: "transfer bank", payments.STRIPE: "kartu", payments.COUNTER: "tunai di loket"}


def other_ways(order: Order, payment: PaymentView) -> tuple[str, ...]:
    """How this order could be paid instead, now; empty when nothing may be changed."""
    if order.state != "placed" or order.pay_on != "prepaid" or not payment.is_open or _until(order, AT_LEAST) is None:
        return ()
    least = payments.least_by_card([order.bumdesa_id]).get(order.bumdesa_id)
    ways = ways_to_pay(_account(order), least, bumdesa_view(order.bumdesa_id), Money(order.total_rupiah))
    return tuple(way for way in ways if METHODS[way] != payment.method)


def change_payment(order_token: str, way: str) -> PaymentView:
    """The payment that counts afterwards. Twice is once. OUTSIDE a transaction.

    Raises NotFound, Invalid (no such way), Conflict (paid or ended meanwhile, too late, too often), Unavailable (the page at the
    gateway cannot be closed now).
    """
    order = order_by_token(order_token)
    before = payments.payments_for([order.id])[order.id]
    if METHODS.get(way) == before.method and before.is_open:
        return before
    if before.is_open:
        if way not in other_ways(order, before):
            raise Invalid({"cara_bayar": "Pilih cara bayar dari daftar."})
        db.session.rollback()
        payments.shut_card_page(before.id)
    with transaction():
        return _change(order_by_token(order_token), way)


def _change(order: Order, way: str) -> PaymentView:
    before = payments.payments_for([order.id])[order.id]
    if order.state != "placed" or not before.is_open:
        paid = before.state == "succeeded"
        raise Conflict("Pesanan ini sudah dibayar. Jangan bayar lagi." if paid else "Pesanan ini sudah berakhir.")
    if before.method == METHODS.get(way):
        return before
    if len(payments.all_payments_of(order.id)) > MOST_CHANGES:
        raise Conflict(
            "Cara bayar sudah terlalu sering diganti. Bayar dengan cara yang sekarang, atau hubungi BUMDesa."
        )
    until = _until(order, timedelta(hours=PAY_HOURS[way]))
    if until is None:
        raise Conflict("Waktu bayar hampir habis, jadi cara bayar tidak bisa diganti lagi.")
    payments.end_payment(order.id, "cancelled")
    held_until = until + timedelta(hours=MATCH_HOURS[way])
    sellers = db.session.scalars(select(OrderLine.seller_id).where(OrderLine.order_id == order.id).distinct())
    opened = payments.open_payment(
        order.id, order.bumdesa_id, Money(order.total_rupiah), METHODS[way], until,
        _account(order) if way == TRANSFER else None, label=order.number, seller_ids=tuple(sellers),
    )  # fmt: skip
    words = f"Dari {WORDS[before.method]} ke {WORDS[opened.method]}"
    order = order_by_id(order.id)
    ORDER.move(order, "change_payment", BUYER, note=words, due_at=held_until)
    catalog.hold_longer(order.id, held_until)
    return opened


def _until(order: Order, length: timedelta) -> datetime | None:
    """Counted from ordering, but with a fair while left, and never beyond the longest; None: too late to change."""
    now = clock.now()
    until = min(max(order.placed_at + length, now + AT_LEAST), order.placed_at + AT_MOST)
    return until if until - now >= SHORTEST else None


def _account(order: Order) -> BankAccount | None:
    accounts = bank_accounts_for([order.bumdesa_id]).get(order.bumdesa_id, [])
    return next((account for account in accounts if account.active), None)
