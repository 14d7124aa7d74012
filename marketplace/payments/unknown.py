"""What nobody knows for too long: requests to the gateway without an answer (P5). Each has its next check; after a day staff are told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Select, func, or_, select

from marketplace.foundation import clock
from marketplace.foundation.database import db

from .card_receipt import CardReceipt
from .card_tables import CardCheckout, CardRefund
from .payment import Payment
from .reaching import LONGEST_PAUSE
from .refund import Refund

SOON, LONG = timedelta(minutes=15), timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class LongUnknown:
    """``what``: page (was the order paid?) or refund (did the money go back?)."""

    what: str
    label: str
    since: datetime


def long_unknown(bumdesa_id: int) -> list[LongUnknown]:
    """Everything of one Bumdesa the gateway has not answered for a day, oldest first."""
    since = clock.now() - LONG
    pages = select(Payment.label, CardCheckout.asked_at).join(Payment, Payment.id == CardCheckout.payment_id)
    backs = select(Refund.label, CardRefund.asked_at).join(Refund, Refund.id == CardRefund.refund_id)
    returns = select(CardReceipt.label, CardReceipt.asked_at).where(*_returns(since, bumdesa_id))
    found = [
        LongUnknown(what, label, asked_at)
        for what, query in (("page", pages.where(*_pages(since, bumdesa_id))), ("refund", backs.where(*_backs(since, bumdesa_id))), ("refund", returns))
        for label, asked_at in db.session.execute(query)
        if asked_at
    ]  # fmt: skip
    return sorted(found, key=lambda one: one.since)


def long_unknown_counts(bumdesa_id: int) -> tuple[Any, ...]:
    """How many there are, as parts of somebody else's statement."""
    since = clock.now() - LONG
    pages = select(func.count()).select_from(CardCheckout).where(*_pages(since, bumdesa_id))
    backs = select(func.count()).select_from(CardRefund).where(*_backs(since, bumdesa_id))
    returns = select(func.count()).select_from(CardReceipt).where(*_returns(since, bumdesa_id))
    return pages.scalar_subquery(), backs.scalar_subquery(), returns.scalar_subquery()


def nobody_asks() -> list[str]:
    """P5: unknown for a while, and no check is due within the longest pause."""
    since, too_late = clock.now() - SOON, clock.now() + LONGEST_PAUSE + timedelta(minutes=1)
    pages = select(CardCheckout.payment_id).where(*_pages(since), _unwatched(CardCheckout, too_late))
    backs = select(CardRefund.refund_id).where(*_backs(since), _unwatched(CardRefund, too_late))
    returns = select(CardReceipt.id).where(*_returns(since), _unwatched(CardReceipt, too_late))
    return [
        *_each(returns, "card receipt {id}: unknown, and nobody asks"),
        *_each(pages, "payment {id}: unknown, and nobody asks"),
        *_each(backs, "refund {id}: unknown, and nobody asks"),
    ]


def _pages(since: datetime, bumdesa_id: int | None = None) -> list[Any]:
    mine = [CardCheckout.state == "asked", CardCheckout.asked_at < since]
    return mine if bumdesa_id is None else [*mine, CardCheckout.bumdesa_id == bumdesa_id]


def _backs(since: datetime, bumdesa_id: int | None = None) -> list[Any]:
    mine = [CardRefund.state.in_(("submitted", "unknown")), CardRefund.asked_at < since]
    return mine if bumdesa_id is None else [*mine, CardRefund.bumdesa_id == bumdesa_id]


def _returns(since: datetime, bumdesa_id: int | None = None) -> list[Any]:
    mine = [CardReceipt.state == "returning", CardReceipt.asked_at < since]
    return mine if bumdesa_id is None else [*mine, CardReceipt.bumdesa_id == bumdesa_id]


def _unwatched(table: Any, too_late: datetime) -> Any:
    return or_(table.next_check_at.is_(None), table.next_check_at > too_late)


def _each(query: Select[Any], sentence: str) -> list[str]:
    return [sentence.format(id=found) for found in db.session.scalars(query)]
