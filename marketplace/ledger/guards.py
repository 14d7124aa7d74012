"""The promises of the books, kept by the database itself on both engines.

A row guard is one condition, the same SQL for SQLite and PostgreSQL, that must not hold for the row about to be
written. ``tests/ledger/test_attacks.py`` attacks each of them and shows that none could be left out.

What the guards lean on: SQLite connections run with ``foreign_keys`` and ``recursive_triggers`` on (otherwise INSERT OR
REPLACE passes the delete guards by). On PostgreSQL the application's role owns nothing here (``rights``), and every
function pins its search path, because a temporary table may otherwise shadow the one that is asked.
"""

# ruff: noqa: S608 (constants of this file only)

from __future__ import annotations

from marketplace.foundation.guards import PINNED, Guard, forbid, refuse, refuse_truncate

from .lock import LOCK_SPACE
from .seal import GENESIS

THE_BOOK = f"PERFORM pg_advisory_xact_lock({LOCK_SPACE}, NEW.book_id::int); "

# Entries: numbered without gaps, in an open month.

IN_CLOSED_MONTH = """EXISTS (SELECT 1 FROM ledger_period p
    WHERE p.book_id = NEW.book_id AND p.month >= NEW.month AND p.state = 'closed')"""
OUT_OF_ORDER = """NEW.number <> 1 + COALESCE((SELECT MAX(e.number) FROM ledger_entry e
    WHERE e.book_id = NEW.book_id AND e.year = NEW.year), 0)"""

# Lines: only before the seal, only on posted accounts, with the key the account demands.

ALREADY_SEALED = "EXISTS (SELECT 1 FROM ledger_seal s WHERE s.entry_id = NEW.entry_id)"
ON_A_HEADING = """EXISTS (SELECT 1 FROM ledger_account a
    WHERE a.book_id = NEW.book_id AND a.code = NEW.account_code AND a.level < 4)"""
WRONG_SUB_LEDGER = """EXISTS (SELECT 1 FROM ledger_account a
    WHERE a.book_id = NEW.book_id AND a.code = NEW.account_code AND NOT CASE
        WHEN a.sub_ledger IS NULL THEN NEW.sub_ledger = ''
        ELSE substr(NEW.sub_ledger, 1, length(a.sub_ledger) + 1) = a.sub_ledger || ':'
            AND length(NEW.sub_ledger) > length(a.sub_ledger) + 1 END)"""

# Seals: the moment an entry is weighed, and its place in the chain.

NOT_BALANCED = """(SELECT COUNT(*) < 2 OR SUM(l.amount) <> 0 FROM ledger_line l
    WHERE l.entry_id = NEW.entry_id AND l.book_id = NEW.book_id)"""
NOT_NEXT_IN_CHAIN = f"""NEW.seq <> 1 + COALESCE((SELECT MAX(s.seq) FROM ledger_seal s WHERE s.book_id = NEW.book_id), 0)
    OR NEW.prev_hash <> COALESCE(
        (SELECT s.hash FROM ledger_seal s WHERE s.book_id = NEW.book_id AND s.seq = NEW.seq - 1), '{GENESIS}')"""
NOT_A_MIRROR = """EXISTS (SELECT 1 FROM ledger_entry e WHERE e.id = NEW.entry_id AND e.reverses_id IS NOT NULL AND (
    NOT EXISTS (SELECT 1 FROM ledger_seal s WHERE s.entry_id = e.reverses_id AND s.book_id = e.book_id)
    OR (SELECT COUNT(*) FROM ledger_line r WHERE r.entry_id = e.id)
        <> (SELECT COUNT(*) FROM ledger_line o WHERE o.entry_id = e.reverses_id)
    OR EXISTS (SELECT 1 FROM ledger_line r WHERE r.entry_id = e.id AND NOT EXISTS (
        SELECT 1 FROM ledger_line o WHERE o.entry_id = e.reverses_id AND o.line_no = r.line_no
            AND o.account_code = r.account_code AND o.sub_ledger = r.sub_ledger
            AND o.unit = r.unit AND o.amount = -r.amount))))"""

# Months: opened open, closed once, never reopened.

