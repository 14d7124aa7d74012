"""The few rupiah by which a transfer is told apart: the smallest free code of the bank account, subtracted.

A code stays taken while its payment is open and for seven days after. Two payments that wait on one account never ask
for the same amount either, whatever their codes are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta
from functools import cache
from itertools import islice
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Integer, bindparam, or_, select, text, update
from sqlalchemy.orm import Mapped, mapped_column

from marketplace.foundation import clock
from marketplace.foundation.asking import ask, do
from marketplace.foundation.database import Model, UtcDateTime, db, engine_name, upsert, whole_number
from marketplace.foundation.errors import Unavailable
from marketplace.foundation.money import Money

HIGHEST = 999
REST = timedelta(days=7)
TRIED_AT_ONCE = 200
FIRST_NOBODY_TAKES = text(
    "SELECT choice FROM unnest(CAST(:codes AS integer[])) AS choice"
    " WHERE pg_try_advisory_xact_lock(hashtextextended('payment-code:' || :account || ':' || choice, 0))"
    " AND pg_try_advisory_xact_lock(hashtextextended('payment-due:' || :account || ':' || (:total - choice), 0)) LIMIT 1"
)


class PaymentCode(Model):
    """Who holds which code now; ``kept_until`` is None while its payment is open."""

    __tablename__ = "payment_code"
    __table_args__ = (
        *whole_number("code", "due_rupiah"),
        CheckConstraint(f"code BETWEEN 1 AND {HIGHEST}", name="range"),
    )
    bank_account_id: Mapped[int] = mapped_column(ForeignKey("bank_account.id"), primary_key=True)
    code: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    bumdesa_id: Mapped[int] = mapped_column(ForeignKey("bumdesa.id"))
    due_rupiah: Mapped[int] = mapped_column(BigInteger)
    kept_until: Mapped[datetime | None] = mapped_column(UtcDateTime)


def free_codes(total: Money, codes: Collection[int], dues: Collection[int]) -> Iterator[int]:
    """Codes that may be subtracted from ``total``, smallest first, given what is taken. Pure."""
    for code in range(1, min(HIGHEST, total.rupiah - 1) + 1):
        if code not in codes and total.rupiah - code not in dues:
            yield code


def take_code(bank_account_id: int, bumdesa_id: int, total: Money) -> int:
    """Take the smallest free code. Raises Unavailable when all are in use. Nobody waits for anybody."""
    taken = _taken(bank_account_id)
    free = free_codes(total, {row.code for row in taken}, {row.due_rupiah for row in taken})
    at_once = 1 if engine_name() == "sqlite" else TRIED_AT_ONCE
    while choices := list(islice(free, at_once)):
        while choices and (code := _reserve(bank_account_id, choices, total)) is not None:
            if _write(bank_account_id, bumdesa_id, code, total.rupiah - code):
                return code
            choices.remove(code)
    raise Unavailable("Semua kode transfer sedang dipakai. Pilih bayar tunai di loket, atau coba lagi nanti.", 600)


def release_code(bank_account_id: int, code: int) -> None:
    """The payment of this code is over: it may be used again in seven days."""
    it = (PaymentCode.bank_account_id == bank_account_id, PaymentCode.code == code)
    db.session.execute(update(PaymentCode).where(*it).values(kept_until=clock.now() + REST))


def _taken(bank_account_id: int, due: int | None = None) -> Sequence[Any]:
    if due is None:
        return ask(_BUSY, account=bank_account_id, now=clock.now())
    return ask(_BUSY_WITH, account=bank_account_id, now=clock.now(), due=due)


_BUSY = select(PaymentCode.code, PaymentCode.due_rupiah).where(
    PaymentCode.bank_account_id == bindparam("account"),
    or_(PaymentCode.kept_until.is_(None), PaymentCode.kept_until > bindparam("now")),
)
_BUSY_WITH = _BUSY.where(PaymentCode.due_rupiah == bindparam("due"))


def _reserve(bank_account_id: int, codes: list[int], total: Money) -> int | None:
    """The first of ``codes`` no other unfinished transaction is just taking. On SQLite there is no other."""
    if engine_name() == "sqlite":
        return codes[0]
    asked = {"codes": codes, "account": str(bank_account_id), "total": total.rupiah}
    code: int | None = db.session.scalar(FIRST_NOBODY_TAKES, asked)
    return code


def _write(bank_account_id: int, bumdesa_id: int, code: int, due: int) -> bool:
    """False when somebody committed the same code or amount since we looked."""
    if engine_name() != "sqlite" and _taken(bank_account_id, due):
        return False
    given = {"account": bank_account_id, "number": code, "village": bumdesa_id, "due": due, "now": clock.now()}
    return do(_taking(engine_name()), **given).first() is not None


@cache
def _taking(engine: str) -> Any:
    held: dict[str, Any] = {"due_rupiah": bindparam("due"), "bumdesa_id": bindparam("village"), "kept_until": None}
    insert = upsert(PaymentCode).values(bank_account_id=bindparam("account"), code=bindparam("number"), **held)
    taking = insert.on_conflict_do_update(
        index_elements=["bank_account_id", "code"], set_=held, where=PaymentCode.kept_until <= bindparam("now")
    )
    return taking.returning(PaymentCode.code)
