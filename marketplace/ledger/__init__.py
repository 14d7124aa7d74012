"""The books: accounts and amounts, never orders.

This room keeps one book per owner and promises that what stands in it can be trusted: every entry is balanced,
nothing is changed or removed afterwards, numbers have no gaps, closed months stay closed, and accounts that must not
pass zero do not. The *database* keeps these promises on both engines (``guards``), so no code above can break them;
``checks`` recomputes them and names the entry that is wrong.

Amounts are whole rupiah as ``int``, **debit positive, credit negative, everywhere** (a debt to a seller of
Rp90.000 reads ``-90_000``). Days are business days in the zone of the book. Nothing here commits: writing functions
must be called inside ``transaction()``. ``post`` takes the lock of the book, so call it last (several books: by id).

    open_book(owner_key, name, zone) -> book_id             "bumdesa:7"; again: the same book
    book_of(owner_key) -> book_id                           raises NotFound
    add_unit(book_id, code, name)                           unit usaha; every book has "marketplace"
    business_day(book_id, moment=None) -> date              the day of that moment (now) where the book lives
    chart(book_id) -> tuple[AccountView, ...]               .code .name .level .parent .normal_side .postable .sub_ledger

    debit(code, amount, sub_ledger=None, unit=None) -> Line     amount: positive Money or int
    credit(code, amount, sub_ledger=None, unit=None) -> Line
    Draft(source_key, effective_on, description, lines)     source_key "<thing>:<our id>:<effect>", "order:41:completed"
    post(book_id, draft) -> EntryView                       same draft again: the entry that is there. Raises Invalid,
                                                            Conflict (other content), Overdrawn (Conflict)
    post_many(book_id, drafts) -> int                       in bulk; none booked yet, no closed month
    lock_book(book_id)                                      for who reads balances to know what to post; last of all locks
    reverse(entry, source_key, effective_on, reason) -> EntryView    entry: id or source_key; at most once
    entry_for(source_key) -> EntryView | None
    entries_for(source_prefix) -> tuple[EntryView, ...]     "order:41:" in the order they were booked
    booked_sums(book_id) -> dict[source_key, int]           one side of each entry of the whole book; for checks
    entry_by_number(book_id, number) -> EntryView           "JU-2026-000123"; raises NotFound
    journal_page(book_id, after=None, limit=50, since=None, until=None) -> JournalPage    newest first; .entries .next

    balance(book_id, code, sub_ledger=None, on=None) -> int
    sub_ledger_balances(book_id, code) -> dict[str, int]    only those that are not zero
    trial_balance(book_id, until=None) -> TrialBalance      .rows (.code .name .debit .credit) .debit .credit
    turnovers(book_id, since, until, unit=None) -> dict[code, Turnover]    .debit .credit .net; for statements
    account_statement(book_id, code, since, until, sub_ledger=None, after=None, limit=50) -> AccountStatement
                                                            .opening .rows (.balance runs) .next
    latest_rows(book_id, code, sub_ledger, since, limit=200) -> [StatementRow]     newest first
    close_period(book_id, year, month); closed_until(book_id) -> "2026-10" | None; periods(book_id)
    checks(anchors=None), GUARDS, grants(role), to_hledger(book_id)
    write_anchors(folder=None)                              daily by the worker
    chain_ends(connection) -> list[ChainEnds]               .book .first .seq .hash, also of a copy of the database

A sub-ledger key names whose money a line is about: ``seller:12``, ``order:41``, ``refund:5``, ``payout:9``,
``courier:jne``. Accounts that are control accounts demand one of their kind, all others refuse any.

Errors: Invalid (the draft is wrong), Conflict (effect already booked differently, already reversed, period), Overdrawn.
No events: who posts already knows.
"""

from .anchors import ChainEnds, chain_ends, write_anchors
from .book import add_unit, book_of, business_day, chart, open_book
from .chart import AccountView
from .checks import checks
from .draft import Draft, Line, credit, debit
from .folds import Turnover, balance, sub_ledger_balances, turnovers
from .guards import GUARDS
from .hledger import to_hledger
from .journal import post, reverse
from .lock import lock_book
from .many import post_many
from .period import PeriodView, close_period, closed_until, periods
from .reading import JournalPage, booked_sums, entries_for, entry_by_number, entry_for, journal_page
from .rights import grants
from .statement import AccountStatement, StatementRow, account_statement, latest_rows
from .trial import TrialBalance, TrialRow, trial_balance
from .vetting import Overdrawn
from .views import EntryView, LineView

__all__ = [
    "GUARDS", "AccountStatement", "AccountView", "ChainEnds", "Draft", "EntryView", "JournalPage", "Line", "LineView", "Overdrawn",
    "PeriodView", "StatementRow", "TrialBalance", "TrialRow", "Turnover", "account_statement", "add_unit", "balance",
    "book_of", "booked_sums", "business_day", "chain_ends", "chart", "checks", "close_period", "closed_until", "credit", "debit", "entries_for",
    "entry_by_number", "entry_for", "grants", "journal_page", "latest_rows",
    "lock_book", "open_book", "periods", "post", "post_many", "reverse",
    "sub_ledger_balances", "to_hledger", "trial_balance", "turnovers", "write_anchors",
]  # fmt: skip
