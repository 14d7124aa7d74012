"""HTTP in front of the accounts: Stripe's interface under ``/v1``, the buyer's page under ``/c/pay``, and ``/_control``."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from . import pages, parameters, webhooks
from .bank import Account, Refused, Thing
from .lies import REFUSALS, Lies

LARGEST_BODY = 1_000_000
Answered = tuple[int, Thing]


class FakeStripe(ThreadingHTTPServer):
    """All accounts, what was answered under which key, and the lies told now."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, port: int, webhook: str = "") -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.webhook, self.lock, self.lies = webhook, threading.RLock(), Lies()
        self.accounts: dict[str, Account] = {}
        self.remembered: dict[tuple[str, str], tuple[str, int, Thing]] = {}
        self.asked: Counter[str] = Counter()  # requests of each account

    def account(self, name: str) -> Account:
        if name not in self.accounts:
            self.accounts[name] = Account(name, lambda event: self._tell(name, event))
        return self.accounts[name]

    def _tell(self, name: str, event: Thing) -> None:
        if not self.webhook or self.lies.on("silent"):
            return
        url, secret = self.webhook.replace("{name}", name), f"whsec_{name}"
        for _ in range(2 if self.lies.on("twice") else 1):
            if self.lies.on("first"):
                webhooks.send(url, event, secret)
            else:
                webhooks.send_soon(url, event, secret)

    def holder_of(self, session_id: str) -> tuple[Account, Thing]:
        for account in self.accounts.values():
            if session_id in account.things:
                return account, account.session(session_id)
        raise Refused(404, "invalid_request_error", "Halaman bayar ini tidak ada.")


