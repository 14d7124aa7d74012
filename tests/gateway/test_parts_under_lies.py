"""Parts of a sale go back to the card while the gateway lies about each request; all figures are for `make stress`."""

from __future__ import annotations

import random

import pytest
from flask import Flask

from tests.gateway.fake import Stripe
from tests.gateway.lying import assert_parts_are_back, give_parts_back
from tests.gateway.selling import open_card_village


@pytest.mark.parametrize("lie", ["error", "less", "all"])
def test_each_part_goes_back_once_and_the_books_are_right_to_the_rupiah(app: Flask, fake: Stripe, lie: str) -> None:
    village, chance = open_card_village(fake), random.Random(lie)
    told = [give_parts_back(village, fake, lie, chance)[0] for _ in range(2)]
    assert_parts_are_back(village, fake, told)
