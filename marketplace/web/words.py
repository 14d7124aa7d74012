"""How numbers, money and times are written on screens (Indonesian, PUEBI)."""

from __future__ import annotations

from datetime import date, datetime
from itertools import zip_longest
from zoneinfo import ZoneInfo

from flask import Flask
from markupsafe import Markup

from marketplace.foundation.identifiers import TOLD_NUMBER
from marketplace.foundation.money import Money, dotted

from .days import MONTHS
from .phones import show_phone

DAYS = ("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min")
KEPT = Markup('<span class="number">{}</span>')
ZONES = {"Asia/Jakarta": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT"}


def rupiah(amount: Money | int) -> str:
    """``Rp45.000``; negative ``-Rp45.000``."""
    return str(amount if isinstance(amount, Money) else Money(amount))


def tanggal(day: date | datetime | None, zona: str = "Asia/Jakarta") -> str:
    """``21 November 2026``; empty for None."""
    if day is None:
        return ""
    if isinstance(day, datetime):
        day = day.astimezone(ZoneInfo(zona)).date()
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def waktu(instant: datetime | None, zona: str = "Asia/Jakarta") -> str:
    """``Sab, 21 Nov 2026 · 14.05 WIB``; empty for None."""
    if instant is None:
        return ""
    local = instant.astimezone(ZoneInfo(zona))
    month = MONTHS[local.month - 1][:3]
    return f"{DAYS[local.weekday()]}, {local.day} {month} {local.year} · {local:%H.%M} {ZONES.get(zona, '')}".rstrip()


def persen(basis_points: int) -> str:
    """Basis points as ``10%`` or ``2,5%``."""
    return f"{basis_points / 100:.2f}".rstrip("0").rstrip(".").replace(".", ",") + "%"


def nomor(text: object) -> Markup:
    """Words in which the number of an order or receipt never breaks over two lines; what is markup already stays as it is."""
    if isinstance(text, Markup):
        return text
    kept = [KEPT.format(number) for number in TOLD_NUMBER.findall(str(text))]
    between = TOLD_NUMBER.split(str(text))
    return Markup("").join(part for pair in zip_longest(between, kept, fillvalue="") for part in pair)


def init_app(app: Flask) -> None:
    app.jinja_env.filters.update(
        rupiah=rupiah,
        angka=dotted,
        tanggal=tanggal,
        waktu=waktu,
        persen=persen,
        nomor_hp=show_phone,
        nomor=nomor,
    )
