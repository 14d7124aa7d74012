"""The fake Stripe as a process of its own, and a hand on its levers."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from marketplace.config import ROOT

CARD, DECLINED, ASKS = "4242424242424242", "4000000000000002", "4000002500003155"


@dataclass(frozen=True)
class Stripe:
    """Where it listens, and whose account is meant."""

    base: str
    account: str

    @property
    def key(self) -> str:
        return f"sk_test_{self.account}"

    @property
    def webhook_secret(self) -> str:
        return f"whsec_{self.account}"

    def control(self, lever: str, **asked: Any) -> Any:
        body = json.dumps({"account": self.account, **asked}).encode()
        request = urllib.request.Request(f"{self.base}/_control/{lever}", body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.load(answer)

    def lie(self, lie: str, times: int = 1, seconds: float = 2.0) -> None:
        self.control("lie", lie=lie, times=times, seconds=seconds)

    def mute(self, on: bool = True, seconds: float = 5.0) -> None:
        """Requests of this account hang so long and are never answered."""
        self.lie("slow", times=0, seconds=seconds)
        self.control("mute", on=on)

    def asked(self) -> int:
        """How many requests this account ever made."""
        count: int = self.control("asked")["count"]
        return count

    def pay(self, session: str, card: str = CARD, confirmed: bool = False) -> str:
        state: str = self.control("pay", session=session, card=card, confirmed=confirmed)["state"]
        return state

    def things(self, kind: str) -> list[dict[str, Any]]:
        """Newest first."""
        found: list[dict[str, Any]] = self.control("list", kind=kind)["data"]
        return found

    def intent(self) -> str:
        """The last payment that was made."""
        return str(self.things("payment_intent")[0]["id"])

    def refund_by_hand(self, rupiah: int | None = None, intent: str = "") -> None:
        """On Stripe's own pages; all of it when no amount is given."""
        self.control("refund", intent=intent or self.intent(), amount=rupiah * 100 if rupiah else None)

    def events(self, *kinds: str) -> list[dict[str, str]]:
        """Signed a moment ago, oldest first: type, body, signature."""
        return [event for event in self.control("events")["data"] if not kinds or event["type"] in kinds]


@contextmanager
def running(webhook: str = "", port: int = 0) -> Iterator[str]:
    """Its address, until the block ends."""
    command = [sys.executable, "-m", "marketplace.fake_stripe", "--port", str(port), "--webhook", webhook]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            word, port_text = process.stdout.readline().split()
            assert word == "ready"
            yield f"http://127.0.0.1:{port_text}"
        finally:
            process.kill()
