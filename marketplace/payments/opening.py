"""Opening and ending a payment."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from types import SimpleNamespace

from sqlalchemy import select

from marketplace.bumdesa import BankAccount, bank_accounts_for
from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.asking import add_row
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.foundation.identifiers import token
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .codes import release_code, take_code
from .events import CardPaymentEnded
from .keys import least_by_card
from .payment import CARD_ACCOUNT, CASH_ACCOUNT, COUNTER, PAYMENT, STRIPE, TRANSFER, Payment, PaymentView, view


def open_payment(
    order_id: int,
    bumdesa_id: int,
    total: Money,
    method: str,
    until: datetime | None,
    bank_account: BankAccount | None = None,
    *,
    label: str = "",
    seller_ids: Collection[int] = (),
    at_handover: bool = False,
) -> PaymentView:
    """Begin the payment of an order. ``total`` must be at least Rp1 (transfer: Rp2); ``until`` None: no deadline.

    ``bank_account`` defaults to the Bumdesa's first active account. ``label`` is what staff read (the order
    number). ``at_handover``: the cash is taken with the goods. Raises Invalid (method), Conflict (no bank account, no cards or too
    little for them), Unavailable (all codes taken).
    """
    if method not in (TRANSFER, COUNTER, STRIPE):
        raise Invalid({"cara_bayar": "Pilih cara bayar dari daftar."})
    if method == STRIPE:
        _require_cards(bumdesa_id, total)
    account = _account(bumdesa_id, bank_account) if method == TRANSFER else None
    code = take_code(account.id, bumdesa_id, total) if account else 0
    row = {
        "token": token(), "order_id": order_id, "bumdesa_id": bumdesa_id, "label": label or f"#{order_id}", "seller_ids": sorted(seller_ids),
        "method": method, "at_handover": at_handover, "state": "pending", "version": 1, "total_rupiah": total.rupiah, "code_rupiah": code,
        "due_rupiah": total.rupiah - code, "received_rupiah": 0, "refunded_rupiah": 0,
        "bank_account_id": account.id if account else None, "account_code": account.account_code if account else CARD_ACCOUNT if method == STRIPE else CASH_ACCOUNT,
        "until": until, "opened_at": clock.now(), "ended_at": None, "receipt_number": None,
    }  # fmt: skip
    id = add_row(Payment, row)
    PAYMENT.begin_new(id, "pending", SYSTEM)
    return view(SimpleNamespace(id=id, **row))


def lock_payments_of(order_id: int) -> None:
    """Keep the order's payments as they are until the end of this transaction. Taken before the order's own lock."""
    db.session.execute(select(Payment.id).where(Payment.order_id == order_id).order_by(Payment.id).with_for_update())


def end_payment(order_id: int, why: str) -> None:
    """The order ``expired`` or was ``cancelled``: no money is awaited any more. Money that is here stays here."""
    if why not in ("expired", "cancelled"):
        raise ValueError(why)
    waiting = select(Payment).where(Payment.order_id == order_id, Payment.state == "pending").with_for_update()
    row = db.session.scalars(waiting.execution_options(populate_existing=True)).first()
    if row is None:
        return
    PAYMENT.move(row, why, SYSTEM, ended_at=clock.now())
    free_its_code(row)
    if row.method == STRIPE:
        record(CardPaymentEnded(row.id, row.order_id, row.bumdesa_id))


def free_its_code(row: Payment) -> None:
    """Let the transfer code of an ended payment rest and then be used again."""
    if row.bank_account_id is not None:
        release_code(row.bank_account_id, row.code_rupiah)


def _require_cards(bumdesa_id: int, total: Money) -> None:
    least = least_by_card([bumdesa_id]).get(bumdesa_id)
    if least is None:
        raise Conflict("BUMDesa ini sedang tidak menerima kartu. Pilih cara bayar lain.")
    if total < least:
        raise Conflict(f"Kartu bisa dipakai mulai {least}. Pilih cara bayar lain.")


def _account(bumdesa_id: int, wanted: BankAccount | None) -> BankAccount:
    offered = [wanted] if wanted else bank_accounts_for([bumdesa_id]).get(bumdesa_id, [])
    for account in offered:
        if account.active and account.bumdesa_id == bumdesa_id:
            return account
    raise Conflict("BUMDesa ini belum punya rekening untuk transfer. Pilih bayar tunai di loket.")
