"""What a book says to lines before they are written: known accounts, fitting keys, known units, enough funds.

The guards refuse the same things; here they are refused with a sentence for people.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, select

from marketplace.foundation.asking import ask, one_of
from marketplace.foundation.database import db
from marketplace.foundation.errors import Conflict, Invalid
from marketplace.foundation.money import Money

from .balance import Balance
from .book import DEFAULT_UNIT, Account, Unit
from .chart import POSTED_LEVEL
from .draft import Line


class Overdrawn(Conflict):
    """An account that must not pass zero would. ``available`` is what may still be taken from it, in rupiah."""

    def __init__(self, code: str, name: str, sub_ledger: str | None, available: int) -> None:
        super().__init__(f"Saldo {name} tidak cukup. Yang tersedia {Money(available)}.")
        self.code, self.sub_ledger, self.available = code, sub_ledger, available


def accounts_for(book_id: int, lines: Sequence[Line]) -> dict[str, Any]:
    """The accounts of ``lines`` by code, after everything about them has been found right.

    Raises Invalid (account, key or unit does not fit) and Overdrawn. Needs the lock of the book.
    """
    accounts = require_fitting_lines(book_id, lines)
    _require_funds(book_id, lines, accounts)
    return accounts


def require_fitting_lines(book_id: int, lines: Sequence[Line]) -> dict[str, Any]:
    """The accounts of ``lines`` (rows with their columns) by code. Raises Invalid; whether there are funds is not asked."""
    codes = list({line.code for line in lines})
    accounts = {account.code: account for account in ask(_ACCOUNTS, book=book_id, codes=codes)}
    for line in lines:
        _require_fitting(line, accounts.get(line.code))
    _require_units(book_id, {line.unit for line in lines if line.unit and line.unit != DEFAULT_UNIT})
    return accounts


_ACCOUNTS = select(*Account.__table__.c).where(Account.book_id == bindparam("book"), Account.code.in_(one_of("codes")))


def _require_fitting(line: Line, account: Any) -> None:
    if account is None or account.level != POSTED_LEVEL:
        raise Invalid({"akun": f"Akun {line.code} tidak ada atau hanya judul. Pilih akun rincian."})
    kind = line.sub_ledger.split(":")[0] if line.sub_ledger else None
    if kind != account.sub_ledger:
        demands = f"memerlukan kunci {account.sub_ledger}" if account.sub_ledger else "tidak memakai kunci"
        raise Invalid({"akun": f"Akun {line.code} {account.name} {demands}, bukan {line.sub_ledger!r}."})


def _require_units(book_id: int, units: set[str]) -> None:
    if not units:
        return
    known = set(db.session.scalars(select(Unit.code).where(Unit.book_id == book_id, Unit.code.in_(units))))
    if missing := sorted(units - known):
        raise Invalid({"unit": f"Unit usaha {missing[0]} belum ada di buku ini."})


def _require_funds(book_id: int, lines: Sequence[Line], accounts: Mapping[str, Any]) -> None:
    moved: dict[tuple[str, str], int] = {}
    for line in lines:
        key = (line.code, line.sub_ledger or "")
        moved[key] = moved.get(key, 0) + line.amount
    taken = {key: amount for key, amount in moved.items() if amount * accounts[key[0]].kept_side < 0}
    standing = _balances(book_id, taken) if taken else {}
    for (code, sub_ledger), amount in taken.items():
        account, balance = accounts[code], standing.get((code, sub_ledger), 0)
        if (balance + amount) * account.kept_side < 0:
            raise Overdrawn(code, account.name, sub_ledger or None, balance * account.kept_side)


def _balances(book_id: int, keys: Mapping[tuple[str, str], int]) -> dict[tuple[str, str], int]:
    codes, sub_ledgers = list({code for code, _ in keys}), list({key for _, key in keys})
    rows = ask(_NEAR, book=book_id, codes=codes, keys=sub_ledgers)
    return {(row.account_code, row.sub_ledger): row.balance for row in rows}


_NEAR = select(Balance.account_code, Balance.sub_ledger, Balance.balance).where(
    Balance.book_id == bindparam("book"),
    Balance.account_code.in_(one_of("codes")),
    Balance.sub_ledger.in_(one_of("keys")),
)
