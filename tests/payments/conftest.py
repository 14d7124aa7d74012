"""Payments alone: what it tells is heard by a list instead of the other rooms."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from flask import Flask

from marketplace import payments
from marketplace.foundation.database import transaction
from marketplace.foundation.money import Money
from marketplace.foundation.outbox import Reactions, switchboard
from marketplace.payments import PaymentView
from marketplace.reactions import REACTIONS
from tests.world import Village, open_village

NEWS = (
    payments.PaymentReceived,
    payments.PaymentReceivedLate,
    payments.MoneySetAside,
    payments.RefundOpened,
    payments.RefundPaid,
)


@pytest.fixture
def heard(app: Flask) -> Iterator[list[Any]]:
    """All news of payments, in order."""
    news: list[Any] = []
    switchboard.connect({kind: Reactions(together=(news.append,)) for kind in NEWS})
    yield news
    switchboard.connect(REACTIONS)


@pytest.fixture
def village(heard: list[Any]) -> Village:
    return open_village()


Opener = Callable[..., PaymentView]


@pytest.fixture
def transfer(village: Village) -> Opener:
    """``transfer(order_id, total)``: an open payment by transfer."""

    def open_one(order_id: int = 41, total: int = 118_000, method: str = payments.TRANSFER, **more: Any) -> PaymentView:
        with transaction():
            return payments.open_payment(
                order_id, village.id, Money(total), method, None, label=f"LB-{order_id}", **more
            )

    return open_one
