"""Amounts in words, as they stand on Indonesian receipts ("terbilang"). Pure."""

from __future__ import annotations

SMALL = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"]
GROUPS = (
    (10**15, "kuadriliun"),
    (10**12, "triliun"),
    (10**9, "miliar"),
    (10**6, "juta"),
    (1000, "ribu"),
    (100, "ratus"),
)


def in_words(number: int) -> str:
    """117_877 → "seratus tujuh belas ribu delapan ratus tujuh puluh tujuh". Raises ValueError below zero."""
    if number < 0:
        raise ValueError("only what can be counted")
    if number < 12:
        return SMALL[number]
    if number < 20:
        return f"{SMALL[number - 10]} belas"
    if number < 100:
        return _joined(f"{SMALL[number // 10]} puluh", number % 10)
    size, name = next((size, name) for size, name in GROUPS if number >= size)
    count, rest = divmod(number, size)
    one = count == 1 and size <= 1000  # seratus, seribu; but satu juta
    return _joined(f"se{name}" if one else f"{in_words(count)} {name}", rest)


def rupiah_in_words(number: int) -> str:
    """ "Seratus ribu rupiah"."""
    words = f"{in_words(number)} rupiah"
    return words[0].upper() + words[1:]


def _joined(words: str, rest: int) -> str:
    return f"{words} {in_words(rest)}" if rest else words
