"""Bank accounts of a Bumdesa. A number is never changed: the old account is retired and a new one added."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Select, select, update

from marketplace.audit import Act, note
from marketplace.foundation import clock, secrets
from marketplace.foundation.actor import MONEY, SYSTEM, Actor
from marketplace.foundation.asking import ask, one_of
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, Invalid, NotAllowed, NotFound
from marketplace.foundation.outbox import record

from .enterprise import BankAccountRow
from .views import BankAccount

BANKS = ("BRI", "BNI", "BSI", "Mandiri", "BTN", "BCA", "Bank Jateng", "Bank Jatim", "bank bjb", "BPD DIY", "Bank lain")
ACCOUNT_CODES = {
    "1.1.01.06": "Kas di Bank Rekening Penjualan Online",
    "1.1.01.02": "Kas di Bank BSI",
    "1.1.01.03": "Kas di Bank Mandiri",
    "1.1.01.04": "Kas di Bank BRI",
    "1.1.01.05": "Kas di Bank BPD",
}


@dataclass(frozen=True, slots=True)
class BankAccountAdded:
    """Buyers will be told to transfer there."""

    bumdesa_id: int
    bank_account_id: int


@dataclass(frozen=True, slots=True)
class BankAccountRetired:
    """No buyer is told this account any more."""

    bumdesa_id: int
    bank_account_id: int


def bank_accounts_for(bumdesa_ids: Iterable[int]) -> dict[int, list[BankAccount]]:
    """Accounts in use, in the order they were added, by Bumdesa (an empty list when there is none). One statement."""
    return _grouped(set(bumdesa_ids), only_active=True)


def all_bank_accounts(bumdesa_id: int) -> list[BankAccount]:
    """Every account of one Bumdesa, retired ones last."""
    return sorted(_grouped({bumdesa_id}, only_active=False)[bumdesa_id], key=lambda account: not account.active)


def bank_account(bank_account_id: int) -> BankAccount:
    """One account, in use or retired. Raises NotFound."""
    row = db.session.get(BankAccountRow, bank_account_id)
    if row is None:
        raise NotFound("Rekening ini tidak ada.")
    return _view(row)


def add_bank_account(
    actor: Actor, bumdesa_id: int, bank: str, number: str, holder: str, account_code: str = "1.1.01.06"
) -> int:
    """A further account for transfers; returns its id.

    ``number`` may hold spaces and hyphens. Just the same again: the one that is there. Raises NotAllowed (director or treasurer), Invalid (fields ``bank``, ``nomor``,
    ``pemilik``, ``akun``), Conflict when it is there already. Event: BankAccountAdded.
    """
    _require_money_role(actor, bumdesa_id)
    digits = _read(bank, number, holder, account_code)
    mark = secrets.keyed_hash(digits)
    same = (BankAccountRow.bumdesa_id == bumdesa_id, BankAccountRow.bank == bank, BankAccountRow.number_hash == mark)
    known = db.session.scalar(select(BankAccountRow).where(*same))
    if known is not None:
        if (known.holder, known.account_code, known.active) == (holder.strip(), account_code, True):
            return known.id
        raise Conflict("Rekening ini sudah ada dalam daftar." + ("" if known.active else " Tekan “Pakai lagi”."))
    row = BankAccountRow(
        bumdesa_id=bumdesa_id, bank=bank, number_secret=secrets.encrypt(digits), number_hash=mark, number_end=digits[-4:],
        holder=holder.strip(), account_code=account_code, added_at=clock.now(), actor_id=actor.person_id, actor_name=actor.name,
    )  # fmt: skip
    db.session.add(row)
    db.session.flush()
    note(actor, bumdesa_id, Act.BANK_ADDED, _told(row))
    record(BankAccountAdded(bumdesa_id, row.id))
    return row.id


def retire_bank_account(actor: Actor, bumdesa_id: int, bank_account_id: int) -> None:
    """Stop (or with ``resume_bank_account`` go on) telling buyers this account. Raises NotAllowed, NotFound."""
    _switch(actor, bumdesa_id, bank_account_id, active=False)
    record(BankAccountRetired(bumdesa_id, bank_account_id))


def resume_bank_account(actor: Actor, bumdesa_id: int, bank_account_id: int) -> None:
    """Use a retired account again. Raises NotAllowed, NotFound. Event: BankAccountAdded."""
    _switch(actor, bumdesa_id, bank_account_id, active=True)
    record(BankAccountAdded(bumdesa_id, bank_account_id))


def _switch(actor: Actor, bumdesa_id: int, bank_account_id: int, active: bool) -> None:
    _require_money_role(actor, bumdesa_id)
    mine = (BankAccountRow.id == bank_account_id, BankAccountRow.bumdesa_id == bumdesa_id)
    changed = db.session.execute(update(BankAccountRow).where(*mine).values(active=active).returning(BankAccountRow))
    row = changed.scalar()
    if row is None:
        raise NotFound("Rekening ini tidak ada.")
    note(actor, bumdesa_id, Act.BANK_RESUMED if active else Act.BANK_STOPPED, _told(row))


def _told(row: BankAccountRow) -> str:
    """Enough to know it again; the number itself stays encrypted."""
    return f"{row.bank} …{row.number_end}, {row.holder}"


def _require_money_role(actor: Actor, bumdesa_id: int) -> None:
    if actor is not SYSTEM and not actor.may(bumdesa_id, *MONEY):
        raise NotAllowed("Hanya direktur dan bendahara yang boleh mengatur rekening.")


def _read(bank: str, number: str, holder: str, account_code: str) -> str:
    digits = re.sub(r"[\s.-]", "", number)
    errors = {}
    if not 2 <= len(bank.strip()) <= 40:
        errors["bank"] = "Nama bank belum diisi. Contoh: BRI"
    if not re.fullmatch(r"[0-9]{6,20}", digits):
        errors["nomor"] = "Nomor rekening isi dengan 6 sampai 20 angka."
    if not 2 <= len(holder.strip()) <= 120:
        errors["pemilik"] = "Nama pemilik belum diisi, tulis seperti di buku tabungan."
    if account_code not in ACCOUNT_CODES:
        errors["akun"] = "Pilih akun buku dari daftar."
    if errors:
        raise Invalid(errors)
    return digits


def _grouped(wanted: set[int], only_active: bool) -> dict[int, list[BankAccount]]:
    grouped: dict[int, list[BankAccount]] = {bumdesa_id: [] for bumdesa_id in wanted}
    for row in ask(_of_them(only_active), ids=list(wanted)) if wanted else ():
        grouped[row.bumdesa_id].append(_view(row))
    return grouped


@cache
def _of_them(only_active: bool) -> Select[Any]:
    statement = select(*BankAccountRow.__table__.c).where(BankAccountRow.bumdesa_id.in_(one_of("ids")))
    return (statement.where(BankAccountRow.active) if only_active else statement).order_by(BankAccountRow.id)


def _view(row: Any) -> BankAccount:
    return BankAccount(
        id=row.id,
        bumdesa_id=row.bumdesa_id,
        bank=row.bank,
        number=secrets.decrypt(row.number_secret),
        holder=row.holder,
        account_code=row.account_code,
        active=row.active,
    )
