"""One fake Stripe for all these tests; each test has an account of its own there."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import pytest

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
    for lie in ("drop", "error", "refuse_before", "slow", "twice", "first", "silent"):
        stripe.lie(lie, times=0)
