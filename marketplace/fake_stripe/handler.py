"""One request, by its address: Stripe's interface under ``/v1``, the buyer's page under ``/c/pay``, and ``/_control``."""

from __future__ import annotations

import json
import time
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from . import pages, parameters
from .bank import Refused, Thing
from .lies import REFUSALS
from .programs import change_once, read
from .steering import steer

if TYPE_CHECKING:
    from .server import FakeStripe

LARGEST_BODY = 1_000_000


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
                answer = read(self.server.account(name), steps, parameters.read(query))
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
            given, host = self.headers.get("Idempotency-Key", ""), f"http://{self.headers.get('Host')}"
            status, answer = change_once(self.server, name, given, host, steps, body, error)
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
            self._json(200, steer(self.server, account, steps, asked))

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
