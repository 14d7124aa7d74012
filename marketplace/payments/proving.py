"""Checks of payments: each recomputes one promise from the rows."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Select, and_, func, or_, select

from marketplace.foundation.checks import Check
from marketplace.foundation.database import db

from .card_receipt import CardReceipt
from .card_tables import CardCheckout, CardRefund
from .codes import PaymentCode
from .match import PaymentMatch
from .payment import CARD_ACCOUNT, STRIPE, TRANSFER, Payment
from .refund import Refund
from .statement import StatementLine
from .unknown import nobody_asks

MONEY_IS_HERE = ("succeeded", "late", "returned")


def checks() -> list[Check]:
    """P4 (nothing returned beyond what was received) and P7 (no transfer without its line, each line once)."""
    return [
        Check("P4", "No more is returned than was received", _refunds_add_up),
        Check("P7", "Every transfer received has one statement line of its amount", _transfers_have_lines),
        Check("P7b", "Every statement line that is matched has one payment", _lines_have_payments),
        Check("P7c", "Every card payment received was confirmed by the gateway", _cards_have_answers),
        Check("I1b", "Every refund by card that is paid was confirmed by the gateway", _card_refunds_have_answers),
        Check(
            "O8",
            "Every transfer code that is held is awaited by one payment, and the other way round",
            _codes_are_awaited,
        ),
        Check("P5", "What the gateway has not answered is asked again", nobody_asks),
        Check("O6", "An order has one active payment at most", _one_active),
    ]


def _each(query: Select[Any], sentence: str) -> list[str]:
    return [sentence.format(id=found) for found in db.session.scalars(query)]


def _refunds_add_up() -> list[str]:
    opened = (
        select(func.coalesce(func.sum(Refund.amount_rupiah), 0))
        .where(Refund.payment_id == Payment.id)
        .scalar_subquery()
    )
    wrong = or_(Payment.refunded_rupiah != opened, opened > Payment.received_rupiah)
    return _each(select(Payment.id).where(wrong), "payment {id}: refunds do not add up")


def _transfers_have_lines() -> list[str]:
    fits = and_(
        StatementLine.amount_rupiah == Payment.due_rupiah,
        StatementLine.bank_account_id == Payment.bank_account_id,
        StatementLine.state == "matched",
    )
    lined = (
        select(PaymentMatch.id)
        .join(StatementLine, StatementLine.id == PaymentMatch.statement_line_id)
        .where(PaymentMatch.payment_id == Payment.id, fits)
    )
    alone = (Payment.method == TRANSFER, Payment.state.in_(MONEY_IS_HERE), ~lined.exists())
    return _each(select(Payment.id).where(*alone), "payment {id}: received without a statement line of its amount")


def _lines_have_payments() -> list[str]:
    used = select(PaymentMatch.id).where(PaymentMatch.statement_line_id == StatementLine.id).exists()
    wrong = or_(and_(StatementLine.state == "matched", ~used), and_(StatementLine.state != "matched", used))
    return _each(select(StatementLine.id).where(wrong), "statement line {id}: state and match disagree")


def _cards_have_answers() -> list[str]:
    answered = (
        select(CardCheckout.id).where(CardCheckout.payment_id == Payment.id, CardCheckout.state == "paid").exists()
    )
    decided = select(CardReceipt.id).where(CardReceipt.payment_id == Payment.id, CardReceipt.state == "used").exists()
    paid = or_(answered, decided)
    here = Payment.state.in_(MONEY_IS_HERE)
    wrong = select(Payment.id).where(Payment.method == STRIPE, or_(and_(here, ~paid), and_(~here, paid)))
    return _each(wrong, "payment {id}: its state and the gateway's answer disagree")


def _card_refunds_have_answers() -> list[str]:
    paid = select(CardRefund.id).where(CardRefund.refund_id == Refund.id, CardRefund.state == "paid").exists()
    by_card = and_(Refund.state == "paid", Refund.how == STRIPE, Refund.account_code == CARD_ACCOUNT)
    wrong = select(Refund.id).where(or_(and_(by_card, ~paid), and_(~by_card, paid)))
    return _each(wrong, "refund {id}: its state and the gateway's answer disagree")


def _codes_are_awaited() -> list[str]:
    """A code that nobody gives back is lost; one that is given back too early is asked for twice."""
    its = and_(PaymentCode.bank_account_id == Payment.bank_account_id, PaymentCode.code == Payment.code_rupiah)
    awaited = and_(Payment.state == "pending", Payment.method == TRANSFER)
    waiting = select(Payment.id).where(its, awaited).exists()
    lost = select(PaymentCode.code).where(PaymentCode.kept_until.is_(None), ~waiting)
    held = select(PaymentCode.code).where(its, PaymentCode.kept_until.is_(None)).exists()
    early = select(Payment.id).where(awaited, ~held)
    return _each(lost, "transfer code {id} is held by nobody") + _each(early, "payment {id}: its code was given back")


def _one_active() -> list[str]:
    active = select(Payment.order_id).where(Payment.state.in_(("pending", "succeeded")))
    return _each(active.group_by(Payment.order_id).having(func.count() > 1), "order {id}: more than one active payment")
