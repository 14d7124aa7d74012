"""Money that moves between bank, till and villagers, month by month, and what nobody can explain."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from marketplace import bookkeeping, payments
from marketplace.foundation import clock
from marketplace.foundation.database import transaction
from marketplace.foundation.errors import DomainError
from marketplace.foundation.money import Money
from marketplace.ledger import balance
from marketplace.sellers import bank_of

from .diary import Diary, at_work
from .founding import Founded
from .offices import CASH

LEAST = Money(20_000)
TRANSFER_FEE = Money(2_500)
IN_TILL = 3_000_000
FIRST_PAYDAY, BETWEEN = timedelta(days=13), timedelta(days=15)


def pay_villagers(diary: Diary, village: Founded, opened: datetime) -> None:
    """Note a payday every half month: all who have something are paid, in cash or by bank; cards are settled weekly."""
    at, number = opened + FIRST_PAYDAY, 0
    while at < diary.until - timedelta(days=1):
        diary.note(at_work(at), _payday(village, number))
        diary.note(at_work(at + timedelta(days=4)), _unknown(village, number))
        at, number = at + BETWEEN, number + 1
    week = opened + timedelta(days=7)
    while week < diary.until:
        diary.note(week, _settle(village))
        week += timedelta(days=7)


def _settle(village: Founded) -> Callable[[], None]:
    def happen() -> None:
        if village.gateway is not None:
            village.gateway.pay_out()
            payments.settle_payouts(village.id)

    return happen


def _payday(village: Founded, number: int) -> Callable[[], None]:
    def happen() -> None:
        rows = [row for row in bookkeeping.sellers_money(village.id) if row.available >= LEAST and not row.open_payout]
        for row in rows:
            key = f"contoh-{village.id}-{row.seller.id}-{number}"
            pay_seller(village, row.seller.id, row.available, key)
        _level_till(village, number)

    return happen


def pay_seller(village: Founded, seller_id: int, amount: Money, key: str) -> None:
    """All of it: to her bank account if she has one, else in cash taken from the bank. Not enough there: another day."""
    with suppress(DomainError):
        if bank_of(village.treasurer, seller_id) is None:
            with transaction():
                bookkeeping.move_cash(village.treasurer, village.id, "ambil", amount, f"kas-{key}")
                bookkeeping.pay_in_cash(village.treasurer, seller_id, amount, f"bayar-{key}")
            return
        with transaction():
            asked = bookkeeping.request_payout(village.treasurer, seller_id, amount, "bank", f"bayar-{key}")
            bookkeeping.approve_payout(village.director, asked.id)
            bookkeeping.pay_payout(village.treasurer, asked.id, f"CONTOH-{key[-8:]}", TRANSFER_FEE)
        if key.endswith("-3"):
            _comes_back(village, asked.id)


def _comes_back(village: Founded, payout_id: int) -> None:
    with transaction():
        bookkeeping.return_payout(village.treasurer, payout_id, "Nomor rekening ditutup bank")


def _level_till(village: Founded, number: int) -> None:
    """A full till is a risk and an empty one a shame: what is too much goes to the bank, what is missing comes from there."""
    there = balance(village.book_id, CASH)
    missing = Money((IN_TILL - there) // 50_000 * 50_000)
    if abs(missing.rupiah) < IN_TILL // 3:
        return
    direction = "ambil" if missing.rupiah > 0 else "setor"
    with suppress(DomainError), transaction():
        amount = Money(abs(missing.rupiah))
        bookkeeping.move_cash(village.treasurer, village.id, direction, amount, f"kas-contoh-{village.id}-{number}")


def _unknown(village: Founded, number: int) -> Callable[[], None]:
    """Now and then somebody sends money without a word."""

    def happen() -> None:
        if (number + village.id) % 4:
            return
        amount = Money(50_000 + 12_500 * number + 1_000 * village.id)
        with transaction():
            line = payments.type_statement_line(
                village.treasurer, village.id, village.account_id, amount, clock.now().date(),
                f"TRSF TANPA BERITA {number + 1:02d}", f"mutasi-asing-{village.id}-{number}",
            )  # fmt: skip
            if number % 3 == 0:
                payments.discard_line(village.treasurer, line.id, "salah ketik, ini uang keluar")
            else:
                payments.set_aside(village.treasurer, line.id, "Belum tahu dari siapa")

    return happen
