"""``/_control``: what tests and the curious do at Stripe itself: pay, dispute, refund by hand, pay out, order a lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import webhooks
from .bank import Account, Refused, Thing

if TYPE_CHECKING:
    from .server import FakeStripe


def steer(server: FakeStripe, account: Account, steps: list[str], asked: Thing) -> Thing:
    """What ``steps`` name, done at this account."""
    match steps:
        case ["lie"]:
            server.lies.tell(asked["lie"], int(asked.get("times", 1)), float(asked.get("seconds", 2.0)))
            return {}
        case ["clock"]:
            account.ahead = float(asked["ahead"])
            return {}
        case ["mute"]:
            (server.lies.mute.add if asked["on"] else server.lies.mute.discard)(account.name)
            return {}
        case ["asked"]:  # how many requests came for this account
            return {"count": server.asked[account.name]}
        case ["webhook"]:
            server.webhook = asked["url"]
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
            return {"data": [_signed(account, event) for event in account.events]}
    raise Refused(404, "invalid_request_error", "unknown control")


def _signed(account: Account, event: Thing) -> Thing:
    body = webhooks.body_of(event)
    return {
        "type": event["type"],
        "body": body.decode(),
        "signature": webhooks.signature(body, f"whsec_{account.name}"),
    }
