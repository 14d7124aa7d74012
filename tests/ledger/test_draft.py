"""What may become an entry."""

from __future__ import annotations

import pytest

from marketplace.foundation.errors import Invalid
from marketplace.foundation.money import Money
from marketplace.ledger import Draft, Line, credit, debit
from marketplace.ledger.draft import require_sound

from .conftest import BANK, SALES, TODAY

GOOD = (debit(BANK, 5), credit(SALES, 5))


def test_sides_are_signs() -> None:
    assert debit(BANK, Money(5)) == Line(BANK, 5)
    assert credit(BANK, 5, "seller:1", "toko") == Line(BANK, -5, "seller:1", "toko")


def test_the_difference_is_named() -> None:
    with pytest.raises(Invalid, match=r"Selisih Rp1\.000"):
        require_sound(Draft("order:1:paid", TODAY, "Jual", (debit(BANK, 5000), credit(SALES, 4000))))


@pytest.mark.parametrize("key", ["", "order", "order:1 :paid", "Order:1:paid", "order::paid", "order:1:" + "x" * 200])
def test_a_source_key_names_thing_id_and_effect(key: str) -> None:
    with pytest.raises(Invalid):
        require_sound(Draft(key, TODAY, "Jual", GOOD))


@pytest.mark.parametrize("text", ["", "  ", "dua\nbaris", "nol\0", "x" * 301])
def test_a_description_is_one_plain_line(text: str) -> None:
    with pytest.raises(Invalid):
        require_sound(Draft("order:1:paid", TODAY, text, GOOD))


def test_any_letters_people_use_are_fine() -> None:
    require_sound(Draft("order:1:paid", TODAY, "Jual “kopi” ꦏꦺꦴꦥꦶ 👩‍🌾", GOOD))


@pytest.mark.parametrize("key", ["seller", "seller:", "Seller:1", "seller:1:2", "seller: 1"])
def test_a_sub_ledger_key_is_kind_and_id(key: str) -> None:
    with pytest.raises(Invalid):
        require_sound(Draft("order:1:paid", TODAY, "Jual", (debit(BANK, 5, key), credit(SALES, 5))))
