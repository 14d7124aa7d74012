"""The export another program can check."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from marketplace.ledger import credit, debit, to_hledger

from .conftest import CASH, COMMISSION, PAYABLE, book_it


def test_a_book_reads_as_hledger_text(book: int, tmp_path: Path) -> None:
    book_it(book, debit(CASH, 100), credit(PAYABLE, 90, "seller:1"), credit(COMMISSION, 10), key="order:1:done")
    text = "".join(to_hledger(book))
    assert "account 1.1.01.01 Kas Tunai\n" in text
    assert "2026-11-21 * (JU-2026-000001) Penjualan  ; source: order:1:done\n" in text
    assert "    2.1.05.02 Utang kepada Penitip (Titip Jual)  IDR -90  ; unit: marketplace, sub: seller:1\n" in text


if shutil.which("hledger"):  # `make test` installs it where it may; elsewhere this independent reader is not asked

    def test_hledger_agrees(book: int, tmp_path: Path) -> None:
        book_it(book, debit(CASH, 100), credit(PAYABLE, 90, "seller:1"), credit(COMMISSION, 10))
        (tmp_path / "book.journal").write_text("".join(to_hledger(book)), encoding="utf-8")
        subprocess.run(["hledger", "check", "-s", "-f", tmp_path / "book.journal"], check=True)
