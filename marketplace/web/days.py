"""Days as people in Indonesia write them: day, month, year, in many spellings."""

from __future__ import annotations

import re
from datetime import date, timedelta

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
_ALSO = {"peb": 2, "pebruari": 2, "agt": 8, "ags": 8, "agust": 8, "sept": 9, "nop": 11, "nopember": 11}
_BESIDE = r"\b(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|tanggal|tgl|bulan|tahun)\b"
_PART = re.compile("[0-9]+|[a-z]+")
_NAMED = {"hari ini": 0, "sekarang": 0, "kemarin": -1, "besok": 1}
FIRST_YEAR, LAST_YEAR = 2000, 2999


def read_day(typed: str, today: date, ahead: bool = False) -> date | None:
    """``1/2/26``, ``1-2-2026``, ``01022026``, ``1 Feb 2026``, ``Minggu, 1 Februari``, ``2026-02-01``, ``kemarin``; else None.

    The day comes first, as everywhere in Indonesia. Without a year it is the last such day up to ``today``, or with
    ``ahead`` the next one after it.
    """
    text = " ".join(re.sub(_BESIDE, " ", typed[:60].lower()).split())
    if text in _NAMED:
        return today + timedelta(days=_NAMED[text])
    parts = _parts(text)
    if parts is None:
        return None
    day, month, year = parts
    if year is not None:
        return _real(day, month, year)
    near = range(today.year, today.year + 9) if ahead else range(today.year, today.year - 9, -1)
    days = (found for number in near if (found := _real(day, month, number)) is not None)
    return next((found for found in days if (found > today if ahead else found <= today)), None)


def _parts(text: str) -> tuple[int, int, int | None] | None:
    """Day, month and perhaps the year of what was typed."""
    parts = _PART.findall(text)
    if len(parts) == 1 and len(parts[0]) == 8 and parts[0].isdigit():
        parts = [parts[0][:2], parts[0][2:4], parts[0][4:]]
    if not 2 <= len(parts) <= 3 or _PART.sub("", text).strip(" /.,'-"):
        return None
    if len(parts) == 3 and len(parts[0]) == 4:  # as machines write it
        parts.reverse()
    month, year = _month(parts[1]), _year(parts[2]) if len(parts) == 3 else None
    if not re.fullmatch("[0-9]{1,2}", parts[0]) or month is None or year == 0:
        return None
    return int(parts[0]), month, year


def _month(word: str) -> int | None:
    if word.isdigit():
        return int(word) if len(word) <= 2 else None
    if word in _ALSO:
        return _ALSO[word]
    return next((number for number, name in enumerate(MONTHS, 1) if word in (name.lower(), name[:3].lower())), None)


def _year(word: str) -> int:
    """Two figures are of this century; 0 for what is no year."""
    if not word.isdigit() or len(word) not in (2, 4):
        return 0
    return int(word) + 2000 if len(word) == 2 else int(word)


def _real(day: int, month: int, year: int) -> date | None:
    try:
        return date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None


def show_day(day: date) -> str:
    """``21/11/2026``: how a field shows a day to be changed."""
    return f"{day:%d/%m/%Y}"
