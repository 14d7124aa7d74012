"""The promises of the books recomputed from the rows, L1 to L11; each violation names the entry or row that is wrong.

The database keeps these promises by itself (``guards``). A violation means that somebody went around it.
"""

# ruff: noqa: S608 (constants of this file only)

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from marketplace.foundation.anchoring import anchor_folder
from marketplace.foundation.checks import Check
from marketplace.foundation.database import db

from .anchors import broken_anchors
from .chain import broken_links, changed_entries

NAME = "e.source_key || ' (entry ' || e.id || ')'"

UNBALANCED = f"""SELECT {NAME} || ': lines ' || COUNT(l.amount) || ', sum ' || COALESCE(SUM(l.amount), 0)
    FROM ledger_entry e LEFT JOIN ledger_line l ON l.entry_id = e.id
    GROUP BY e.id, e.source_key HAVING COUNT(l.amount) < 2 OR SUM(l.amount) <> 0 OR MIN(ABS(l.amount)) = 0"""
UNSEALED = f"""SELECT {NAME} || ': no seal' FROM ledger_entry e
    WHERE NOT EXISTS (SELECT 1 FROM ledger_seal s WHERE s.entry_id = e.id)
    UNION ALL SELECT 'seal of entry ' || s.entry_id || ': no entry' FROM ledger_seal s
    WHERE NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.id = s.entry_id AND e.book_id = s.book_id)"""
FOREIGN = f"""SELECT {NAME} || ': line ' || l.line_no || ' on ' || l.account_code
    FROM ledger_line l JOIN ledger_entry e ON e.id = l.entry_id
    LEFT JOIN ledger_account a ON a.book_id = e.book_id AND a.code = l.account_code
    WHERE a.code IS NULL OR a.level < 4 OR l.book_id <> e.book_id OR l.effective_on <> e.effective_on"""
TWICE = """SELECT e.source_key || ': booked ' || COUNT(*) || ' times' FROM ledger_entry e
    GROUP BY e.source_key HAVING COUNT(*) > 1"""
PASSED_ZERO = f"""SELECT {NAME} || ': ' || r.account_code || ' ' || r.sub_ledger || ' stands at ' || r.running FROM (
    SELECT s.entry_id, l.account_code, l.sub_ledger, a.kept_side, SUM(SUM(l.amount)) OVER (
        PARTITION BY l.book_id, l.account_code, l.sub_ledger ORDER BY s.seq) AS running
    FROM ledger_line l JOIN ledger_seal s ON s.entry_id = l.entry_id
    JOIN ledger_account a ON a.book_id = l.book_id AND a.code = l.account_code AND a.kept_side <> 0
    GROUP BY l.book_id, s.entry_id, s.seq, l.account_code, l.sub_ledger, a.kept_side) r
    JOIN ledger_entry e ON e.id = r.entry_id WHERE r.running * r.kept_side < 0"""
STALE_BALANCE = """SELECT 'book ' || k.book_id || ' ' || k.account_code || ' ' || k.sub_ledger || ': kept '
        || SUM(k.kept) || ', lines ' || SUM(k.summed) FROM (
    SELECT book_id, account_code, sub_ledger, balance AS kept, 0 AS summed FROM ledger_balance
    UNION ALL SELECT l.book_id, l.account_code, l.sub_ledger, 0, SUM(l.amount) FROM ledger_line l
    JOIN ledger_account a ON a.book_id = l.book_id AND a.code = l.account_code
        AND (a.kept_side <> 0 OR a.sub_ledger IS NOT NULL)
    GROUP BY l.book_id, l.account_code, l.sub_ledger) k
    GROUP BY k.book_id, k.account_code, k.sub_ledger HAVING SUM(k.kept) <> SUM(k.summed)"""
STALE_TOTAL = """SELECT 'book ' || k.book_id || ' ' || k.account_code || ' ' || k.month || ' ' || k.unit
        || ': kept month total differs from its lines' FROM (
    SELECT book_id, account_code, month, unit, debit, credit FROM ledger_month_total
    UNION ALL SELECT book_id, account_code, substr(effective_on, 1, 7), unit,
        -SUM(CASE WHEN amount > 0 THEN amount ELSE 0 END), SUM(CASE WHEN amount < 0 THEN amount ELSE 0 END)
    FROM ledger_line GROUP BY book_id, account_code, substr(effective_on, 1, 7), unit) k
    GROUP BY k.book_id, k.account_code, k.month, k.unit HAVING SUM(k.debit) <> 0 OR SUM(k.credit) <> 0"""
