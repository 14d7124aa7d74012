"""What the office of a sample Bumdesa books besides its orders: capital, equipment, costs of each month, corrections, closings.

There is no page for these yet, so they go through the door of the books, by the recipes of the design (J12 to J16).
"""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta

from marketplace.foundation.database import transaction
from marketplace.foundation.money import Money
from marketplace.ledger import Draft, Line, business_day, close_period, credit, debit, post, reverse

from .diary import Diary, at_work
from .founding import Founded

CASH, BANK = "1.1.01.01", "1.1.01.06"
STOCK, SUPPLIES, EQUIPMENT, FURNITURE = "1.1.05.01", "1.1.06.01", "1.3.03.01", "1.3.04.01"
WORN_EQUIPMENT, WORN_FURNITURE = "1.3.07.02", "1.3.07.03"
FROM_VILLAGE, FROM_MEMBERS = "3.1.01.01", "3.1.02.01"
MACHINE, TABLES, LIFE_IN_MONTHS = 12_000_000, 4_800_000, 60
ROUND = 500

# Costs of a month: when, what, account, paid from, about how much.
MONTHLY = (
    (3, "Bahan kemasan: kardus, plastik, lakban", "6.2.99.99", CASH, 240_000),
    (6, "Internet kantor", "6.1.04.02", BANK, 275_000),
    (12, "Bensin antar ke agen kurir", "6.2.99.99", CASH, 130_000),
    (17, "Konsumsi rapat pengurus", "6.1.02.03", CASH, 85_000),
    (20, "Listrik", "6.1.04.01", CASH, 210_000),
    (24, "Honor tenaga kemas", "6.2.01.01", CASH, 450_000),
    (25, "Insentif pengurus", "6.1.01.01", BANK, 900_000),
)


def book(village: Founded, what: str, text: str, *lines: Line) -> None:
    """One entry of today, with a key of its own. Inside a transaction."""
    post(village.book_id, Draft(f"contoh:{village.id}:{what}", business_day(village.book_id), text, lines))


def keep_office(diary: Diary, village: Founded, opened: datetime, closed_months: int) -> None:
    """Note everything the office does from ``opened`` on; of full months the first ``closed_months`` are closed."""
    dice = random.Random(village.id)
    diary.note(opened, _once(lambda: _found_capital(village, dice)))
    for number, first in enumerate(months(opened, diary.until)):
        for day, text, account, source, about in MONTHLY:
            amount = round(about * dice.uniform(0.85, 1.15) * (1 + 0.03 * number) / ROUND) * ROUND
            _note(diary, first, day, _cost(village, f"{first:%Y-%m}-{day}", text, account, source, amount))
        _note(diary, first, 27, _wear(village, f"{first:%Y-%m}"))
        _note(diary, first, 26, _interest(village, f"{first:%Y-%m}", round(dice.uniform(8_000, 26_000))))
        if number == 1:
            _note(diary, first, 21, _slip(village))
        if number < closed_months:
            _note(diary, first, 36, _close(village, first))
        if number == closed_months:
            _note(diary, first, 9, _forgotten(village, first))


def months(opened: datetime, until: datetime) -> list[datetime]:
    """The moment ``opened`` and the same of the first day of each month after."""
    found, first = [], opened
    while first < until:
        found.append(first)
        first = (first + timedelta(days=32)).replace(day=1)
    return found


def _note(diary: Diary, first: datetime, day: int, do: Callable[[], None]) -> None:
    at = at_work(first + timedelta(days=day - 1))
    if at < diary.until:
        diary.note(at, _once(do))


def _once(do: Callable[[], None]) -> Callable[[], None]:
    def whole() -> None:
        with transaction():
            do()

    return whole


def _found_capital(village: Founded, dice: random.Random) -> None:
    given, members = dice.choice((60, 75, 90)) * 1_000_000, dice.randint(8, 15) * 500_000
    book(
        village,
        "modal-desa",
        "Penyertaan modal desa (Dana Desa tahun berjalan)",
        debit(BANK, given),
        credit(FROM_VILLAGE, given),
    )
    book(
        village,
        "modal-warga",
        "Penyertaan modal masyarakat, tunai",
        debit(CASH, members),
        credit(FROM_MEMBERS, members),
    )
    book(
        village, "alat", "Hibah modal desa berupa alat kemas dan pendingin", debit(EQUIPMENT, MACHINE), credit(FROM_VILLAGE, MACHINE)
    )  # fmt: skip
    book(village, "meja", "Beli rak dan meja loket", debit(FURNITURE, TABLES), credit(BANK, TABLES))
    book(village, "atk", "Beli alat tulis dan buku nota", debit(SUPPLIES, 350_000), credit(CASH, 350_000))
    if village.own_stock:
        text = "Beli putus barang dari warga untuk persediaan awal"
        book(village, "persediaan", text, debit(STOCK, village.own_stock), credit(BANK, village.own_stock))


def own_goods_bought(village: Founded, key: str, cost: Money) -> None:
    """J12: what the Bumdesa bought to sell as its own. Inside a transaction."""
    book(village, f"beli-{key}", "Beli putus barang dari warga", debit(STOCK, cost), credit(BANK, cost))


def _cost(village: Founded, key: str, text: str, account: str, source: str, amount: int) -> Callable[[], None]:
    return lambda: book(village, f"biaya-{key}", text, debit(account, amount), credit(source, amount))


def _interest(village: Founded, key: str, amount: int) -> Callable[[], None]:
    fee = 6_500
    lines = debit(BANK, amount - fee), debit("7.2.01.01", fee), credit("7.1.01.01", amount)
    return lambda: book(village, f"bunga-{key}", "Bunga bank, dikurangi biaya administrasi", *lines)


def _wear(village: Founded, key: str) -> Callable[[], None]:
    """J16, straight line over five years."""
    machine, tables = MACHINE // LIFE_IN_MONTHS, TABLES // LIFE_IN_MONTHS
    lines = (
        debit("6.1.07.03", machine), credit(WORN_EQUIPMENT, machine), debit("6.1.07.04", tables), credit(WORN_FURNITURE, tables),
    )  # fmt: skip
    return lambda: book(village, f"susut-{key}", "Penyusutan peralatan dan meubelair", *lines)


def _slip(village: Founded) -> Callable[[], None]:
    """A cost booked with one zero too many, taken back by its mirror, and booked right."""

    def happen() -> None:
        wrong, right = 1_500_000, 150_000
        book(village, "spanduk", "Cetak spanduk", debit("6.1.02.04", wrong), credit(BANK, wrong))
        reverse(
            f"contoh:{village.id}:spanduk", f"contoh:{village.id}:spanduk-balik", business_day(village.book_id), "salah ketik jumlah"
        )  # fmt: skip
        book(village, "spanduk-betul", "Cetak spanduk", debit("6.1.02.04", right), credit(BANK, right))

    return happen


def _forgotten(village: Founded, first: datetime) -> Callable[[], None]:
    """A bill of a month that is closed by now: it lands in the first open one and says so."""
    key, day, amount = f"contoh:{village.id}:terlupa", (first - timedelta(days=3)).date(), 95_000
    lines = (debit("6.1.06.01", amount), credit(CASH, amount))

    def happen() -> None:
        post(village.book_id, Draft(key, day, "Iuran kebersihan, nota ditemukan kemudian", lines))

    return happen


def _close(village: Founded, first: datetime) -> Callable[[], None]:
    return lambda: close_period(village.book_id, first.year, first.month)
