"""Stripe behind the port. The only file that imports ``stripe``.

Keys belong to one Bumdesa, so there is no global key; the library repeats a request once by itself, with the same key, when the
line broke, but never waits a second time for an answer that did not come.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any, NoReturn

import stripe

from marketplace.foundation import clock
from marketplace.foundation.money import Money

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
    Silent,
    Unclear,
)
from .pulse import Pulse
from .stripe_reading import (
    CURRENCY,
    HUNDREDTHS,
    checkout_of,
    dispute_of,
    lines_in_rupiah,
    parse_event,
    payout_of,
    refund_of,
)

TOLERANCE_SECONDS = 300
RETRIES = 2
STRANGE = (ValueError, KeyError, TypeError, AttributeError, OverflowError, OSError, RecursionError)
FOLLOWED = (
    "checkout.session.completed", "checkout.session.async_payment_succeeded", "checkout.session.async_payment_failed",
    "checkout.session.expired", "charge.refunded", "refund.created", "refund.updated", "refund.failed", "charge.dispute.created",
    "charge.dispute.updated", "charge.dispute.funds_withdrawn", "charge.dispute.funds_reinstated", "charge.dispute.closed",
    "payout.paid", "payout.failed",
)  # fmt: skip


class TooSlow(stripe.APIConnectionError):
    """No answer in time; asking again at once would only double the waiting."""


class Line(stripe.RequestsClient):
    """The library's way over HTTP, which would repeat a request that took too long."""

    def _handle_request_error(self, e: Exception) -> NoReturn:
        if isinstance(e, self.requests.exceptions.Timeout):
            raise TooSlow(type(e).__name__, should_retry=False) from e  # type: ignore[no-untyped-call]
        super()._handle_request_error(e)


