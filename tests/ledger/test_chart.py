"""The chart as shipped."""

from __future__ import annotations

from marketplace.ledger.chart import NEVER_BELOW_ZERO, SUB_LEDGERS, standard_chart


def test_it_is_the_corrected_official_chart() -> None:
    accounts = standard_chart()
    codes = [account.code for account in accounts]
    assert len(codes) == len(set(codes)) == 326
    assert sum(account.postable for account in accounts) == 211
    assert sum(account.origin == "addition" for account in accounts) == 29


def test_every_account_hangs_under_a_header_one_level_up() -> None:
    by_code = {account.code: account for account in standard_chart()}
    for account in by_code.values():
        if account.level == 1:
            assert account.parent is None
        else:
            assert account.parent is not None and by_code[account.parent].level == account.level - 1
        assert account.postable == (account.normal_side is not None)


def test_control_accounts_and_kept_accounts_are_those_of_the_rulings() -> None:
    by_code = {account.code: account for account in standard_chart()}
    assert {code for code, account in by_code.items() if account.sub_ledger} == set(SUB_LEDGERS)
    kept = {code: account.kept_side for code, account in by_code.items() if account.kept_side}
    assert set(kept) == set(NEVER_BELOW_ZERO)
    assert {code for code, side in kept.items() if side == 1} == {"1.1.01.01"}
    assert all(account.postable for account in by_code.values() if account.kept_side or account.sub_ledger)
