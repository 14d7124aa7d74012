"""Calls that make holes are nowhere in the product: reading objects from bytes, running text, fetching addresses, CSV."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DANGEROUS = re.compile(
    r"^\s*(?:import|from) (?:pickle|shelve|marshal|yaml|requests|httpx|urllib\.request|http\.client|smtplib|xml)\b"
    r"|\b(?:eval|exec)\(|shell=True|\*\*request\.(?:form|args|values|json)|csv\.(?:writer|DictWriter)",
    re.M,
)
OWN_PROGRAM = ROOT / "marketplace" / "fake_stripe"  # development only; nothing may import it


def test_dangerous_calls_are_nowhere() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match[0].strip()}"
        for path in sorted((ROOT / "marketplace").rglob("*.py"))
        if OWN_PROGRAM not in path.parents
        for match in DANGEROUS.finditer(path.read_text(encoding="utf-8"))
    ]
    assert found == []
