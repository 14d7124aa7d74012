"""kill -9 between any two steps of a payout or a completion: nothing half-done, nothing acknowledged lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from flask import Flask

from marketplace import bookkeeping
from marketplace.config import ROOT
from marketplace.foundation.money import Money
from tests.bookkeeping.trading import (
    fresh,
    handed_over,
    paid,
    paid_in_cash,
    placed,
    sold,
    standing,
    take_from_bank,
    violations,
)
from tests.world import list_goods, open_village

IN_PAYOUT = [
    f"payout.{name}" for name in ("requested", "approved", "reserved", "submitted", "paid", "posted", "before_commit")
]
IN_COMPLETION = ["complete.moved", "complete.posted"]


def run(url: str, folder: Path, fault: str, act: str, **facts: int) -> subprocess.CompletedProcess[str]:
    """Do ``act`` in a process of its own, armed with ``fault`` (empty: let it live)."""
    command = [sys.executable, "-m", "tests.bookkeeping.dying", url, str(folder), fault, act, json.dumps(facts)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_a_payout_killed_anywhere_leaves_nothing_and_can_be_done_again(
    app: Flask, database_url: str, tmp_path: Path
) -> None:
    village = open_village()
    variant = list_goods(village, price=100_000, stock=50)
    sold(village, variant, 100_000)
    take_from_bank(village, 90_000)
    paid_in_cash(village.cashier, village.seller_id, 10_000)
    before = standing(village)
    facts = {
        "person": village.treasurer.person_id or 0,
        "bumdesa": village.id,
        "seller": village.seller_id,
        "amount": 80_000,
    }
    for point in IN_PAYOUT:
        assert run(database_url, tmp_path, point, "pay", **facts).returncode == 137, point
        assert standing(village) == before, point
        assert violations() == [], point
    for _ in range(2):  # the same press again after the restart: paid once
        finished = run(database_url, tmp_path, "", "pay", **facts)
        assert (finished.returncode, finished.stdout) == (0, "done"), finished.stderr
    assert violations() == []
    assert bookkeeping.seller_balance(village.seller_id).available == Money(0)


@pytest.mark.parametrize("point", IN_COMPLETION)
def test_a_completion_killed_anywhere_is_either_done_or_not(
    app: Flask, database_url: str, tmp_path: Path, point: str
) -> None:
    village = open_village()
    order = handed_over(village, paid(village, placed(village, list_goods(village, price=100_000), 100_000)))
    before = standing(village)
    facts = {"person": village.treasurer.person_id or 0, "bumdesa": village.id, "order": order.id}
    assert run(database_url, tmp_path, point, "complete", **facts).returncode == 137
    assert (fresh(order).state, standing(village), violations()) == ("delivered", before, [])
    assert run(database_url, tmp_path, "", "complete", **facts).stdout == "done"
    assert fresh(order).state == "completed"
    assert standing(village)["2.1.05.02"] == -90_000
    assert violations() == []
