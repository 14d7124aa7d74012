"""What somebody wants to book, before it is booked. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from marketplace.foundation.errors import Invalid
from marketplace.foundation.money import Money

LARGEST_LINE = 10**15  # as the table's own check
MOST_LINES = 500
SOURCE_KEY = re.compile(r"[a-z][a-z0-9_-]*(:[A-Za-z0-9._-]+)+")
SUB_LEDGER = re.compile(r"[a-z]+:[A-Za-z0-9._-]+")
DESCRIPTION_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Line:
    """``amount`` in whole rupiah: debit positive, credit negative. ``sub_ledger`` like "seller:12"; ``unit`` None: Marketplace."""

    code: str
    amount: int
    sub_ledger: str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """One effect to be booked once. ``source_key`` names the effect: ``<thing>:<our id>:<effect>``.

    ``effective_on`` is the business day of the fact in the zone of the book.
    """

    source_key: str
    effective_on: date
    description: str
    lines: Sequence[Line]


def debit(code: str, amount: Money | int, sub_ledger: str | None = None, unit: str | None = None) -> Line:
    """A line on the left; ``amount`` is positive."""
    return Line(code, _rupiah(amount), sub_ledger, unit)


def credit(code: str, amount: Money | int, sub_ledger: str | None = None, unit: str | None = None) -> Line:
    """A line on the right; ``amount`` is positive."""
    return Line(code, -_rupiah(amount), sub_ledger, unit)


def _rupiah(amount: Money | int) -> int:
    return amount.rupiah if isinstance(amount, Money) else amount


def require_sound(draft: Draft) -> None:
    """Raises Invalid unless the draft could be an entry: keys well-formed, ≥ 2 lines, none zero, balanced."""
    if not SOURCE_KEY.fullmatch(draft.source_key) or len(draft.source_key) > 200:
        raise Invalid({"sumber": f"Kunci sumber tidak sah: {draft.source_key!r}"})
    if not draft.description.strip() or len(draft.description) > DESCRIPTION_LONGEST:
        raise Invalid({"keterangan": f"Keterangan wajib diisi, paling panjang {DESCRIPTION_LONGEST} huruf."})
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in draft.description):
        raise Invalid({"keterangan": "Keterangan hanya boleh satu baris tulisan biasa."})
    _require_balanced(draft.lines)
    for line in draft.lines:
        if line.sub_ledger is not None and not SUB_LEDGER.fullmatch(line.sub_ledger):
            raise Invalid({"baris": f"Kunci buku pembantu tidak sah: {line.sub_ledger!r}"})


def _require_balanced(lines: Sequence[Line]) -> None:
    if not 2 <= len(lines) <= MOST_LINES:
        raise Invalid({"baris": f"Jurnal perlu paling sedikit 2 dan paling banyak {MOST_LINES} baris."})
    if any(type(line.amount) is not int or line.amount == 0 or abs(line.amount) > LARGEST_LINE for line in lines):
        raise Invalid({"baris": "Setiap baris perlu jumlah rupiah bulat yang bukan nol."})
    difference = sum(line.amount for line in lines)
    if difference:
        raise Invalid({"baris": f"Debit dan kredit belum sama. Selisih {Money(abs(difference))}."})
