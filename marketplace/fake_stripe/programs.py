"""What a program may ask under ``/v1``: change something, once for each key, or read it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from . import parameters
from .bank import Account, Refused, Thing

if TYPE_CHECKING:
    from .server import FakeStripe

Answered = tuple[int, Thing]


def change_once(
    server: FakeStripe, name: str, given: str, host: str, steps: list[str], body: str, error: bool
) -> Answered:
    """Done once for each key ``given``: the same key again is the same answer; with other content it is refused."""
    print_of = hashlib.sha256(("/".join(steps) + "?" + body).encode()).hexdigest()
    known = server.remembered.get((name, given)) if given else None
    if known is not None:
        if known[0] != print_of:
            raise Refused(
                400, "idempotency_error", "Keys for idempotent requests can only be used with the same parameters."
            )
        return known[1], known[2]
    done = _change(server, server.account(name), host, steps, parameters.read(body))
    answer: Answered = (
        (500, {"error": {"type": "api_error", "message": "Something went wrong."}}) if error else (200, dict(done))
    )
    if given:
        server.remembered[name, given] = (print_of, *answer)
    return answer


def _change(server: FakeStripe, account: Account, host: str, steps: list[str], asked: Thing) -> Thing:
    match steps:
        case ["checkout", "sessions"]:
            return account.open_session(asked, host)
        case ["checkout", "sessions", id, "expire"]:
            return account.expire(account.session(id))
        case ["refunds"]:
            if server.lies.told("less"):
                asked = {**asked, "amount": int(asked["amount"]) // 2}
            return account.refund(asked)
    raise Refused(404, "invalid_request_error", f"Unrecognized request URL (POST: /v1/{'/'.join(steps)}).")


def read(account: Account, steps: list[str], asked: Thing) -> Thing:
    """One thing by its id, or a page of a list."""
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


def _page(things: list[Thing], asked: Thing) -> Thing:
    """Cursor pages, newest first."""
    since = int((asked.get("created") or {}).get("gte", 0))
    found = [thing for thing in things if thing["created"] >= since]
    if after := asked.get("starting_after"):
        ids = [thing["id"] for thing in found]
        found = found[ids.index(after) + 1 :] if after in ids else []
    limit = int(asked.get("limit", 10))
    return {"object": "list", "url": "/v1", "data": found[:limit], "has_more": len(found) > limit}
