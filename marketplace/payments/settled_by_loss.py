"""A dispute that is lost leaves the buyer her money: nothing of it is owed to her any more, and nobody sends it a second time.

What was owed undoes the loss: late money that waited for a decision, or a refund the gateway refused because the bank was faster.
"""

from __future__ import annotations

from sqlalchemy import func, select

from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .card_tables import CardRefund, Dispute
from .events import RefundOpened, RefundPaid
from .payment import LOSS_ACCOUNT, STRIPE, Payment
from .refund import REFUND, Refund, begin_refund

BY_THE_BANK = "diambil bank pembeli lewat sengketa"


def settle_by_loss(payment: Payment) -> None:
    """Inside a transaction that holds the payment. A refund whose way is not known yet waits for its answer; one that is larger
    than what was lost stays owed. Records RefundOpened (late money) and RefundPaid."""
    lost = select(Dispute.ref).where(Dispute.payment_id == payment.id, Dispute.state == "lost")
    ref = db.session.scalar(lost.order_by(Dispute.id.desc()).limit(1))
    if ref is None:
        return
    if payment.state == "late" and _taken_twice(payment) >= 0:
        row = begin_refund(payment, Money(payment.received_rupiah), payment.account_code, BY_THE_BANK)
        record(RefundOpened(row.id, row.order_id, row.bumdesa_id, row.amount_rupiah))
    for refund in _owed(payment.id):
        if refund.amount_rupiah <= _taken_twice(payment):
            _settle(refund, ref)


def _taken_twice(payment: Payment) -> int:
    """What the bank took and we owe as well, or gave: rupiah beyond what was received; negative when there is some left."""
    lost = select(func.coalesce(func.sum(Dispute.amount_rupiah), 0)).where(
        Dispute.payment_id == payment.id, Dispute.state == "lost"
    )
    settled = select(func.coalesce(func.sum(Refund.amount_rupiah), 0)).where(
        Refund.payment_id == payment.id, Refund.state == "paid", Refund.account_code == LOSS_ACCOUNT
    )
    twice = (db.session.scalar(lost) or 0) - (db.session.scalar(settled) or 0)
    return int(payment.refunded_rupiah + twice - payment.received_rupiah)


def _owed(payment_id: int) -> list[Refund]:
    """Those nobody is asked for any more."""
    under_way = select(CardRefund.id).where(CardRefund.refund_id == Refund.id, CardRefund.state != "failed").exists()
    owed = select(Refund).where(Refund.payment_id == payment_id, Refund.state == "opened", ~under_way)
    return list(db.session.scalars(owed.order_by(Refund.id).execution_options(populate_existing=True)))


def _settle(refund: Refund, ref: str) -> None:
    paid = {"how": STRIPE, "reference": ref[:80], "account_code": LOSS_ACCOUNT, "paid_at": clock.now()}
    REFUND.move(refund, "pay", SYSTEM, BY_THE_BANK, **paid)
    record(RefundPaid(refund.id, refund.order_id, refund.bumdesa_id, refund.amount_rupiah, LOSS_ACCOUNT))
