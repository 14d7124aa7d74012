"""Settlement (J2): what the gateway paid out to the bank, line by line, with its true fee."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select

from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Unavailable
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .card_receipt import CardReceipt
from .card_tables import CardCheckout, CardPayout, CardPayoutLine
from .doubting import notice_unknown
from .events import CardMoneyArrived
from .gateway import Gateway, GatewayError, GatewayLine, GatewayPayout
from .keys import GatewayKeys, keys_row
from .reaching import gateway_of
from .refunds_elsewhere import look_at_money_back

LOOK_BACK = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class CardPayoutView:
    """``ours``: of payments of ours (before fees); ``others``: money of the same account we know nothing of."""

    id: int
    bumdesa_id: int
    ref: str
    amount: Money
    bank_code: str
    arrived_at: datetime
    ours: Money
    others: Money
    fee: Money


def settle_payouts(bumdesa_id: int) -> int:
    """Note every payout with money of ours that arrived and is not noted yet. OUTSIDE a transaction; gives how many were new.

    What the account paid out before it ever sold for us is not our business. Raises GatewayError.
    """
    keys = keys_row(bumdesa_id)
    first = db.session.scalar(select(func.min(CardCheckout.asked_at)).where(CardCheckout.bumdesa_id == bumdesa_id))
    if keys is None or not keys.account_ref or first is None:
        db.session.rollback()
        return 0
    newest = db.session.scalar(select(func.max(CardPayout.arrived_at)).where(CardPayout.bumdesa_id == bumdesa_id))
    known = set(db.session.scalars(select(CardPayout.ref).where(CardPayout.bumdesa_id == bumdesa_id)))
    gateway = gateway_of(bumdesa_id)
    arrived = gateway.payouts(max(first, (newest or clock.now()) - LOOK_BACK))
    new = [(payout, gateway.lines_of(payout.ref)) for payout in arrived if payout.ref not in known]
    noted = 0
    for payout, lines in new:
        _look_at_what_is_in(bumdesa_id, gateway, payout, lines)
        with transaction():
            noted += _note(bumdesa_id, payout, lines)
    return noted


def settle_now(bumdesa_id: int) -> int:
    """``settle_payouts`` for a button. Raises Unavailable."""
    try:
        return settle_payouts(bumdesa_id)
    except GatewayError as problem:
        raise Unavailable("Stripe belum bisa dihubungi. Coba lagi sebentar.", 30) from problem


def card_payout(payout_id: int) -> CardPayoutView:
    """One payout with its sums."""
    return _view(db.session.get_one(CardPayout, payout_id))


def card_payouts(bumdesa_id: int, limit: int | None = None) -> list[CardPayoutView]:
    """Newest first."""
    query = select(CardPayout).where(CardPayout.bumdesa_id == bumdesa_id).order_by(CardPayout.id.desc()).limit(limit)
    return [_view(row) for row in db.session.scalars(query)]


def settled_rupiah(bumdesa_id: int) -> int:
    """What of our money (charges − refunds − disputes) left the gateway for the bank, before fees."""
    ours = or_(CardPayoutLine.payment_id.is_not(None), CardPayoutLine.receipt_id.is_not(None))
    query = select(func.coalesce(func.sum(CardPayoutLine.amount_rupiah), 0))
    return int(db.session.scalar(query.where(CardPayoutLine.bumdesa_id == bumdesa_id, ours)) or 0)


def _note(bumdesa_id: int, payout: GatewayPayout, lines: list[GatewayLine]) -> bool:
    """Under the lock of the keys, so that two who look at the same time note it once."""
    keys = db.session.get_one(GatewayKeys, bumdesa_id, populate_existing=True, with_for_update=True)
    known = select(CardPayout.id).where(CardPayout.bumdesa_id == bumdesa_id, CardPayout.ref == payout.ref)
    owners = _owners_of(bumdesa_id, lines)
    ours = owners.payments.keys() | owners.receipts.keys()
    if db.session.scalar(known) is not None or not any(line.intent_ref in ours for line in lines):
        return False
    row = CardPayout(
        bumdesa_id=bumdesa_id, ref=payout.ref, amount_rupiah=payout.amount.rupiah, bank_code=keys.bank_code,
        arrived_at=payout.arrived_at, noted_at=clock.now(),
    )  # fmt: skip
    db.session.add(row)
    db.session.flush()
    db.session.add_all(
        CardPayoutLine(
            payout_id=row.id, bumdesa_id=bumdesa_id, payment_id=owners.payments.get(line.intent_ref), ref=line.ref, kind=line.kind,
            amount_rupiah=line.amount.rupiah, fee_rupiah=line.fee.rupiah, receipt_id=owners.receipts.get(line.intent_ref),
        )
        for line in lines
    )  # fmt: skip
    db.session.flush()
    record(CardMoneyArrived(row.id, bumdesa_id))
    return True


def _look_at_what_is_in(bumdesa_id: int, gateway: Gateway, payout: GatewayPayout, lines: list[GatewayLine]) -> None:
    """Before a payout is booked everything in it must be known: money whose page was lost, refunds nobody told us of."""
    owners = _owners_of(bumdesa_id, lines)
    db.session.rollback()
    for line in lines:
        known = line.intent_ref in owners.payments or line.intent_ref in owners.receipts
        if line.kind == "refund" and known:
            look_at_money_back(bumdesa_id, line.intent_ref)
        elif line.kind == "charge" and not known and line.reference:
            said = gateway.find_checkout(line.reference, payout.arrived_at - LOOK_BACK)
            if said is not None:
                notice_unknown(bumdesa_id, said)


@dataclass(frozen=True, slots=True)
class Owners:
    """Whose money moves, by the gateway's name for it."""

    payments: dict[str, int]
    receipts: dict[str, int]


def _owners_of(bumdesa_id: int, lines: list[GatewayLine]) -> Owners:
    """Doubtful money that is no rupiah is nobody's: the books never knew it."""
    intents = {line.intent_ref for line in lines if line.intent_ref}
    receipts = select(CardReceipt).where(CardReceipt.bumdesa_id == bumdesa_id, CardReceipt.intent_ref.in_(intents))
    doubtful = {row.intent_ref: row for row in db.session.scalars(receipts)}
    checkouts = select(CardCheckout).where(CardCheckout.bumdesa_id == bumdesa_id, CardCheckout.intent_ref.in_(intents))
    paid = {
        row.intent_ref: row.payment_id
        for row in db.session.scalars(checkouts)
        if row.intent_ref not in doubtful or doubtful[row.intent_ref].amount_rupiah
    }
    alone = {intent: row.id for intent, row in doubtful.items() if intent not in paid and row.amount_rupiah}
    return Owners(paid, alone)


def _view(row: CardPayout) -> CardPayoutView:
    of_it = select(CardPayoutLine).where(CardPayoutLine.payout_id == row.id)
    lines = list(db.session.scalars(of_it))
    of_ours = [line for line in lines if line.payment_id is not None or line.receipt_id is not None]
    ours = sum(line.amount_rupiah for line in of_ours)
    others = sum(line.amount_rupiah for line in lines) - ours
    return CardPayoutView(
        row.id, row.bumdesa_id, row.ref, Money(row.amount_rupiah), row.bank_code, row.arrived_at, Money(ours), Money(others),
        Money(sum(line.fee_rupiah for line in lines)),
    )  # fmt: skip
