"""Which of today's quotes a form means, and what is said about one that is gone."""

from __future__ import annotations

import pytest

from marketplace.foundation.money import Money
from marketplace.shipping import Choice, TariffRow, choose
from marketplace.shipping.pricing import COLLECTING, quotes_from

JNE = TariffRow("JNE", "REG", "", Money(30_000), Money(28_000))
VILLAGE = TariffRow("Kurir desa", "", "33.17", Money(9_000), Money(8_000))
HERE = quotes_from([(1, JNE), (2, VILLAGE)], "33.17.09", 1_000)
CHEAPEST, DEAREST, COLLECTED = HERE


@pytest.mark.parametrize(
    ("named", "chosen"),
    [("kirim-1", DEAREST), ("kirim-2", CHEAPEST), ("ambil", COLLECTED), ("kirim", CHEAPEST), ("", CHEAPEST)],
)
def test_what_is_offered_is_taken_as_it_was_named(named: str, chosen: object) -> None:
    assert choose(HERE, named) == Choice(chosen)  # type: ignore[arg-type]


@pytest.mark.parametrize("named", ["kirim-3", "terbang", "ambil-1"])
def test_what_is_gone_is_answered_with_the_cheapest_and_said(named: str) -> None:
    choice = choose(HERE, named)
    assert choice.quote == CHEAPEST
    assert "tidak berlaku lagi" in choice.problem


@pytest.mark.parametrize("named", ["kirim", "kirim-2"])
def test_where_nobody_delivers_fetching_is_suggested_and_said(named: str) -> None:
    choice = choose(quotes_from([(2, VILLAGE)], "82.03.22", 1_000), named)
    assert choice.quote == COLLECTING
    assert "Ambil sendiri" in choice.problem


def test_where_nothing_was_named_and_nobody_delivers_there_is_nothing_to_say() -> None:
    assert choose([COLLECTING], "") == Choice(COLLECTING)
