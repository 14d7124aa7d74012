"""The process: all accounts, what was answered under which key, and the lies told now. HTTP is in ``handler``."""

from __future__ import annotations

import threading
from collections import Counter
from http.server import ThreadingHTTPServer

from . import webhooks
from .bank import Account, Refused, Thing
from .handler import Handler
from .lies import Lies


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
