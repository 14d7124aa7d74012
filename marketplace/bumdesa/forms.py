"""Reading what directors and treasurers type into the settings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from marketplace.foundation import clock
from marketplace.web.forms import Form

from .enterprise import LARGEST_COMMISSION
from .profile import Profile


def read_profile(form: Form) -> Profile:
    """Raises Invalid with everything that is wrong."""
    profile = Profile(
        name=form.text("nama", "Nama BUMDesa", most=120, least=3),
        address=form.text("alamat", "Alamat kantor", most=240, required=False),
        phone=form.phone("wa", "Nomor WhatsApp kantor", required=False) or None,
        complaint_phone=form.phone("wa_keluhan", "Nomor untuk keluhan") or None,
        counter_open="loket" in form.values,
        hours=form.text("jam", "Jam buka loket", most=120, required=False),
        pickup_note=form.text("ambil", "Catatan ambil barang", most=400, required=False, lines=True),
    )
    form.check()
    return profile


def profile_values(profile: object) -> dict[str, str]:
    """A saved profile as the fields of the form (``profile``: anything with its attributes)."""
    fields: Mapping[str, str] = {
        "nama": "name", "alamat": "address", "wa": "phone", "wa_keluhan": "complaint_phone", "jam": "hours",
        "ambil": "pickup_note",
    }  # fmt: skip
    values = {field: getattr(profile, attribute) or "" for field, attribute in fields.items()}
    return values | ({"loket": "ya"} if getattr(profile, "counter_open", False) else {})


def read_terms(form: Form, zone: str) -> tuple[int, datetime]:
    """Basis points and the first moment of the chosen day in ``zone``. Raises Invalid."""
    commission = _percent(form)
    day = _future_day(form, zone)
    form.check()
    return commission, datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)


def _percent(form: Form) -> int:
    typed = form.values.get("potongan", "").replace("%", "").replace(" ", "").replace(".", ",")
    match = re.fullmatch(r"([0-9]{1,3})(?:,([0-9]{1,2}))?", typed)
    if match is None:
        form.refuse(
            "potongan",
            f"Potongan {'belum terbaca' if typed else 'belum diisi'}. Tulis angka, misalnya 10 atau 7,5",
        )
        return 0
    basis_points = int(match[1]) * 100 + int((match[2] or "0").ljust(2, "0"))
    if basis_points > LARGEST_COMMISSION:
        form.refuse("potongan", f"Potongan paling banyak {LARGEST_COMMISSION // 100}%.")
    return basis_points


def _future_day(form: Form, zone: str) -> date:
    today = clock.now().astimezone(ZoneInfo(zone)).date()
    day = form.day("mulai", "Tanggal mulai", today, ahead=True)
    if not today < day <= today.replace(year=today.year + 2, day=min(today.day, 28)):
        form.refuse("mulai", "Tanggal mulai paling cepat besok, paling lama dua tahun lagi.")
    return day
