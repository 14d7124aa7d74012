"""Matching: this line of the bank statement is that payment. Exact to the rupiah, each line once."""

from __future__ import annotations

from dataclasses import dataclass

from marketplace.foundation import clock
from marketplace.foundation.actor import Actor
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, NotFound
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .events import PaymentReceived, PaymentReceivedLate
from .match import PaymentMatch
from .opening import free_its_code
from .payment import (
    PAYMENT,
    TRANSFER,
    Payment,
    PaymentView,
    require_stranger_to_goods,
    require_teller,
    row_for,
    view,
)
from .showing import matchable_payments
from .statement import STATEMENT_LINE, StatementLine, StatementLineView, line_for, lines_in, where_it_lies


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line and the payments whose amount it is (usually one; more when an ended order asked the same)."""

    line: StatementLineView
    payments: tuple[PaymentView, ...]


def match_payment(actor: Actor, payment_id: int, statement_line_id: int) -> PaymentView:
    """The money of this line is this payment. Records PaymentReceived, or PaymentReceivedLate if the order has ended.

    Raises NotFound, NotAllowed (role, own goods), Conflict (other amount or account, line or payment already used).
    """
    payment = row_for(actor, payment_id)
    line = line_for(actor, statement_line_id)
    if line.bumdesa_id != payment.bumdesa_id:
        raise NotFound("Mutasi ini tidak ada.")
    require_teller(actor, payment.bumdesa_id)
    require_stranger_to_goods(actor, payment)
    _require_fitting(payment, line)
    account = where_it_lies(line)
    late = payment.state != "pending"
    PAYMENT.move(payment, "receive", actor, received_rupiah=payment.due_rupiah, ended_at=clock.now())
    STATEMENT_LINE.move(line, "match", actor)
    db.session.add(
        PaymentMatch(
            bumdesa_id=payment.bumdesa_id, payment_id=payment.id, statement_line_id=line.id,
            matched_by=actor.person_id, matched_at=clock.now(),
        )
    )  # fmt: skip
    db.session.flush()
    if not late:  # else it was freed when the order ended, and may be somebody else's by now
        free_its_code(payment)
    _tell(payment, account, late)
    return view(payment)


def _require_fitting(payment: Payment, line: StatementLine) -> None:
    if payment.method != TRANSFER:
        raise Conflict("Pesanan ini dibayar tunai di loket, bukan lewat transfer.")
    if payment.received_rupiah:
        raise Conflict(f"Pembayaran {payment.label} sudah dicocokkan sebelumnya.")
    if line.state not in ("open", "set_aside"):
        raise Conflict("Mutasi ini sudah dipakai. Muat ulang halaman untuk melihat yang tersisa.")
    if line.bank_account_id != payment.bank_account_id:
        raise Conflict("Mutasi ini dari rekening lain. Pilih mutasi dari rekening yang diberikan kepada pembeli.")
    if line.amount_rupiah != payment.due_rupiah:
        due, came = Money(payment.due_rupiah), Money(line.amount_rupiah)
        raise Conflict(
            f"Jumlah tidak sama: tagihan {due}, mutasi {came}. Periksa salah ketik. Bila memang berbeda, tandai "
            "mutasinya “Belum dikenali” dan hubungi pembeli."
        )


def _tell(payment: Payment, account_code: str, late: bool) -> None:
    news = PaymentReceivedLate if late else PaymentReceived
    facts = (payment.id, payment.order_id, payment.bumdesa_id, payment.method)
    record(news(*facts, payment.total_rupiah, payment.code_rupiah, account_code))


def suggestions_for(bumdesa_id: int) -> list[Suggestion]:
    """Every unmatched line with the payments that ask for exactly its amount. Three statements."""
    lines = lines_in(bumdesa_id, "open", "set_aside")
    amounts = {(line.bank_account_id, line.amount.rupiah) for line in lines}
    wanted: dict[tuple[int | None, int], list[PaymentView]] = {}
    for payment in matchable_payments(bumdesa_id, {amount for _, amount in amounts}):
        wanted.setdefault((payment.bank_account_id, payment.due.rupiah), []).append(payment)
    return [Suggestion(line, tuple(wanted.get((line.bank_account_id, line.amount.rupiah), ()))) for line in lines]