NOT_OPENED_OPEN = "NEW.state <> 'open'"
NOT_A_CLOSING = """NEW.book_id <> OLD.book_id OR NEW.month <> OLD.month OR OLD.state <> 'open' OR NEW.state <> 'closed'
    OR NEW.closed_seq <> COALESCE((SELECT MAX(s.seq) FROM ledger_seal s WHERE s.book_id = NEW.book_id), 0)"""

# Sums: begin at zero, and move only by the lines of one later sealed entry.

NOT_EMPTY_BALANCE = """NEW.balance <> 0 OR NEW.seq <> 0 OR NOT EXISTS (SELECT 1 FROM ledger_account a
    WHERE a.book_id = NEW.book_id AND a.code = NEW.account_code AND (a.sub_ledger IS NOT NULL OR a.kept_side <> 0))"""
NOT_MOVED_BY_LINES = """NEW.book_id <> OLD.book_id OR NEW.account_code <> OLD.account_code
    OR NEW.sub_ledger <> OLD.sub_ledger OR NEW.seq <= OLD.seq OR NEW.balance * NEW.kept_side < 0
    OR NOT COALESCE(NEW.balance = OLD.balance + (SELECT SUM(l.amount)
        FROM ledger_seal s JOIN ledger_line l ON l.entry_id = s.entry_id
        WHERE s.book_id = NEW.book_id AND s.seq = NEW.seq
            AND l.account_code = NEW.account_code AND l.sub_ledger = NEW.sub_ledger), FALSE)"""
NOT_EMPTY_TOTAL = "NEW.debit <> 0 OR NEW.credit <> 0 OR NEW.seq <> 0"
NOT_ADDED_BY_LINES = """NEW.book_id <> OLD.book_id OR NEW.account_code <> OLD.account_code
    OR NEW.month <> OLD.month OR NEW.unit <> OLD.unit OR NEW.seq <= OLD.seq
    OR NOT COALESCE((SELECT NEW.debit = OLD.debit + SUM(CASE WHEN l.amount > 0 THEN l.amount ELSE 0 END)
            AND NEW.credit = OLD.credit - SUM(CASE WHEN l.amount < 0 THEN l.amount ELSE 0 END)
        FROM ledger_seal s JOIN ledger_line l ON l.entry_id = s.entry_id
        WHERE s.book_id = NEW.book_id AND s.seq = NEW.seq AND l.account_code = NEW.account_code
            AND l.unit = NEW.unit AND substr(l.effective_on, 1, 7) = NEW.month), FALSE)"""

# Keeping the sums: empty rows first, then one change per row (a CHECK sees the proposed row before an upsert decides,
# so a negative delta must never be upserted).

KEEP_SUMS = (
    """INSERT INTO ledger_balance (book_id, account_code, sub_ledger, kept_side, balance, seq)
    SELECT DISTINCT l.book_id, l.account_code, l.sub_ledger, a.kept_side, 0, 0
    FROM ledger_line l JOIN ledger_account a ON a.book_id = l.book_id AND a.code = l.account_code
    WHERE l.entry_id = NEW.entry_id AND (a.sub_ledger IS NOT NULL OR a.kept_side <> 0) AND NOT EXISTS (
        SELECT 1 FROM ledger_balance b WHERE b.book_id = l.book_id
            AND b.account_code = l.account_code AND b.sub_ledger = l.sub_ledger);""",
    """UPDATE ledger_balance SET seq = NEW.seq, balance = balance + (SELECT SUM(l.amount) FROM ledger_line l
        WHERE l.entry_id = NEW.entry_id AND l.account_code = ledger_balance.account_code
            AND l.sub_ledger = ledger_balance.sub_ledger)
    WHERE book_id = NEW.book_id AND (account_code, sub_ledger) IN (
        SELECT l.account_code, l.sub_ledger FROM ledger_line l WHERE l.entry_id = NEW.entry_id);""",
    """INSERT INTO ledger_month_total (book_id, account_code, month, unit, debit, credit, seq)
    SELECT DISTINCT l.book_id, l.account_code, substr(l.effective_on, 1, 7), l.unit, 0, 0, 0
    FROM ledger_line l WHERE l.entry_id = NEW.entry_id AND NOT EXISTS (
        SELECT 1 FROM ledger_month_total t WHERE t.book_id = l.book_id AND t.account_code = l.account_code
            AND t.month = substr(l.effective_on, 1, 7) AND t.unit = l.unit);""",
    """UPDATE ledger_month_total SET seq = NEW.seq,
        debit = debit + (SELECT SUM(CASE WHEN l.amount > 0 THEN l.amount ELSE 0 END) FROM ledger_line l
            WHERE l.entry_id = NEW.entry_id AND l.account_code = ledger_month_total.account_code
                AND l.unit = ledger_month_total.unit),
        credit = credit - (SELECT SUM(CASE WHEN l.amount < 0 THEN l.amount ELSE 0 END) FROM ledger_line l
            WHERE l.entry_id = NEW.entry_id AND l.account_code = ledger_month_total.account_code
                AND l.unit = ledger_month_total.unit)
    WHERE book_id = NEW.book_id
        AND month = (SELECT e.month FROM ledger_entry e WHERE e.id = NEW.entry_id)
        AND (account_code, unit) IN (
            SELECT l.account_code, l.unit FROM ledger_line l WHERE l.entry_id = NEW.entry_id);""",
)


