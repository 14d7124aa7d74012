"""How a seller wants her money: in cash at the counter (default) or to a bank account, whose number is encrypted."""

from __future__ import annotations

import re
from dataclasses import dataclass

from marketplace.audit import Act, note
from marketplace.foundation.actor import Actor
from marketplace.foundation.database import db
from marketplace.foundation.errors import Invalid
from marketplace.foundation.secrets import decrypt, encrypt

from .looking import row_for
from .rights import must_own_or_serve

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class BankAccount:
    """Where to transfer to."""

    bank: str
    number: str
    holder: str


def pay_to_bank(actor: Actor, seller_id: int, bank: str, number: str, holder: str) -> None:
    """From now on by transfer. Raises Invalid (fields ``bank``, ``atas_nama``, ``rekening``)."""
    seller = row_for(seller_id)
    must_own_or_serve(actor, seller)
    digits = re.sub(r"[\s.-]", "", number)
    errors = {}
    for field, label, value in (("bank", "Nama bank", bank), ("atas_nama", "Nama pemilik rekening", holder)):
        if not value.strip():
            errors[field] = f"{label} belum diisi."
        elif len(value.strip()) > LONGEST_NAME:
            errors[field] = f"{label} terlalu panjang. Paling banyak {LONGEST_NAME} huruf."
    if not re.fullmatch(r"[0-9]{6,20}", digits):
        errors["rekening"] = "Nomor rekening isi dengan 6 sampai 20 angka."
    if errors:
        raise Invalid(errors)
    seller.bank_name, seller.bank_holder = bank.strip(), holder.strip()
    seller.bank_number_secret, seller.payout_method = encrypt(digits), "bank"
    db.session.flush()
    note(actor, seller.bumdesa_id, Act.SELLER_BANK_CHANGED, f"{seller.stall_name}: {bank.strip()} …{digits[-4:]}")


def pay_in_cash(actor: Actor, seller_id: int) -> None:
    """From now on in cash; the account is forgotten."""
    seller = row_for(seller_id)
    must_own_or_serve(actor, seller)
    seller.payout_method = "tunai"
    seller.bank_name = seller.bank_holder = seller.bank_number_secret = None
    db.session.flush()
    note(actor, seller.bumdesa_id, Act.SELLER_BANK_CHANGED, f"{seller.stall_name}: tunai")


def bank_of(actor: Actor, seller_id: int) -> BankAccount | None:
    """The account in clear, for the keeper and for staff who pay; None for cash."""
    seller = row_for(seller_id)
    must_own_or_serve(actor, seller)
    if seller.payout_method != "bank" or not seller.bank_number_secret:
        return None
    return BankAccount(seller.bank_name or "", decrypt(seller.bank_number_secret), seller.bank_holder or "")
