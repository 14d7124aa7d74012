"""The Bumdesa's own accounts at banks, as the books tell them apart: by the account of the chart."""

from __future__ import annotations

from marketplace.foundation.errors import Conflict, Invalid

from .banking import bank_accounts_for


def own_banks(bumdesa_id: int) -> dict[str, str]:
    """Account of the chart → how people call it, such as "BRI •••• 4821"; only accounts in use, oldest first."""
    names: dict[str, list[str]] = {}
    for account in bank_accounts_for([bumdesa_id]).get(bumdesa_id, []):
        names.setdefault(account.account_code, []).append(f"{account.bank} {account.masked}")
    return {code: " atau ".join(those) for code, those in names.items()}


def chosen_bank(bumdesa_id: int, wanted: str, field: str) -> str:
    """``wanted``, or the only one. Raises Invalid at ``field`` when it must be said which, Conflict when there is none."""
    banks = own_banks(bumdesa_id)
    if not banks:
        raise Conflict("BUMDesa ini belum punya rekening bank. Tambahkan dulu di Pengaturan.")
    if wanted in banks:
        return wanted
    if wanted or len(banks) > 1:
        raise Invalid({field: "Pilih rekening BUMDesa yang dipakai."})
    return next(iter(banks))
