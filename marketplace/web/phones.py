"""Indonesian mobile numbers in every usual spelling."""

from __future__ import annotations

PHONE_EXAMPLE = "0812-3456-7890"


def read_phone(typed: str) -> str | None:
    """E.164 of an Indonesian mobile number, or None: ``0812…``, ``62812…``, ``+62 812-…``, ``812…``."""
    import phonenumbers  # 200 ms to import: only where a number is typed

    digits = "".join(character for character in typed[:40] if character in "+0123456789")
    if digits.startswith("62"):
        digits = "+" + digits
    elif digits.startswith("8"):
        digits = "0" + digits
    try:
        number = phonenumbers.parse(digits, "ID")
    except phonenumbers.NumberParseException:
        return None
    mobile = phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE
    if number.country_code != 62 or not mobile or not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def show_phone(number: str) -> str:
    """``+6281234567890`` as ``0812-3456-7890``."""
    national = "0" + number.removeprefix("+62")
    return "-".join(part for part in (national[:4], national[4:8], national[8:]) if part)


def mask_phone(number: str) -> str:
    """Only the ends: ``0812-••••-7890``."""
    national = "0" + number.removeprefix("+62")
    return f"{national[:4]}-••••-{national[-4:]}"
