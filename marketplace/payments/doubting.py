"""Money by card that is not what was agreed, or of which nothing is known here: noted once, and kept apart in the books."""

from __future__ import annotations

from sqlalchemy import select

from marketplace.foundation import clock
from marketplace.foundation.actor import SYSTEM
from marketplace.foundation.database import db, transaction, upsert
from marketplace.foundation.errors import NotFound
from marketplace.foundation.outbox import record

from .card_receipt import CARD_RECEIPT, CardReceipt, CardReceiptView, receipt_of
from .card_tables import CardCheckout
from .events import CardMoneySetAside, UnknownCardMoney
from .gateway import GatewayCheckout
from .keys import keys_row
from .payment import CARD_ACCOUNT, Payment
from .reaching import gateway_of

UNKNOWN = "Pembayaran ini tidak tercatat di sini, mungkin dibuat setelah cadangan terakhir."


def set_aside_doubt(checkout: CardCheckout, payment: Payment, said: GatewayCheckout, problem: str) -> None:
    """Of a page we know. Kept apart in the books when it is rupiah of this account."""
    amount = _rupiah_of_ours(said, checkout.live)
    row = CardReceipt(
        bumdesa_id=payment.bumdesa_id, payment_id=payment.id, ref=said.ref, intent_ref=said.intent_ref, label=payment.label,
        state="aside", version=1, amount_rupiah=amount, returned_rupiah=0, problem=problem[:200], reference=None, trouble="",
        seen_at=clock.now(), asked_at=None, checks=0, next_check_at=None,
    )  # fmt: skip
    db.session.add(row)
    db.session.flush()
    CARD_RECEIPT.begin(row, SYSTEM, problem)
    if amount:
        record(CardMoneySetAside(checkout.id, payment.bumdesa_id, amount, CARD_ACCOUNT))


def notice_unknown(bumdesa_id: int, said: GatewayCheckout) -> bool:
    """Of a page we asked for but do not know any more: a restored database is older than it. Each once. OUTSIDE a transaction."""
    if said.state != "paid" or not said.ours:
        return False
    with transaction():
        keys = keys_row(bumdesa_id)
        known = select(Payment.id).where(Payment.token == said.reference)
        if keys is None or db.session.scalar(known) is not None:
            return False
        return _note_unknown(bumdesa_id, said, keys.live)


def look_at_unknown(bumdesa_id: int, ref: str) -> bool:
    """Ask the gateway about a page nobody here knows. OUTSIDE a transaction."""
    return notice_unknown(bumdesa_id, gateway_of(bumdesa_id).read_checkout(ref))


def _note_unknown(bumdesa_id: int, said: GatewayCheckout, live: bool) -> bool:
    amount = _rupiah_of_ours(said, live)
    values = {
        "bumdesa_id": bumdesa_id, "payment_id": None, "ref": said.ref, "intent_ref": said.intent_ref, "label": said.label[:40],
        "state": "aside", "version": 1, "amount_rupiah": amount, "returned_rupiah": 0, "problem": UNKNOWN, "reference": None,
        "trouble": "", "seen_at": clock.now(), "asked_at": None, "checks": 0, "next_check_at": None,
    }  # fmt: skip
    noting = upsert(CardReceipt).values(values).on_conflict_do_nothing().returning(CardReceipt.id)
    receipt_id = db.session.scalar(noting)
    if receipt_id is None:
        return False
    CARD_RECEIPT.begin(db.session.get_one(CardReceipt, receipt_id), SYSTEM, UNKNOWN)
    if amount:
        record(UnknownCardMoney(receipt_id, bumdesa_id, amount, CARD_ACCOUNT))
    return True


def _rupiah_of_ours(said: GatewayCheckout, live: bool) -> int | None:
    ours = said.currency == "idr" and said.live == live and said.amount is not None and said.amount.rupiah > 0
    return said.amount.rupiah if ours and said.amount is not None else None


def receipts_in(bumdesa_id: int, *states: str, limit: int = 100) -> list[CardReceiptView]:
    """Those in any of ``states`` (none: all), newest first."""
    query = select(CardReceipt).where(CardReceipt.bumdesa_id == bumdesa_id).order_by(CardReceipt.id.desc()).limit(limit)
    return [
        receipt_of(row) for row in db.session.scalars(query.where(CardReceipt.state.in_(states)) if states else query)
    ]


def card_receipt(receipt_id: int) -> CardReceiptView:
    """One by id. Raises NotFound."""
    row = db.session.get(CardReceipt, receipt_id)
    if row is None:
        raise NotFound("Uang kartu ini tidak ada.")
    return receipt_of(row)


def receipt_for_payment(payment_id: int) -> CardReceiptView | None:
    """Doubtful money that came on the page of this payment."""
    row = db.session.scalar(select(CardReceipt).where(CardReceipt.payment_id == payment_id))
    return receipt_of(row) if row else None


def locked_receipt(receipt_id: int) -> CardReceipt:
    """For changing it. Raises NotFound."""
    row = db.session.get(CardReceipt, receipt_id, populate_existing=True, with_for_update=True)
    if row is None:
        raise NotFound("Uang kartu ini tidak ada.")
    return row


def all_receipts(bumdesa_id: int) -> list[CardReceiptView]:
    """Every one of a Bumdesa; for the checks of the books."""
    return receipts_in(bumdesa_id, limit=1_000_000)
