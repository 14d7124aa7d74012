"""What Stripe's objects say, in whole rupiah and our words. Knows their shape, not the library."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from marketplace.foundation.money import Money, total

from .gateway import GatewayCheckout, GatewayDispute, GatewayEvent, GatewayLine, GatewayPayout, GatewayRefund, Refused

HUNDREDTHS = 100  # to Stripe the rupiah has two decimals
CURRENCY = "idr"
REFUND_STATES = {"succeeded": "paid", "failed": "failed", "canceled": "failed"}
DISPUTE_STATES = {"won": "won", "lost": "lost", "warning_closed": "closed", "prevented": "closed"}
LINE_KINDS = {
    "charge": "charge", "payment": "charge", "refund": "refund", "payment_refund": "refund", "refund_failure": "refund",
    "payment_failure_refund": "refund", "adjustment": "dispute",
}  # fmt: skip
SUBJECTS = {
    "checkout.session": "checkout",
    "refund": "refund",
    "charge": "charge",
    "dispute": "dispute",
    "payout": "payout",
}


def parse_event(text: str) -> GatewayEvent:
    """An event whose signature was checked before. Raises what reading strange JSON raises for what is none."""
    event = json.loads(text)
    thing = event["data"]["object"]
    metadata = thing.get("metadata") or {}
    ours = thing.get("client_reference_id") or metadata.get("refund") or metadata.get("payment") or ""
    return GatewayEvent(
        key=str(event["id"]), kind=str(event["type"]), about=SUBJECTS.get(thing.get("object"), ""), ref=str(thing.get("id") or ""),
        intent_ref=str(thing.get("payment_intent") or ""), reference=str(ours), live=bool(event.get("livemode")), account_ref=str(event.get("account") or ""),
        made_at=datetime.fromtimestamp(event["created"], UTC), body=text,
    )  # fmt: skip


def _rupiah(hundredths: int | None, currency: str) -> Money | None:
    """None for another currency and for parts of a rupiah: such money needs eyes."""
    if hundredths is None or currency != CURRENCY or hundredths % HUNDREDTHS:
        return None
    return Money(hundredths // HUNDREDTHS)


def _metadata_of(thing: Any) -> dict[str, str]:
    """What we or others wrote on it."""
    written = None if thing is None or isinstance(thing, str) else getattr(thing, "metadata", None)
    return written.to_dict() if written else {}


def _intent_of(source: Any) -> str:
    """The payment a movement belongs to; charges, refunds and disputes name it alike."""
    intent = None if source is None or isinstance(source, str) else getattr(source, "payment_intent", None)
    return str(intent if isinstance(intent, str) else getattr(intent, "id", ""))


def checkout_of(session: Any) -> GatewayCheckout:
    said = _metadata_of(session)
    intent = session.payment_intent
    whole = None if intent is None or isinstance(intent, str) else intent
    amount = whole.amount_received if whole is not None and session.payment_status == "paid" else session.amount_total
    paid = "paid" if session.payment_status == "paid" else "under_way"
    return GatewayCheckout(
        ref=session.id, state={"open": "open", "expired": "expired", "complete": paid}[session.status],
        amount=_rupiah(amount, session.currency), currency=session.currency, reference=session.client_reference_id or "",
        live=session.livemode, intent_ref=whole.id if whole is not None else intent or "", url=session.url or "",
        ours=bool(said.get("payment")) and said.get("payment") == session.client_reference_id, label=said.get("order", ""),
    )  # fmt: skip


def refund_of(refund: Any) -> GatewayRefund:
    return GatewayRefund(
        refund.id, REFUND_STATES.get(refund.status, "submitted"), _rupiah(refund.amount, refund.currency),
        _metadata_of(refund).get("refund", ""), getattr(refund, "failure_reason", None) or "",
    )  # fmt: skip


def dispute_of(dispute: Any) -> GatewayDispute:
    asks = "inquiry" if dispute.status.startswith("warning") else "opened"
    return GatewayDispute(
        dispute.id, DISPUTE_STATES.get(dispute.status, asks), _rupiah(dispute.amount, dispute.currency)
    )


def payout_of(payout: Any) -> GatewayPayout:
    amount = _rupiah(payout.amount, payout.currency)
    if amount is None:
        raise Refused(f"payout {payout.id} is not in whole rupiah")
    return GatewayPayout(payout.id, amount, datetime.fromtimestamp(payout.arrival_date, UTC))


def lines_in_rupiah(moves: list[Any]) -> list[GatewayLine]:
    """Whole rupiah whose nets sum to what the bank got: parts of a rupiah are rounded, what is left over is fee."""
    nets = [round(move.net / HUNDREDTHS) for move in moves]
    left = round(sum(move.net for move in moves) / HUNDREDTHS) - sum(nets)
    lines = []
    for place, (move, net) in enumerate(zip(moves, nets, strict=True)):
        amount = _rupiah(move.amount, CURRENCY) or Money(round(move.amount / HUNDREDTHS))
        fee = amount - Money(net + (left if place == len(moves) - 1 else 0))
        kind = LINE_KINDS.get(move.type, "fee")
        if kind == "fee":  # of the account itself: all of it is cost
            amount, fee = Money.zero(), fee - amount
        lines.append(
            GatewayLine(
                move.id, kind, _intent_of(move.source), amount, fee, _metadata_of(move.source).get("payment", "")
            )
        )
    assert total([line.net for line in lines]).rupiah == sum(nets) + left
    return lines
