"""One fake Stripe for all these tests; each test has an account of its own there."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

from marketplace.fake_stripe.lies import LIES
from tests.gateway.fake import Stripe, running

_names = itertools.count(1)


@pytest.fixture(scope="session")
def fake_address() -> Iterator[str]:
    with running() as address:
        yield address


@pytest.fixture
def fake(fake_address: str) -> Iterator[Stripe]:
    """An account nobody else uses; no lie is told when the test begins or ends."""
    stripe = Stripe(fake_address, f"uji{next(_names)}")
    yield stripe
    for lie in LIES:
        stripe.lie(lie, times=0)
