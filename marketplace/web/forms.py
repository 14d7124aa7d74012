"""Reading what people typed. Every field is hostile until read here; what was typed is kept for showing again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from datetime import date

from marketplace.foundation.errors import Invalid
from marketplace.foundation.money import Money, dotted

from .days import read_day, show_day
from .phones import PHONE_EXAMPLE, read_phone

DEAREST = Money(10_000_000_000)
MOST_MARKS = 8  # on one letter; the fullest Javanese or Tibetan syllable has fewer
_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
# Characters that take part in words or emoji but show nothing by themselves: joiners, fillers, variation selectors, tags.
_UNSEEN = re.compile(
    r"[\s\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200c\u200d\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0000-\U000e0fff]"
)


class Form:
    """One submitted form. Readers collect errors by field; ``check()`` raises them all at once.

    ``values`` holds what was typed (cleaned text), for filling the page again.
    """

    def __init__(self, submitted: Mapping[str, str]) -> None:
        self.values = {  # a part of a multipart body may have no name
            name: clean(value) for name, value in submitted.items() if name is not None
        }
        self.errors: dict[str, str] = {}

    def refuse(self, name: str, message: str) -> None:
        """Note what is wrong with a field; the first word counts."""
        self.errors.setdefault(name, message)

    def check(self) -> None:
        """Raises Invalid with everything that was noted."""
        if self.errors:
            raise Invalid(dict(self.errors))

    def text(
        self, name: str, label: str, most: int = 120, least: int = 1, required: bool = True, lines: bool = False
    ) -> str:
        """Text of ``least`` to ``most`` characters (NFC, no control characters); one line unless ``lines``."""
        value = self.values.get(name, "").strip()
        if not lines:
            value = re.sub(r"\s+", " ", value)
        if not _UNSEEN.sub("", value):
            value = ""
            if required:
                self.refuse(name, f"{label} belum diisi.")
        elif len(value) < least:
            self.refuse(name, f"{label} terlalu pendek. Tulis paling sedikit {dotted(least)} huruf.")
        elif len(value) > most:
            self.refuse(name, f"{label} terlalu panjang. Paling banyak {dotted(most)} huruf.")
        return value

    def choice(self, name: str, label: str, choices: Collection[str], required: bool = True) -> str:
        """One of ``choices``, or empty when not required."""
        value = self.values.get(name, "").strip()
        if value in choices:
            return value
        if value or required:
            self.refuse(name, f"Pilih {label.lower()} dari daftar.")
        return ""

    def money(self, name: str, label: str, least: int = 1, most: Money = DEAREST, required: bool = True) -> Money:
        """Rupiah as people write it: ``45.000``, ``Rp 45000``, ``45 000``."""
        typed = self.values.get(name, "").strip()
        digits = re.sub(r"^(rp|idr)\.?", "", typed.lower()).replace(" ", "").replace("\u00a0", "")
        digits = re.sub(r",(00|-)?-?$", "", digits)
        if not typed and not required:
            return Money.zero()
        if not re.fullmatch(r"[0-9]{1,15}|[0-9]{1,3}(\.[0-9]{3}){1,4}", digits):
            missing = "belum terbaca" if typed else "belum diisi"
            self.refuse(name, f"{label} {missing}. Tulis angka, misalnya 45.000")
            return Money.zero()
        amount = Money(int(digits.replace(".", "")))
        if amount.rupiah < least:
            self.refuse(name, f"{label} paling sedikit {Money(least)}.")
        elif amount > most:
            self.refuse(name, f"{label} terlalu besar. Paling banyak {most}.")
        return amount

    def whole(self, name: str, label: str, low: int, high: int, missing: int | None = None) -> int:
        """A whole number from ``low`` to ``high``, ``1200`` or ``1.200``; ``missing`` is used when nothing was typed."""
        typed = self.values.get(name, "").strip()
        if not typed and missing is not None:
            return missing
        readable = re.fullmatch(r"-?[0-9]{1,12}|[0-9]{1,3}(\.[0-9]{3}){1,3}", typed)
        number = int(typed.replace(".", "")) if readable else low - 1
        if not low <= number <= high:
            self.refuse(name, f"{label} diisi dengan angka {dotted(low)} sampai {dotted(high)}.")
            return low
        return number

    def day(self, name: str, label: str, today: date, ahead: bool = False) -> date:
        """A day as people write it (see ``read_day``). Without a year: the last such day, ``ahead`` the next one."""
        typed = self.values.get(name, "").strip()
        found = read_day(typed, today, ahead)
        if found is None:
            missing = "belum terbaca" if typed else "belum diisi"
            self.refuse(name, f"{label} {missing}. Tulis hari, bulan, tahun, misalnya {show_day(today)}")
        return found or today

    def phone(self, name: str, label: str = "Nomor WhatsApp", required: bool = True) -> str:
        """A mobile number in E.164 (``+6281…``), whichever usual spelling was typed."""
        typed = self.values.get(name, "").strip()
        if not typed and not required:
            return ""
        number = read_phone(typed)
        if number is None:
            self.refuse(name, f"{label} belum benar. Contoh: {PHONE_EXAMPLE}" if typed else f"{label} belum diisi.")
        return number or ""


def clean(value: str) -> str:
    """NFC text without control, zero-width and direction-changing characters, lone surrogates and towers of marks."""
    value = value.encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n")
    if value.isascii():
        return _CONTROL.sub("", value)
    return unicodedata.normalize("NFC", _few_marks(_CONTROL.sub("", value)))


def _few_marks(value: str) -> str:
    """At most ``MOST_MARKS`` on a letter. Putting a run of marks in order takes the square of its length: a megabyte of
    two kinds in turn would keep a processor busy for minutes."""
    kept, marks = [], 0
    for character in value:
        marks = marks + 1 if unicodedata.category(character)[0] == "M" else 0
        if marks <= MOST_MARKS:
            kept.append(character)
    return "".join(kept)
