"""Which passwords and PINs are good enough (ASVS 6.2: 8 to 128 characters, any composition, none of the usual ones)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

SHORTEST, LONGEST, PIN_DIGITS = 8, 128, 6

_UNDO_DISGUISE = str.maketrans("013457@$!", "oleastasi")
_OBVIOUS_PINS = frozenset((
    "112233", "332211", "223344", "123321", "321123", "159753", "357951", "147258", "258369", "147369",
    "246810", "135790", "102030", "010203", "121314", "131415", "111222", "123654", "456123", "789456",
    "142536", "110011", "170845", "234432",
))  # fmt: skip
_UP_AND_DOWN = "01234567890123456789", "98765432109876543210"


def fault_of_password(password: str, known: Iterable[str] = ()) -> str | None:
    """What is wrong with a new password, as a sentence, or None. ``known``: name, phone, username of the person."""
    if len(password) < SHORTEST:
        return f"Kata sandi terlalu pendek. Pakai paling sedikit {SHORTEST} huruf atau angka."
    if len(password) > LONGEST:
        return f"Kata sandi terlalu panjang. Paling banyak {LONGEST} huruf."
    plain = password.casefold()
    if _is_about(plain, known):
        return "Kata sandi memuat nama atau nomor Anda sendiri. Pilih kata lain."
    if len(set(plain)) < 4 or plain in _listed("common_passwords") or _root(plain) in _listed("local_words"):
        return "Kata sandi ini mudah ditebak orang. Coba tiga atau empat kata yang tidak berhubungan."
    return None


def fault_of_pin(pin: str, phone: str | None = None) -> str | None:
    """What is wrong with a new PIN, as a sentence, or None."""
    if len(pin) != PIN_DIGITS or not (pin.isascii() and pin.isdigit()):
        return f"PIN harus {PIN_DIGITS} angka."
    repeats = pin in (pin[0] * 6, pin[:2] * 3, pin[:3] * 2)
    if repeats or pin in _OBVIOUS_PINS or any(pin in digits for digits in _UP_AND_DOWN):
        return "PIN ini mudah ditebak orang. Jangan angka kembar atau berurutan."
    if phone and pin in phone:
        return "PIN ini bagian dari nomor HP Anda. Pilih angka lain."
    return None


def _is_about(plain: str, known: Iterable[str]) -> bool:
    words = {word for text in known for word in text.casefold().replace("+62", "").replace("@", " ").split()}
    return any(len(word) >= 4 and word in plain and len(plain) - len(word) < SHORTEST for word in words)


def _root(plain: str) -> str:
    """The word under digits and marks at the ends and under letters written as digits: ``Bumd3sa2026!`` → bumdesa."""
    core = plain.strip("0123456789 .,!?*#@$%&-_+=")
    return "".join(letter for letter in core.translate(_UNDO_DISGUISE) if letter.isalpha())


@cache
def _listed(name: str) -> frozenset[str]:
    path = Path(__file__).parent / "data" / f"{name}.txt"
    return frozenset(line for line in path.read_text(encoding="utf-8").split("\n") if line and not line.startswith("#"))
