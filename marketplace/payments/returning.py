"""Doubtful money by card goes back the way it came: by our button, or by somebody on the gateway's own pages.

The gateway is asked what went back altogether; the books follow the difference, so it does not matter who did it or how often it is told.
"""

from __future__ import annotations

from contextlib import suppress

from sqlalchemy import select

from marketplace.audit import Act, note
from marketplace.foundation import clock
from marketplace.foundation.actor import MONEY, SYSTEM, Actor
from marketplace.foundation.database import db, transaction
from marketplace.foundation.errors import Conflict, NotAllowed, NotFound
from marketplace.foundation.faults import fault_point
from marketplace.foundation.identifiers import token
from marketplace.foundation.lifecycle import history
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import record

from .card_receipt import CARD_RECEIPT, CardReceipt
from .doubting import locked_receipt
from .events import CardReceiptReturned, CardReturnWanted
from .gateway import GatewayError, GatewayRefund, Refused
from .payment import CARD_ACCOUNT
from .reaching import gateway_of, is_due, next_check


def return_receipt(actor: Actor, receipt_id: int) -> None:
    """All of it shall go back through the gateway. Under way or done already: nothing. Raises NotFound, NotAllowed, Conflict."""
    row = own_receipt(actor, receipt_id)
    if row.state in ("returning", "returned"):
        return
    if row.state != "aside":
        raise Conflict("Uang ini sudah diputuskan petugas lain. Muat ulang halaman untuk melihat yang terbaru.")
    if row.amount_rupiah is None:
        raise Conflict("Uang ini bukan rupiah, jadi kembalikan di Stripe, lalu tandai di sini.")
    CARD_RECEIPT.move(
        row, "return", actor, reference=token(), trouble="", asked_at=clock.now(), checks=0, next_check_at=next_check(0)
    )
    record(CardReturnWanted(row.id, row.bumdesa_id))
    left = Money(row.amount_rupiah - row.returned_rupiah)
    note(actor, row.bumdesa_id, Act.DOUBT_RETURNED, f"{left} lewat kartu, {row.label}: {row.problem}")


def close_receipt(actor: Actor, receipt_id: int) -> None:
    """Money that is no rupiah was taken care of at the gateway. Raises NotFound, NotAllowed, Conflict."""
    row = own_receipt(actor, receipt_id)
    if row.state == "closed":
        return
    if row.amount_rupiah is not None:
        raise Conflict("Uang ini tercatat di buku. Kembalikan lewat Stripe, atau terima untuk pesanannya.")
    CARD_RECEIPT.move(row, "close", actor)
    note(actor, row.bumdesa_id, Act.DOUBT_RETURNED, f"Bukan rupiah, diurus di Stripe, {row.label}")


def own_receipt(actor: Actor, receipt_id: int) -> CardReceipt:
    """One this person may decide about, locked. Raises NotFound, NotAllowed."""
    row = locked_receipt(receipt_id)
    if not actor.sees(row.bumdesa_id):
        raise NotFound("Uang kartu ini tidak ada.")
    if not actor.may(row.bumdesa_id, *MONEY):
        raise NotAllowed("Hanya direktur atau bendahara yang boleh memutuskan uang ini.")
    return row


def send_return(event: CardReturnWanted) -> None:
    """Afterwards-reaction: ask the gateway for it. What it does not answer is asked again by the worker."""
    with suppress(GatewayError):
        refresh_receipt(event.receipt_id)


def due_receipts(limit: int = 50) -> list[int]:
    """Ids of those the gateway must be asked about now."""
    due = select(CardReceipt.id).where(is_due(CardReceipt.next_check_at))
    return list(db.session.scalars(due.order_by(CardReceipt.next_check_at).limit(limit)))


def refresh_receipt(receipt_id: int) -> None:
    """Ask what went back, and for the rest when that is wanted. OUTSIDE a transaction. Raises GatewayError: still unknown."""
    with transaction():
        row = locked_receipt(receipt_id)
        bumdesa_id, intent, reference, amount = row.bumdesa_id, row.intent_ref, row.reference, row.amount_rupiah
        wanted = row.state == "returning"
        if wanted:
            row.checks, row.next_check_at = row.checks + 1, next_check(row.checks + 1)
    if amount is None:
        return
    gateway = gateway_of(bumdesa_id)
    made = gateway.refunds_of(intent)
    rest = Money(amount - _sum(made, "paid", "submitted"))
    try:
        if wanted and reference and rest and all(one.reference != reference for one in made):
            made = [*made, gateway.refund(intent, rest, reference)]
    except Refused as refusal:
        with transaction():
            row = locked_receipt(receipt_id)
            if row.state == "returning":
                CARD_RECEIPT.move(row, "fail", SYSTEM, str(refusal), trouble=str(refusal)[:200], next_check_at=None)
        return
    fault_point("receipt.after_intent")
    with transaction():
        _note(locked_receipt(receipt_id), made)


def _note(row: CardReceipt, made: list[GatewayRefund]) -> None:
    if row.amount_rupiah is None or row.state in ("used", "closed"):
        return
    back = min(_sum(made, "paid"), row.amount_rupiah)
    moved = back - row.returned_rupiah
    if moved:
        action = "bounce" if moved < 0 else "note_all_back" if back == row.amount_rupiah else "note_back"
        asked_again = None if action == "note_all_back" else row.next_check_at
        refs = " ".join(one.ref for one in made if one.state == "paid")
        CARD_RECEIPT.move(row, action, SYSTEM, refs, returned_rupiah=back, next_check_at=asked_again)
        record(CardReceiptReturned(row.id, row.bumdesa_id, moved, row.version, CARD_ACCOUNT))
    mine = next((one for one in made if one.reference and one.reference == row.reference), None)
    if row.state == "returning" and mine is not None and mine.state == "failed":
        words = "Bank pembeli tidak mau menerima uangnya."
        CARD_RECEIPT.move(row, "fail", SYSTEM, words, trouble=words, next_check_at=None)


def gone_back_before(bumdesa_id: int, intent_ref: str) -> frozenset[str]:
    """The gateway's names of refunds of money that was doubtful once: they went back before it paid an order, and are booked."""
    used = (CardReceipt.bumdesa_id == bumdesa_id, CardReceipt.intent_ref == intent_ref, CardReceipt.state == "used")
    receipt_id = db.session.scalar(select(CardReceipt.id).where(*used))
    moves = history("card_receipt", receipt_id) if receipt_id is not None else []
    told = [change.note for change in moves if change.action in ("note_back", "bounce")]
    return frozenset(told[-1].split()) if told else frozenset()


def _sum(made: list[GatewayRefund], *states: str) -> int:
    return sum(one.amount.rupiah for one in made if one.amount is not None and one.state in states)
