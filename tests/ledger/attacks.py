"""Every way we could think of to make the books lie, in SQL.

``guard``: the trigger that alone stands in the way (None: a constraint or the rights do). ``noticed``: the check that
names it afterwards when the guard was missing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .conftest import BANK, CASH, COMMISSION, PAYABLE, SALES
from .raw import Raw, RawLine

BOTH = ("sqlite", "postgresql")
GOOD: tuple[RawLine, RawLine] = ((BANK, "", 700), (SALES, "", -700))


@dataclass(frozen=True)
class Attack:
    name: str
    do: Callable[[Raw], object]
    guard: str | None
    engines: tuple[str, ...]
    noticed: str | None
    owner_too: bool


ATTACKS: list[Attack] = []


def attack(
    guard: str | None = None, engines: tuple[str, ...] = BOTH, noticed: str | None = None, owner_too: bool = True
) -> Callable[[Callable[[Raw], object]], Callable[[Raw], object]]:
    """``owner_too`` False: only the missing rights of the app role refuse it."""

    def add(do: Callable[[Raw], object]) -> Callable[[Raw], object]:
        full = f"guard_ledger_{guard}" if guard else None
        ATTACKS.append(Attack(do.__name__, do, full, engines, noticed, owner_too))
        return do

    return add


# Entries that are not what an entry is


@attack("seal_not_balanced", noticed="L1")
def an_entry_that_is_not_balanced(raw: Raw) -> None:
    raw.forge((BANK, "", 700), (SALES, "", -600))


@attack("seal_not_balanced", noticed="L1")
def an_entry_of_one_line(raw: Raw) -> None:
    raw.forge((BANK, "", 700))


@attack("seal_not_balanced", noticed="L1")
def an_entry_of_no_line(raw: Raw) -> None:
    raw.forge()


@attack("seal_not_balanced", noticed="L2")
def a_seal_of_another_book(raw: Raw) -> None:
    entry_id = raw.forge(*GOOD, sealed=False)
    raw.seal(entry_id, book=2)


@attack()
def a_line_of_zero(raw: Raw) -> None:
    raw.forge(*GOOD, (CASH, "", 0))


@attack()
def an_amount_that_is_no_whole_number(raw: Raw) -> None:
    raw.forge((BANK, "", "seven"), (SALES, "", -7))  # type: ignore[arg-type]


@attack(engines=("sqlite",))
def an_amount_with_a_fraction(raw: Raw) -> None:
    raw.forge((BANK, "", 0.5), (SALES, "", -0.5))  # type: ignore[arg-type]


@attack()
def an_amount_beyond_all_villages(raw: Raw) -> None:
    raw.forge((BANK, "", 10**16), (SALES, "", -(10**16)))


@attack()
def an_entry_without_a_seal(raw: Raw) -> None:
    raw.forge(*GOOD, sealed=False)


@attack()
def a_day_that_does_not_exist(raw: Raw) -> None:
    raw.forge(*GOOD, day="2026-11-31")


@attack()
def a_day_outside_its_month(raw: Raw) -> None:
    raw.forge(*GOOD, day="2026-10-21", month="2026-11")


@attack()
def an_effect_booked_twice(raw: Raw) -> None:
    raw.forge(*GOOD, source_key="order:1:completed")


@attack("entry_number_out_of_order", noticed="L5")
def a_number_that_leaves_a_gap(raw: Raw) -> None:
    raw.forge(*GOOD, number=77)


# Lines where they do not belong


@attack("line_after_the_seal", noticed="L2")
def balanced_lines_after_the_seal(raw: Raw) -> None:
    entry_id = raw.entry_id("order:2:completed")
    raw.line(entry_id, 8, BANK, "", 5)
    raw.line(entry_id, 9, SALES, "", -5)


@attack("line_on_a_heading", noticed="L3")
def a_line_on_a_heading(raw: Raw) -> None:
    raw.forge(("1.1.01.00", "", 700), (SALES, "", -700))


@attack("line_wrong_sub_ledger", noticed="L9")
def a_seller_account_without_a_seller(raw: Raw) -> None:
    raw.forge((BANK, "", 700), (PAYABLE, "", -700))


@attack("line_wrong_sub_ledger", noticed="L9")
def a_seller_account_with_an_order(raw: Raw) -> None:
    raw.forge((BANK, "", 700), (PAYABLE, "order:1", -700))


@attack("line_wrong_sub_ledger", noticed="L9")
def a_seller_account_with_half_a_key(raw: Raw) -> None:
    raw.forge((BANK, "", 700), (PAYABLE, "seller:", -700))


@attack("line_wrong_sub_ledger", noticed="L9")
def a_plain_account_with_a_seller(raw: Raw) -> None:
    raw.forge((BANK, "seller:1", 700), (SALES, "", -700))


@attack()
def an_account_only_another_book_has(raw: Raw) -> None:
    raw.forge((BANK, "", 700), ("3.1.01.09", "", -700))


@attack()
def a_unit_only_another_book_has(raw: Raw) -> None:
    entry_id = raw.head()
    raw.line(entry_id, 1, BANK, "", 7, unit="wisata")
    raw.line(entry_id, 2, SALES, "", -7)
    raw.seal(entry_id)


@attack()
def a_line_of_another_book(raw: Raw) -> None:
    entry_id = raw.head()
    raw.line(entry_id, 1, BANK, "", 7, book=2)
    raw.line(entry_id, 2, SALES, "", -7)
    raw.seal(entry_id)


@attack()
def a_line_of_another_day(raw: Raw) -> None:
    entry_id = raw.head()
    raw.line(entry_id, 1, BANK, "", 7, day="2026-10-20")
    raw.line(entry_id, 2, SALES, "", -7)
    raw.seal(entry_id)


# Money that is not there


@attack("seal_keeps_sums", noticed="L7")
def a_seller_overdrawn(raw: Raw) -> None:
    raw.forge((PAYABLE, "seller:1", 90_001), (BANK, "", -90_001))


@attack("seal_keeps_sums", noticed="L7")
def cash_below_zero(raw: Raw) -> None:
    raw.forge((BANK, "", 100_002), (CASH, "", -100_002))


@attack("seal_keeps_sums", noticed="L8", engines=("sqlite",))
def an_overdraft_that_ignores_checks(raw: Raw) -> None:
    """OR IGNORE also rules the statements inside the trigger: a CHECK alone would just skip the row."""
    raw.forge((PAYABLE, "seller:1", 90_001), (BANK, "", -90_001), seal_into="INSERT OR IGNORE INTO")


@attack("balance_not_moved_by_lines", noticed="L8")
def an_edited_balance(raw: Raw) -> None:
    raw.run(f"UPDATE ledger_balance SET balance = -999999, seq = seq + 1 WHERE account_code = '{PAYABLE}'")


@attack("balance_not_moved_by_lines", noticed="L8")
def a_balance_moved_by_an_entry_it_has_already(raw: Raw) -> None:
    raw.run(f"UPDATE ledger_balance SET balance = balance * 2 WHERE account_code = '{PAYABLE}'")


@attack("balance_not_empty", noticed="L8")
def a_balance_out_of_nothing(raw: Raw) -> None:
    raw.insert(
        "ledger_balance", book_id=1, account_code=PAYABLE, sub_ledger="seller:99", kept_side=-1, balance=-5, seq=0
    )


@attack()
def a_balance_that_may_fall_below_zero(raw: Raw) -> None:
    raw.insert("ledger_balance", book_id=1, account_code=PAYABLE, sub_ledger="seller:98", kept_side=0, balance=0, seq=0)


@attack("balance_no_delete", noticed="L8")
def a_deleted_balance(raw: Raw) -> None:
    raw.run(f"DELETE FROM ledger_balance WHERE account_code = '{PAYABLE}'")


@attack("balance_no_truncate", engines=("postgresql",), noticed="L8")
def truncated_balances(raw: Raw) -> None:
    raw.run("TRUNCATE ledger_balance")


@attack("month_total_not_added_by_lines", noticed="L8")
def an_edited_month(raw: Raw) -> None:
    raw.run(f"UPDATE ledger_month_total SET credit = credit + 1, seq = seq + 1 WHERE account_code = '{COMMISSION}'")


@attack("month_total_not_empty", noticed="L8")
def a_month_out_of_nothing(raw: Raw) -> None:
    raw.insert(
        "ledger_month_total", book_id=1, account_code=COMMISSION, month="2026-12", unit="marketplace", debit=0, credit=9, seq=0
    )  # fmt: skip


@attack("month_total_no_delete", noticed="L8")
def a_deleted_month(raw: Raw) -> None:
    raw.run("DELETE FROM ledger_month_total")


@attack("month_total_no_truncate", engines=("postgresql",), noticed="L8")
def truncated_months(raw: Raw) -> None:
    raw.run("TRUNCATE ledger_month_total")


# The chain


@attack("seal_not_next_in_chain", noticed="L5")
def a_gap_in_the_chain(raw: Raw) -> None:
    raw.forge(*GOOD, seq=raw.last_seq() + 2, prev_hash="f" * 64)


@attack("seal_not_next_in_chain", noticed="L5")
def a_link_to_nowhere(raw: Raw) -> None:
    raw.forge(*GOOD, prev_hash="e" * 64)


@attack()
def a_forked_chain(raw: Raw) -> None:
    fork = raw.one("SELECT prev_hash FROM ledger_seal WHERE book_id = 1 AND seq = 2")
    raw.forge(*GOOD, prev_hash=fork)


@attack()
def a_place_in_the_chain_that_is_taken(raw: Raw) -> None:
    raw.forge(*GOOD, seq=raw.last_seq())


@attack("seal_no_update", noticed="L2")
def edited_canonical_bytes(raw: Raw) -> None:
    raw.run("UPDATE ledger_seal SET canonical = replace(canonical, '90000', '80000') WHERE book_id = 1")


@attack("seal_no_delete", noticed="L8")
def a_seal_taken_off_and_put_on_later(raw: Raw) -> None:
    """Its place goes to another entry, and its own lines are added to the sums a second time."""
    last, entry_id = raw.last_seq(), raw.entry_id("order:2:completed")
    raw.run("DELETE FROM ledger_seal WHERE entry_id = :id", id=entry_id)
    raw.forge(("1.1.01.05", "", 7), ("4.1.06.01", "", -7), seq=last)
    raw.seal(entry_id)


# Changing and removing what is written


@attack("entry_no_update", noticed="L2")
def an_edited_entry(raw: Raw) -> None:
    raw.run("UPDATE ledger_entry SET description = 'lain' WHERE source_key = 'order:1:completed'")


@attack("line_no_update", noticed="L2")
def a_line_moved_to_another_seller(raw: Raw) -> None:
    raw.run("UPDATE ledger_line SET sub_ledger = 'seller:2' WHERE sub_ledger = 'seller:1'")


@attack("entry_no_delete", engines=("sqlite",), noticed="L2")
def a_replaced_entry(raw: Raw) -> None:
    """The old row goes without a DELETE statement; its lines hang on to the new one."""
    raw.head(entry_id=raw.entry_id("order:2:completed"), source_key="order:2:replaced", into="INSERT OR REPLACE INTO")


@attack("entry_no_delete", engines=("postgresql",))
def an_entry_taken_back_before_the_commit(raw: Raw) -> None:
    raw.run("DELETE FROM ledger_entry WHERE id = :id", id=raw.head())


@attack("line_no_delete", noticed="L2")
def a_deleted_line(raw: Raw) -> None:
    raw.run("DELETE FROM ledger_line WHERE entry_id = :id", id=raw.entry_id("order:2:completed"))


@attack("line_no_truncate", engines=("postgresql",), noticed="L1")
def truncated_lines(raw: Raw) -> None:
    raw.run("TRUNCATE ledger_line")


@attack(engines=("postgresql",))
def truncated_entries(raw: Raw) -> None:
    raw.run("TRUNCATE ledger_entry CASCADE")


@attack(engines=("postgresql",))
def a_truncated_chain(raw: Raw) -> None:
    raw.run("TRUNCATE ledger_seal CASCADE")


@attack(engines=("postgresql",))
def truncated_books(raw: Raw) -> None:
    raw.run("TRUNCATE ledger_book CASCADE")


@attack()
def an_entry_deleted_with_all_that_is_its_own(raw: Raw) -> None:
    for table, key in (("line", "entry_id"), ("entry", "id"), ("seal", "entry_id")):
        raw.run(f"DELETE FROM ledger_{table} WHERE {key} = :id", id=raw.entry_id("order:2:completed"))


@attack(engines=("sqlite",))
def a_replaced_seal(raw: Raw) -> None:
    raw.seal(raw.entry_id("order:2:completed"), seal_into="INSERT OR REPLACE INTO", seq=raw.last_seq())


@attack(engines=("sqlite",))
def a_replaced_line(raw: Raw) -> None:
    raw.run(
        "INSERT OR REPLACE INTO ledger_line SELECT entry_id, line_no, book_id, effective_on, account_code, sub_ledger, unit, amount + 1 FROM ledger_line"
    )


@attack(engines=("sqlite",))
def a_replaced_balance(raw: Raw) -> None:
    raw.run(
        "INSERT OR REPLACE INTO ledger_balance SELECT book_id, account_code, sub_ledger, kept_side, 0, 0 FROM ledger_balance"
    )


@attack()
def an_entry_upserted(raw: Raw) -> None:
    row = (
        "id, book_id, year, number + 9, month, effective_on, late_for, posted_at, source_key, description, reverses_id"
    )
    raw.run(
        f"INSERT INTO ledger_entry SELECT {row} FROM ledger_entry WHERE true ON CONFLICT (id) DO UPDATE SET description = 'x'"
    )


@attack()
def a_balance_upserted(raw: Raw) -> None:
    raw.run(
        "INSERT INTO ledger_balance SELECT book_id, account_code, sub_ledger, kept_side, 0, 0 FROM ledger_balance WHERE true ON CONFLICT (book_id, account_code, sub_ledger) DO UPDATE SET balance = 0, seq = 999"
    )


@attack("book_no_update")
def a_book_given_away(raw: Raw) -> None:
    raw.run("UPDATE ledger_book SET owner_key = 'bumdesa:66' WHERE id = 1")


@attack("book_no_delete")
def a_deleted_book(raw: Raw) -> None:
    raw.run("DELETE FROM ledger_book WHERE owner_key = 'bumdesa:9'")


@attack("unit_no_update")
def a_renamed_unit(raw: Raw) -> None:
    raw.run("UPDATE ledger_unit SET name = 'Lain'")


@attack("unit_no_delete")
def a_deleted_unit(raw: Raw) -> None:
    raw.run("DELETE FROM ledger_unit WHERE code = 'wisata'")


@attack("account_no_update")
def an_account_turned_around(raw: Raw) -> None:
    raw.run("UPDATE ledger_account SET normal_side = 'debit', sub_ledger = NULL WHERE code = '4.1.06.01'")


@attack("account_no_delete")
def a_deleted_account(raw: Raw) -> None:
    raw.run("DELETE FROM ledger_account WHERE code = '4.1.06.01'")


# Reversals


@attack("seal_not_a_mirror", noticed="L10")
def a_reversal_of_half(raw: Raw) -> None:
    raw.forge((SALES, "", 2_500), (BANK, "", -2_500), reverses=raw.entry_id("order:2:completed"))


@attack("seal_not_a_mirror", noticed="L10")
def a_reversal_on_another_account(raw: Raw) -> None:
    raw.forge((BANK, "", -5_000), (COMMISSION, "", 5_000), reverses=raw.entry_id("order:2:completed"))


@attack("seal_not_a_mirror", noticed="L10")
def a_reversal_of_another_book(raw: Raw) -> None:
    raw.insert("ledger_period", book_id=2, month="2026-11", state="open")
    raw.forge((BANK, "", -5_000), (SALES, "", 5_000), book=2, reverses=raw.entry_id("order:2:completed"))


@attack()
def a_second_reversal(raw: Raw) -> None:
    for _ in range(2):
        raw.forge((BANK, "", -5_000), (SALES, "", 5_000), reverses=raw.entry_id("order:2:completed"))


# Months


@attack("entry_in_closed_month", noticed="L11")
def an_entry_in_a_closed_month(raw: Raw) -> None:
    raw.forge(*GOOD, day="2026-10-21")


@attack("entry_in_closed_month", noticed="L11")
def an_entry_before_a_closed_month(raw: Raw) -> None:
    raw.insert("ledger_period", book_id=1, month="2026-08", state="open")
    raw.forge(*GOOD, day="2026-08-21")


@attack("period_not_a_closing")
def a_reopened_month(raw: Raw) -> None:
    raw.run("UPDATE ledger_period SET state = 'open', closed_at = NULL, closed_seq = NULL WHERE state = 'closed'")


@attack("period_not_a_closing")
def a_closing_that_hides_its_place(raw: Raw) -> None:
    raw.run("UPDATE ledger_period SET state = 'closed', closed_at = 'x', closed_seq = 999 WHERE state = 'open'")


@attack("period_no_delete")
def a_deleted_closing(raw: Raw) -> None:
    raw.run("DELETE FROM ledger_period WHERE book_id = 2")


@attack("period_not_opened_open")
def a_month_closed_before_it_began(raw: Raw) -> None:
    raw.insert("ledger_period", book_id=1, month="2031-01", state="closed", closed_at="x", closed_seq=0)


@attack(engines=("sqlite",))
def a_replaced_closing(raw: Raw) -> None:
    raw.insert("ledger_period", "INSERT OR REPLACE INTO", book_id=1, month="2026-10", state="open")


# Rights, PostgreSQL only


@attack(engines=("postgresql",), owner_too=False)
def guards_switched_off_for_the_session(raw: Raw) -> None:
    raw.run("SET session_replication_role = replica")


@attack(engines=("postgresql",), owner_too=False)
def a_guard_disabled(raw: Raw) -> None:
    raw.run("ALTER TABLE ledger_entry DISABLE TRIGGER guard_ledger_entry_no_update")


@attack(engines=("postgresql",), owner_too=False)
def a_guard_made_harmless(raw: Raw) -> None:
    raw.run(
        "CREATE OR REPLACE FUNCTION guard_ledger_entry_no_update_f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'"
    )


@attack(engines=("postgresql",))
def a_temporary_table_that_shadows_the_accounts(raw: Raw) -> None:
    raw.run("CREATE TEMP TABLE ledger_account AS SELECT * FROM public.ledger_account")
    raw.run("UPDATE pg_temp.ledger_account SET level = 4, sub_ledger = NULL, kept_side = 0")
    raw.forge((PAYABLE, "seller:1", 90_001), (BANK, "", -90_001))


@attack(engines=("postgresql",), owner_too=False)
def a_balance_row_for_somebody_else(raw: Raw) -> None:
    raw.insert(
        "ledger_balance", book_id=1, account_code=PAYABLE, sub_ledger="seller:97", kept_side=-1, balance=0, seq=0
    )
