"""Giving money back: first it is owed, then it is paid, once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from marketplace.audit import Act, note
from marketplace.bumdesa import chosen_bank, own_banks
from marketplace.foundation import clock
from marketplace.foundation.actor import MONEY, Actor
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from marketplace.foundation.faults import fault_point
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .card_refunding import begin_card_refund, card_refund
from .disputing import taken_by_bank
from .events import RefundOpened, RefundPaid
from .payment import CASH_ACCOUNT, STRIPE, Payment
from .refund import REFUND, Refund, begin_refund, locked_refund

CASH, BANK = "tunai", "transfer"


@dataclass(frozen=True, slots=True)
class RefundView:
    """One refund. ``late``: its money came after the order ended. ``account_code``: where it leaves or left from."""

    id: int
    order_id: int
    payment_id: int
    bumdesa_id: int
    label: str
    state: str
    amount: Money
    late: bool
    account_code: str
    reason: str
    how: str | None
    reference: str
    opened_at: datetime
    paid_at: datetime | None


def open_refund(
    order_id: int,
    bumdesa_id: int,
    amount: Money,
    account_code: str | None = None,
    reason: str = "",
    payment_id: int | None = None,
) -> RefundView:
    """``amount`` of what was received for the order must go back; records RefundOpened.

    ``account_code`` defaults to where the money came in, ``payment_id`` to the first with money left. Raises NotFound (nothing was received) and Conflict (more
    than what is left of it).
    """
    payment = _paid_one(order_id, bumdesa_id, payment_id)
    _refuse_disputed(payment, amount)
    left = Money(payment.received_rupiah - payment.refunded_rupiah)
    if not Money.zero() < amount <= left:
        raise Conflict(f"Yang bisa dikembalikan paling banyak {left}.")
    row = begin_refund(payment, amount, account_code or payment.account_code, reason)
    if payment.method == STRIPE:
        begin_card_refund(row.id, bumdesa_id)
    record(RefundOpened(row.id, order_id, bumdesa_id, amount.rupiah))
    fault_point("refund.approved")
    return _view(row)


def pay_refund(actor: Actor, refund_id: int, how: str, reference: str = "", bank: str = "") -> RefundView:
    """The money went back: ``tunai``, or ``transfer`` with the bank's reference. Records RefundPaid.

    ``bank``: the account of the chart it left; by default the one it came to. Raises Invalid when that must be said.

    Raises NotFound, NotAllowed, Invalid, Conflict (already paid).
    """
    row = locked_refund(refund_id)
    if row is None or not actor.sees(row.bumdesa_id):
        raise NotFound("Pengembalian ini tidak ada.")
    if not actor.may(row.bumdesa_id, *MONEY):
        raise NotAllowed("Hanya direktur atau bendahara yang boleh mengembalikan uang.")
    if row.state == "paid":
        raise Conflict("Uang ini sudah dikembalikan. Jangan kirim lagi.")
    way = card_refund(row.id)
    if way is not None and way.state != "failed":
        raise Conflict("Uang ini sedang dikembalikan lewat Stripe. Tunggu jawabannya, jangan kirim sendiri.")
    _refuse_taken_by_bank(row)
    account, reference = _leaving(row, how, reference.strip(), bank)
    REFUND.move(row, "pay", actor, how=how, reference=reference, account_code=account, paid_at=clock.now())
    note(actor, row.bumdesa_id, Act.REFUND_PAID, f"{Money(row.amount_rupiah)} untuk {row.label}, {how}")
    record(RefundPaid(row.id, row.order_id, row.bumdesa_id, row.amount_rupiah, account))
    return _view(row)


def _refuse_taken_by_bank(row: Refund) -> None:
    """The buyer has it by a dispute, or may get it: by hand it would go twice."""
    payment = db.session.get_one(Payment, row.payment_id)
    taken = taken_by_bank(payment.id) if payment.method == STRIPE else Money.zero()
    if taken and payment.refunded_rupiah + taken.rupiah > payment.received_rupiah:
        raise Conflict(f"Bank pembeli sudah menarik {taken} lewat sengketa. Jangan kirim lagi.")


def _refuse_disputed(payment: Payment, amount: Money) -> None:
    """What the buyer's bank took back must not be given back once more."""
    if payment.method != STRIPE:
        return
    taken = taken_by_bank(payment.id)
    if taken and payment.refunded_rupiah + taken.rupiah + amount.rupiah > payment.received_rupiah:
        raise Conflict(f"Bank pembeli sudah menarik {taken} lewat sengketa. Tunggu putusannya.")


def _leaving(row: Refund, how: str, reference: str, bank: str) -> tuple[str, str]:
    """The account the money leaves from, and the reference that proves it."""
    if how == CASH:
        return CASH_ACCOUNT, reference
    if how != BANK:
        raise Invalid({"cara": "Pilih tunai atau transfer."})
    if not reference:
        raise Invalid({"referensi": "Nomor referensi belum diisi. Lihat di bukti transfer bank."})
    banks = own_banks(row.bumdesa_id)
    if not banks:
        raise Conflict("BUMDesa ini belum punya rekening. Kembalikan uangnya tunai.")
    return chosen_bank(
        row.bumdesa_id, bank or (row.account_code if row.account_code in banks else ""), "dari"
    ), reference


def refunds_for(order_ids: Collection[int]) -> dict[int, list[RefundView]]:
    """All refunds of many orders, oldest first. One statement."""
    found: dict[int, list[RefundView]] = {}
    for row in db.session.scalars(select(Refund).where(Refund.order_id.in_(order_ids)).order_by(Refund.id)):
        found.setdefault(row.order_id, []).append(_view(row))
    return found


def refund_view(refund_id: int) -> RefundView:
    """One refund by id. Raises NotFound."""
    row = db.session.get(Refund, refund_id)
    if row is None:
        raise NotFound("Pengembalian ini tidak ada.")
    return _view(row)


def owed_refunds(bumdesa_id: int, limit: int = 100) -> list[RefundView]:
    """Refunds still to be paid, oldest first."""
    owed = select(Refund).where(Refund.bumdesa_id == bumdesa_id, Refund.state == "opened")
    return [_view(row) for row in db.session.scalars(owed.order_by(Refund.id).limit(limit))]


def all_refunds(bumdesa_id: int) -> list[RefundView]:
    """Every refund of a Bumdesa, oldest first; for the checks of the books."""
    rows = select(Refund).where(Refund.bumdesa_id == bumdesa_id).order_by(Refund.id)
    return [_view(row) for row in db.session.scalars(rows)]


def _paid_one(order_id: int, bumdesa_id: int, payment_id: int | None) -> Payment:
    received = [
        Payment.order_id == order_id,
        Payment.bumdesa_id == bumdesa_id,
        Payment.received_rupiah > Payment.refunded_rupiah,
    ]
    if payment_id is not None:
        received.append(Payment.id == payment_id)
    query = select(Payment).where(*received).order_by(Payment.id).limit(1).with_for_update()
    row = db.session.scalars(query.execution_options(populate_existing=True)).first()
    if row is None:
        raise NotFound("Tidak ada uang yang diterima untuk pesanan ini.")
    return row


def _view(row: Refund) -> RefundView:
    return RefundView(
        id=row.id, order_id=row.order_id, payment_id=row.payment_id, bumdesa_id=row.bumdesa_id, label=row.label,
        state=row.state, amount=Money(row.amount_rupiah), late=row.late, account_code=row.account_code,
        reason=row.reason, how=row.how, reference=row.reference, opened_at=row.opened_at, paid_at=row.paid_at,
    )  # fmt: skip
