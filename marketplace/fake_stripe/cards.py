"""Test cards, as Stripe documents them."""

from __future__ import annotations

DECLINED = {
    "4000000000000002": ("card_declined", "generic_decline", "Kartu ditolak bank. Coba kartu lain."),
    "4000000000009995": ("card_declined", "insufficient_funds", "Dana di kartu tidak cukup. Coba kartu lain."),
    "4000000000000069": ("expired_card", "expired_card", "Masa berlaku kartu sudah habis. Coba kartu lain."),
}
ASKS = frozenset({"4000002500003155", "4000002760003184", "4000000000003220"})  # 3-D Secure


def digits_of(typed: str) -> str:
    return "".join(character for character in typed if character.isdigit())


def is_card(number: str) -> bool:
    """The check digit is right and the length is one of a card."""
    if not 13 <= len(number) <= 19:
        return False
    doubled = [int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(number))]
    return sum(digit - 9 if digit > 9 else digit for digit in doubled) % 10 == 0
