"""The acts that are noted, and how the office reads them."""

from __future__ import annotations

from enum import StrEnum


class Act(StrEnum):
    """What was done. Names are kept for ever; add, never rename."""

    SIGNED_IN = "sign_in.done"
    SIGN_IN_FAILED = "sign_in.failed"
    FACTOR_ADDED = "factor.added"
    FACTOR_REMOVED = "factor.removed"
    FACTOR_RESET = "factor.reset"
    RECOVERY_MADE = "recovery.made"
    RECOVERY_USED = "recovery.used"
    SECRET_CHANGED = "secret.changed"  # noqa: S105 - a name
    SECRET_RESET = "secret.reset"  # noqa: S105 - a name
    ROLE_GRANTED = "role.granted"
    ROLE_REVOKED = "role.revoked"
    PERSON_DISABLED = "person.disabled"
    PERSON_ENABLED = "person.enabled"
    TERMS_ANNOUNCED = "terms.announced"
    BANK_ADDED = "bank.added"
    BANK_STOPPED = "bank.stopped"
    BANK_RESUMED = "bank.resumed"
    SELLER_BANK_CHANGED = "seller_bank.changed"
    KEYS_SAVED = "keys.saved"
    CARDS_SWITCHED = "cards.switched"
    PAYOUT_APPROVED = "payout.approved"
    PAYOUT_PAID = "payout.paid"
    PAYOUT_RETURNED = "payout.returned"
    REFUND_OPENED = "refund.opened"
    REFUND_PAID = "refund.paid"
    DOUBT_ACCEPTED = "doubt.accepted"
    DOUBT_RETURNED = "doubt.returned"
    PAYOUT_CORRECTED = "payout.corrected"
    MONTH_CLOSED = "month.closed"
    DATA_LOOKED_AT = "data.looked_at"
    BACKUP_RESTORED = "backup.restored"


SHOWN = {
    Act.SIGNED_IN: "Masuk",
    Act.SIGN_IN_FAILED: "Percobaan masuk gagal",
    Act.FACTOR_ADDED: "Pengaman kedua dipasang",
    Act.FACTOR_REMOVED: "Pengaman kedua dilepas",
    Act.FACTOR_RESET: "Pengaman kedua direset",
    Act.RECOVERY_MADE: "Kode cadangan dibuat",
    Act.RECOVERY_USED: "Kode cadangan dipakai",
    Act.SECRET_CHANGED: "Kata sandi atau PIN diganti",
    Act.SECRET_RESET: "Kata sandi sementara diberikan",
    Act.ROLE_GRANTED: "Peran diberikan",
    Act.ROLE_REVOKED: "Peran dicabut",
    Act.PERSON_DISABLED: "Akun dinonaktifkan",
    Act.PERSON_ENABLED: "Akun diaktifkan",
    Act.TERMS_ANNOUNCED: "Potongan diubah",
    Act.BANK_ADDED: "Rekening ditambah",
    Act.BANK_STOPPED: "Rekening dihentikan",
    Act.BANK_RESUMED: "Rekening dipakai lagi",
    Act.SELLER_BANK_CHANGED: "Cara bayar warga diubah",
    Act.KEYS_SAVED: "Kunci pembayaran kartu disimpan",
    Act.CARDS_SWITCHED: "Pembayaran kartu diubah",
    Act.PAYOUT_APPROVED: "Pembayaran warga disetujui",
    Act.PAYOUT_PAID: "Pembayaran warga dibayar",
    Act.PAYOUT_RETURNED: "Pembayaran warga kembali",
    Act.REFUND_OPENED: "Pengembalian diputuskan",
    Act.REFUND_PAID: "Uang pembeli dikembalikan",
    Act.DOUBT_ACCEPTED: "Uang yang meragukan diterima",
    Act.DOUBT_RETURNED: "Uang yang meragukan dikembalikan",
    Act.PAYOUT_CORRECTED: "Referensi pembayaran warga dibetulkan",
    Act.MONTH_CLOSED: "Bulan buku ditutup",
    Act.DATA_LOOKED_AT: "Data pribadi dilihat",
    Act.BACKUP_RESTORED: "Cadangan dipulihkan",
}

GROUPS: dict[str, tuple[str, tuple[str, ...]]] = {
    "uang": ("Uang", ("payout.", "refund.", "doubt.", "month.")),
    "masuk": ("Masuk dan pengaman", ("sign_in.", "factor.", "recovery.", "secret.")),
    "hak": ("Petugas dan pengaturan", ("role.", "person.", "terms.", "bank.", "seller_bank.", "keys.", "cards.")),
}
"""Ways to look through the log: word in the address -> words on the page, beginnings of acts."""
