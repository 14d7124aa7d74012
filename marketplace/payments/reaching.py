"""How the gateway of a Bumdesa is reached, and when it is asked again what it did not answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, or_
from sqlalchemy.orm import QueryableAttribute

from marketplace.foundation import clock
from marketplace.foundation.database import db

from .gateway import Gateway, Refused
from .keys import keys_row, secret_key_of
from .pulse import forget_pulses, pulse_of

FIRST_PAUSE, LONGEST_PAUSE = timedelta(minutes=1), timedelta(minutes=30)
PATIENCE = (3.0, 6.0)  # seconds: until somebody is there, until the next byte of the answer
_settings: dict[str, Any] = {"api_base": "", "live_only": False, "patience": PATIENCE}
_instead: list[Callable[[int], Gateway]] = []


def use_gateway(api_base: str, live_only: bool, patience: tuple[float, float] = PATIENCE) -> None:
    """Where the gateway is (empty: the real one), whether test keys are refused, and how long it is waited for. Called once
    by the app factory."""
    _settings.update(api_base=api_base, live_only=live_only, patience=patience)
    forget_pulses()


def live_only() -> bool:
    return bool(_settings["live_only"])


@contextmanager
def answer_with(of: Callable[[int], Gateway]) -> Iterator[None]:
    """Inside the block ``of(bumdesa_id)`` answers in this process, not the network. Refused where only real money counts."""
    if live_only():
        raise RuntimeError("here money is real")
    _instead.append(of)
    try:
        yield
    finally:
        _instead.pop()


def gateway_of(bumdesa_id: int) -> Gateway:
    """The gateway with the keys of this Bumdesa. Reads; ends the reading, so that nothing is held while the network is slow.

    Raises Refused when there are no keys.
    """
    if _instead:
        db.session.rollback()
        return _instead[-1](bumdesa_id)
    row = keys_row(bumdesa_id)
    if row is None:
        raise Refused("BUMDesa ini belum punya kunci Stripe.")
    key = secret_key_of(row)
    db.session.rollback()
    from .stripe_gateway import StripeGateway  # costs a second: only where it is used

    return StripeGateway(key, str(_settings["api_base"]), _settings["patience"], pulse_of(bumdesa_id))


def next_check(checks: int) -> datetime:
    """When to ask again after ``checks`` times: soon, then less and less often."""
    pause = min(FIRST_PAUSE * int(2 ** min(checks, 10)), LONGEST_PAUSE)
    return clock.now() + pause


def is_due(check: QueryableAttribute[datetime | None]) -> ColumnElement[bool]:
    """Its time has come, or lies further ahead than any pause: then the clock was set back since."""
    now = clock.now()
    return or_(check <= now, check > now + LONGEST_PAUSE)


def gateway_origin() -> str:
    """Where buyers are sent to pay; the pages of the fake are at the same address as its interface."""
    return str(_settings["api_base"]) or "https://checkout.stripe.com"