class StripeGateway:
    """The account of one secret key. ``patience``: seconds until somebody is there and until the next byte of the answer;
    ``pulse`` knows whether it answers lately."""

    def __init__(
        self,
        secret_key: str,
        api_base: str = "",
        patience: tuple[float, float] = (3.0, 6.0),
        pulse: Pulse | None = None,
    ) -> None:
        self._live = secret_key.startswith(("sk_live_", "rk_live_"))
        self._pulse = pulse or Pulse()
        self._stripe = stripe.StripeClient(
            secret_key,
            base_addresses={"api": api_base} if api_base else {},
            max_network_retries=RETRIES,
            http_client=Line(timeout=patience),
        ).v1

    @contextmanager
    def _asking(self) -> Iterator[None]:
        with self._pulse.asking(), _translated():
            yield

    def account(self) -> GatewayAccount:
        with self._asking():
            return GatewayAccount(self._stripe.accounts.retrieve_current().id, self._live)

    def create_checkout(self, asked: Asked) -> GatewayCheckout:
        ours = {"payment": asked.reference, "order": asked.label}
        item = {
            "currency": CURRENCY,
            "unit_amount": _hundredths(asked.amount),
            "product_data": {"name": f"Pesanan {asked.label}"},
        }
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
        with self._asking():
            return checkout_of(
                self._stripe.checkout.sessions.create(params, {"idempotency_key": f"payment-{asked.reference}"})
            )

    def find_checkout(self, reference: str, since: datetime) -> GatewayCheckout | None:
        wanted: Any = {"created": {"gte": _stamp(since)}, "limit": 100}
        with self._asking():
            listed = self._stripe.checkout.sessions.list(wanted).auto_paging_iter()
            ref = next((session.id for session in listed if session.client_reference_id == reference), None)
        return self.read_checkout(ref) if ref else None

    def read_checkout(self, ref: str) -> GatewayCheckout:
        with self._asking():
            return checkout_of(self._stripe.checkout.sessions.retrieve(ref, {"expand": ["payment_intent"]}))

    def end_checkout(self, ref: str) -> None:
        with self._asking():
            self._stripe.checkout.sessions.expire(ref)

    def refund(self, intent_ref: str, amount: Money, reference: str) -> GatewayRefund:
        params: Any = {"payment_intent": intent_ref, "amount": _hundredths(amount), "metadata": {"refund": reference}}
        with self._asking():
            return refund_of(self._stripe.refunds.create(params, {"idempotency_key": f"refund-{reference}"}))

    def refunds_of(self, intent_ref: str) -> list[GatewayRefund]:
        with self._asking():
            listed = self._stripe.refunds.list({"payment_intent": intent_ref, "limit": 100})
            return [refund_of(refund) for refund in listed.auto_paging_iter()][::-1]

    def read_refund(self, ref: str) -> GatewayRefund:
        with self._asking():
            return refund_of(self._stripe.refunds.retrieve(ref))

    def disputes(self, intent_ref: str) -> list[GatewayDispute]:
        with self._asking():
            listed = self._stripe.disputes.list({"payment_intent": intent_ref, "limit": 100})
            return [dispute_of(one) for one in listed.auto_paging_iter()]

    def payouts(self, since: datetime) -> list[GatewayPayout]:
        wanted: Any = {"status": "paid", "created": {"gte": _stamp(since)}, "limit": 100}
        with self._asking():
            found = [payout_of(payout) for payout in self._stripe.payouts.list(wanted).auto_paging_iter()]
        return found[::-1]

    def lines_of(self, payout_ref: str) -> list[GatewayLine]:
        with self._asking():
            wanted: Any = {"payout": payout_ref, "limit": 100, "expand": ["data.source"]}
            listed = self._stripe.balance_transactions.list(wanted)
            moves = [move for move in listed.auto_paging_iter() if move.type != "payout"]
        if any(move.currency != CURRENCY for move in moves):
            raise Refused("the payout is not in rupiah")
        return lines_in_rupiah(moves)

    def events_since(self, since: datetime) -> Iterator[GatewayEvent]:
        wanted: Any = {"created": {"gte": _stamp(since)}, "types": list(FOLLOWED), "limit": 100}
        with self._asking():
            for event in self._stripe.events.list(wanted).auto_paging_iter():
                yield parse_event(json.dumps(event.to_dict(), default=str))


def read_event(body: bytes, signature: str, secret: str) -> GatewayEvent:
    """An event whose signature is right and fresh. Raises Forged."""
    try:
        text = body.decode("utf-8")
        stripe.WebhookSignature.verify_header(text, signature, secret)
        event = parse_event(text)
    except (stripe.SignatureVerificationError, *STRANGE) as problem:
        raise Forged(str(problem)) from problem
    signed_at = next(int(part[2:]) for part in signature.split(",") if part.startswith("t="))
    if abs(signed_at - clock.now().timestamp()) > TOLERANCE_SECONDS:  # the library would refuse the past only
        raise Forged("signed too long ago, or in the future")
    if not all(name.isascii() and name.isprintable() for name in (event.key, event.kind)):
        raise Forged("a name no event has")
    return event


@contextmanager
def _translated() -> Iterator[None]:
    """Stripe's errors as the port's: what may have been done is Unclear, the rest is Refused."""
    try:
        yield
    except stripe.CardError as error:
        raise Declined(str(error.user_message or error)) from error
    except TooSlow as error:
        raise Silent("no answer in time") from error
    except (stripe.APIConnectionError, stripe.RateLimitError) as error:
        raise Unclear(type(error).__name__) from error
    except stripe.StripeError as error:
        status = error.http_status or 500
        raise (Refused if 400 <= status < 500 and status != 409 else Unclear)(
            str(error.user_message or error)
        ) from error


def _hundredths(amount: Money) -> int:
    return amount.rupiah * HUNDREDTHS


def _stamp(moment: datetime) -> int:
    return int((moment - timedelta(seconds=60)).timestamp())  # clocks differ
