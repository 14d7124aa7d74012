"""Settlement (J2): what the gateway paid out to the bank, line by line, with its true fee."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select

from marketplace.foundation import clock
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Unavailable
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .card_tables import CardCheckout, CardPayout, CardPayoutLine
from .events import CardMoneyArrived
from .gateway import GatewayError, GatewayLine, GatewayPayout
from .keys import GatewayKeys, keys_row
from .reaching import gateway_of

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


def settled_by_payment(bumdesa_id: int) -> dict[int, int]:
    """Payment → what of it (charge − refunds − disputes) left the gateway for the bank, before fees, in rupiah."""
    mine = (CardPayoutLine.bumdesa_id == bumdesa_id, CardPayoutLine.payment_id.is_not(None))
    sums = select(CardPayoutLine.payment_id, func.sum(CardPayoutLine.amount_rupiah)).where(*mine)
    grouped = db.session.execute(sums.group_by(CardPayoutLine.payment_id))
    return {id: int(amount) for id, amount in grouped if id is not None}


def _note(bumdesa_id: int, payout: GatewayPayout, lines: list[GatewayLine]) -> bool:
    """Under the lock of the keys, so that two who look at the same time note it once."""
    keys = db.session.get_one(GatewayKeys, bumdesa_id, populate_existing=True, with_for_update=True)
    known = select(CardPayout.id).where(CardPayout.bumdesa_id == bumdesa_id, CardPayout.ref == payout.ref)
    checkouts = _checkouts_behind(bumdesa_id, lines)
    if db.session.scalar(known) is not None or not any(_whose(line, checkouts) for line in lines):
        return False
    row = CardPayout(
        bumdesa_id=bumdesa_id, ref=payout.ref, amount_rupiah=payout.amount.rupiah, bank_code=keys.bank_code,
        arrived_at=payout.arrived_at, noted_at=clock.now(),
    )  # fmt: skip
    db.session.add(row)
    db.session.flush()
    db.session.add_all(
        CardPayoutLine(
            payout_id=row.id, bumdesa_id=bumdesa_id, payment_id=_whose(line, checkouts), ref=line.ref, kind=line.kind,
            amount_rupiah=line.amount.rupiah, fee_rupiah=line.fee.rupiah,
        )
        for line in lines
    )  # fmt: skip
    db.session.flush()
    record(CardMoneyArrived(row.id, bumdesa_id))
    return True


def _whose(line: GatewayLine, known: dict[str, CardCheckout]) -> int | None:
    """The payment whose money at the gateway this line moves. Doubtful money that goes back takes the unknown money with it."""
    checkout = known.get(line.intent_ref)
    if checkout is None or (checkout.state == "review" and (not checkout.set_aside_rupiah or line.kind == "refund")):
        return None
    return checkout.payment_id


def _checkouts_behind(bumdesa_id: int, lines: list[GatewayLine]) -> dict[str, CardCheckout]:
    intents = {line.intent_ref for line in lines if line.intent_ref}
    mine = (CardCheckout.bumdesa_id == bumdesa_id, CardCheckout.intent_ref.in_(intents))
    return {row.intent_ref: row for row in db.session.scalars(select(CardCheckout).where(*mine))}


def _view(row: CardPayout) -> CardPayoutView:
    of_it = select(CardPayoutLine).where(CardPayoutLine.payout_id == row.id)
    lines = list(db.session.scalars(of_it))
    ours = sum(line.amount_rupiah for line in lines if line.payment_id is not None)
    others = sum(line.amount_rupiah for line in lines if line.payment_id is None)
    return CardPayoutView(
        row.id, row.bumdesa_id, row.ref, Money(row.amount_rupiah), row.bank_code, row.arrived_at, Money(ours), Money(others),
        Money(sum(line.fee_rupiah for line in lines)),
    )  # fmt: skip
