"""What the application's own PostgreSQL role may do here: read all, add facts, close months. Nothing else."""

from __future__ import annotations

ADDED = ("ledger_book", "ledger_unit", "ledger_account", "ledger_period", "ledger_entry", "ledger_line", "ledger_seal")
READ = ("ledger_balance", "ledger_month_total")
COUNTED = ("ledger_book_id_seq", "ledger_entry_id_seq")


def grants(role: str) -> list[str]:
    """SQL for the owner to run after any blanket grant: takes all rights on the books back, then gives these."""
    who = '"' + role.replace('"', '""') + '"'
    return [
        f"REVOKE ALL ON {', '.join(ADDED + READ)} FROM {who}",
        f"GRANT SELECT ON {', '.join(ADDED + READ)} TO {who}",
        f"GRANT INSERT ON {', '.join(ADDED)} TO {who}",
        f"GRANT UPDATE (state, closed_at, closed_seq) ON ledger_period TO {who}",
        f"GRANT USAGE ON SEQUENCE {', '.join(COUNTED)} TO {who}",
    ]
