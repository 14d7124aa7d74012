"""What this Stripe knows of one account, and what happens to money there. Amounts in hundredths, as Stripe counts them."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from . import cards

Thing = dict[str, Any]
FEE_PERMILLE, FEE_FIXED = 29, 200_000  # 2.9 % + Rp2.000
SHORTEST_SESSION, LONGEST_SESSION = 30 * 60 - 5, 24 * 3600 + 5


class Refused(Exception):
    """An answer with a Stripe error in it."""

    def __init__(self, status: int, kind: str, message: str, **more: Any) -> None:
        super().__init__(message)
        self.status, self.body = status, {"error": {"type": kind, "message": message, **more}}


def invalid(message: str, param: str = "") -> Refused:
    return Refused(400, "invalid_request_error", message, param=param)


@dataclass
class Account:
    """One merchant. ``tell`` is called with each event."""

    name: str
    tell: Callable[[Thing], None]
    things: dict[str, Thing] = field(default_factory=dict)
    events: list[Thing] = field(default_factory=list)
    livemode: bool = False
    ahead: float = 0.0  # seconds; tests let days pass

    def now(self) -> int:
        return int(time.time() + self.ahead)

    @property
    def id(self) -> str:
        return f"acct_{self.name}"

    # -- things ------------------------------------------------------------------------------------------------------

    def make(self, prefix: str, kind: str, **facts: Any) -> Thing:
        id = f"{prefix}_{secrets.token_hex(12)}"
        thing: Thing = {"id": id, "object": kind, "created": self.now(), "livemode": self.livemode, **facts}
        self.things[id] = thing
        return thing

    def get(self, kind: str, id: str) -> Thing:
        thing = self.things.get(id)
        if thing is None or thing["object"] != kind:
            raise Refused(404, "invalid_request_error", f"No such {kind}: '{id}'", code="resource_missing", param="id")
        return thing

    def list(self, kind: str, **wanted: Any) -> list[Thing]:
        """Newest first, as Stripe lists."""
        of_kind = [thing for thing in self.things.values() if thing["object"] == kind]
        return [t for t in reversed(of_kind) if all(t.get(name) == value for name, value in wanted.items() if value)]

    def happened(self, kind: str, thing: Thing) -> None:
        event = self.make("evt", "event", type=kind, data={"object": dict(thing)}, api_version="2026-10-28.endive")
        event |= {"pending_webhooks": 1, "request": {"id": None, "idempotency_key": None}}
        self.events.append(event)
        self.tell(event)

    # -- checkout ----------------------------------------------------------------------------------------------------

    def open_session(self, asked: Thing, home: str) -> Thing:
        try:
            amount = sum(
                int(line["price_data"]["unit_amount"]) * int(line.get("quantity", 1)) for line in asked["line_items"]
            )
            currency = asked["line_items"][0]["price_data"]["currency"]
        except (KeyError, ValueError, TypeError, IndexError) as problem:
            raise invalid("Missing or malformed line_items.", "line_items") from problem
        if asked.get("mode") != "payment" or not asked.get("success_url"):
            raise invalid("mode=payment and success_url are required.", "mode")
        now = self.now()
        expires = int(asked.get("expires_at", now + 24 * 3600))
        if not SHORTEST_SESSION <= expires - now <= LONGEST_SESSION:
            raise invalid("The `expires_at` timestamp must be between 30 minutes and 24 hours from now.", "expires_at")
        if amount < 50_00:
            raise invalid("The Checkout Session's total amount is too small.", "line_items")
        session = self.make(
            "cs_test", "checkout.session", status="open", payment_status="unpaid", mode="payment", amount_total=amount,
            currency=currency, client_reference_id=asked.get("client_reference_id"), metadata=asked.get("metadata") or {},
            intent_metadata=(asked.get("payment_intent_data") or {}).get("metadata") or {}, expires_at=expires,
            success_url=asked["success_url"], cancel_url=asked.get("cancel_url"), payment_intent=None,
            title=asked["line_items"][0]["price_data"].get("product_data", {}).get("name", ""),
        )  # fmt: skip
        session["url"] = f"{home}/c/pay/{session['id']}"
        return session

    def session(self, id: str) -> Thing:
        session = self.get("checkout.session", id)
        if session["status"] == "open" and session["expires_at"] <= self.now():
            self.expire(session)
        return session

    def expire(self, session: Thing) -> Thing:
        if session["status"] != "open":
            raise invalid(
                f'Only Checkout Sessions with a status in ["open"] can be expired. This one is {session["status"]}.'
            )
        session |= {"status": "expired", "url": None}
        self.happened("checkout.session.expired", session)
        return session

    def pay(self, session: Thing, typed: str, confirmed: bool = False) -> str:
        """A buyer's card. Returns ``paid`` or ``asks`` (3-D Secure); raises Refused for a card that is not taken."""
        if session["status"] != "open":
            raise Refused(400, "invalid_request_error", "Halaman bayar ini sudah tidak berlaku.")
        number = cards.digits_of(typed)
        if not cards.is_card(number):
            raise Refused(402, "card_error", "Nomor kartu belum benar.", code="incorrect_number")
        if number in cards.DECLINED:
            code, decline, message = cards.DECLINED[number]
            raise Refused(402, "card_error", message, code=code, decline_code=decline)
        if number in cards.ASKS and not confirmed:
            return "asks"
        self._charge(session)
        return "paid"

    def _charge(self, session: Thing) -> None:
        amount, currency = session["amount_total"], session["currency"]
        charge = self.make(
            "ch",
            "charge",
            amount=amount,
            currency=currency,
            paid=True,
            status="succeeded",
            amount_refunded=0,
            metadata=session["intent_metadata"],
        )
        intent = self.make(
            "pi", "payment_intent", amount=amount, amount_received=amount, currency=currency, status="succeeded",
            latest_charge=charge["id"], metadata=session["intent_metadata"],
        )  # fmt: skip
        charge["payment_intent"] = intent["id"]
        fee = _rupiah(amount * FEE_PERMILLE // 1000 + FEE_FIXED)
        charge["balance_transaction"] = self._move("charge", charge["id"], amount, fee)["id"]
        session |= {"status": "complete", "payment_status": "paid", "payment_intent": intent["id"], "url": None}
        self.happened("payment_intent.succeeded", intent)
        self.happened("charge.succeeded", charge)
        self.happened("checkout.session.completed", session)

    # -- money back --------------------------------------------------------------------------------------------------

    def refund(self, asked: Thing) -> Thing:
        intent = self.get("payment_intent", asked.get("payment_intent", ""))
        charge = self.get("charge", intent["latest_charge"])
        amount = int(asked.get("amount") or charge["amount"] - charge["amount_refunded"])
        if not 0 < amount <= charge["amount"] - charge["amount_refunded"]:
            raise invalid("Refund amount is greater than unrefunded amount on charge.", "amount")
        charge["amount_refunded"] += amount
        refund = self.make(
            "re", "refund", amount=amount, currency=charge["currency"], charge=charge["id"], payment_intent=intent["id"],
            status="succeeded", metadata=asked.get("metadata") or {}, failure_reason=None,
        )  # fmt: skip
        refund["balance_transaction"] = self._move("refund", refund["id"], -amount, 0)["id"]
        self.happened("refund.created", refund)
        self.happened("charge.refunded", charge)
        return refund

    def fail_refund(self, refund: Thing) -> Thing:
        """The buyer's bank did not take it: the money is back on the balance."""
        refund |= {"status": "failed", "failure_reason": "lost_or_stolen_card"}
        self.get("charge", refund["charge"])["amount_refunded"] -= refund["amount"]
        self._move("refund_failure", refund["id"], refund["amount"], 0)
        self.happened("refund.failed", refund)
        return refund

    def open_dispute(self, intent: Thing, amount: int | None = None, asks: bool = False) -> Thing:
        """``asks``: an inquiry; no money moves."""
        charge = self.get("charge", intent["latest_charge"])
        dispute = self.make(
            "du", "dispute", amount=amount or charge["amount"], currency=charge["currency"], charge=charge["id"],
            payment_intent=intent["id"], status="warning_needs_response" if asks else "needs_response", reason="fraudulent",
        )  # fmt: skip
        self.happened("charge.dispute.created", dispute)
        if not asks:
            self._withdraw(dispute)
        return dispute

    def escalate(self, dispute: Thing) -> Thing:
        """The question becomes a dispute."""
        dispute["status"] = "needs_response"
        self.happened("charge.dispute.updated", dispute)
        self._withdraw(dispute)
        return dispute

    def _withdraw(self, dispute: Thing) -> None:
        self._move("adjustment", dispute["id"], -dispute["amount"], 0)
        self.happened("charge.dispute.funds_withdrawn", dispute)

    def close_dispute(self, dispute: Thing, outcome: str) -> Thing:
        dispute["status"] = outcome
        if outcome == "won":
            self._move("adjustment", dispute["id"], dispute["amount"], 0)
            self.happened("charge.dispute.funds_reinstated", dispute)
        self.happened("charge.dispute.closed", dispute)
        return dispute

    # -- settlement --------------------------------------------------------------------------------------------------

    def _move(self, kind: str, source: str, amount: int, fee: int) -> Thing:
        return self.make(
            "txn", "balance_transaction", type=kind, source=source, amount=amount, fee=fee, net=amount - fee, currency="idr",
            status="available", payout=None,
        )  # fmt: skip

    def pay_out(self) -> Thing:
        """Everything that is on the balance goes to the bank."""
        waiting = [m for m in self.list("balance_transaction") if m["payout"] is None and m["type"] != "payout"]
        total = sum(move["net"] for move in waiting)
        payout = self.make(
            "po", "payout", amount=total, currency="idr", status="paid", arrival_date=self.now(), automatic=True
        )
        own = self._move("payout", payout["id"], -total, 0)
        for move in (*waiting, own):
            move["payout"] = payout["id"]
        self.happened("payout.paid", payout)
        return payout


def _rupiah(hundredths: int) -> int:
    """Whole rupiah, half up: what a bank in Indonesia can move."""
    return (hundredths + 50) // 100 * 100
