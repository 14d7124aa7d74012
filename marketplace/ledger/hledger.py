"""A book as hledger text, so that another program can check it: ``hledger check -s -f buku.journal``."""

from __future__ import annotations

from collections.abc import Iterator

from .book import chart
from .entry import Entry
from .views import EntryView, LineView, entries, load

BATCH = 200


def to_hledger(book_id: int) -> Iterator[str]:
    """The whole book, oldest entry first, in pieces of text that end with a line break."""
    yield "decimal-mark ,\ncommodity IDR 1.000,\n\n"
    for account in chart(book_id):
        if account.postable:
            yield f"account {_account_name(account.code, account.name)}\n"
    last = 0
    while found := load(entries().where(Entry.book_id == book_id, Entry.id > last).order_by(Entry.id).limit(BATCH)):
        last = found[-1].id
        for entry in found:
            yield _transaction(entry)


def _transaction(entry: EntryView) -> str:
    text = entry.description.replace(";", ",").replace("|", "/")
    head = f"\n{entry.effective_on.isoformat()} * ({entry.number}) {text}  ; source: {entry.source_key}\n"
    return head + "".join(_posting(line) for line in entry.lines)


def _posting(line: LineView) -> str:
    tags = f"unit: {line.unit}" + (f", sub: {line.sub_ledger}" if line.sub_ledger else "")
    return f"    {_account_name(line.code, line.name)}  IDR {line.amount}  ; {tags}\n"


def _account_name(code: str, name: str) -> str:
    return f"{code} {name}".replace(";", ",")
