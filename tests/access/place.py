"""The two Bumdesa, everybody, and how a request of theirs is made."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from flask import Flask
from werkzeug.test import TestResponse

from marketplace import people
from marketplace.web.access import routes
from tests.access.callers import HERE, Caller, Crowd
from tests.access.expecting import DEVICE_OF
from tests.access.things import Things, address, keep_a_picture
from tests.access.typed import FORM
from tests.access.watching import Watch

FOR_A_STALL = {"catalog_office.sell", "catalog_office.sell_submitted"}
Row = dict[str, Any]
ADDRESSES = (f"10.{a}.{b}.{c}" for a, b, c in itertools.product(range(20, 250), range(250), range(1, 250)))


class Place:
    def __init__(self, app: Flask, things: Mapping[str, Things]) -> None:
        self.app = app
        keep_a_picture()
        self.crowd = {who.name: who for who in Crowd(app, things).everybody()}
        self.things = {office: replace(it, session_id=self._device(DEVICE_OF[office])) for office, it in things.items()}
        self.routes = routes(app)
        self.watch = Watch()

    def _device(self, name: str) -> int:
        actor = people.actor_of_session(self.crowd[name].cookie)
        assert actor is not None
        return actor.session_id or 0

    def path(self, row: Row, office: str = HERE, whose: str | None = HERE, **query: str) -> str:
        thing = self.things[whose] if whose else None
        if row["endpoint"] in FOR_A_STALL:
            query.setdefault("lapak", self.things[office].stall)
        return address(row["rule"], row["endpoint"], self.things[office], thing) + (
            "?" + urlencode(query) if query else ""
        )

    def form(self, who: Caller, office: str = HERE) -> dict[str, str]:
        """Good enough for every form there is, with things of ``office``."""
        it = self.things[office]
        ids = {
            "pembayaran": it.payment_id,
            "mutasi": it.line_id,
            "rekening": it.village.bank_account_id,
            "varian": it.variant,
        }
        return {**FORM, **{name: str(value) for name, value in ids.items()}, "csrf": who.token}  # fmt: skip

    def ask(self, method: str, path: str, who: Caller, **more: Any) -> TestResponse:
        """Each request from another address, so that no limit answers before the door does."""
        with who.client.open(path, method=method, environ_base={"REMOTE_ADDR": next(ADDRESSES)}, **more) as answer:
            answer.get_data()
        return answer

    def post(self, row: Row, who: Caller, office: str = HERE, whose: str | None = HERE, **more: Any) -> TestResponse:
        more = more or {"data": self.form(who, office)}
        return self.ask("POST", self.path(row, office, whose), who, **more)

    def put_back(self, who: Caller) -> None:
        """As if nothing had been asked."""
        self.watch.put_back()
        who.come_back()

    def able(self, row: Row) -> list[Caller]:
        """Everybody this route names, one of each kind."""
        if row["scope"] == "staff":
            return [self.crowd[role] for role in row["roles"]]
        return [
            self.crowd["seller" if row["scope"] == "selling" else "kasir" if row["scope"] == "signed_in" else "buyer"]
        ]

    def with_method(self, method: str) -> list[Row]:
        return [row for row in self.routes if method in row["methods"]]


def table(wrong: list[tuple[Any, ...]]) -> str:
    """What went otherwise, a line each."""
    return f"{len(wrong)} wrong\n" + "\n".join("  ".join(map(str, line)) for line in wrong[:80])