class Handler(BaseHTTPRequestHandler):
    """One request."""

    server: FakeStripe
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        """Quiet."""

    def do_GET(self) -> None:
        self._serve("GET", "")

    def do_POST(self) -> None:
        length = min(int(self.headers.get("Content-Length") or 0), LARGEST_BODY)
        self._serve("POST", self.rfile.read(length).decode("utf-8", "replace"))

    def _serve(self, method: str, body: str) -> None:
        path, query = urlsplit(self.path).path, urlsplit(self.path).query
        steps = [step for step in path.split("/") if step]
        try:
            if steps[:2] == ["c", "pay"] and len(steps) == 3:
                self._buyer(method, steps[2], body)
            elif steps[:1] == ["v1"]:
                self._program(method, steps[1:], query, body)
            elif steps[:1] == ["_control"]:
                self._control(steps[1:], json.loads(body or "{}"))
            else:
                self._json(404, {"error": {"message": "unknown address"}})
        except Refused as refusal:
            self._json(refusal.status, refusal.body)

    # -- the interface for programs ------------------------------------------------------------------------------------

    def _program(self, method: str, steps: list[str], query: str, body: str) -> None:
        key = self.headers.get("Authorization", "").removeprefix("Bearer ").strip()
        if not key.startswith("sk_test_") or len(key) < 12:
            raise Refused(401, "invalid_request_error", f"Invalid API Key provided: {key[:8]}***")
        name, lies = key.removeprefix("sk_test_"), self.server.lies
        self.server.asked[name] += 1
        if name in lies.mute:
            time.sleep(lies.seconds)
            self.close_connection = True
            return
        if method == "GET":
            with self.server.lock:
                answer = self._read(self.server.account(name), steps, parameters.read(query))
            if lies.told("slow"):
                time.sleep(lies.seconds)
            self._json(200, answer)
            return
        for lie, (refusal, why) in REFUSALS.items():
            if lies.told(lie):
                self._json(refusal, {"error": why})
                return
        with self.server.lock:
            drop, error, half, garbled = (lies.told(lie) for lie in ("drop", "error", "half", "garbled"))
            status, answer = self._once(name, steps, body, error)
        if lies.told("slow"):
            time.sleep(lies.seconds)
        if drop or half:
            self._hang_up(json.dumps(answer).encode() if half else b"")
        elif garbled:
            self._send(200, b"<html>Bad Gateway", {"Content-Type": "text/html"})
        else:
            self._json(status, answer)

    def _hang_up(self, whole: bytes) -> None:
        """The line is cut, before the answer or in the middle of it."""
        if whole:
            self.send_response(200)
            self.send_header("Content-Length", str(len(whole)))
            self.end_headers()
            self.wfile.write(whole[: len(whole) // 2])
        self.close_connection = True
        self.connection.close()

    def _once(self, name: str, steps: list[str], body: str, error: bool) -> Answered:
        """The same key again: the same answer; with other content: refused."""
        given, account = self.headers.get("Idempotency-Key", ""), self.server.account(name)
        print_of = hashlib.sha256(("/".join(steps) + "?" + body).encode()).hexdigest()
        known = self.server.remembered.get((name, given)) if given else None
        if known is not None:
            if known[0] != print_of:
                raise Refused(
                    400, "idempotency_error", "Keys for idempotent requests can only be used with the same parameters."
                )
            return known[1], known[2]
        done = self._change(account, steps, parameters.read(body))
        answer: Answered = (
            (500, {"error": {"type": "api_error", "message": "Something went wrong."}}) if error else (200, dict(done))
        )
        if given:
            self.server.remembered[name, given] = (print_of, *answer)
        return answer

    def _change(self, account: Account, steps: list[str], asked: Thing) -> Thing:
        match steps:
            case ["checkout", "sessions"]:
                return account.open_session(asked, f"http://{self.headers.get('Host')}")
            case ["checkout", "sessions", id, "expire"]:
                return account.expire(account.session(id))
            case ["refunds"]:
                if self.server.lies.told("less"):
                    asked = {**asked, "amount": int(asked["amount"]) // 2}
                return account.refund(asked)
        raise Refused(404, "invalid_request_error", f"Unrecognized request URL (POST: /v1/{'/'.join(steps)}).")

    def _read(self, account: Account, steps: list[str], asked: Thing) -> Thing:
        match steps:
            case ["account"]:
                return {
                    "id": account.id,
                    "object": "account",
                    "charges_enabled": True,
                    "country": "ID",
                    "default_currency": "idr",
                }
            case ["checkout", "sessions", id]:
                session = dict(account.session(id))
                if "payment_intent" in (asked.get("expand") or []) and session["payment_intent"]:
                    session["payment_intent"] = account.things[session["payment_intent"]]
                return session
            case ["checkout", "sessions"]:
                return _page(account.list("checkout.session"), asked)
            case ["payment_intents" | "refunds" | "disputes" | "payouts" | "events" as kinds, id]:
                return account.get(kinds.removesuffix("s"), id)
            case ["refunds" | "disputes" as kinds]:
                return _page(account.list(kinds.removesuffix("s"), payment_intent=asked.get("payment_intent")), asked)
            case ["payouts"]:
                return _page(account.list("payout", status=asked.get("status")), asked)
            case ["events"]:
                return _page(account.list("event", type=asked.get("type")), asked)
            case ["balance_transactions"]:
                moves = account.list("balance_transaction", payout=asked.get("payout"))
                if "data.source" in (asked.get("expand") or []):
                    moves = [{**move, "source": account.things.get(move["source"])} for move in moves]
                return _page(moves, asked)
        raise Refused(404, "invalid_request_error", f"Unrecognized request URL (GET: /v1/{'/'.join(steps)}).")

    # -- the buyer -----------------------------------------------------------------------------------------------------

    def _buyer(self, method: str, session_id: str, body: str) -> None:
        with self.server.lock:
            account, session = self.server.holder_of(session_id)
            if session["status"] == "complete":  # pressed twice
                self._go(session["success_url"])
                return
            if session["status"] != "open":
                self._html(410, pages.over("Halaman bayar ini sudah tidak berlaku.", session["cancel_url"]))
                return
            if method == "GET":
                self._html(200, pages.card_form(session))
                return
            typed = {name: values[0] for name, values in parse_qs(body).items()}
            answer = typed.get("answer")
            try:
                if answer == "no":
                    raise Refused(402, "card_error", "Bank Anda tidak menyetujui. Coba lagi.")
                state = account.pay(session, typed.get("card", ""), confirmed=answer == "yes")
            except Refused as refusal:
                self._html(402, pages.card_form(session, refusal.body["error"]["message"]))
                return
        if state == "asks":
            self._html(200, pages.question(session, typed.get("card", "")))
            return
        self._go(session["success_url"])

    # -- tests and the curious -----------------------------------------------------------------------------------------

    def _control(self, steps: list[str], asked: Thing) -> None:
        with self.server.lock:
            account = self.server.account(asked.get("account", "contoh"))
            self._json(200, self._steer(account, steps, asked))

    def _steer(self, account: Account, steps: list[str], asked: Thing) -> Thing:
        match steps:
            case ["lie"]:
                self.server.lies.tell(asked["lie"], int(asked.get("times", 1)), float(asked.get("seconds", 2.0)))
                return {}
            case ["clock"]:
                account.ahead = float(asked["ahead"])
                return {}
            case ["mute"]:
                (self.server.lies.mute.add if asked["on"] else self.server.lies.mute.discard)(account.name)
                return {}
            case ["asked"]:  # how many requests came for this account
                return {"count": self.server.asked[account.name]}
            case ["webhook"]:
                self.server.webhook = asked["url"]
                return {}
            case ["pay"]:
                state = account.pay(
                    account.session(asked["session"]),
                    asked.get("card", "4242424242424242"),
                    asked.get("confirmed", False),
                )
                return {"state": state}
            case ["expire"]:
                return account.expire(account.session(asked["session"]))
            case ["change"]:  # the provider's word is not what was agreed
                account.things[asked["id"]].update(asked["facts"])
                return account.things[asked["id"]]
            case ["dispute"]:
                intent = account.get("payment_intent", asked["intent"])
                return account.open_dispute(intent, asked.get("amount"), bool(asked.get("asks")))
            case ["escalate"]:
                return account.escalate(account.get("dispute", asked["dispute"]))
            case ["refund"]:  # by hand, on Stripe's own pages
                return account.refund({"payment_intent": asked["intent"], "amount": asked.get("amount")})
            case ["close-dispute"]:
                return account.close_dispute(account.get("dispute", asked["dispute"]), asked["outcome"])
            case ["fail-refund"]:
                return account.fail_refund(account.get("refund", asked["refund"]))
            case ["payout"]:
                return account.pay_out()
            case ["list"]:
                return {"data": account.list(asked["kind"])}
            case ["events"]:  # oldest first, each ready to be sent by the test itself
                return {"data": [self._signed(account, event) for event in account.events]}
        raise Refused(404, "invalid_request_error", "unknown control")

    def _signed(self, account: Account, event: Thing) -> Thing:
        body = webhooks.body_of(event)
        return {
            "type": event["type"],
            "body": body.decode(),
            "signature": webhooks.signature(body, f"whsec_{account.name}"),
        }

    # -- answers -------------------------------------------------------------------------------------------------------

    def _json(self, status: int, answer: Thing) -> None:
        self._send(status, json.dumps(answer).encode(), {"Content-Type": "application/json"})

    def _html(self, status: int, text: str) -> None:
        self._send(status, text.encode(), {"Content-Type": "text/html; charset=utf-8"})

    def _go(self, url: str) -> None:
        self._send(303, b"", {"Location": url})

    def _send(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body)), "Request-Id": "req_fake"}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def _page(things: list[Thing], asked: Thing) -> Thing:
    """Cursor pages, newest first."""
    since = int((asked.get("created") or {}).get("gte", 0))
    found = [thing for thing in things if thing["created"] >= since]
    if after := asked.get("starting_after"):
        ids = [thing["id"] for thing in found]
        found = found[ids.index(after) + 1 :] if after in ids else []
    limit = int(asked.get("limit", 10))
    return {"object": "list", "url": "/v1", "data": found[:limit], "has_more": len(found) > limit}
