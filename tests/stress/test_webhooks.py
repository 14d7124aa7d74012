"""Webhooks at their full figures: told a hundred times, in all 120 orders, forged five hundred times."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.bookkeeping.trading import violations
from tests.gateway.conftest import fake, fake_address
from tests.gateway.fake import Stripe
from tests.gateway.selling import open_card_village
from tests.gateway.telling import tell_in_order, tell_lies, tell_many_times
from tests.world import Village

__all__ = ["fake", "fake_address"]  # fixtures
Tell = Callable[[str], None]


@pytest.fixture
def village(app: Flask, fake: Stripe) -> Village:
    return open_card_village(fake)


def test_one_event_a_hundred_times_fifty_at_once(app: Flask, village: Village, fake: Stripe) -> None:
    tell_many_times(app, village, fake, times=100, at_once=50)


def test_five_events_in_all_orders(village: Village, fake: Stripe, client: FlaskClient, figure: Tell) -> None:
    orders = list(permutations(range(5)))
    for places in orders:
        tell_in_order(village, fake, client, places)
    assert violations() == []
    figure(f"{len(orders)} orders of five events, the same end each time")


def test_five_hundred_forgeries(village: Village, fake: Stripe, client: FlaskClient, figure: Tell) -> None:
    figure(f"{tell_lies(village, fake, client, each=56)} forged events: all 400, nothing kept")
