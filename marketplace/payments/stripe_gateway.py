"""Stripe behind the port. The only file that imports ``stripe`` and the only one that counts in hundredths of a rupiah.

Keys belong to one Bumdesa, so there is no global key; the library repeats a request twice by itself, with the same key.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import stripe

from marketplace.foundation.money import Money, total

from .gateway import (
    Asked,
    Declined,
    Forged,
    GatewayAccount,
    GatewayCheckout,
    GatewayDispute,
    GatewayEvent,
    GatewayLine,
    GatewayPayout,
    GatewayRefund,
    Refused,
    Unclear,
)

HUNDREDTHS = 100  # to Stripe the rupiah has two decimals
CURRENCY = "idr"
TOLERANCE_SECONDS = 300
RETRIES = 2
TIMEOUT_SECONDS = 10.0
REFUND_STATES = {"succeeded": "paid", "failed": "failed", "canceled": "failed"}
LINE_KINDS = {
    "charge": "charge", "payment": "charge", "refund": "refund", "payment_refund": "refund", "refund_failure": "refund",
    "payment_failure_refund": "refund", "adjustment": "dispute",
}  # fmt: skip
SUBJECTS = {"checkout.session": "checkout", "refund": "refund", "dispute": "dispute", "payout": "payout"}
FOLLOWED = (
    "checkout.session.completed", "checkout.session.async_payment_succeeded", "checkout.session.async_payment_failed",
    "checkout.session.expired", "refund.created", "refund.updated", "refund.failed", "charge.dispute.created",
    "charge.dispute.updated", "charge.dispute.funds_withdrawn", "charge.dispute.funds_reinstated", "charge.dispute.closed",
    "payout.paid", "payout.failed",
)  # fmt: skip


class StripeGateway:
    """The account of one secret key."""

    def __init__(self, secret_key: str, api_base: str = "", timeout: float = TIMEOUT_SECONDS) -> None:
        self._live = secret_key.startswith(("sk_live_", "rk_live_"))
        self._stripe = stripe.StripeClient(
            secret_key,
            base_addresses={"api": api_base} if api_base else {},
            max_network_retries=RETRIES,
            http_client=stripe.RequestsClient(timeout=timeout),
        ).v1

    def account(self) -> GatewayAccount:
        with _translated():
            return GatewayAccount(self._stripe.accounts.retrieve_current().id, self._live)

    def create_checkout(self, asked: Asked) -> GatewayCheckout:
        ours = {"payment": asked.reference}
        item = {"currency": CURRENCY, "unit_amount": _hundredths(asked.amount), "product_data": {"name": asked.title}}
        params: Any = {
            "mode": "payment",
            "client_reference_id": asked.reference,
            "metadata": ours,
            "payment_intent_data": {"metadata": ours},
            "line_items": [{"quantity": 1, "price_data": item}],
            "expires_at": int(asked.expires_at.timestamp()),
            "success_url": asked.success_url,
            "cancel_url": asked.cancel_url,
        }
        with _translated():
            return _checkout(
                self._stripe.checkout.sessions.create(params, {"idempotency_key": f"payment-{asked.reference}"})
            )

    def find_checkout(self, reference: str, since: datetime) -> GatewayCheckout | None:
        wanted: Any = {"created": {"gte": _stamp(since)}, "limit": 100}
        with _translated():
            for session in self._stripe.checkout.sessions.list(wanted).auto_paging_iter():
                if session.client_reference_id == reference:
                    return self.read_checkout(session.id)
        return None

    def read_checkout(self, ref: str) -> GatewayCheckout:
        with _translated():
            return _checkout(self._stripe.checkout.sessions.retrieve(ref, {"expand": ["payment_intent"]}))

    def end_checkout(self, ref: str) -> None:
        with _translated():
            self._stripe.checkout.sessions.expire(ref)

    def refund(self, intent_ref: str, amount: Money, reference: str) -> GatewayRefund:
        params: Any = {"payment_intent": intent_ref, "amount": _hundredths(amount), "metadata": {"refund": reference}}
        with _translated():
            return _refund(self._stripe.refunds.create(params, {"idempotency_key": f"refund-{reference}"}))

    def find_refund(self, intent_ref: str, reference: str) -> GatewayRefund | None:
        with _translated():
            listed = self._stripe.refunds.list({"payment_intent": intent_ref, "limit": 100})
            found = (_refund(refund) for refund in listed.auto_paging_iter())
            return next((refund for refund in found if refund.reference == reference), None)

    def read_refund(self, ref: str) -> GatewayRefund:
        with _translated():
            return _refund(self._stripe.refunds.retrieve(ref))

    def disputes(self, intent_ref: str) -> list[GatewayDispute]:
        with _translated():
            listed = self._stripe.disputes.list({"payment_intent": intent_ref, "limit": 100})
            return [_dispute(one) for one in listed.auto_paging_iter() if not one.status.startswith("warning")]

    def payouts(self, since: datetime) -> list[GatewayPayout]:
        wanted: Any = {"status": "paid", "created": {"gte": _stamp(since)}, "limit": 100}
        with _translated():
            found = [_payout(payout) for payout in self._stripe.payouts.list(wanted).auto_paging_iter()]
        return found[::-1]

    def lines_of(self, payout_ref: str) -> list[GatewayLine]:
        with _translated():
            wanted: Any = {"payout": payout_ref, "limit": 100, "expand": ["data.source"]}
            listed = self._stripe.balance_transactions.list(wanted)
            moves = [move for move in listed.auto_paging_iter() if move.type != "payout"]
        if any(move.currency != CURRENCY for move in moves):
            raise Refused("the payout is not in rupiah")
        return _in_rupiah(moves)

    def events_since(self, since: datetime) -> Iterator[GatewayEvent]:
        wanted: Any = {"created": {"gte": _stamp(since)}, "types": list(FOLLOWED), "limit": 100}
        with _translated():
            for event in self._stripe.events.list(wanted).auto_paging_iter():
                yield parse_event(json.dumps(event.to_dict(), default=str))


def read_event(body: bytes, signature: str, secret: str) -> GatewayEvent:
    """An event whose signature is right and fresh. Raises Forged."""
    try:
        text = body.decode("utf-8")
        stripe.WebhookSignature.verify_header(text, signature, secret, TOLERANCE_SECONDS)
        return parse_event(text)
    except (stripe.SignatureVerificationError, ValueError, KeyError, TypeError, AttributeError) as problem:
        raise Forged(str(problem)) from problem


def parse_event(text: str) -> GatewayEvent:
    """An event whose signature was checked before. Raises ValueError and KeyError for what is none."""
    event = json.loads(text)
    thing = event["data"]["object"]
    metadata = thing.get("metadata") or {}
    ours = thing.get("client_reference_id") or metadata.get("refund") or metadata.get("payment") or ""
    return GatewayEvent(
        key=str(event["id"]), kind=str(event["type"]), about=SUBJECTS.get(thing.get("object"), ""), ref=str(thing.get("id") or ""),
        intent_ref=str(thing.get("payment_intent") or ""), reference=str(ours), live=bool(event.get("livemode")), account_ref=str(event.get("account") or ""),
        body=text,
    )  # fmt: skip


@contextmanager
def _translated() -> Iterator[None]:
    """Stripe's errors as the port's: what may have been done is Unclear, the rest is Refused."""
    try:
        yield
    except stripe.CardError as error:
        raise Declined(str(error.user_message or error)) from error
    except (stripe.APIConnectionError, stripe.RateLimitError) as error:
        raise Unclear(type(error).__name__) from error
    except stripe.StripeError as error:
        status = error.http_status or 500
        raise (Refused if 400 <= status < 500 and status != 409 else Unclear)(
            str(error.user_message or error)
        ) from error


def _hundredths(amount: Money) -> int:
    return amount.rupiah * HUNDREDTHS


def _rupiah(hundredths: int | None, currency: str) -> Money | None:
    """None for another currency and for parts of a rupiah: such money needs eyes."""
    if hundredths is None or currency != CURRENCY or hundredths % HUNDREDTHS:
        return None
    return Money(hundredths // HUNDREDTHS)


def _intent_of(source: Any) -> str:
    """The payment a movement belongs to; charges, refunds and disputes name it alike."""
    intent = None if source is None or isinstance(source, str) else getattr(source, "payment_intent", None)
    return str(intent if isinstance(intent, str) else getattr(intent, "id", ""))


def _stamp(moment: datetime) -> int:
    return int((moment - timedelta(seconds=60)).timestamp())  # clocks differ


def _checkout(session: Any) -> GatewayCheckout:
    intent = session.payment_intent
    whole = None if intent is None or isinstance(intent, str) else intent
    amount = whole.amount_received if whole is not None and session.payment_status == "paid" else session.amount_total
    paid = "paid" if session.payment_status == "paid" else "under_way"
    return GatewayCheckout(
        ref=session.id, state={"open": "open", "expired": "expired", "complete": paid}[session.status],
        amount=_rupiah(amount, session.currency), currency=session.currency, reference=session.client_reference_id or "",
        live=session.livemode, intent_ref=whole.id if whole is not None else intent or "", url=session.url or "",
    )  # fmt: skip


def _refund(refund: Any) -> GatewayRefund:
    metadata = refund.metadata.to_dict() if refund.metadata else {}
    return GatewayRefund(
        refund.id, REFUND_STATES.get(refund.status, "submitted"), _rupiah(refund.amount, refund.currency),
        metadata.get("refund", ""), getattr(refund, "failure_reason", None) or "",
    )  # fmt: skip


def _dispute(dispute: Any) -> GatewayDispute:
    state = dispute.status if dispute.status in ("won", "lost") else "opened"
    return GatewayDispute(dispute.id, state, _rupiah(dispute.amount, dispute.currency))


def _payout(payout: Any) -> GatewayPayout:
    amount = _rupiah(payout.amount, payout.currency)
    if amount is None:
        raise Refused(f"payout {payout.id} is not in whole rupiah")
    return GatewayPayout(payout.id, amount, datetime.fromtimestamp(payout.arrival_date, UTC))


def _in_rupiah(moves: list[Any]) -> list[GatewayLine]:
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
        lines.append(GatewayLine(move.id, kind, _intent_of(move.source), amount, fee))
    assert total([line.net for line in lines]).rupiah == sum(nets) + left
    return lines