def keeps_sums() -> Guard:
    """After each seal the sums follow. On PostgreSQL with the rights of the owner, because nobody else has them."""
    name, table, body = "guard_ledger_seal_keeps_sums", "ledger_seal", "\n".join(KEEP_SUMS)
    return Guard(
        name,
        table,
        sqlite=f"CREATE TRIGGER {name} AFTER INSERT ON {table} BEGIN {body} END",
        postgresql=f"CREATE OR REPLACE FUNCTION {name}_f() RETURNS trigger SECURITY DEFINER {PINNED} AS $$ "
        f"BEGIN {body} RETURN NULL; END $$; "
        f"CREATE TRIGGER {name} AFTER INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION {name}_f();",
    )


WRITTEN_ONCE = ("ledger_book", "ledger_unit", "ledger_account", "ledger_entry", "ledger_line", "ledger_seal")
NEVER_REMOVED = ("ledger_period", "ledger_balance", "ledger_month_total")
NOTHING_REFERS_TO = ("ledger_line", "ledger_balance", "ledger_month_total")
"""TRUNCATE of any other table must cascade to one of these, so guarding these guards all."""

GUARDS: tuple[Guard, ...] = (
    *(refuse(table, "update") for table in WRITTEN_ONCE),
    *(refuse(table, "delete") for table in WRITTEN_ONCE + NEVER_REMOVED),
    *(refuse_truncate(table) for table in NOTHING_REFERS_TO),
    forbid("in_closed_month", "ledger_entry", IN_CLOSED_MONTH, wait=THE_BOOK),
    forbid("number_out_of_order", "ledger_entry", OUT_OF_ORDER, wait=THE_BOOK),
    forbid("after_the_seal", "ledger_line", ALREADY_SEALED),
    forbid("on_a_heading", "ledger_line", ON_A_HEADING),
    forbid("wrong_sub_ledger", "ledger_line", WRONG_SUB_LEDGER),
    forbid("not_balanced", "ledger_seal", NOT_BALANCED),
    forbid("not_next_in_chain", "ledger_seal", NOT_NEXT_IN_CHAIN),
    forbid("not_a_mirror", "ledger_seal", NOT_A_MIRROR),
    keeps_sums(),
    forbid("not_opened_open", "ledger_period", NOT_OPENED_OPEN),
    forbid("not_a_closing", "ledger_period", NOT_A_CLOSING, event="UPDATE", wait=THE_BOOK),
    forbid("not_empty", "ledger_balance", NOT_EMPTY_BALANCE),
    forbid("not_moved_by_lines", "ledger_balance", NOT_MOVED_BY_LINES, event="UPDATE"),
    forbid("not_empty", "ledger_month_total", NOT_EMPTY_TOTAL),
    forbid("not_added_by_lines", "ledger_month_total", NOT_ADDED_BY_LINES, event="UPDATE"),
)
