"""Who may come in. Each route carries exactly one of these decorators, directly under its route line.

``@public()`` everybody · ``@signed_in()`` a known person · ``@selling()`` a person with a stall ·
``@staff(Role…)`` somebody of the Bumdesa named in the URL (``<bumdesa>``); elsewhere it looks as if nothing were
there. ``limit="masuk:10/300"`` allows ten tries in 300 seconds per visitor, ``~`` before the number: about so many.
``fresh=True`` asks for the secret (and the second factor) again before money moves. A route without a decorator stops
the start.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import wraps
from typing import Any, TypeVar

from flask import Flask, current_app, g, request

from marketplace.foundation.actor import WATCHING, WORKING, Role
from marketplace.foundation.errors import NotAllowed, NotFound

from . import confirming, csrf, limits
from .answers import see_other
from .current import current_actor

View = TypeVar("View", bound=Callable[..., Any])
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass(frozen=True, slots=True)
class Access:
    """What a route declares; ``flask access --json`` prints it."""

    scope: str  # public | signed_in | selling | staff
    roles: tuple[Role, ...] = ()
    limit: str = ""
    fresh: bool = False
    token: bool = False  # a form token is checked besides the origin
    machine: bool = False  # other programs call it: no origin check, the route verifies a signature


def public(limit: str = "", machine: bool = False) -> Callable[[View], View]:
    """Everybody, signed in or not."""
    return _declare(Access("public", limit=limit, machine=machine), lambda values: None)


def signed_in(limit: str = "", fresh: bool = False) -> Callable[[View], View]:
    """Any person who is signed in."""
    return _declare(Access("signed_in", limit=limit, fresh=fresh, token=True), lambda values: _known())


def selling(limit: str = "", fresh: bool = False) -> Callable[[View], View]:
    """A person with at least one stall."""
    return _declare(Access("selling", limit=limit, fresh=fresh, token=True), lambda values: _with_stall())


def staff(*roles: Role, reading: bool = False, limit: str = "", fresh: bool = False) -> Callable[[View], View]:
    """Somebody who works for the Bumdesa of the URL, in one of ``roles`` if given; ``reading`` admits those who watch."""
    allowed = (roles or WORKING) + (WATCHING if reading else ())
    return _declare(Access("staff", allowed, limit, fresh, token=True), lambda values: _of_bumdesa(values, allowed))


def _declare(access: Access, admit: Callable[[dict[str, Any]], Any]) -> Callable[[View], View]:
    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(**values: Any) -> Any:
            if access.limit:
                limits.enforce(access.limit)
            refusal = admit(values)
            if refusal is not None:
                return refusal
            if request.method not in SAFE and access.token:
                csrf.check_token()
            if access.fresh and (question := confirming.ask_if_stale(current_actor(), access.scope == "staff")):
                return question
            return view(**values)

        guarded.access = access  # type: ignore[attr-defined]
        return guarded  # type: ignore[return-value]

    return decorate


def _known() -> Any:
    if current_actor().is_signed_in:
        return None
    return see_other("people.sign_in", lanjut=request.full_path.rstrip("?") if request.method in SAFE else None)


def _with_stall() -> Any:
    if (refusal := _known()) is not None:
        return refusal
    return None if current_actor().stalls else see_other("people.account")


def _of_bumdesa(values: dict[str, Any], allowed: tuple[Role, ...]) -> Any:
    if (refusal := _known()) is not None:
        return refusal
    bumdesa_id = current_app.extensions["lumbung_bumdesa_of_slug"](values["bumdesa"])
    actor = current_actor()
    if not (actor.roles or actor.stalls):  # nothing is theirs yet: "Saya" says why, also of a password to be replaced
        return see_other("people.account")
    if bumdesa_id is None or not actor.sees(bumdesa_id):
        raise NotFound()
    g.bumdesa_id = bumdesa_id  # from here on also a refusal is a page of this office
    if not actor.may(bumdesa_id, *allowed):
        raise NotAllowed(f"Bagian ini hanya untuk {_named(allowed)}. Tanyakan di kantor bila perlu.")
    return None


def _named(roles: tuple[Role, ...]) -> str:
    """Whom to ask: "direktur dan bendahara"; not those who only watch."""
    *first, last = [str(role) for role in roles if role not in WATCHING] or [str(role) for role in roles]
    return f"{', '.join(first)} dan {last}" if first else last


def routes(app: Flask) -> list[dict[str, Any]]:
    """Every rule with what it declares, sorted; raises RuntimeError naming a route that declares nothing."""
    rows = []
    for rule in app.url_map.iter_rules():
        declared = getattr(app.view_functions[rule.endpoint], "access", None)
        if declared is None:
            raise RuntimeError(f"route {rule.rule} ({rule.endpoint}) does not say who may come in")
        rows.append(_row(rule, declared))
    return sorted(rows, key=lambda row: (row["rule"], row["methods"]))


def _row(rule: Any, declared: Access) -> dict[str, Any]:
    methods = sorted(rule.methods - {"HEAD", "OPTIONS"})
    unsafe = any(method not in SAFE for method in methods)
    kind = "none" if declared.machine or not unsafe else "origin+token" if declared.token else "origin"
    facts = asdict(declared)
    return {
        "rule": rule.rule, "methods": methods, "endpoint": rule.endpoint, "roles": [str(role) for role in declared.roles],
        "csrf": kind, "limit": facts["limit"], "scope": facts["scope"], "fresh": facts["fresh"],
    }  # fmt: skip
