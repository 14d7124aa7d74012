"""One account per role, with a secret everybody may know: only in development, refused in production."""

from __future__ import annotations

from marketplace.foundation.actor import Role

PASSWORD = "panen-raya-lumbung"  # noqa: S105 - meant to be known
PIN = "482915"
SELLER_PHONE = "+6281200000051"
USERNAMES = {
    Role.DIRECTOR: "direktur",
    Role.TREASURER: "bendahara",
    Role.CASHIER: "kasir",
    Role.STAFF: "petugas",
    Role.SUPERVISOR: "pengawas",
}
OFFICE = "karang-jahe"


def account_lines() -> list[str]:
    """What ``make run`` prints."""
    staff = ", ".join(USERNAMES.values())
    return [
        "Demo accounts (development only):",
        f"  office  /kantor/{OFFICE}/   {staff}   password {PASSWORD}",
        f"  seller  /lapak-saya         0812-0000-0051   PIN {PIN}",
    ]