LOOSE_CONTROL = f"""SELECT {NAME} || ': ' || l.account_code || ' with key ''' || l.sub_ledger || ''''
    FROM ledger_line l JOIN ledger_entry e ON e.id = l.entry_id
    JOIN ledger_account a ON a.book_id = l.book_id AND a.code = l.account_code
    WHERE CASE WHEN a.sub_ledger IS NULL THEN l.sub_ledger <> ''
        ELSE substr(l.sub_ledger, 1, length(a.sub_ledger) + 1) <> a.sub_ledger || ':'
            OR length(l.sub_ledger) <= length(a.sub_ledger) + 1 END"""
UNEVEN_BOOK = """SELECT 'book ' || book_id || ': all accounts together stand at ' || SUM(amount)
    FROM ledger_line GROUP BY book_id HAVING SUM(amount) <> 0"""
WRONG_MIRROR = f"""SELECT {NAME} || ': not the mirror of entry ' || e.reverses_id FROM ledger_entry e
    WHERE e.reverses_id IS NOT NULL AND (
        NOT EXISTS (SELECT 1 FROM ledger_entry o WHERE o.id = e.reverses_id AND o.book_id = e.book_id AND o.id < e.id)
        OR (SELECT COUNT(*) FROM ledger_line r WHERE r.entry_id = e.id)
            <> (SELECT COUNT(*) FROM ledger_line o WHERE o.entry_id = e.reverses_id)
        OR EXISTS (SELECT 1 FROM ledger_line r WHERE r.entry_id = e.id AND NOT EXISTS (
            SELECT 1 FROM ledger_line o WHERE o.entry_id = e.reverses_id AND o.line_no = r.line_no AND o.unit = r.unit
            AND o.account_code = r.account_code AND o.sub_ledger = r.sub_ledger AND o.amount = -r.amount)))
    UNION ALL SELECT 'entry ' || e.reverses_id || ': reversed ' || COUNT(*) || ' times' FROM ledger_entry e
    WHERE e.reverses_id IS NOT NULL GROUP BY e.reverses_id HAVING COUNT(*) > 1"""
IN_CLOSED_MONTH = f"""SELECT {NAME} || ': in ' || e.month || ', closed up to ' || p.month
    FROM ledger_entry e JOIN ledger_seal s ON s.entry_id = e.id
    JOIN ledger_period p ON p.book_id = e.book_id AND p.state = 'closed' AND p.month >= e.month
    WHERE s.seq > p.closed_seq"""


def checks(anchors: Path | None = None) -> list[Check]:
    """All checks of this room; ``anchors`` is the folder of the anchors if not the usual one (without any: no L6)."""
    found = [
        Check("L1", "Every entry is balanced over two or more lines", _rows(UNBALANCED)),
        Check("L2", "Every entry is sealed and says what was sealed", lambda: _rows(UNSEALED)() + changed_entries()),
        Check("L3", "Lines stand on posted accounts of their own book", _rows(FOREIGN)),
        Check("L4", "Every effect is booked once", _rows(TWICE)),
        Check("L5", "The chain is unbroken and numbers have no gaps", broken_links),
        Check("L7", "No kept account ever passed zero", _rows(PASSED_ZERO)),
        Check("L8", "Kept sums equal their lines", lambda: _rows(STALE_BALANCE)() + _rows(STALE_TOTAL)()),
        Check("L9", "Control accounts equal their sub-ledgers", lambda: _rows(LOOSE_CONTROL)() + _rows(UNEVEN_BOOK)()),
        Check("L10", "Reversals mirror their entry, once", _rows(WRONG_MIRROR)),
        Check("L11", "Nothing was booked in a closed month", _rows(IN_CLOSED_MONTH)),
    ]
    folder = anchors or anchor_folder()
    if folder is not None:
        found.append(Check("L6", "Every anchor is a prefix of its chain", lambda: broken_anchors(folder)))
    return sorted(found, key=lambda check: int(check.id[1:]))


def _rows(query: str) -> Callable[[], list[str]]:
    return lambda: sorted(row[0] for row in db.session.connection().exec_driver_sql(query))
