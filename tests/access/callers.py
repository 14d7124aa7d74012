"""Everybody who may stand at a door: nobody, buyers, villagers with and without a stall, every role, people of elsewhere.

A district officer has no role yet; a role that is added to ``Role`` takes part by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flask import Flask
from flask.testing import FlaskClient

from marketplace import people, sellers
from marketplace.foundation.actor import SYSTEM, WORKING, Role
from marketplace.foundation.database import transaction
from marketplace.web import csrf
from tests.access.things import Things
from tests.people.making import PASSWORD, PIN, sign_in
from tests.world import MOJOWARNO

HERE, THERE = "here", "there"


@dataclass(frozen=True)
class Caller:
    """A browser, who sits before it, and what that person may be (written down here, not asked of the code under test)."""

    name: str
    client: FlaskClient
    cookie: str = ""
    token: str = ""  # of forms
    signed_in: bool = False
    stall: str = ""  # in whose Bumdesa; "neighbour" where its things are nobody's examples
    roles: dict[str, frozenset[Role]] = field(default_factory=dict)

    def roles_at(self, office: str) -> frozenset[Role]:
        return self.roles.get(office, frozenset())

    def come_back(self) -> None:
        """With the cookie of the beginning, whatever became of it."""
        if self.cookie:
            self.client.set_cookie("sesi", self.cookie)

    @property
    def is_somebody(self) -> bool:
        """Has a stall or any role."""
        return bool(self.stall) or any(self.roles.values())


class Crowd:
    """Lets people in through the real door."""

    def __init__(self, app: Flask, things: Mapping[str, Things]) -> None:
        self.app, self.number, self.here, self.there = app, 0, things[HERE], things[THERE]
        self.ids = {office: it.village.id for office, it in things.items()}

    def everybody(self) -> list[Caller]:
        everywhere = frozenset(WORKING)
        return [
            Caller("stranger", self.app.test_client()),
            self._buyer("buyer", self.here),
            self._buyer("other buyer", self.there),
            self._signed_in("newcomer without a stall"),
            self._signed_in("seller", HERE, self.here.village.seller_id),
            self._signed_in("seller next door", "neighbour", self._second_stall()),
            self._signed_in("seller of elsewhere", THERE, self.there.village.seller_id),
            *(self._signed_in(str(role), roles={HERE: frozenset({role})}) for role in Role),
            self._signed_in("all roles elsewhere", roles={THERE: everywhere}),
            self._signed_in(
                "watches here, works there", roles={HERE: frozenset({Role.SUPERVISOR}), THERE: frozenset({Role.DIRECTOR})}
            ),
            self._signed_in("director with a first password", roles={HERE: frozenset({Role.DIRECTOR})}, temporary=True),
            self._signed_in("director by PIN", roles={HERE: frozenset({Role.DIRECTOR})}, by_pin=True),
        ]  # fmt: skip

    def _second_stall(self) -> int:
        with transaction():
            return sellers.register_seller(SYSTEM, self.ids[HERE], "Warung Bu Tini", "Tini", MOJOWARNO)

    def _buyer(self, name: str, things: Things) -> Caller:
        client = self.app.test_client()
        assert client.post("/keranjang", data={"varian": things.variant, "jumlah": 1}).status_code == 303
        return Caller(name, client)

    def _signed_in(
        self,
        name: str,
        stall: str = "",
        seller_id: int | None = None,
        roles: dict[str, frozenset[Role]] | None = None,
        temporary: bool = False,
        by_pin: bool = False,
    ) -> Caller:
        self.number += 1
        phone = f"+6281200000{self.number:03d}"
        with transaction():
            person_id = people.add_person(name.title(), phone=phone)
            people.set_password(person_id, PASSWORD, temporary=temporary)
            people.set_pin(person_id, PIN)
            if seller_id:
                people.entrust_stall(person_id, seller_id)
            for office, held in (roles or {}).items():
                for role in held:
                    people.grant_role(SYSTEM, person_id, self.ids[office], role)
        client = self.app.test_client()
        client.environ_base["REMOTE_ADDR"] = f"10.9.0.{self.number}"
        assert sign_in(client, phone, PIN if by_pin else PASSWORD) == 303
        counts = not (temporary or by_pin)  # such a session holds no roles
        cookie = client.get_cookie("sesi")
        assert cookie is not None
        return Caller(
            name, client, cookie.value, token_for(self.app, cookie.value), True, stall, (roles or {}) if counts else {}
        )


def token_for(app: Flask, cookie: str) -> str:
    """The form token of this session."""
    with app.test_request_context(headers={"Cookie": f"sesi={cookie}"}):
        return csrf.csrf_token()
